import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { ofKind } from '../names/guess-unit-type.ts'
import { levelOfName } from '../names/unit-level.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { headingKey, nameKey } from '../read/sheet.ts'
import { type TableRow, type TableSheet, textAt } from '../read/table-sheet.ts'
import { LEVELS, meaningOfHeading } from '../tables/meanings.ts'
import { kindDepths, type ListedRow, unitNamed } from './listed-rows.ts'
import { sameOffice } from './office-in.ts'

/**
 * A list with a column for each level ("Dinas", "Bidang", "Seksi"): a row is about the unit furthest right; those left
 * of it are repeated or left blank, and one that has no row of its own is a unit all the same.
 */
export function levelRows(table: TableSheet): readonly ListedRow[] {
  const path: string[] = []
  const rows = table.rows.map((row) => ({ row, texts: unitsIn(table, row) }))
  const depths = depthsInside(table, rows)
  return rows.flatMap(({ row, texts }, index) =>
    unitsOf(table, row, { path, texts, inside: depths?.[index] ?? 0 }),
  )
}

/** The units of a row by the columns of the levels; an office that is its own unit is told once. */
function unitsIn(table: TableSheet, row: TableRow): string[] {
  const texts = LEVELS.map((level) =>
    ofKind(table.headings[table.columns.get(level) ?? -1], unitNamed(textAt(table, row, level))),
  )
  const [office = '', unit = '', ...rest] = texts
  return unit !== '' && sameOffice(unit, office) ? [office, '', ...rest] : texts
}

interface RowUnits {
  /** The open units by their columns. */
  readonly path: string[]
  readonly texts: readonly string[]
  /** How deep the unit lies among those of its own column. */
  readonly inside: number
}

/** The units a row names that are not open yet, and the row itself last. */
function unitsOf(table: TableSheet, row: TableRow, { path, texts, inside }: RowUnits): ListedRow[] {
  const last = texts.findLastIndex((text) => text !== '')
  const above = texts.flatMap((unit, column): ListedRow[] => {
    const key = nameKey(unit)
    if (unit === '' || column >= last || path[column] === key) return []
    path.length = column
    path[column] = key
    const depth = depthOf(column, unit)
    return [{ row: { number: row.number, cells: [] }, unit, depth, head: true, mark: '' }]
  })
  const title = textAt(table, row, 'title')
  const head = title === '' || unitOfTitle(title) !== null || textAt(table, row, 'eselon') !== ''
  const unit = texts[last] ?? ''
  if (last >= 0) path.splice(last, path.length, nameKey(unit))
  return [...above, { row, unit, depth: depthOf(last, unit) + inside, head, mark: '' }]
}

/** More than there are depths of kinds. */
const RANKS = 6
/** What a unit of no known kind counts as in the column of the offices. */
const OFFICE = 1

/** How deep a unit lies that stands in that column. */
function depthOf(column: number, unit: string): number {
  return column * RANKS + (column === 0 ? rankOf(unit) : 0)
}

/** Where the first column names an office and then what is below it, the kinds tell that and not the column. */
function rankOf(unit: string): number {
  const level = levelOfName(unit) ?? OFFICE
  return guessUnitType(unit) === 'kelurahan' ? 3 : Math.min(3, level)
}

/**
 * Beside a column of the offices one of all their units ("Unit Kerja") tells by its order, as a list of one office
 * does, which hangs from which; null where the second column is of one level, or a third follows.
 */
function depthsInside(
  table: TableSheet,
  rows: readonly Pick<RowUnits, 'texts'>[],
): readonly number[] | null {
  const heading = table.headings[table.columns.get('level2') ?? -1] ?? ''
  if (table.columns.has('level3') || meaningOfHeading(heading) !== 'unit') return null
  const depths: number[] = []
  let [office, group]: [string, string[]] = ['', []]
  const close = () => {
    const found = kindDepths(group)
    depths.push(...(inOrder(group, found) ? found : found.map(() => 0)))
    group = []
  }
  for (const { texts } of rows) {
    const [named = '', unit = ''] = texts
    if (named !== '' && named !== office) {
      close()
      office = named
    }
    group.push(unit)
  }
  close()
  return depths.map((depth, row) => (rows[row]?.texts[1] === '' ? 0 : depth))
}

/** Whether parts stand below what they are of: not all of them behind the last bidang, as in a sorted list. */
function inOrder(units: readonly string[], depths: readonly number[]): boolean {
  const wide = depths.flatMap((depth, at) => (units[at] !== '' && depth === 3 ? [at] : []))
  const first = depths.findIndex((depth, at) => units[at] !== '' && depth > 3)
  const kinds = new Set(wide.map((at) => headingKey(units[at] ?? '')))
  return first < 0 || kinds.size < 2 || first < (wide.at(-1) ?? 0)
}
