import { headTitle } from '../../domain/ranks/head-title.ts'
import { postRecord, unitRecord } from '../../domain/records/record-makers.ts'
import type { PostId, StructureRecord, UnitId, UnitType } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { styleOf } from '../names/marker-depths.ts'
import { gatheredLevel, sectionOf } from '../names/section-line.ts'
import { levelOfName, unitLevel } from '../names/unit-level.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import type { Draft } from '../read/draft.ts'
import { type CellReader, plainText } from '../read/parse-cells.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { inOneLine, nameKey } from '../read/sheet.ts'
import { createStableIds, type StableIds } from '../read/stable-ids.ts'
import { cellAt, type TableSheet } from '../read/table-sheet.ts'
import { isGroup, postRecords, unitRecords } from '../read/unit-row.ts'
import { passOver } from '../tables/pass-over.ts'
import { belowOffice, noteTops } from './below-office.ts'
import { HEADED, headIn, isRemark, isUnitAlone, nobody, withUnit } from './listed-cells.ts'
import { type GroupLine, type ListedRow, type ListedTable, UNKNOWN_LEVEL } from './listed-rows.ts'
import { sameOffice } from './office-in.ts'

/** The list an office keeps by hand: units from the top down, without ids, codes or a column for the parent. */
export function readListed(
  tables: readonly ListedTable[],
  problems: ProblemList,
  office: string | null,
): Draft {
  const reading: Reading = {
    sheet: tables[0]?.table.name ?? '',
    problems,
    ids: createStableIds(),
    records: [],
    known: new Map(),
    open: [],
    office: null,
    unled: [],
    sinceKind: [],
    gathered: null,
    roots: 0,
  }
  const apart = new Set(tables.map((one) => one.office)).size === tables.length
  for (const { table, office: ofTable, rows, groups, ahead } of tables) {
    reading.open.length = 0
    reading.sinceKind.length = 0
    reading.gathered = null
    reading.office = ofTable
    // Sheets of several offices have a Sekretariat each.
    if (tables.length > 1 && apart && ofTable !== null && !namesOffices(rows)) {
      openUnit(reading, 0, { name: ofTable, depth: OFFICE_LEVEL, headless: true, mark: '' })
    }
    let next = 0
    for (const row of rows) {
      for (let one = groups[next]; one && one.row < row.row.number; one = groups[++next]) {
        if (gatheredLevel(one.label) !== null) closeKind(reading, one)
        else closeUnits(reading, table, one)
      }
      takeRow(reading, table, row)
      noteAhead(reading, table, row, ahead?.get(row))
    }
  }
  addUnknownHeads(reading)
  const { roots } = reading
  const records = reading.ids.everybodyOnce(reading.records, problems)
  const whole = { records, uncounted: new Set<string>(), abolished: 0, roots }
  if (office !== null) return belowOffice(whole, office, reading)
  noteTops(records, reading)
  return whole
}

interface OpenUnit {
  readonly id: UnitId
  readonly depth: number
  readonly key: string
  readonly name: string
  readonly type: UnitType
  readonly mark: string
  /** Only named so far, in a line of its own or beside units below it: who leads it may come. */
  headless: boolean
}

interface Unled {
  readonly one: OpenUnit
  /** The row that named it; null where none of its own did. */
  readonly cell: CellReader | null
}

/** Offices stand no lower. */
const OFFICE_LEVEL = 1

/** What was read so far; `open` are the units from the top down to the one of the row before. */
interface Reading {
  /** The first of the tables, for what concerns the whole. */
  readonly sheet: string
  readonly problems: ProblemList
  readonly ids: StableIds
  readonly records: StructureRecord[]
  readonly known: Map<string, UnitId>
  readonly open: OpenUnit[]
  /** Whose table is read. */
  office: string | null
  /** Those that were only named, in their rows or beside the units below them. */
  readonly unled: Unled[]
  /** How deep the units lie that were opened since the last line that named a kind of units. */
  readonly sinceKind: number[]
  /** Of which unit those of such a line were taken to be; null where the order tells it. */
  gathered: OpenUnit | null
  roots: number
}

