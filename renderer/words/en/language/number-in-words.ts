const UP_TO_NINETEEN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number from 0 to 9999 in English: 26 → `twenty-six`, 2026 → `two thousand twenty-six`. */
export function numberInWords(number: number): string {
  const own = UP_TO_NINETEEN[number]
  if (own) return own
  if (number < 100) {
    const tens = TENS[Math.floor(number / 10)] ?? ''
    return number % 10 === 0 ? tens : `${tens}-${numberInWords(number % 10)}`
  }
  if (number < 1000)
    return joined(`${numberInWords(Math.floor(number / 100))} hundred`, number % 100)
  return joined(`${numberInWords(Math.floor(number / 1000))} thousand`, number % 1000)
}

const ODD_ORDINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    one: 'first',
    two: 'second',
    three: 'third',
    five: 'fifth',
    eight: 'eighth',
    nine: 'ninth',
    twelve: 'twelfth',
  }),
)

/** `fourth`, `twenty-first`: a day of a month. */
export function ordinal(number: number): string {
  const words = numberInWords(number)
  const last = words.split(/[ -]/).at(-1) ?? ''
  const before = words.slice(0, words.length - last.length)
  return before + (ODD_ORDINALS.get(last) ?? `${last.replace(/y$/, 'ie')}th`)
}

function joined(words: string, rest: number): string {
  return rest === 0 ? words : `${words} ${numberInWords(rest)}`
}
