import {
  CFB,
  type ParsingOptions,
  parse_zip,
  read,
  SSF,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx'
import type { Merge, Sheet } from '../read/sheet.ts'
import { columnLetter } from '../read/table-sheet.ts'
import { type CellFacts, cellFacts } from './cell-facts.ts'
import { markupCells, recordCells } from './count-cells.ts'
import { LIMITS, TooLarge, unpackWorkbook, type WorkbookParts } from './limits.ts'

declare module '@e965/xlsx' {
  /** Reads the parts of a zipped workbook; the package exports it without a type. */
  export function parse_zip(zip: ZipParts, options: ParsingOptions): WorkBook
}

interface ZipParts {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly {
    readonly name: string
    readonly content: Uint8Array
    readonly type: number
  }[]
}

/** A sheet of a workbook, by the name it bears there. */
export interface BookSheet extends Omit<Sheet, 'name'> {
  readonly name: string
  /** The first cell to the right of all that is read (`XFD7`); null where there is none. */
  readonly beyond: string | null
}

const OPTIONS: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  // Told with the styles alone: which rows and columns are hidden.
  cellStyles: true,
}

/** Blanks that stand for one step of indent. */
const STEP = '  '
/** How an old Office file begins, and a header with two sectors. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const SMALLEST_XLS = 1536
/** How a workbook numbers what goes wrong in a formula. */
const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
])
/** As many as a spreadsheet can have. */
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384
const EMPTY_ROW: readonly string[] = []

/** The sheets of an XLSX, XLSB or ODS. Rejects with `TooLarge`, or with an error where it is none of them. */
export async function readZipped(bytes: Uint8Array): Promise<BookSheet[]> {
  const parts = await unpackWorkbook(bytes)
  return sheetsOf(parse_zip(zipOf(parts), OPTIONS), cellFacts(parts))
}

/** The sheets of an old XLS. Throws `TooLarge`, or an error where it is damaged or protected. */
export function readXls(bytes: Uint8Array): BookSheet[] {
  if (!OLE.every((byte, at) => bytes[at] === byte) || bytes.length < SMALLEST_XLS) {
    throw new Error('The file is cut off')
  }
  if (bytes.length > FEW_BYTES) {
    const { content } = CFB.find(CFB.read(bytes, { type: 'array' }), 'Workbook') ?? { content: [] }
    if (recordCells(Uint8Array.from(content), LIMITS.cells) > LIMITS.cells)
      throw new TooLarge('cells')
  }
  return sheetsOf(read(bytes, { ...OPTIONS, type: 'array' }), [])
}

/** A smaller XLS holds no two million cells, each of six bytes at least. */
const FEW_BYTES = LIMITS.cells * 6

/** The tables of an HTML or XML text: what many programs save under the name `.xls`. */
export function readMarkup(text: string): BookSheet[] {
  if (markupCells(text, LIMITS.cells) > LIMITS.cells) throw new TooLarge('cells')
  return sheetsOf(read(text, { ...OPTIONS, type: 'string', raw: true }), [])
}

function zipOf(parts: WorkbookParts): ZipParts {
  const names = Object.keys(parts)
  return {
    FullPaths: names,
    FileIndex: names.map((name) => ({ name, content: parts[name] as Uint8Array, type: 2 })),
  }
}

function sheetsOf(book: WorkBook, facts: readonly CellFacts[]): BookSheet[] {
  const budget = { left: LIMITS.cells }
  const epoch1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name]
    return sheet ? [{ name, ...contentOf(sheet, facts[index], epoch1904, budget) }] : []
  })
}

function contentOf(
  sheet: WorkSheet,
  facts: CellFacts | undefined,
  epoch1904: boolean,
  budget: { left: number },
): Omit<BookSheet, 'name'> {
  const data = sheet['!data'] ?? []
  let beyond: string | null = null
  // A damaged file may claim any number of rows and columns: only those there are looked at.
  const rows = Array.from({ length: Math.min(data.length, LAST_ROW) }, () => EMPTY_ROW)
  for (const row of placesIn(data, LAST_ROW)) {
    const cells = data[row] ?? []
    const texts: string[] = []
    for (const column of placesIn(cells, LAST_COLUMN)) {
      const cell = cells[column]
      if (!cell) continue
      if (--budget.left < 0) throw new TooLarge('cells')
      const place = `${columnLetter(column)}${row + 1}`
      if (column >= LIMITS.columns) beyond ??= place
      else {
        while (texts.length < column) texts.push('')
        texts.push(textOf(cell, place, facts, epoch1904))
      }
    }
    if (texts.length > 0) rows[row] = texts
  }
  return {
    rows,
    beyond,
    hiddenRows: hidden(sheet['!rows']).map((row) => row + 1),
    hiddenColumns: hidden(sheet['!cols']).filter((column) => column < LIMITS.columns),
    merges: (sheet['!merges'] ?? []).map(mergeOf),
  }
}

type Cell = NonNullable<NonNullable<WorkSheet['!data']>[number]>[number]

function textOf(
  cell: Cell,
  place: string,
  facts: CellFacts | undefined,
  epoch1904: boolean,
): string {
  const { t, v } = cell
  if (v === undefined || v === null) return ''
  if (t === 'e') return ERRORS.get(Number(v)) ?? '#N/A'
  if (t === 'b') return v ? 'TRUE' : 'FALSE'
  if (v instanceof Date) return v.toISOString().slice(0, 10)
  if (typeof v === 'number') return numberText(v, cell, facts?.digits.get(place), epoch1904)
  const text = String(v)
  const indent = facts?.indents.get(place) ?? 0
  return indent > 0 && /\p{L}/u.test(text) ? STEP.repeat(indent) + text : text
}

/**
 * A number as the file holds it. One whose last digits a spreadsheet cannot keep is written with its power of ten,
 * so that whoever reads a code or an NIP from it sees the loss.
 */
function numberText(
  value: number,
  { z }: Cell,
  digits: string | undefined,
  epoch1904: boolean,
): string {
  const format = z === undefined ? '' : String(z)
  if (format !== '' && SSF.is_date(format)) return dateText(value, format, epoch1904)
  if (/^0{2,}$/.test(format) && Number.isInteger(value)) {
    return String(value).padStart(format.length, '0')
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    const kept = digits !== undefined && /^\d+$/.test(digits) && !isDouble(digits)
    return kept ? digits : value.toExponential().toUpperCase()
  }
  return digits ?? String(value)
}

/** Whether a number of this program holds all the digits: then others of them may have been lost before. */
function isDouble(digits: string): boolean {
  return BigInt(Number(digits)) === BigInt(digits)
}

function dateText(value: number, format: string, epoch1904: boolean): string {
  const date = SSF.parse_date_code(value, { date1904: epoch1904 })
  if (!date || value < 1) return SSF.format(format, value)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}`
}

function hidden(
  list: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
): number[] {
  const found: number[] = []
  list?.forEach((one, index) => {
    if (one?.hidden) found.push(index)
  })
  return found
}

function mergeOf({ s, e }: NonNullable<WorkSheet['!merges']>[number]): Merge {
  return { firstRow: s.r + 1, lastRow: e.r + 1, firstColumn: s.c, lastColumn: e.c }
}

/** Where something stands in an array full of holes, in order. */
function placesIn(holes: readonly unknown[], end: number): number[] {
  return Object.keys(holes)
    .map(Number)
    .filter((at) => at >= 0 && at < end)
}
