import { guessUnitType } from '../read/guess-unit-type.ts'
import { cleanText, type Sheet } from '../read/sheet.ts'
import { type TableRow, type TableSheet, textAt } from '../read/table-sheet.ts'
import { unitLevel } from '../read/unit-level.ts'
import { unitOfTitle } from '../read/unit-of-title.ts'

/** A row of a list that is in the order of the chart. */
export interface ListedRow {
  readonly row: TableRow
  /** The unit the row is about; '' where it stands for a post of the unit above. */
  readonly unit: string
  /** How far in it lies: by blanks where the list is indented, else by the kind of unit. */
  readonly depth: number
  /** False for a post that leads no unit. */
  readonly head: boolean
}

export interface ListedTable {
  readonly table: TableSheet
  readonly rows: readonly ListedRow[]
}

/** What a unit of unknown kind counts as: it hangs from the office. */
const UNKNOWN_LEVEL = 3

/**
 * A list of units, or of head posts, whose place is told by their order, and by their indent or by their kind
 * ("Dinas …, Sekretariat, Subbagian …"): no ids, no codes.
 */
export function listedRows(sheet: Sheet, table: TableSheet, indented: boolean): ListedTable {
  const named = table.rows.map((row) => ({ row, ...unitIn(table, row) }))
  const levels = named.map(({ unit }) => unitLevel(guessUnitType(unit)))
  const blanks = named.map(({ row }) => indentOf(sheet, table, row))
  const oneKjf = named.filter(({ unit }) => guessUnitType(unit) === 'kjf').length === 1
  const rows = named.map((one, index) => {
    const level = oneKjf && guessUnitType(one.unit) === 'kjf' ? 2 : (levels[index] ?? UNKNOWN_LEVEL)
    return { ...one, depth: indented ? (blanks[index] ?? 0) : level }
  })
  return { table, rows }
}

/** The unit a row names; where its post leads a unit below that one ("Kasubbag Umum"), that unit. */
function unitIn(
  table: TableSheet,
  row: TableRow,
): { readonly unit: string; readonly head: boolean } {
  const title = textAt(table, row, 'title')
  const led = unitOfTitle(title)
  const unit = textAt(table, row, 'unit')
  if (!table.columns.has('unit') && table.columns.has('title')) {
    return { unit: led ?? '', head: led !== null }
  }
  const head = led !== null || title === '' || textAt(table, row, 'eselon') !== ''
  const above = unitLevel(guessUnitType(unit))
  const below = led === null ? null : unitLevel(guessUnitType(led))
  const deeper = below !== null && (unit === '' || (above !== null && below > above))
  return { unit: deeper && led !== null ? led : unit, head }
}

function indentOf(sheet: Sheet, table: TableSheet, row: TableRow): number {
  const column = table.columns.get(table.columns.has('unit') ? 'unit' : 'title')
  if (column === undefined) return 0
  const text = sheet.rows[row.number - 1]?.[column] ?? ''
  return cleanText(text) === '' ? 0 : text.length - text.trimStart().length
}
