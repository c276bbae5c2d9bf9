import type { PageBlock, PageTable, Span } from './page-table.ts'
import { textOf } from './pdf-page.ts'

/** The rows that one page holds of a table: the first of them, and where each stands. */
export interface PageRows {
  readonly from: number
  readonly spans: readonly Span[]
}

/** Points by which lines of two pages may stand apart that are of one row. */
const SAME_ROW = 2
/** A part of a table has no fewer rows, and no fewer of those it is beside. */
const FEWEST = 3
const MOST_ROWS = 0.6

/**
 * The table with the columns of the next page at its right: a sheet that was wider than the paper, whose other columns a
 * spreadsheet prints on pages of their own, each row as high as on the first. Null where the page is something else.
 */
export function withRightPart(
  table: PageTable,
  beside: PageRows,
  blocks: readonly PageBlock[],
): PageTable | null {
  const found = rowsOf(blocks)
  if (!found) return null
  const { rows, width } = found
  const cells = new Map<number, string[]>()
  for (const { span, texts } of rows) {
    const at = beside.spans.findIndex(
      ({ from, to }) => span.from >= from - SAME_ROW && span.from <= to + SAME_ROW,
    )
    if (at < 0) return null
    const row = beside.from + at
    const there = cells.get(row) ?? texts.map(() => '')
    cells.set(
      row,
      there.map((text, column) => [text, texts[column] ?? ''].filter(Boolean).join(' ')),
    )
  }
  if (cells.size < FEWEST || cells.size < beside.spans.length * MOST_ROWS) return null
  // On its first page a part makes the rows wider; on the others they are.
  const wide = Math.max(...table.rows.map((row) => row.length))
  const first = beside.from === 0
  const start = first ? wide : wide - width
  const filled = table.rows.map((row, at) => {
    const own = Array.from({ length: start }, (_, column) => row[column] ?? '')
    const added = cells.get(at) ?? row.slice(start)
    return [...own, ...Array.from({ length: width }, (_, column) => added[column] ?? '')]
  })
  return { ...table, rows: filled }
}

interface PartRow {
  readonly span: Span
  readonly texts: readonly string[]
}

/** The rows of a page that holds one table and nothing else, or lines of one column. */
function rowsOf(
  blocks: readonly PageBlock[],
): { readonly rows: readonly PartRow[]; readonly width: number } | null {
  const [only, more] = blocks
  if (only?.kind === 'table' && more === undefined) {
    const rows = only.rows.map((texts, at) => ({ texts, span: only.spans[at] as Span }))
    return { rows, width: only.borders.length - 1 }
  }
  const rows = blocks.flatMap((block): PartRow[] => {
    if (block.kind === 'table') return []
    const { base, pieces } = block.line
    return [{ span: { from: base, to: base }, texts: [textOf(pieces)] }]
  })
  return rows.length < blocks.length || rows.length === 0 ? null : { rows, width: 1 }
}
