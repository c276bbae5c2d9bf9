import { guessUnitType } from '../read/guess-unit-type.ts'
import { ofKind } from '../read/kind-of-heading.ts'
import { headingKey } from '../read/sheet.ts'
import { type TableRow, type TableSheet, textAt } from '../read/table-sheet.ts'
import { levelOfName } from '../read/unit-level.ts'
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
    return [
      {
        row: { number: row.number, cells: [] },
        unit,
        depth: depthOf(depth, unit),
        head: true,
        mark: '',
      },
    ]
  })
  const title = textAt(table, row, 'title')
  const head = title === '' || unitOfTitle(title) !== null || textAt(table, row, 'eselon') !== ''
  const unit = texts[last] ?? ''
  if (last >= 0) path.splice(last, path.length, headingKey(unit))
  return [...above, { row, unit, depth: depthOf(last, unit), head, mark: '' }]
}

/** How deep a unit lies that stands in that column. */
function depthOf(column: number, unit: string): number {
  return column * RANKS + rankIn(column, unit)
}

/** Offices, those between an office and its bagian, and all others. */
const RANKS = 3

/** Where the first column names an office and then what is below it, the kinds tell that and not the column. */
function rankIn(column: number, unit: string): number {
  if (column > 0) return 0
  const level = levelOfName(unit)
  if (level === null) return 0
  if (guessUnitType(unit) === 'kelurahan') return RANKS - 1
  return Math.min(RANKS - 1, Math.max(0, level - 1))
}

/** Columns of eselons name the heads: "Kepala Bidang Data" stands for the unit that is led. */
function unitNamed(text: string): string {
  if (
    !/^(kepala|kasi|kasub\w*|kabid|kabag|kadis|kaban|sekretaris|camat|lurah|inspektur|direktur)\b/i.test(
      text,
    )
  )
    return text
  return unitOfTitle(text) ?? text
}
