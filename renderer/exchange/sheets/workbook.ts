import { CFB, read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { columnLetter } from '../read/table-sheet.ts'
import { type CellFacts, cellFacts } from './cell-facts.ts'
import { markupCells, recordCells } from './count-cells.ts'
import { LIMITS, TooLarge, unpackWorkbook, type WorkbookParts } from './limits.ts'
import { numberText } from './number-text.ts'
import { odsHidden } from './ods-hidden.ts'
import {
  type BookSheet,
  bookOf,
  EMPTY_ROW,
  hidden,
  hiddenSheet,
  LAST_COLUMN,
  LAST_ROW,
  layoutOf,
  OPTIONS,
  STEP,
} from './package-book.ts'
import { plainSheets } from './plain-sheets.ts'

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

/** The sheets of an XLSX, XLSB or ODS. Rejects with `TooLarge`, or with an error where it is none of them. */
export async function readZipped(bytes: Uint8Array): Promise<BookSheet[]> {
  const parts = await unpackWorkbook(bytes)
  const sheets = plainSheets(parts) ?? packageSheets(parts, cellFacts(parts))
  const unseen = odsHidden(parts)
  return sheets.map((sheet, at) => ({
    ...sheet,
    ...(unseen[at]?.sheet ? { hidden: true as const } : {}),
    ...(unseen[at]?.rows.length ? { hiddenRows: unseen[at].rows } : {}),
  }))
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

/** The sheets as the package alone reads them. */
export function packageSheets(parts: WorkbookParts, facts: readonly CellFacts[]): BookSheet[] {
  return sheetsOf(bookOf(parts), facts)
}

function sheetsOf(book: WorkBook, facts: readonly CellFacts[]): BookSheet[] {
  const budget = { left: LIMITS.cells }
  const epoch1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name]
    const content = sheet && contentOf(sheet, facts[index], epoch1904, budget)
    return content ? [{ name, ...content, ...hiddenSheet(book, index) }] : []
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
    ...layoutOf(sheet),
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
  if (typeof v === 'number') {
    const format = cell.z === undefined ? '' : String(cell.z)
    return numberText(v, format, facts?.digits.get(place), epoch1904)
  }
  const text = String(v)
  const indent = facts?.indents.get(place) ?? 0
  return indent > 0 && /\p{L}/u.test(text) ? STEP.repeat(indent) + text : text
}

/** Where something stands in an array full of holes, in order. */
function placesIn(holes: readonly unknown[], end: number): number[] {
  return Object.keys(holes)
    .map(Number)
    .filter((at) => at >= 0 && at < end)
}
