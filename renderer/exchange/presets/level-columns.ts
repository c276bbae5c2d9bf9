import { headingKey } from '../read/sheet.ts'
import { type TableRow, type TableSheet, textAt } from '../read/table-sheet.ts'
import { unitOfTitle } from '../read/unit-of-title.ts'
import { LEVELS } from '../tables/meanings.ts'
import type { ListedRow, ListedTable } from './listed-rows.ts'

/**
 * A list with a column for each level ("Dinas", "Bidang", "Seksi"): a row is about the unit furthest right; those left
 * of it are repeated or left blank, and one that has no row of its own is a unit all the same.
 */
export function levelRows(table: TableSheet): ListedTable {
  const path: string[] = []
  return { table, rows: table.rows.flatMap((row) => unitsOf(table, row, path)) }
}

/** The units a row names that are not open yet, and the row itself last; `path` holds the open ones by level. */
function unitsOf(table: TableSheet, row: TableRow, path: string[]): ListedRow[] {
  const texts = LEVELS.map((level) => unitNamed(textAt(table, row, level)))
  const last = texts.findLastIndex((text) => text !== '')
  const above = texts.flatMap((unit, depth): ListedRow[] => {
    const key = headingKey(unit)
    if (unit === '' || depth >= last || path[depth] === key) return []
    path.length = depth
    path[depth] = key
    return [{ row: { number: row.number, cells: [] }, unit, depth, head: true }]
  })
  const title = textAt(table, row, 'title')
  const head = title === '' || unitOfTitle(title) !== null || textAt(table, row, 'eselon') !== ''
  const unit = texts[last] ?? ''
  if (last >= 0) path.splice(last, path.length, headingKey(unit))
  return [...above, { row, unit, depth: last, head }]
}

/** Columns of eselons name the heads: "Kepala Bidang Data" stands for the unit that is led. */
function unitNamed(text: string): string {
  if (
    !/^(kepala|kasi|kasub|kabid|kabag|kadis|kaban|sekretaris|camat|lurah|inspektur)\b/i.test(text)
  )
    return text
  return unitOfTitle(text) ?? text
}
