import { unitRecord } from '../../domain/records/record-makers.ts'
import type { StructureRecord, UnitId } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import type { Draft } from '../read/draft.ts'
import { firstRows, type RowAt } from '../read/first-rows.ts'
import { type CellReader, plainText } from '../read/parse-cells.ts'
import { placeRows } from '../read/place-rows.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { createSharedPosts } from '../read/shared-posts.ts'
import type { Sheet } from '../read/sheet.ts'
import { againId, boxId } from '../read/spare-ids.ts'
import { createStableIds, idPart, type StableIds } from '../read/stable-ids.ts'
import { type Aliases, cellAt, openTable, type TableSheet, textAt } from '../read/table-sheet.ts'
import { UNIT_COLUMNS } from '../read/unit-columns.ts'
import { postRecords } from '../read/unit-row.ts'

const COLUMNS: Aliases = {
  ...UNIT_COLUMNS,
  id: ['id', 'idjabatan', 'positionid', 'posisiid'],
  unitId: ['pborgseq', 'unitid', 'idunit', 'unorid', 'orgid'],
  unitParent: [
    'pborgmanagedby',
    'unitparentid',
    'parentunitid',
    'idindukunit',
    'unorindukid',
    'indukunitid',
    'orgparentid',
  ],
}

/** The sheet as one post a row, each with its unit and that unit's parent, or null. */
export function positionsTable(sheet: Sheet): TableSheet | null {
  return openTable(sheet, COLUMNS, ['unitId', 'unitParent', 'title'])
}

/** Posts that hang off units: the first row of a unit tells its name and its parent. */
export function readPositions(tables: readonly TableSheet[], problems: ProblemList): Draft {
  const ids = createStableIds()
  const units = unitsOf(tables, problems)
  const rows = [...units].map(([id, at]) => {
    const { table, row } = at
    const parent = textAt(table, row, 'unitParent')
    const top = parent === '' || parent === '-1' || parent === '0' || /^xx$/i.test(parent)
    const cell = cellAt(table, row, 'unitParent')
    return { id, parent, top, name: textAt(table, row, 'unit') || id, row: row.number, cell }
  })
  const placed = placeRows(rows, { problems, abolished: new Set(), usedTwice: new Set() })
  const records: StructureRecord[] = []
  for (const [id, at] of units) {
    const { parent = null, unplaced = null } = placed.get(id) ?? {}
    const name = unitName({ ...at, problems }, id)
    problems.made.note(at.table.name, at.row.number, unitId(id))
    records.push(
      unitRecord({
        id: unitId(id),
        parentId: parent === null ? null : unitId(parent),
        order: at.row.number,
        name,
        type: guessUnitType(name),
        code: id,
        unplaced,
      }),
    )
  }
  const { byId, strays, sharing, abolished } = firstRows(
    tables.filter((table) => table.columns.has('id')),
    'id',
    problems,
  )
  const withoutIds = tables.filter((table) => !table.columns.has('id'))
  const posts = createSharedPosts()
  for (const [id, at] of byId) {
    const made = positionRecords({ ...at, problems }, ids)
    posts.note(id, made, records.length)
    records.push(...made)
  }
  for (const at of withoutIds.flatMap(rowsAt)) {
    records.push(...positionRecords({ ...at, problems }, ids))
  }
  for (const one of sharing) posts.share(one, records, ids, problems)
  for (const { table, row, message, second } of strays) {
    const own = `row-${row.number}`
    const box = second ? againId(own) : boxId(own)
    records.push(...strayRecords({ table, row, problems }, box, message, ids))
  }
  const roots = rows.filter(({ top }) => top).length
  return { records: ids.everybodyOnce(records, problems), abolished, roots }
}

/** The first row of each unit; a later row that gives it another parent or name is noted. */
function unitsOf(tables: readonly TableSheet[], problems: ProblemList): Map<string, RowAt> {
  const units = new Map<string, RowAt>()
  const noted = new Set<string>()
  for (const at of tables.flatMap(rowsAt)) {
    const { table, row } = at
    const id = textAt(table, row, 'unitId')
    const first = units.get(id)
    if (id === '') continue
    if (!first) units.set(id, at)
    else if (!noted.has(id) && unitText(first) !== unitText(at)) {
      noted.add(id)
      problems.add('duplicate-id', 'warning', 'unit-told-twice', cellAt(table, row, 'unitId'), {
        first: first.row.number,
      })
    }
  }
  return units
}

function unitText({ table, row }: RowAt): string {
  return `${textAt(table, row, 'unit')}\n${textAt(table, row, 'unitParent')}`
}

function rowsAt(table: TableSheet): RowAt[] {
  return table.rows.map((row) => ({ table, row }))
}

function unitName(cell: CellReader, id: string): string {
  const name = plainText(cell, 'unit')
  if (name !== '') return name
  const where = cellAt(cell.table, cell.row, 'unit')
  cell.problems.add('missing-value', 'warning', 'missing-name', where, { name: id })
  return id
}

function positionRecords(cell: CellReader, ids: StableIds): StructureRecord[] {
  const id = textAt(cell.table, cell.row, 'unitId')
  if (id !== '') {
    return postRecords(cell, { unitId: unitId(id), title: titleOf(cell), head: false }, ids)
  }
  const where = cellAt(cell.table, cell.row, 'unitId')
  const message = cell.problems.add('missing-value', 'error', 'missing-id', where)
  return strayRecords(cell, unitId(`row-${cell.row.number}`), message, ids)
}

/** A post that belongs to no unit, in a box of its own in the tray. */
function strayRecords(
  cell: CellReader,
  box: UnitId,
  message: string,
  ids: StableIds,
): StructureRecord[] {
  const name = titleOf(cell)
  cell.problems.made.note(cell.table.name, cell.row.number, box)
  return [
    unitRecord({
      id: box,
      parentId: null,
      order: cell.row.number,
      name,
      type: 'generic',
      unplaced: message,
    }),
    ...postRecords(cell, { unitId: box, title: name, head: false }, ids),
  ]
}

function titleOf(cell: CellReader): string {
  const title = plainText(cell, 'title')
  if (title !== '') return title
  const name = cell.problems.say('no-name', { row: cell.row.number })
  const where = cellAt(cell.table, cell.row, 'title')
  cell.problems.add('missing-value', 'warning', 'missing-name', where, { name })
  return name
}

function unitId(id: string): UnitId {
  return `unit:${idPart(id)}`
}
