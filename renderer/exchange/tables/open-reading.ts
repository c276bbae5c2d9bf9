import { withoutListMark } from '../names/list-mark.ts'
import { sectionOf } from '../names/section-line.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { cleanText, type Sheet } from '../read/sheet.ts'
import { type TableSheet, textAt } from '../read/table-sheet.ts'
import { withCodesApart } from './code-and-name.ts'
import { headingAtRow } from './find-heading.ts'
import { withNipLines } from './nip-lines.ts'
import { withCounts } from './post-counts.ts'
import type { TableReading } from './table-reading.ts'
import { withHoldersApart } from './title-and-holder.ts'
import { withColumn } from './with-column.ts'

/** The rows a reading takes of its sheet, each cell to be had by what its column means. */
export function openReading(sheet: Sheet, reading: TableReading): TableSheet {
  const { headerRow, headerRows, firstRow, lastRow } = reading
  const skipped = new Set(reading.skipped.map(({ row }) => row))
  const heading =
    headerRow > 0 && headerRows !== 0 ? headingAtRow(sheet.rows, headerRow, headerRows) : null
  const columns = new Map<string, number>()
  for (const [column, meaning] of reading.columns.entries()) {
    if (meaning !== 'ignored' && !columns.has(meaning)) columns.set(meaning, column)
  }
  const rows = sheet.rows
    .slice(firstRow - 1, lastRow)
    .map((cells, index) => ({
      number: firstRow + index,
      cells: cells.map((cell, column) => cellText(cell, reading, column)),
      ...(sheet.shared?.has(firstRow + index) ? { shared: true } : {}),
    }))
    .filter(({ number, cells }) => !skipped.has(number) && cells.some((cell) => cell !== ''))
  const headings = heading?.texts ?? []
  const whole = columns.has('nip') ? rows : withNipLines(rows, columns.get('holder'))
  const table = { name: sheet.name, headings, columns, rows: whole, headerRow }
  const apart = withHoldersApart(withCodesApart(table, reading.columns))
  return withSections(withCounts(apart, reading.columns), sheet, reading)
}

/** Hierarchies of tables that name their rows by ids or codes: there a mark before a name is part of it. */
const BY_KEYS: ReadonlySet<TableReading['hierarchy']> = new Set([
  'parent-id',
  'prefix-code',
  'manager-names',
])

/** Exports of SIASN put an apostrophe before ids and codes, so that a spreadsheet keeps them as text. */
function cellText(cell: string, { columns, hierarchy }: TableReading, column: number): string {
  const text = cleanText(cell)
  const meaning = columns[column]
  if (meaning === 'unit' || meaning === 'title') {
    return BY_KEYS.has(hierarchy) ? text : withoutListMark(text)
  }
  const coded = meaning === 'id' || meaning === 'parent' || meaning === 'code'
  return coded && text.startsWith("'") ? text.slice(1) : text
}

/** The table with the kind of post that the line above a row names, where no column tells it. */
function withSections(table: TableSheet, { rows }: Sheet, { skipped }: TableReading): TableSheet {
  const lines = skipped.filter(({ reason }) => reason === 'section')
  if (lines.length === 0 || table.columns.has('category')) return table
  let next = 0
  let kind = ''
  const kinds = table.rows.map((row) => {
    for (let line = lines[next]; line && line.row < row.number; line = lines[++next]) {
      const label = (rows[line.row - 1] ?? []).findLast((text) => cleanText(text) !== '')
      kind = sectionOf(cleanText(label ?? '')) ?? ''
    }
    // A post that leads a unit begins a new one, whose posts are of no kind yet.
    if (unitOfTitle(textAt(table, row, 'title')) !== null) kind = ''
    return kind
  })
  return withColumn(table, 'category', (_, index) => kinds[index] ?? '')
}
