/** A rectangle of text as a spreadsheet shows it. `rows[0]` is row 1. */
export interface Sheet {
  /** The sheet's name in the problems: the file's name, and for a workbook of several sheets the sheet's too. */
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** It lay on its side in the file: its rows were columns there. */
  readonly turned?: true
  /** The workbook hides the whole sheet: it is left out unless the user takes it in. */
  readonly hidden?: true
  /** Numbers of rows the workbook hides: left out of a table, unless the user takes them in. */
  readonly hiddenRows?: readonly number[]
  /** Columns (0 is A) the workbook hides; they are read like the others. */
  readonly hiddenColumns?: readonly number[]
  /** Numbers of rows whose holder shares the post of an earlier row with the same id: the user has said so. */
  readonly shared?: ReadonlySet<number>
  /** Lines of a text, a cell each, and no table. */
  readonly lines?: true
  /** Cells drawn as one; the text stands in the first of them. */
  readonly merges?: readonly Merge[]
}

/** A block of merged cells; rows count from 1, columns from 0, both ends included. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** Text without what people cannot see: zero-width characters and BOMs go, no-break and doubled blanks become one. */
export function cleanText(text: string): string {
  if (isClean(text)) return text
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

const BLANK = 0x20
const LINE_END = 0x0a
/** From here on there are signs nobody sees, and blanks of other widths. */
const OTHERS = 0x7f

/** Whether nothing needs to go: most cells are such, and whole cities are read. */
function isClean(text: string): boolean {
  let before = BLANK
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= OTHERS || (code < BLANK && (code !== LINE_END || before === BLANK))) return false
    if (code === BLANK && (before === BLANK || before === LINE_END)) return false
    before = code
  }
  return text === '' || (before !== BLANK && before !== LINE_END)
}

/** A name that was broken within its cell, in one line. */
export function inOneLine(name: string): string {
  return name.includes('\n') ? name.replace(/\s*\n\s*/g, ' ') : name
}

/** Nothing needs to be left out: most words of names are such. */
const PLAIN_KEY = /^[a-z0-9]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the letters without accents are meant
const ASCII = /^[\u0000-\u007f]*$/

/** A heading as it is compared: `Kode_Unit (lama)` → `kodeunitlama`. */
export function headingKey(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN_KEY.test(lower)) return lower
  // The same without the tables of all letters there are, which take four times as long.
  return lower.replace(ASCII.test(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '')
}

/** A name as it is compared: its letters and digits; one that has none is compared as it stands. */
export function nameKey(text: string): string {
  return headingKey(text) || text.trim()
}
