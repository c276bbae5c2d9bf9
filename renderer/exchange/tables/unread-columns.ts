import type { ProblemList } from '../read/problem-list.ts'
import { headingKey } from '../read/sheet.ts'
import { columnLetter, type TableSheet } from '../read/table-sheet.ts'

/**
 * Columns that hold something and are not read are named, so that nobody looks for them in vain. Where the headings
 * begin anew, a second table stands beside the first. `unused`: meanings that the way of reading takes nothing of.
 */
export function noteUnread(
  table: TableSheet,
  problems: ProblemList,
  unused: readonly string[] = [],
): void {
  const columns = [...table.columns].filter(([meaning]) => !unused.includes(meaning))
  const read = new Set(columns.map(([, column]) => column))
  const known = new Set([...read].map((column) => headingKey(table.headings[column] ?? '')))
  const unread = table.headings.filter(
    (heading, index) =>
      heading !== '' &&
      !read.has(index) &&
      !/^(no|nomor|no ?urut)\b/i.test(heading) &&
      table.rows.some(({ cells }) => (cells[index] ?? '') !== ''),
  )
  const again = unread.filter((heading) => known.has(headingKey(heading)))
  const beside = again.length >= 2 ? new Set(again) : new Set<string>()
  note('table-beside', [...beside])
  note(
    'unread-columns',
    unread.filter((heading) => !beside.has(heading)),
  )

  function note(word: 'table-beside' | 'unread-columns', headings: readonly string[]): void {
    if (headings.length === 0) return
    const where = { sheet: table.name, row: null, column: null, value: null }
    const columns = headings.map((heading) => `“${heading.replace(/\s+/g, ' ')}”`).join(', ')
    const range = word === 'table-beside' ? rangeBeside(table, beside) : ''
    problems.add('unreadable', 'warning', word, where, { columns, range })
  }
}

/** The cells of the table beside the one that is read: "F2:H5". */
function rangeBeside(
  { columns, headerRow, headings, rows }: TableSheet,
  beside: ReadonlySet<string>,
): string {
  const read = new Set(columns.values())
  const at = headings.flatMap((text, index) =>
    beside.has(text) && !read.has(index) ? [index] : [],
  )
  const first = Math.min(...at)
  const from = /^(no|nomor|no ?urut)\b/i.test(headings[first - 1] ?? '') ? first - 1 : first
  const to = Math.max(...at)
  const last = rows.findLast(({ cells }) => at.some((index) => (cells[index] ?? '') !== ''))
  const top = Math.max(1, headerRow ?? 1)
  return `${columnLetter(from)}${top}:${columnLetter(to)}${last?.number ?? top}`
}
