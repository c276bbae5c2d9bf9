import type { WorkBook } from '@e965/xlsx'
import { strToU8 } from 'fflate'
import { columnLetter } from '../read/table-sheet.ts'
import { indentsOfStyles, sheetPaths, textOf } from './cell-facts.ts'
import { LIMITS, TooLarge, type WorkbookParts } from './limits.ts'
import { numberText } from './number-text.ts'
import {
  type BookSheet,
  bookOf,
  EMPTY_ROW,
  hiddenSheet,
  LAST_ROW,
  layoutOf,
  STEP,
} from './package-book.ts'
import { type CellTables, type CellTaker, plainCells } from './plain-cells.ts'

/** A sheet's text, with where its cells begin and end. */
interface SheetText {
  readonly path: string
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * The sheets of an XLSX whose cells are all written plainly: the package reads everything but the cells, which takes
 * it longest. Null where it has to read them too: another kind of workbook, or cells written in other ways.
 */
export function plainSheets(parts: WorkbookParts): BookSheet[] | null {
  if (parts['META-INF/manifest.xml'] || !parts['xl/workbook.xml']) return null
  const texts: SheetText[] = []
  for (const path of sheetPaths(parts)) {
    const found = path === undefined ? null : sheetText(parts, path)
    if (!found) return null
    texts.push(found)
  }
  const book = bookOf(withoutCells(parts, texts))
  if (book.SheetNames.length !== texts.length) return null
  const tables = tablesOf(book, parts)
  const epoch1904 = book.Workbook?.WBProps?.date1904 === true
  const budget = { left: LIMITS.cells }
  const sheets: BookSheet[] = []
  for (const [at, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]
    const one = texts[at]
    const rows = sheet && one ? rowsOf(one, tables, epoch1904, budget) : null
    if (!sheet || !rows) return null
    sheets.push({ name, ...rows, ...layoutOf(sheet), ...hiddenSheet(book, at) })
  }
  return sheets
}

function sheetText(parts: WorkbookParts, path: string): SheetText | null {
  const text = textOf(parts, path)
  const open = /<sheetData(?: [^>]*)?>/.exec(text)
  const to = text.indexOf('</sheetData>')
  if (text.includes('<sheetData/>') && !open) return { path, text, from: 0, to: 0 }
  if (!open || to < 0 || open[0].endsWith('/>') || text.includes('<![CDATA[')) return null
  return { path, text, from: open.index + open[0].length, to }
}

function withoutCells(parts: WorkbookParts, texts: readonly SheetText[]): WorkbookParts {
  const shells = texts.map(({ path, text, from, to }): [string, Uint8Array] => [
    path,
    strToU8(text.slice(0, from) + text.slice(to)),
  ])
  return { ...parts, ...Object.fromEntries(shells) }
}

/** Of what the package has read, more than its types say. */
interface Tables {
  readonly Strings?: readonly { readonly t?: string }[]
  readonly Styles?: { readonly CellXf?: readonly { readonly numFmtId?: number }[] }
  readonly SSF?: Readonly<Record<number, string>>
}

function tablesOf(book: WorkBook, parts: WorkbookParts): CellTables {
  const { Strings = [], Styles, SSF = {} } = book as Tables
  return {
    strings: Strings.map(({ t }) => t),
    formats: (Styles?.CellXf ?? []).map(({ numFmtId = 0 }) => SSF[numFmtId] ?? ''),
    indents: indentsOfStyles(parts),
  }
}

type Rows = Pick<BookSheet, 'rows' | 'beyond' | 'hiddenRows'>

function rowsOf(
  { text, from, to }: SheetText,
  tables: CellTables,
  epoch1904: boolean,
  budget: { left: number },
): Rows | null {
  const rows: (readonly string[])[] = []
  const hiddenRows: number[] = []
  let [at, cells]: [number, string[]] = [0, []]
  let beyond: string | null = null
  // What stands in many cells is kept once.
  const known = new Map<string, string>()
  const put = (column: number, value: string) => {
    if (at > LAST_ROW) return
    if (--budget.left < 0) throw new TooLarge('cells')
    if (column >= LIMITS.columns) {
      beyond ??= `${columnLetter(column)}${at}`
      while (rows.length < at) rows.push(EMPTY_ROW)
      return
    }
    if (cells.length === 0) {
      while (rows.length < at - 1) rows.push(EMPTY_ROW)
      rows[at - 1] = cells
    }
    while (cells.length < column) cells.push('')
    const before = known.get(value)
    if (before === undefined) known.set(value, value)
    cells.push(before ?? value)
  }
  const taker: CellTaker = {
    row(row, hidden) {
      at = row
      cells = []
      if (hidden) hiddenRows.push(row)
    },
    text(column, value, indent) {
      put(column, indent > 0 && /\p{L}/u.test(value) ? STEP.repeat(indent) + value : value)
    },
    number(column, { value, format, digits }) {
      put(column, numberText(value, format, digits, epoch1904))
    },
  }
  return plainCells(text.slice(from, to), tables, taker) ? { rows, beyond, hiddenRows } : null
}
