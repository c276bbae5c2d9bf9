import { type CellReader, plainText } from '../read/parse-cells.ts'
import { type TableRow, type TableSheet, textAt } from '../read/table-sheet.ts'
import { unitNamed } from './listed-rows.ts'

/** A row that tells no unit, no post and nobody. */
export function isRemark({ table, row }: CellReader, unit: string, title: string): boolean {
  return (
    unit === '' && title === '' && !/\d{9}/.test(textAt(table, row, 'nip')) && nobody(table, row)
  )
}

/** Whether a row names no holder. */
export function nobody(table: TableSheet, row: TableRow): boolean {
  return ['holder', 'name', 'nip', 'acting'].every((one) => textAt(table, row, one) === '')
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

/** Columns of a table that knows of posts. */
export const HEADED = ['title', 'holder', 'acting', 'nip', 'filled', 'seats', 'eselon'] as const

/** Whether a row of a table of posts names a unit and tells nothing of a post: who leads it may come. */
export function isUnitAlone({ table, row }: CellReader, title: string): boolean {
  if (title !== '' || !HEADED.some((meaning) => table.columns.has(meaning))) return false
  return nobody(table, row) && HEADED.every((meaning) => textAt(table, row, meaning) === '')
}

/** The title of a head that stands where other rows name their unit: "Sekretaris Daerah"; '' for any other name. */
export function headIn(cell: CellReader): string {
  const text = plainText(cell, 'unit')
  return unitNamed(text) === text ? '' : text
}