function takeRow(reading: Reading, table: TableSheet, listed: ListedRow): void {
  const { row, unit, depth, head } = listed
  const cell: CellReader = { table, row, problems: reading.problems }
  if (listed.line) {
    const id = openUnit(reading, row.number, {
      name: unit,
      depth,
      headless: true,
      mark: listed.mark,
    })
    reading.problems.made.note(table.name, row.number, id)
    return
  }
  const title = plainText(cell, 'title')
  const key = nameKey(unit)
  const written = title || headIn(cell)
  const led = ledByRow(reading, cell, unit, written)
  if (led) {
    reading.open.length = reading.open.indexOf(led) + 1
    led.headless = false
    addPost(reading, cell, led.id, written || (headTitle(led.name, led.type, null) ?? unit), true)
    return
  }
  const at = reading.open.findIndex((one) => one.key === key)
  const here = unit === '' ? reading.open.at(-1) : reading.open[at]
  if (isRemark(cell, unit, title)) passOver(cell, 'nothing')
  else if (here && isGroup(cell, title)) passOver(cell, 'section')
  else if (here && title !== '') {
    if (unit !== '') reading.open.length = at + 1
    addPost(reading, cell, here.id, title)
  } else
    addUnit(reading, cell, {
      name: wholeName(reading, unit) || title,
      title,
      depth,
      mark: listed.mark,
      head,
    })
}

/**
 * "IV  JABATAN FUNGSIONAL" among "I … III": the posts below it are of the unit that those hang from. Where no unit
 * bears such a mark they are of the whole office. Either is told.
 */
