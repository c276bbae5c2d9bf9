/**
 * Signs nobody sees and nobody typed: control characters but tab and line ends, marks that turn the direction of a
 * text (U+061C, U+200E–F, U+202A–E, U+2066–9), spaces without width (U+200B, U+2060, U+FEFF), halves of letters,
 * and code points that are none. Joiners (U+200C–D) stay: Javanese and Arabic are written with them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const EVERY = new RegExp(UNSEEN.source, 'g')

/** Whether there is any such sign in the text. */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text)
}

/** The text as it is read: without them. */
export function withoutUnseen(text: string): string {
  return UNSEEN.test(text) ? text.replace(EVERY, '') : text
}

/** How many texts within plain objects and lists have such signs. */
export function unseenTexts(value: unknown): number {
  if (typeof value === 'string') return hasUnseen(value) ? 1 : 0
  if (typeof value !== 'object' || value === null) return 0
  const inner = Array.isArray(value) ? value : isPlain(value) ? Object.values(value) : []
  return inner.reduce<number>((sum, one) => sum + unseenTexts(one), 0)
}

/** The same of every text within plain objects and lists; the value itself where there is none. */
export function seenOnly<T>(value: T): T {
  return cleaned(value) as T
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutUnseen(value)
  if (Array.isArray(value)) {
    const items = value.map(cleaned)
    return items.some((item, at) => item !== value[at]) ? items : value
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, cleaned(inner)] as const)
  const before = value as Readonly<Record<string, unknown>>
  return entries.some(([key, inner]) => inner !== before[key]) ? Object.fromEntries(entries) : value
}

function isPlain(value: object): boolean {
  const kind = Object.getPrototypeOf(value)
  return kind === Object.prototype || kind === null
}
