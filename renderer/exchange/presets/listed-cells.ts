import type { CellReader } from '../read/parse-cells.ts'
import { type TableRow, type TableSheet, textAt } from '../read/table-sheet.ts'

/** A row that tells no unit, no post and nobody. */
export function isRemark({ table, row }: CellReader, unit: string, title: string): boolean {
  return (
    unit === '' && title === '' && !/\d{9}/.test(textAt(table, row, 'nip')) && nobody(table, row)
  )
}

/** Whether a row names no holder. */
export function nobody(table: TableSheet, row: TableRow): boolean {
  return ['holder', 'name', 'nip'].every((one) => textAt(table, row, one) === '')
}

/** The row with the unit's name where the reader of units looks for it. */
export function withUnit(cell: CellReader, name: string): CellReader {
  const column = Math.max(cell.table.headings.length, cell.row.cells.length)
  const cells = Array.from({ length: column }, (_, index) => cell.row.cells[index] ?? '')
  return {
    ...cell,
    table: { ...cell.table, columns: new Map([...cell.table.columns, ['unit', column]]) },
    row: { ...cell.row, cells: [...cells, name] },
  }
}
