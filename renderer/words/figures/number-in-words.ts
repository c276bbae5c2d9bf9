import type { Language } from './language.ts'

const UP_TO_TWENTY: Readonly<Record<Language, string>> = {
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
}
const ENGLISH_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'

/** A whole number from 0 to 9999 in words: 26 → `dua puluh enam`, 2026 → `dua ribu dua puluh enam`. */
export function numberInWords(number: number, language: Language): string {
  return language === 'id' ? inIndonesian(number) : inEnglish(number)
}

const ODD_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** `fourth`, `twenty-first`: a day of a month in English. */
export function englishOrdinal(number: number): string {
  const words = inEnglish(number)
  const last = words.split(/[ -]/).at(-1) ?? ''
  const before = words.slice(0, words.length - last.length)
  return before + (ODD_ORDINALS[last] ?? `${last.replace(/y$/, 'ie')}th`)
}

function inIndonesian(number: number): string {
  const own = UP_TO_TWENTY.id.split(' ')[number]
  if (own) return own
  if (number < 20) return `${inIndonesian(number - 10)} belas`
  if (number < 100)
    return joined(`${inIndonesian(Math.floor(number / 10))} puluh`, number % 10, 'id')
  if (number < 1000) return joined(counted(Math.floor(number / 100), 'ratus'), number % 100, 'id')
  return joined(counted(Math.floor(number / 1000), 'ribu'), number % 1000, 'id')
}

/** One of them is `se-`: seratus, seribu. */
function counted(count: number, unit: string): string {
  return count === 1 ? `se${unit}` : `${inIndonesian(count)} ${unit}`
}

function inEnglish(number: number): string {
  const own = UP_TO_TWENTY.en.split(' ')[number]
  if (own) return own
  if (number < 100) {
    const tens = ENGLISH_TENS.split(' ')[Math.floor(number / 10)] ?? ''
    return number % 10 === 0 ? tens : `${tens}-${inEnglish(number % 10)}`
  }
  if (number < 1000)
    return joined(`${inEnglish(Math.floor(number / 100))} hundred`, number % 100, 'en')
  return joined(`${inEnglish(Math.floor(number / 1000))} thousand`, number % 1000, 'en')
}

function joined(words: string, rest: number, language: Language): string {
  return rest === 0 ? words : `${words} ${numberInWords(rest, language)}`
}
