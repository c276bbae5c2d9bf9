const UP_TO_ELEVEN =
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')

/** A whole number from 0 to 9999 in Indonesian: 26 → `dua puluh enam`, 2026 → `dua ribu dua puluh enam`. */
export function numberInWords(number: number): string {
  const own = UP_TO_ELEVEN[number]
  if (own) return own
  if (number < 20) return `${numberInWords(number - 10)} belas`
  if (number < 100) return joined(`${numberInWords(Math.floor(number / 10))} puluh`, number % 10)
  if (number < 1000) return joined(counted(Math.floor(number / 100), 'ratus'), number % 100)
  return joined(counted(Math.floor(number / 1000), 'ribu'), number % 1000)
}

/** One of them is `se-`: seratus, seribu. */
function counted(count: number, unit: string): string {
  return count === 1 ? `se${unit}` : `${numberInWords(count)} ${unit}`
}

function joined(words: string, rest: number): string {
  return rest === 0 ? words : `${words} ${numberInWords(rest)}`
}
