import type { TableSheet } from '../read/table-sheet.ts'

/**
 * The table with one more column, whose text is worked out for each row. `heading`: that of the column it is worked
 * out of, where problems are told.
 */
export function withColumn(
  table: TableSheet,
  meaning: string,
  textOf: (cells: readonly string[], index: number) => string,
  heading = '',
): TableSheet {
  const width = Math.max(table.headings.length, ...table.rows.map(({ cells }) => cells.length))
  const rows = table.rows.map(({ cells, ...rest }, index) => {
    const filled = Array.from({ length: width }, (_, at) => cells[at] ?? '')
    return { ...rest, cells: [...filled, textOf(cells, index)] }
  })
  const headings = Array.from({ length: width }, (_, at) => table.headings[at] ?? '')
  const columns = new Map([...table.columns, [meaning, width]])
  return { ...table, headings: heading ? [...headings, heading] : table.headings, columns, rows }
}
