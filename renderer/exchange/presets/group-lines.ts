import type { UnitId } from '../../domain/records/records.ts'
import { styleOf } from '../names/marker-depths.ts'
import { gatheredLevel, sectionOf } from '../names/section-line.ts'
import type { CellReader } from '../read/parse-cells.ts'
import { cellAt, type TableSheet } from '../read/table-sheet.ts'
import type { Reading } from './listed-reading.ts'
import { type GroupLine, type ListedRow, UNKNOWN_LEVEL } from './listed-rows.ts'

/**
 * "IV  JABATAN FUNGSIONAL" among "I … III": the posts below it are of the unit that those hang from. Where no unit
 * bears such a mark they are of the whole office. Either is told.
 */
export function closeUnits({ open, problems }: Reading, table: TableSheet, line: GroupLine): void {
  const style = styleOf(line.mark)
  const beside = open.findLastIndex(({ mark }) => styleOf(mark) === style)
  const numbered = /^\d/.test(line.mark)
  if (open.length === 0 || (beside < 0 && numbered)) return
  open.length = Math.max(1, beside)
  if (sectionOf(line.label) === 'struktural') return
  const cell = { sheet: table.name, row: line.row, column: null, value: line.label }
  const params = { name: line.label, parent: open.at(-1)?.name ?? '' }
  problems.add('unknown-parent', 'warning', 'place-guessed', cell, params)
}

/**
 * "BAGIAN" below several asisten: nothing tells of which of them the bagian are. They hang from what the asisten hang
 * from, and each is told; below one asisten they are of that one.
 */
export function closeKind(reading: Reading, line: GroupLine): void {
  const { open, sinceKind } = reading
  const depth = gatheredLevel(line.label) ?? UNKNOWN_LEVEL
  const above = open.findLastIndex((one) => one.depth < depth)
  const alike = sinceKind.filter((one) => one === open[above]?.depth).length
  sinceKind.length = 0
  reading.gathered = null
  // A staf ahli has no units.
  const none = open[above]?.type === 'staf-ahli'
  if (above < 1 || (alike < 2 && !none)) return
  open.length = above
  if (!none) reading.gathered = open.at(-1) ?? null
}

/** A unit that stood before its office is told with it. */
export function noteAhead(
  { problems }: Reading,
  table: TableSheet,
  { row, unit }: ListedRow,
  parent: string | undefined,
): void {
  if (parent !== undefined) notePlaced({ table, row, problems }, unit, parent)
}

/** Below a line that gathers units each one's place is told. */
export function noteGathered(
  { gathered }: Reading,
  cell: CellReader,
  name: string,
  parentId: UnitId | null,
): void {
  if (gathered !== null && parentId === gathered.id) notePlaced(cell, name, gathered.name)
}

/** Tells the unit under which one was put that the file names no parent of. */
export function notePlaced(
  { table, row, problems }: CellReader,
  name: string,
  parent: string,
): void {
  const where = cellAt(table, row, table.columns.has('unit') ? 'unit' : 'title')
  problems.add('unknown-parent', 'warning', 'place-guessed', where, { name, parent })
}
