import { unitRecord } from '../../domain/records/record-makers.ts'
import type { StructureRecord, UnitId } from '../../domain/records/records.ts'
import type { Draft } from '../read/draft.ts'
import { guessUnitType } from '../read/guess-unit-type.ts'
import { type CellReader, plainText } from '../read/parse-cells.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { headingKey } from '../read/sheet.ts'
import { createStableIds, type StableIds } from '../read/stable-ids.ts'
import { type TableSheet, textAt } from '../read/table-sheet.ts'
import { isGroup, postRecords, unitRecords } from '../read/unit-row.ts'
import { passOver } from '../tables/pass-over.ts'
import type { ListedRow, ListedTable } from './listed-rows.ts'

/** The list an office keeps by hand: units from the top down, without ids, codes or a column for the parent. */
export function readListed(tables: readonly ListedTable[], problems: ProblemList): Draft {
  const reading: Reading = {
    problems,
    ids: createStableIds(),
    records: [],
    known: new Map(),
    open: [],
    roots: 0,
  }
  for (const { table, rows } of tables) {
    noteUnread(table, problems)
    for (const row of rows) takeRow(reading, table, row)
  }
  const { records, roots } = reading
  return { records, uncounted: new Set(), abolished: 0, roots }
}

interface OpenUnit {
  readonly id: UnitId
  readonly depth: number
  readonly key: string
}

/** What was read so far; `open` are the units from the top down to the one of the row before. */
interface Reading {
  readonly problems: ProblemList
  readonly ids: StableIds
  readonly records: StructureRecord[]
  readonly known: Map<string, UnitId>
  readonly open: OpenUnit[]
  roots: number
}

function takeRow(reading: Reading, table: TableSheet, { row, unit, depth, head }: ListedRow): void {
  const cell: CellReader = { table, row, problems: reading.problems }
  const title = plainText(cell, 'title')
  const key = headingKey(unit)
  const at = reading.open.findIndex((one) => one.key === key)
  const here = unit === '' ? reading.open.at(-1) : reading.open[at]
  if (isRemark(cell, unit, title)) passOver(cell, 'nothing')
  else if (here && isGroup(cell, title)) passOver(cell, 'section')
  else if (here && title !== '') {
    if (unit !== '') reading.open.length = at + 1
    addPost(reading, cell, here.id, title)
  } else addUnit(reading, cell, { name: unit || title, title, depth, head })
}

interface NewUnit {
  readonly name: string
  readonly title: string
  readonly depth: number
  readonly head: boolean
}

function addUnit(reading: Reading, cell: CellReader, unit: NewUnit): void {
  const { ids, known, open, records } = reading
  const { name, title, depth } = unit
  while (open.length > 0 && (open.at(-1)?.depth ?? -1) >= depth) open.pop()
  const parentId = open.at(-1)?.id ?? null
  const key = headingKey(name)
  const path = `${parentId} ${key}`
  const before = known.get(path)
  const id = before ?? (ids.fresh('unit', name) as UnitId)
  open.push({ id, depth, key })
  known.set(path, id)
  if (before) {
    if (title !== '') addPost(reading, cell, id, title)
    else if (cell.row.cells.length === 0) return
    else if (nobody(cell.table, cell.row)) passOver(cell, 'nothing')
    else addPost(reading, cell, id, cell.problems.say('untitled-post'))
  } else {
    if (parentId === null) reading.roots++
    if (unit.head) {
      const place = { unitId: id, parentId, unplaced: null, code: null }
      records.push(...unitRecords(withUnit(cell, name), place, ids))
    } else {
      records.push(
        unitRecord({ id, parentId, order: cell.row.number, name, type: guessUnitType(name) }),
      )
      addPost(reading, cell, id, title)
    }
  }
}

function addPost({ records, ids }: Reading, cell: CellReader, unitId: UnitId, title: string): void {
  records.push(...postRecords(cell, { unitId, title, head: false }, ids))
}

/** Columns whose headings mean nothing here are named, so that nobody looks for them in vain. */
function noteUnread(table: TableSheet, problems: ProblemList): void {
  const read = new Set(table.columns.values())
  const unread = table.headings.filter(
    (heading, index) =>
      heading !== '' && !read.has(index) && !/^(no|nomor|no ?urut)\b/i.test(heading),
  )
  if (unread.length === 0) return
  const where = { sheet: table.name, row: null, column: null, value: null }
  problems.add('unreadable', 'warning', 'unread-columns', where, {
    columns: unread.map((heading) => `“${heading.replace(/\s+/g, ' ')}”`).join(', '),
  })
}

/** A row that tells no unit, no post and nobody. */
function isRemark({ table, row }: CellReader, unit: string, title: string): boolean {
  return (
    unit === '' && title === '' && !/\d{9}/.test(textAt(table, row, 'nip')) && nobody(table, row)
  )
}

function nobody(table: TableSheet, row: ListedRow['row']): boolean {
  return ['holder', 'name', 'nip'].every((one) => textAt(table, row, one) === '')
}

/** The row with the unit's name where the reader of units looks for it. */
function withUnit(cell: CellReader, name: string): CellReader {
  const column = Math.max(cell.table.headings.length, cell.row.cells.length)
  const cells = Array.from({ length: column }, (_, index) => cell.row.cells[index] ?? '')
  return {
    ...cell,
    table: { ...cell.table, columns: new Map([...cell.table.columns, ['unit', column]]) },
    row: { ...cell.row, cells: [...cells, name] },
  }
}
