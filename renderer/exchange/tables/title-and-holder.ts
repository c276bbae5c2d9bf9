import { columnLetter, type TableSheet } from '../read/table-sheet.ts'
import { meaningOfHeading } from './meanings.ts'
import { withColumn } from './with-column.ts'

/** Whether a heading is over the post and, below it in the same cell, whoever holds it: "Jabatan / Nama". */
export function isTitleAndHolder(heading: string): boolean {
  const parts = heading.split(/\s*[/&\n]\s*|\s+(?:dan|and)\s+/).map((part) => part.trim())
  const [first, second] = parts.map(meaningOfHeading)
  return parts.length === 2 && first === 'title' && (second === 'name' || second === 'holder')
}

/** A cell of a post and its holder: the first line, and the others. */
export function splitHolder(text: string): { readonly title: string; readonly holder: string } {
  const [title = '', ...more] = text.split('\n').map((line) => line.trim())
  return { title, holder: more.join('\n') }
}

/** The table with post and holder of one cell in columns of their own; both go on to bear the heading they had. */
export function withHoldersApart(table: TableSheet): TableSheet {
  const at = table.columns.get('title')
  const heading = at === undefined ? '' : (table.headings[at] ?? '')
  const others = ['holder', 'name', 'acting'].some((one) => table.columns.has(one))
  if (at === undefined || others || !isTitleAndHolder(heading)) return table
  const read = (cells: readonly string[]) => splitHolder(cells[at] ?? '')
  const named = withColumn(
    table,
    'title',
    (cells) => read(cells).title,
    heading || columnLetter(at),
  )
  return withColumn(named, 'holder', (cells) => read(cells).holder, heading || columnLetter(at))
}
