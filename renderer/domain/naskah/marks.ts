/** How a point is marked: "(1)", "a.", "c1.", "1.", "a)", "1)", "(a)", "A.", "I.", a dash or a bullet. */
export type MarkStyle =
  | 'paragraph'
  | 'letter'
  | 'number'
  | 'letter)'
  | 'number)'
  | '(letter)'
  | 'capital'
  | 'roman'
  | 'bullet'

export interface Mark {
  readonly style: MarkStyle
  /** As it is written. */
  readonly text: string
  /** Which of its list it is, from 1; 0 of a bullet. */
  readonly count: number
}

const STYLES: readonly (readonly [RegExp, MarkStyle])[] = [
  [/^\((\d{1,3})[a-z]?\)(?=\s|$|\p{L})/u, 'paragraph'],
  [/^\(([a-z]{1,2})\)(?=\s|$)/, '(letter)'],
  [/^([a-z]{1,2}|([a-z])\2{2,30})\d{0,2}\.(?=\s|$|\p{Lu})/u, 'letter'],
  [/^([a-z]{1,2})\)(?=\s|$|\p{L})/u, 'letter)'],
  [/^(\d{1,3})[a-z]?\.(?=\s|$|\p{L})/u, 'number'],
  [/^(\d{1,3})[a-z]?\)(?=\s|$|\p{L})/u, 'number)'],
  [/^([IVX]{1,6})\.(?=\s|$)/, 'roman'],
  [/^([A-Z])\.(?=\s|$)/, 'capital'],
  [/^[-–•·▪*](?=\s|$)/, 'bullet'],
]

/** The mark a line begins with and what stands behind it; null where it begins with none. */
export function markAt(line: string): { readonly mark: Mark; readonly rest: string } | null {
  for (const [pattern, style] of STYLES) {
    const found = pattern.exec(line)
    if (!found) continue
    const [text, sign = ''] = found
    const count = countOf(sign, style)
    if (count === null) continue
    return { mark: { style, text, count }, rest: line.slice(text.length).trim() }
  }
  return null
}

function countOf(sign: string, style: MarkStyle): number | null {
  if (style === 'bullet') return 0
  if (style === 'roman') return romanNumber(sign)
  if (/^\d/.test(sign)) return Number(sign)
  return letterNumber(sign.toLowerCase())
}

/** a … z, then aa, bb … and aaa, bbb … as Word counts them, or aa, ab …; null of two letters that are neither. */
function letterNumber(sign: string): number | null {
  const [first = 0, second] = [...sign].map((one) => one.charCodeAt(0) - 96)
  if (sign.length > 2) return 26 * (sign.length - 1) + first
  if (second === undefined) return first
  if (first === second) return 26 + first
  return first === 1 ? 26 + second : null
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function romanNumber(sign: string): number {
  const values = [...sign].map((one) => VALUES[one] ?? 0)
  return values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0)
}
