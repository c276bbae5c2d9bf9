import type { ProblemList } from '../read/problem-list.ts'
import { cellAt, type TableSheet, textAt } from '../read/table-sheet.ts'

/**
 * A spreadsheet keeps `1.10` as the number 1.1: where such a code comes once more right after 1.9, it is read as 1.10
 * and told.
 */
export function repairTens(table: TableSheet, problems: ProblemList): TableSheet {
  const column = table.columns.get('id')
  if (column === undefined) return table
  const last = new Map<string, number>()
  const seen = new Set<string>()
  let repaired = false
  const rows = table.rows.map((row) => {
    const code = textAt(table, row, 'id')
    const [, prefix, digits] = /^(.*\.)(\d+)$/.exec(code) ?? []
    if (prefix === undefined || digits === undefined) {
      seen.add(code)
      return row
    }
    const next = (last.get(prefix) ?? 0) + 1
    const tens = seen.has(code) && next >= 10 && Number(digits) * 10 === next
    const right = tens ? `${prefix}${next}` : code
    last.set(prefix, tens ? next : Number(digits))
    seen.add(right)
    if (!tens) return row
    repaired = true
    problems.add('bad-number', 'warning', 'code-tens', cellAt(table, row, 'id'), { used: right })
    return { ...row, cells: row.cells.with(column, right) }
  })
  return repaired ? { ...table, rows } : table
}
