import { headTitle } from '../../domain/ranks/head-title.ts'
import { postRecord, unitRecord } from '../../domain/records/record-makers.ts'
import type { PostId, StructureRecord, UnitId } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { gatheredLevel } from '../names/section-line.ts'
import { levelOfName, unitLevel } from '../names/unit-level.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import type { Draft } from '../read/draft.ts'
import { type CellReader, plainText } from '../read/parse-cells.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { inOneLine, nameKey } from '../read/sheet.ts'
import { createStableIds } from '../read/stable-ids.ts'
import type { TableSheet } from '../read/table-sheet.ts'
import { isGroup, postRecords, unitNameOf, unitRecords } from '../read/unit-row.ts'
import { passOver } from '../tables/pass-over.ts'
import { belowOffice, noteTops } from './below-office.ts'
import { closeKind, closeUnits, noteAhead, noteGathered, notePlaced } from './group-lines.ts'
import { HEADED, headIn, isRemark, isUnitAlone, nobody, withUnit } from './listed-cells.ts'
import { OFFICE_LEVEL, type OpenUnit, type Reading } from './listed-reading.ts'
import type { ListedRow, ListedTable } from './listed-rows.ts'
import { sameOffice } from './office-in.ts'
import { isOneMore, oneMore } from './one-more.ts'

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
    byKinds: false,
    lastPost: null,
    roots: 0,
  }
  const apart = new Set(tables.map((one) => one.office)).size === tables.length
  for (const { table, office: ofTable, rows, groups, ahead, byKinds = false } of tables) {
    reading.byKinds = byKinds
    reading.open.length = 0
    reading.sinceKind.length = 0
    reading.gathered = null
    reading.lastPost = null
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
  const whole = { records, abolished: 0, roots }
  if (office !== null) return belowOffice(whole, office, reading)
  noteTops(records, reading)
  return whole
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
  else if (reading.lastPost !== null && isOneMore(cell, unit, title)) oneMore(reading, cell)
  else if (here && isGroup(cell, title)) passOver(cell, 'section')
  else if (here && title !== '') {
    if (unit !== '') reading.open.length = at + 1
    addPost(reading, cell, here.id, title)
  } else
    addUnit(reading, cell, {
      name: wholeName(reading, unit) || title || unitNameOf(cell),
      title,
      depth,
      mark: listed.mark,
      head,
    })
}

/** Whether the rows themselves say which office they are of. */
function namesOffices(rows: ListedTable['rows']): boolean {
  return rows.some(({ unit }) => {
    const level = levelOfName(unit)
    return level !== null && level <= OFFICE_LEVEL && /\s/.test(unit.trim())
  })
}

/** "Dinas", which "Kepala Dinas" alone leads, is the one the title names; "Kelurahan", which a lurah leads, as well. */
function wholeName({ office }: Reading, unit: string): string {
  if (office === null || /\s/.test(unit.trim())) return unit
  const type = guessUnitType(unit)
  return unitLevel(type) !== null && guessUnitType(office) === type ? office : unit
}

type UnitToOpen = Pick<OpenUnit, 'name' | 'depth' | 'mark' | 'headless'>

interface Opened {
  readonly one: OpenUnit
  readonly parentId: UnitId | null
  readonly before: boolean
  /** The unit it was taken to be of, though it stands below another. */
  readonly moved: OpenUnit | null
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

function opened(reading: Reading, unit: UnitToOpen): Opened {
  const { ids, known, open, sinceKind } = reading
  const { name, depth, headless, mark } = unit
  sinceKind.push(depth)
  while (open.length > 0 && (open.at(-1)?.depth ?? -1) >= depth) open.pop()
  const moved = besideBidang(reading, name)
  if (moved) open.splice(-1, 1, moved)
  const parentId = open.at(-1)?.id ?? null
  const key = nameKey(name)
  const path = `${parentId} ${key}`
  const before = known.get(path)
  const id = before ?? (ids.fresh('unit', name) as UnitId)
  const type = guessUnitType(name)
  const one = { id, depth, key, name, type, mark, headless: headless && !before }
  open.push(one)
  known.set(path, id)
  return { one, parentId, before: before !== undefined, moved }
}

/** The sekretariat of the office, for a subbagian that stands below one of its bidang: no bidang has any. */
function besideBidang({ byKinds, open, records }: Reading, name: string): OpenUnit | null {
  const above = open.at(-1)
  if (!byKinds || above?.type !== 'bidang' || guessUnitType(name) !== 'subbagian') return null
  const office = open.at(-2)?.id
  const found = records.find(
    (one) => one.kind === 'unit' && one.type === 'sekretariat' && one.parentId === office,
  )
  if (found?.kind !== 'unit' || office === undefined) return null
  const { id, type } = found
  return {
    ...above,
    id,
    type,
    name: found.name,
    key: nameKey(found.name),
    mark: '',
    headless: false,
  }
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
  const { one, parentId, before, moved } = opened(reading, {
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
    if (moved) notePlaced(cell, name, moved.name)
    const code = (told && plainText(cell, 'code')) || null
    if (told && unit.head && !alone) {
      const place = { unitId: id, parentId, unplaced: null, code }
      keep(reading, cell, unitRecords(withUnit(cell, name), place, ids))
      return
    }
    const note = (told && plainText(cell, 'note')) || null
    const order = cell.row.number
    records.push(unitRecord({ id, parentId, order, name: inOneLine(name), type, code, note }))
    if (alone) unled.push({ one, cell })
    else if (told) addPost(reading, cell, id, title || cell.problems.say('untitled-post'))
    else if (HEADED.some((meaning) => cell.table.columns.has(meaning)))
      unled.push({ one, cell: null })
  }
}

function addPost(
  reading: Reading,
  cell: CellReader,
  unitId: UnitId,
  title: string,
  head = false,
): void {
  keep(reading, cell, postRecords(cell, { unitId, title, head }, reading.ids))
}

/** Keeps what a row became; the rows below may name more who hold its post. */
function keep(reading: Reading, cell: CellReader, made: readonly StructureRecord[]): void {
  const post = made.findIndex(({ kind }) => kind === 'post')
  const titled = post >= 0 && plainText(cell, 'title') !== ''
  reading.lastPost = titled ? reading.records.length + post : null
  reading.records.push(...made)
}
