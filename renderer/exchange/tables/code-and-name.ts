import type { TableRow, TableSheet } from '../read/table-sheet.ts'
import { codeParents, nested } from './code-parents.ts'
import type { ColumnContent } from './column-content.ts'
import type { Meaning } from './meanings.ts'
import { splitCode } from './split-code.ts'

/** Columns whose cells hold a code and a name: what the name is. */
export const NAME_BESIDE_CODE = { codeUnit: 'unit', codeTitle: 'title' } as const
export type Combined = keyof typeof NAME_BESIDE_CODE

/** So many of the cells begin with a code. */
const ENOUGH = 0.7

/** Whether the cells of a column are codes with names behind them, and the codes tell a tree. */
export function holdsCodes({ texts }: ColumnContent): boolean {
  const codes = texts.flatMap((text) => splitCode(text).code || [])
  if (codes.length < 2 || codes.length < texts.length * ENOUGH) return false
  const unique = new Set(codes)
  return unique.size >= codes.length * ENOUGH && nested(codeParents([...unique])) > 0
}

/** The combined column among these, or null. */
export function combinedColumn(
  columns: readonly Meaning[],
): { readonly at: number; readonly meaning: Combined } | null {
  for (const [at, one] of columns.entries()) {
    if (one === 'codeUnit' || one === 'codeTitle') return { at, meaning: one }
  }
  return null
}

/** The table with code and name in columns of their own, behind the others; both go on to bear the heading they had. */
export function withCodesApart(table: TableSheet, columns: readonly Meaning[]): TableSheet {
  const combined = combinedColumn(columns)
  if (!combined) return table
  const width = Math.max(table.headings.length, ...table.rows.map(({ cells }) => cells.length))
  const heading = table.headings[combined.at] ?? ''
  const headings = filled(table.headings, width)
  const rows = table.rows.map((row): TableRow => {
    const { code, name } = splitCode(row.cells[combined.at] ?? '')
    return { ...row, cells: [...filled(row.cells, width), code, name] }
  })
  return {
    ...table,
    headings: [...headings, heading, heading],
    columns: new Map([
      ...table.columns,
      ['code', width],
      [NAME_BESIDE_CODE[combined.meaning], width + 1],
    ]),
    rows,
  }
}

function filled(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? '')
}
