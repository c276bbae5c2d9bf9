/** Words with one blank or one line end between them: what a spreadsheet and our own reading leave as it is. */
const PLAIN = /^[^\p{C}\p{Z}]+(?:[ \n][^\p{C}\p{Z}]+)*$/u
const QUOTED = /^"[\s\S]*"$/
/** What a spreadsheet writes where a formula has no answer. */
const ERROR = /^#[A-Z/0!?]+$/
const UNSEEN = /(?! )[\p{C}\p{Z}]|(?<= ) /gu

/**
 * A text as it stands in a cell of our own tables: as it is, or, where reading would change it (blanks at the ends or
 * several of them, characters nobody sees, nothing at all), between quotes as JSON writes it.
 */
export function exactCell(text: string): string {
  if (PLAIN.test(text) && !QUOTED.test(text) && !ERROR.test(text)) return text
  return JSON.stringify(text).replace(UNSEEN, (sign) =>
    [...Array(sign.length).keys()].map((at) => escaped(sign.charCodeAt(at))).join(''),
  )
}

/** The text again. */
export function textOfExactCell(cell: string): string {
  if (!QUOTED.test(cell)) return cell
  try {
    const text: unknown = JSON.parse(cell)
    return typeof text === 'string' ? text : cell
  } catch {
    return cell
  }
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
