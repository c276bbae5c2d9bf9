import { cleanText, type Sheet } from '../read/sheet.ts'
import type { TableReading } from './table-reading.ts'

/** The cells of one column that hold more blanks than their words need. */
export interface SpacedColumn {
  /** From 0. */
  readonly column: number
  /** The rows they stand in, from 1; at least one. */
  readonly rows: readonly number[]
  /** The first of them. */
  readonly text: string
}

/** Columns that are read and have cells with blanks before, behind or doubled: nothing of them is taken over. */
export function surplusSpaces(sheet: Sheet, reading: TableReading): SpacedColumn[] {
  const skipped = new Set(reading.skipped.map(({ row }) => row))
  return reading.columns.flatMap((meaning, column) => {
    if (meaning === 'ignored' || meaning === 'number') return []
    const rows: number[] = []
    for (let row = reading.firstRow; row <= reading.lastRow; row++) {
      const text = sheet.rows[row - 1]?.[column] ?? ''
      if (!skipped.has(row) && isSpaced(text, reading)) rows.push(row)
    }
    const [first] = rows
    return first === undefined
      ? []
      : [{ column, rows, text: sheet.rows[first - 1]?.[column] ?? '' }]
  })
}

/** Where units hang by how far they stand in, the blanks before a name tell something. */
function isSpaced(text: string, { hierarchy }: TableReading): boolean {
  const clean = cleanText(text)
  return clean !== '' && clean !== (hierarchy === 'indentation' ? text.trimStart() : text)
}
