import { headingRows } from './heading-rows.ts'
import { cleanText, headingKey, type Sheet } from './sheet.ts'

/** A row below the headings, its cells read by the name of their column. */
export interface TableRow {
  /** As the spreadsheet shows it. */
  readonly number: number
  readonly cells: readonly string[]
  /** Whoever it names shares the post of the earlier row with its id. */
  readonly shared?: boolean
}

/** A sheet whose headings were found. */
export interface TableSheet {
  readonly name: string
  readonly headings: readonly string[]
  /** Column of each meaning that was asked for and found. */
  readonly columns: ReadonlyMap<string, number>
  readonly rows: readonly TableRow[]
  /** Row of the headings, from 1; 0 or absent where there are none. */
  readonly headerRow?: number
  /** The columns of a meaning that were read together as one. */
  readonly parts?: ReadonlyMap<string, readonly number[]>
}

/** Meaning → the headings that carry it, as `headingKey` writes them; the first that is there wins. */
export type Aliases = Readonly<Record<string, readonly string[]>>

/** Headings are looked for in so many rows: office tables begin with titles. */
const HEADER_ROWS = 10

/**
 * The sheet as a table, where one of its first ten rows has columns for all meanings in `needed`; null where none
 * has. Rows without any text are left out; the others keep their numbers.
 */
export function openTable(
  sheet: Sheet,
  aliases: Aliases,
  needed: readonly string[],
): TableSheet | null {
  const known = new Set(Object.values(aliases).flat())
  for (let at = 0; at < Math.min(HEADER_ROWS, sheet.rows.length); at++) {
    const { headings, next } = headingRows(sheet.rows, at, known)
    const columns = columnsOf(headings, aliases)
    if (!needed.every((meaning) => columns.has(meaning))) continue
    const rows = sheet.rows
      .map((cells, index) => ({
        number: index + 1,
        cells: cells.map(cleanText),
        ...(sheet.shared?.has(index + 1) ? { shared: true } : {}),
      }))
      .slice(next)
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
    return { name: sheet.name, headings, columns, rows, headerRow: at + 1 }
  }
  return null
}

function columnsOf(headings: readonly string[], aliases: Aliases): Map<string, number> {
  const byKey = new Map<string, number>()
  for (const [index, heading] of headings.entries()) {
    const key = headingKey(heading)
    if (key !== '' && !byKey.has(key)) byKey.set(key, index)
  }
  const columns = new Map<string, number>()
  for (const [meaning, keys] of Object.entries(aliases)) {
    const key = keys.find((one) => byKey.has(one))
    if (key !== undefined) columns.set(meaning, byKey.get(key) as number)
  }
  return columns
}

/** The text under that meaning; '' where the column is not there. */
export function textAt(table: TableSheet, row: TableRow, meaning: string): string {
  const column = table.columns.get(meaning)
  return column === undefined ? '' : (row.cells[column] ?? '')
}

/** The heading of that meaning as it is written; its letter where it is blank. */
export function headingAt(table: TableSheet, meaning: string): string {
  const column = table.columns.get(meaning)
  if (column === undefined) return meaning
  return table.headings[column] || columnLetter(column)
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = index % 26
  const letter = String.fromCharCode(65 + rest)
  return index < 26 ? letter : columnLetter((index - rest) / 26 - 1) + letter
}

/** The cell of that meaning, for a problem. */
export function cellAt(table: TableSheet, row: TableRow, meaning: string) {
  return {
    sheet: table.name,
    row: row.number,
    column: headingAt(table, meaning),
    value: textAt(table, row, meaning),
  }
}
