import type { ProblemList } from '../read/problem-list.ts'
import { columnLetter, type TableRow, type TableSheet } from '../read/table-sheet.ts'
import type { SkipReason } from './table-reading.ts'

/** Notes a row that is neither a unit, a post nor a person: in the list of rows passed over, and as a problem. */
export function passOver(
  cell: { readonly table: TableSheet; readonly row: TableRow; readonly problems: ProblemList },
  reason: SkipReason,
): void {
  const { table, row, problems } = cell
  const filled = (text: string) => text !== ''
  // What a line of a kind of posts says stands behind its number or unit.
  const at = reason === 'section' ? row.cells.findLastIndex(filled) : row.cells.findIndex(filled)
  const column = table.headings[at] || columnLetter(Math.max(0, at))
  const where = { sheet: table.name, row: row.number, column, value: row.cells[at] ?? '' }
  problems.pass({ sheet: table.name, row: row.number, reason })
  problems.add('missing-value', 'warning', 'passed-over', where, {
    why: problems.say(`skip-${reason}`),
  })
}
