import { pointName, splitMark } from '../names/list-mark.ts'
import { markerDepths } from '../names/marker-depths.ts'
import { levelOfName } from '../names/unit-level.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { outlineDepths } from '../read/outline-depths.ts'
import { cleanText, type Sheet } from '../read/sheet.ts'
import { type TableSheet, textAt } from '../read/table-sheet.ts'
import { withColumn } from '../tables/with-column.ts'

/**
 * A list whose levels are told by marks of several kinds (I., A., 1., a.), beside the names or before them, with codes
 * in the column `id`; null where the marks tell none. `office`: what a title names, for a list that begins with the
 * head of the whole office ("a. Kepala Dinas; b. Sekretariat …").
 */
export function withMarkedCodes(
  sheet: Sheet,
  table: TableSheet,
  office: string | null,
): TableSheet | null {
  const column = table.columns.get('unit')
  const points = table.rows.map(({ number }) =>
    splitMark(cleanText(sheet.rows[number - 1]?.[column ?? -1] ?? '')),
  )
  const beside = table.rows.map((row) => textAt(table, row, 'code') || textAt(table, row, 'number'))
  const depths = markerDepths(points.map(({ mark }, row) => beside[row] || mark))
  if (!depths) return null
  const names = table.rows.map((row) => pointName(textAt(table, row, 'unit')))
  const head = headOfAll(table, names, depths)
  const codes = outlineDepths(head ? depths.map((depth, row) => (row === 0 ? -1 : depth)) : depths)
  const named = withColumn(table, 'unit', (_, row) =>
    head && row === 0 ? (office ?? head.unit) : (names[row] ?? ''),
  )
  const titled = head
    ? withColumn(named, 'title', (_, row) => (row === 0 ? head.title : ''))
    : named
  return withColumn(titled, 'id', (_, row) => codes[row] ?? '')
}

interface Head {
  readonly title: string
  readonly unit: string
}

/** The first point, where it is the head of an office and the next ones stand beside it: they hang from it. */
function headOfAll(
  table: TableSheet,
  [title = '']: readonly string[],
  [first, ...rest]: readonly number[],
): Head | null {
  const unit = unitOfTitle(title)
  const level = unit === null ? null : levelOfName(unit)
  if (table.columns.has('title') || unit === null || level === null || level > 1) return null
  return rest.some((depth) => depth === first) ? { title, unit } : null
}
