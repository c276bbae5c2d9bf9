import { guessUnitType } from '../read/guess-unit-type.ts'
import { headingKey } from '../read/sheet.ts'
import { type TableRow, type TableSheet, textAt } from '../read/table-sheet.ts'
import { unitOfTitle } from '../read/unit-of-title.ts'
import { LEVELS } from '../tables/meanings.ts'
import type { ListedRow } from './listed-rows.ts'

/**
 * A list with a column for each level ("Dinas", "Bidang", "Seksi"): a row is about the unit furthest right; those left
 * of it are repeated or left blank, and one that has no row of its own is a unit all the same.
 */
export function levelRows(table: TableSheet): readonly ListedRow[] {
  const path: string[] = []
  return table.rows.flatMap((row) => unitsOf(table, row, path))
}

/** The units a row names that are not open yet, and the row itself last; `path` holds the open ones by level. */
function unitsOf(table: TableSheet, row: TableRow, path: string[]): ListedRow[] {
  const texts = LEVELS.map((level) =>
    ofKind(table.headings[table.columns.get(level) ?? -1], unitNamed(textAt(table, row, level))),
  )
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

/** Below "Kecamatan", "Kelurahan" or "Desa" offices write the name alone: "Sukamaju" is Kelurahan Sukamaju. */
function ofKind(heading: string | undefined, text: string): string {
  const kind = /^(?:nama )?(kecamatan|kelurahan|desa)$/i.exec(heading ?? '')?.[1]
  if (!kind || text === '' || guessUnitType(text) !== 'generic' || /^desa\b/i.test(text))
    return text
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${text}`
}

/** Columns of eselons name the heads: "Kepala Bidang Data" stands for the unit that is led. */
function unitNamed(text: string): string {
  if (
    !/^(kepala|kasi|kasub\w*|kabid|kabag|kadis|kaban|sekretaris|camat|lurah|inspektur)\b/i.test(
      text,
    )
  )
    return text
  return unitOfTitle(text) ?? text
}