function closeUnits({ open, problems }: Reading, table: TableSheet, line: GroupLine): void {
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
function closeKind(reading: Reading, line: GroupLine): void {
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

/** Whether the rows themselves say which office they are of. */
function namesOffices(rows: ListedTable['rows']): boolean {
  return rows.some(({ unit }) => {
    const level = levelOfName(unit)
    return level !== null && level <= OFFICE_LEVEL && /\s/.test(unit.trim())
  })
}

/** "Dinas", which "Kepala Dinas" alone leads, is the one the title names. */
function wholeName({ office }: Reading, unit: string): string {
  if (office === null || /\s/.test(unit.trim())) return unit
  const type = guessUnitType(unit)
  return (unitLevel(type) ?? 9) <= OFFICE_LEVEL && guessUnitType(office) === type ? office : unit
}

type UnitToOpen = Pick<OpenUnit, 'name' | 'depth' | 'mark' | 'headless'>

interface Opened {
  readonly one: OpenUnit
  readonly parentId: UnitId | null
  readonly before: boolean
}

/** Makes the unit the open one of its depth; a record of it where it was not named before, and no post. */
function openUnit(reading: Reading, row: number, unit: UnitToOpen): UnitId {
  const { one, parentId, before } = opened(reading, unit)
  if (before) return one.id
  if (parentId === null) reading.roots++
  const { id, type } = one
  const name = inOneLine(one.name)
  reading.records.push(unitRecord({ id, parentId, order: row, name, type }))
  return id
}

function opened({ ids, known, open, sinceKind }: Reading, unit: UnitToOpen): Opened {
  const { name, depth, headless, mark } = unit
  sinceKind.push(depth)
  while (open.length > 0 && (open.at(-1)?.depth ?? -1) >= depth) open.pop()
  const parentId = open.at(-1)?.id ?? null
  const key = nameKey(name)
  const path = `${parentId} ${key}`
  const before = known.get(path)
  const id = before ?? (ids.fresh('unit', name) as UnitId)
  const type = guessUnitType(name)
  const one = { id, depth, key, name, type, mark, headless: headless && !before }
  open.push(one)
  known.set(path, id)
  return { one, parentId, before: before !== undefined }
}

/** The open unit without a head that a row leads: "Kepala Dinas" below the line "Dinas Sosial". */
function ledByRow(
  { open }: Reading,
  cell: CellReader,
  unit: string,
  title: string,
): OpenUnit | undefined {
  if (unit === '' || (title === '' && nobody(cell.table, cell.row))) return undefined
  const type = guessUnitType(title === '' ? unit : (unitOfTitle(title) ?? ''))
  const bare = !/\s/.test(unit.trim())
  return open.findLast(
    (one) =>
      one.headless &&
      (bare && type !== 'generic'
        ? one.type === type
        : (one.type === type || title === '') && sameOffice(unit, one.name)),
  )
}

/**
 * Units that were only named have a head as they all do: vacant where a row of their own names nobody, and one of
 * whom the file tells nothing where they stand beside others.
 */
function addUnknownHeads({ ids, records, unled }: Reading): void {
  for (const { one, cell } of unled) {
    const { headless, id, name, type } = one
    const title = headless ? headTitle(name, type, null) : null
    if (title === null) continue
    if (cell) {
      records.push(...postRecords(cell, { unitId: id, title, head: true }, ids))
      continue
    }
    const postId = ids.fresh('post', id.slice('unit:'.length)) as PostId
    const post = { unitId: id, id: postId, title, head: true, order: 0 }
    records.push(postRecord({ ...post, category: 'other', seats: 1, unnamed: 1 }))
  }
}

interface NewUnit {
  readonly name: string
  readonly title: string
  readonly depth: number
  readonly mark: string
  readonly head: boolean
}

function addUnit(reading: Reading, cell: CellReader, unit: NewUnit): void {
  const { ids, records, unled } = reading
  const { name, title, depth } = unit
  const told = cell.row.cells.length > 0
  const alone = told && unit.head && isUnitAlone(cell, title)
  const { one, parentId, before } = opened(reading, {
    name,
    depth,
    mark: unit.mark,
    headless: !told || alone,
  })
  const { id, type } = one
  cell.problems.made.note(cell.table.name, cell.row.number, id)
  if (before) {
    if (title !== '') addPost(reading, cell, id, title)
    else if (!told) return
    else if (nobody(cell.table, cell.row)) passOver(cell, 'nothing')
    else addPost(reading, cell, id, cell.problems.say('untitled-post'))
  } else {
    if (parentId === null) reading.roots++
    noteGathered(reading, cell, name, parentId)
    const code = (told && plainText(cell, 'code')) || null
    if (told && unit.head && !alone) {
      const place = { unitId: id, parentId, unplaced: null, code }
      records.push(...unitRecords(withUnit(cell, name), place, ids))
      return
    }
    const note = (told && plainText(cell, 'note')) || null
    const order = cell.row.number
    records.push(unitRecord({ id, parentId, order, name: inOneLine(name), type, code, note }))
    if (alone) unled.push({ one, cell })
    else if (told) addPost(reading, cell, id, title)
    else if (HEADED.some((meaning) => cell.table.columns.has(meaning)))
      unled.push({ one, cell: null })
  }
}

/** A unit that stood before its office is told with it. */
function noteAhead(
  { problems }: Reading,
  table: TableSheet,
  { row, unit }: ListedRow,
  parent: string | undefined,
): void {
  if (parent === undefined) return
  const where = cellAt(table, row, table.columns.has('unit') ? 'unit' : 'title')
  problems.add('unknown-parent', 'warning', 'place-guessed', where, { name: unit, parent })
}

/** Below a line that gathers units each one's place is told. */
function noteGathered(
  { gathered, problems }: Reading,
  { table, row }: CellReader,
  name: string,
  parentId: UnitId | null,
): void {
  if (gathered === null || parentId !== gathered.id) return
  const where = cellAt(table, row, table.columns.has('unit') ? 'unit' : 'title')
  problems.add('unknown-parent', 'warning', 'place-guessed', where, { name, parent: gathered.name })
}

function addPost(
  { records, ids }: Reading,
  cell: CellReader,
  unitId: UnitId,
  title: string,
  head = false,
): void {
  records.push(...postRecords(cell, { unitId, title, head }, ids))
}
