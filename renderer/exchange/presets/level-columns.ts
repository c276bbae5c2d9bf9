import { headingKey, type Sheet } from '../read/sheet.ts'
import {
  type Aliases,
  openTable,
  type TableRow,
  type TableSheet,
  textAt,
} from '../read/table-sheet.ts'
import { UNIT_COLUMNS } from '../read/unit-columns.ts'
import { unitOfTitle } from '../read/unit-of-title.ts'
import type { ListedRow, ListedTable } from './listed-rows.ts'

const LEVELS = ['level1', 'level2', 'level3'] as const
const COLUMNS: Aliases = {
  ...UNIT_COLUMNS,
  level1: ['opd', 'skpd', 'perangkatdaerah', 'dinas', 'badan', 'kecamatan', 'kantor'],
  level2: ['bidang', 'bagian', 'sekretariatbidang', 'bidangsekretariat', 'bidangbagian'],
  level3: ['seksi', 'subbagian', 'subbidang', 'seksisubbagian', 'subbagianseksi', 'subbagseksi'],
}

/**
 * A list with a column for each level ("Dinas", "Bidang", "Seksi"): a row is about the unit furthest right; those left
 * of it are repeated or left blank, and one that has no row of its own is a unit all the same.
 */
export function levelColumns(sheet: Sheet): ListedTable | null {
  const table =
    openTable(sheet, COLUMNS, ['level1', 'level2']) ??
    openTable(sheet, COLUMNS, ['level2', 'level3'])
  if (!table || table.columns.has('unit')) return null
  const path: string[] = []
  return { table, rows: table.rows.flatMap((row) => unitsOf(table, row, path)) }
}

/** The units a row names that are not open yet, and the row itself last; `path` holds the open ones by level. */
function unitsOf(table: TableSheet, row: TableRow, path: string[]): ListedRow[] {
  const texts = LEVELS.map((level) => textAt(table, row, level))
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
