import { guessUnitType } from '../read/guess-unit-type.ts'
import { pointName } from '../read/list-mark.ts'
import { isSectionText } from '../read/section-line.ts'
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
  /** The row is the name of a unit and nothing else, in a table of posts: who leads it stands below. */
  readonly line?: boolean
}

export interface ListedTable {
  readonly table: TableSheet
  /** The office whose table it is, by its title or the name of its sheet. */
  readonly office: string | null
  readonly rows: readonly ListedRow[]
}

/** What a unit of unknown kind counts as: it hangs from the office. */
const UNKNOWN_LEVEL = 3

/**
 * A list of units, or of head posts, whose place is told by their order, and by their indent or by their kind
 * ("Dinas …, Sekretariat, Subbagian …"): no ids, no codes.
 */
export function listedRows(
  sheet: Sheet,
  table: TableSheet,
  indented: boolean,
): readonly ListedRow[] {
  const named = table.rows.map((row) => ({ row, ...unitIn(table, row) }))
  const levels = named.map(({ unit }) => unitLevel(guessUnitType(unit)))
  const blanks = named.map(({ row }) => indentOf(sheet, table, row))
  const oneKjf = named.filter(({ unit }) => guessUnitType(unit) === 'kjf').length === 1
  return named.map((one, index) => {
    const level = oneKjf && guessUnitType(one.unit) === 'kjf' ? 2 : (levels[index] ?? UNKNOWN_LEVEL)
    return { ...one, depth: indented ? (blanks[index] ?? 0) : level }
  })
}

/** The unit a row names; where its post leads a unit below that one ("Kasubbag Umum"), that unit. */
function unitIn(table: TableSheet, row: TableRow): Pick<ListedRow, 'unit' | 'head' | 'line'> {
  const title = textAt(table, row, 'title')
  const led = unitOfTitle(title)
  const unit = textAt(table, row, 'unit')
  if (!table.columns.has('unit') && table.columns.has('title')) {
    const line = unitLine(row)
    return line === null
      ? { unit: led ?? '', head: led !== null }
      : { unit: line, head: false, line: true }
  }
  const head = led !== null || title === '' || textAt(table, row, 'eselon') !== ''
  const above = unitLevel(guessUnitType(unit))
  const below = led === null ? null : unitLevel(guessUnitType(led))
  const deeper = below !== null && (unit === '' || (above !== null && below > above))
  return { unit: deeper && led !== null ? led : unit, head }
}

/** A unit that stands alone in its row, behind a number or a mark at most, above its posts. */
function unitLine({ cells }: TableRow): string | null {
  const [text, more] = cells.filter((cell) => /\p{L}{3}/u.test(cell))
  if (text === undefined || more !== undefined) return null
  const unit = pointName(text)
  const beside = cells.filter((cell) => cell !== '' && cell !== text)
  if (beside.length > 1 || !beside.every((mark) => /^([IVX]+|[A-Z]|\d{1,2})[.)]?$/i.test(mark)))
    return null
  return guessUnitType(unit) === 'generic' || isSectionText(text) ? null : unit
}

function indentOf(sheet: Sheet, table: TableSheet, row: TableRow): number {
  const column = table.columns.get(table.columns.has('unit') ? 'unit' : 'title')
  if (column === undefined) return 0
  const text = sheet.rows[row.number - 1]?.[column] ?? ''
  return cleanText(text) === '' ? 0 : text.length - text.trimStart().length
}
