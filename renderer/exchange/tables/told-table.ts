import type { TableTold } from '../read/import-report.ts'
import type { Sheet } from '../read/sheet.ts'
import { columnLetter, headingAt, type TableSheet } from '../read/table-sheet.ts'
import { headingAtRow } from './find-heading.ts'
import type { TableReading } from './table-reading.ts'

/** How a table with fixed headings is told. */
export function toldOfTable(table: TableSheet, hierarchy = 'parent-id'): TableTold {
  const columns = [...table.columns.keys()].map((meaning) => [meaning, headingAt(table, meaning)])
  return {
    sheet: table.name,
    headerRow: table.headerRow ?? 0,
    columns: Object.fromEntries(columns),
    hierarchy,
    sure: 1,
  }
}

/** How a table that was guessed is told. */
export function toldOfReading(sheet: Sheet, reading: TableReading): TableTold {
  const { headerRow, headerRows } = reading
  const texts =
    headerRow > 0 && headerRows !== 0 ? headingAtRow(sheet.rows, headerRow, headerRows).texts : []
  const columns: Record<string, string> = {}
  for (const [column, meaning] of reading.columns.entries()) {
    if (meaning === 'ignored' || columns[meaning] !== undefined) continue
    columns[meaning] = texts[column] || columnLetter(column)
  }
  const { hierarchy, sure } = reading
  return { sheet: sheet.name, headerRow, columns, hierarchy, sure }
}
