import { kindOfTitle } from '../../domain/ranks/title-category.ts'
import { unitRecord } from '../../domain/records/record-makers.ts'
import type {
  Post,
  PostCategory,
  PostId,
  StructureRecord,
  UnitId,
} from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { addDays } from '../../domain/values/calendar-date.ts'
import { wordsIn } from '../../words/words.ts'
import { holderCell } from '../names/holder-name.ts'
import { levelOfName } from '../names/unit-level.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import type { Draft } from '../read/draft.ts'
import { holderRecords } from '../read/holder-records.ts'
import { holderText } from '../read/holders-in.ts'
import { type CellReader, countOf, plainText, roleAndTitle } from '../read/parse-cells.ts'
import type { ProblemCell, ProblemList } from '../read/problem-list.ts'
import { OF_PERSON, withRemark } from '../read/remarks.ts'
import { headingKey, nameKey } from '../read/sheet.ts'
import { createStableIds, type StableIds } from '../read/stable-ids.ts'
import { cellAt, type TableRow, type TableSheet } from '../read/table-sheet.ts'
import { postRecords } from '../read/unit-row.ts'
import { LEVELS } from '../tables/meanings.ts'
import { passOver } from '../tables/pass-over.ts'
import { sameOffice } from './office-in.ts'
import { type PlacedTitle, pathOf, titleAndPlace } from './people-places.ts'
import { createPeopleUnits, isOffice, type KnownUnits, type PeopleUnits } from './people-units.ts'

/** A post and where it stands among the records. */
interface PostPlace {
  readonly id: PostId
  readonly at: number
  /** The need its first row tells. */
  readonly told: number
  /** How many rows it has. */
  rows: number
}

/** What was read of a list of persons so far. */
interface Reading {
  readonly problems: ProblemList
  readonly ids: StableIds
  readonly units: PeopleUnits
  readonly records: StructureRecord[]
  /** Posts by unit and title: the next person of the same takes one more seat. */
  readonly posts: Map<string, PostPlace>
  /** The unit a line of its own has named for the rows below it, and the office such a line has named last. */
  section: UnitId | null
  ofLine: { readonly name: string; readonly id: UnitId } | null
  /** The unit of the row before, where a blank cell means "as above". */
  above: UnitId | null
  /** The office everybody is of, where a title names it and no column names units. */
  office: { readonly id: UnitId; readonly name: string } | null
  /** Titles that alone had to tell of what kind the post is, and did not for sure; each with its first row. */
  readonly unsure: Map<string, UnsureTitle>
}

interface UnsureTitle {
  readonly title: string
  readonly kind: PostCategory
  readonly cell: ProblemCell
}

/**
 * A list of persons with their posts and units, in whatever order: DUK, nominatif, SIASN. The tree is told by the
 * kinds of the units, by the posts of heads and by paths; what stays likely only is told.
 */
export function readPeople(
  tables: readonly TableSheet[],
  problems: ProblemList,
  known: KnownUnits = new Map(),
  office: string | null = null,
): Draft {
  const ids = createStableIds()
  const units = createPeopleUnits(ids, problems, known, office)
  const reading: Reading = {
    problems,
    ids,
    units,
    records: [],
    posts: new Map(),
    section: null,
    ofLine: null,
    above: null,
    office: null,
    unsure: new Map(),
  }
  for (const table of tables) {
    reading.office = ofOffice(reading, table, office)
    reading.section = reading.office?.id ?? null
    reading.ofLine = null
    const asAbove = standTogether(table)
    for (const row of table.rows) takeRow(reading, { table, row, problems }, asAbove)
  }
  for (const one of reading.unsure.values()) tellUnsure(one, problems)
  const { records, roots } = belowOffice(units.finish(inOrder(tables)), office, ids)
  return {
    records: endedBefore([...records, ...ids.everybodyOnce(reading.records, problems)]),

    abolished: 0,
    roots,
  }
}

/** Where no column names units, the office a title names is that of everybody. */
function ofOffice({ units }: Reading, table: TableSheet, office: string | null): Reading['office'] {
  const told = ['unit', 'level1', 'above'].some((one) => table.columns.has(one))
  if (office === null || told) return null
  const where = { sheet: table.name, row: null, column: null, value: office }
  return { id: units.unit(office, null, 0, where), name: office }
}

/** Several tops of a list whose title names one office hang from that office. */
function belowOffice(
  found: ReturnType<PeopleUnits['finish']>,
  office: string | null,
  ids: StableIds,
): ReturnType<PeopleUnits['finish']> {
  if (office === null || found.roots < 2) return found
  const there = found.records.find(
    (one) => one.kind === 'unit' && one.parentId === null && sameOffice(one.name, office),
  )
  const id = (there?.id ?? ids.fresh('unit', office)) as UnitId
  const type = guessUnitType(office)
  const root = there ? [] : [unitRecord({ id, parentId: null, order: 0, name: office, type })]
  const below = found.records.map((one) =>
    one.kind === 'unit' && one.parentId === null && one.unplaced === null && one !== there
      ? { ...one, parentId: id }
      : one,
  )
  return { records: [...root, ...below], roots: 1 }
}

function takeRow(reading: Reading, cell: CellReader, asAbove: boolean): void {
  const { title, place } = titleAndPlace(cell)
  const holder = holderText(cell)
  const section = sectionOf(cell)
  const where = cellAt(cell.table, cell.row, 'unit')
  if (section) openSection(reading, section, cell.row.number, where)
  else if (title === '' && holder === '' && plainText(cell, 'nip') === '') passOver(cell, 'nothing')
  else addHolder(reading, cell, { title, place }, asAbove)
}

function openSection(reading: Reading, name: string, row: number, where: ProblemCell): void {
  const { units, ofLine } = reading
  const below = isOffice(name) ? null : ofLine
  const id = units.unit(name, below?.id ?? null, row, where, below?.name)
  reading.problems.made.note(where.sheet, row, id)
  reading.section = id
  if (isOffice(name)) reading.ofLine = { name, id }
}

/** Whether the rows of each unit stand together, so that a blank cell of the unit's column repeats the one above. */
function standTogether({ columns, rows }: TableSheet): boolean {
  const column = columns.get('unit')
  if (column === undefined || columns.has('level1') || columns.has('above')) return false
  const keys = rows.map(({ cells }) => headingKey(cells[column] ?? '')).filter(Boolean)
  const runs = keys.filter((key, index) => key !== keys[index - 1]).length
  return keys.length < rows.length && runs === new Set(keys).size
}

/** A line that holds the name of a unit and nothing else: a heading over the persons below it. */
function sectionOf({ row }: { readonly row: TableRow }): string | null {
  const texts = row.cells.filter((text) => text !== '')
  const word = texts.at(-1) ?? ''
  if (!isWord(word) || texts.length > 2 || (texts.length === 2 && !MARK.test(texts[0] ?? '')))
    return null
  const name = word.replace(/^([A-Z]|[IVX]+|\d+)[.)]\s*/, '')
  return guessUnitType(name) !== 'generic' ? name : null
}

function isWord(text: string): boolean {
  return /\p{L}{3}/u.test(text)
}

/** The number or mark before the name of such a line. */
const MARK = /^\(?([IVX]{1,5}|[A-Za-z]|\d{1,3})[.)]*$/

function addHolder(
  reading: Reading,
  cell: CellReader,
  written: PlacedTitle,
  asAbove: boolean,
): void {
  const { ids, posts, problems, records } = reading
  const { title } = written
  const { unitId: told, head } = placeOf(reading, cell, written)
  const unitId = told ?? (asAbove ? reading.above : null)
  reading.above = unitId
  if (unitId !== null) problems.made.note(cell.table.name, cell.row.number, unitId)
  if (unitId === null) {
    const where = cellAt(cell.table, cell.row, 'title')
    if (title !== '') problems.add('missing-value', 'warning', 'no-unit-for-post', where)
    const made = withRemark(holderRecords(cell, null, ids), cell, OF_PERSON)
    if (made.length === 0 && title === '') passOver(cell, 'nothing')
    records.push(...made)
    return
  }
  const named = roleAndTitle(title).title || problems.say('untitled-post')
  const before = posts.get(`${unitId} ${nameKey(named)}`)
  if (before && !head) addSeat(reading, cell, before)
  else addPost(reading, cell, { unitId, title: named, head })
}

/** One more of a post that is there: it has one more seat. */
function addSeat({ ids, records }: Reading, cell: CellReader, place: PostPlace): void {
  const { id, at } = place
  const post = records[at] as Post
  place.rows++
  cell.problems.made.note(cell.table.name, cell.row.number, id)
  const told = countOf(cell, 'seats', 1)
  // The same need beside each of its holders is that of the whole post.
  const whole = told > 1 && told === place.told
  const seats = whole ? Math.max(post.seats, place.rows) : post.seats + told
  const made = holderRecords(cell, id, ids, whole ? place.rows : post.seats + 1)
  // Held, and not said by whom.
  const unnamed = post.unnamed + (holderCell(holderText(cell)) === 'undisclosed' ? 1 : 0)
  const [one, ...more] = withRemark([{ ...post, seats, unnamed }, ...made], cell, OF_PERSON)
  if (one) records[at] = one
  records.push(...more)
}

/** A new post; a unit has one head. */
function addPost(
  { ids, posts, records, unsure }: Reading,
  cell: CellReader,
  post: Pick<Post, 'unitId' | 'title' | 'head'>,
): void {
  const { unitId, title, head } = post
  const taken = head && posts.has(`${unitId} head`)
  const made = postRecords(cell, { unitId, title, head: head && !taken }, ids, [])
  const index = made.findIndex((one) => one.kind === 'post')
  if (index >= 0) {
    const post = made[index] as Post
    const place = { id: post.id, at: records.length + index, told: post.seats, rows: 1 }
    posts.set(`${unitId} ${nameKey(title)}`, place)
    if (head) posts.set(`${unitId} head`, place)
    noteKind(unsure, cell, made[index] as Post)
  }
  records.push(...withRemark(made, cell, OF_PERSON))
}

/** Where no column tells the kind of a post, its title does; one that leaves it open is told once. */
function noteKind(unsure: Reading['unsure'], cell: CellReader, post: Post): void {
  const { title, category } = post
  const told = post.eselon !== null || plainText(cell, 'category') !== ''
  if (told || plainText(cell, 'title') === '' || kindOfTitle(title)?.sure) return
  const key = headingKey(title)
  const before = unsure.get(key)
  const where = { ...cellAt(cell.table, cell.row, 'title'), value: title }
  unsure.set(key, before ?? { title, kind: category, cell: where })
}

function tellUnsure({ title, kind, cell }: UnsureTitle, problems: ProblemList): void {
  const word = kind === 'other' ? 'kind-unknown' : 'kind-guessed'
  const told = wordsIn(problems.language)(`category.${kind}`)
  problems.add('missing-value', 'warning', word, cell, { name: title, kind: told })
}

interface Place {
  readonly unitId: UnitId | null
  readonly head: boolean
}

/** The unit of a row and whether its post leads it: by the unit's column, its path, and the title. */
function placeOf(
  { units, section, ofLine, office: whole }: Reading,
  cell: CellReader,
  { title, place }: PlacedTitle,
): Place {
  const order = cell.row.number
  const where = cellAt(cell.table, cell.row, 'unit')
  const told = plainText(cell, 'level1') || plainText(cell, 'above')
  let unitId = told === '' ? section : units.unit(told, null, order, where)
  let office = told || ofLine?.name
  let name = ''
  const levels = LEVELS.slice(1).map((level) => plainText(cell, level))
  const parts = [...levels.filter(Boolean), ...(place ?? pathOf(plainText(cell, 'unit')))]
  for (const part of parts) {
    unitId = units.unit(part, unitId === section ? null : unitId, order, where, office)
    name = part
    if (isOffice(part)) office = part
  }
  const led = unitOfTitle(title)
  if (led === null) return { unitId, head: false }
  const [own, ledLevel] = [levelOfName(name), levelOfName(led)]
  const bare = !/\s/.test(led) && !/^(sekretariat|inspektorat)/i.test(led)
  if (name === '' && !bare) {
    // That a section is of a dinas says nothing of the unit between them; an UPTD has none between.
    const far = unitId === (whole?.id ?? null) && isOffice(whole?.name ?? '')
    const parent = far && (ledLevel ?? 0) >= 4 ? null : unitId
    return { unitId: units.unit(led, parent, order, where, office), head: true }
  }
  if (own === null || ledLevel === null || ledLevel <= own) {
    return { unitId, head: unitId !== null && (own === null || ledLevel === own) }
  }
  if (bare) return { unitId, head: false }
  return { unitId: units.unit(led, unitId, order, where, office), head: true }
}

/** Whether every unit's rows stand together and the first is the highest: then the order tells the tree. */
function inOrder(tables: readonly TableSheet[]): boolean {
  const names = tables.flatMap((table) => {
    const column = table.columns.get('unit')
    return column === undefined ? [] : table.rows.map(({ cells }) => cells[column] ?? '')
  })
  const filled = names.filter((name) => name !== '')
  const keys = filled.map(headingKey)
  const runs = keys.filter((key, index) => key !== keys[index - 1]).length
  const levels = filled.map((name) => levelOfName(name) ?? 3)
  return filled.length > 0 && runs === new Set(keys).size && levels[0] === Math.min(...levels)
}

/** Of several definitive posts of a person, each told with its TMT, an earlier one ended the day before the next. */
function endedBefore(records: readonly StructureRecord[]): StructureRecord[] {
  const starts = new Map<string, string[]>()
  for (const one of records) {
    if (one.kind !== 'appointment' || one.role !== 'definitif' || !one.from) continue
    starts.set(one.personId, [...(starts.get(one.personId) ?? []), one.from])
  }
  return records.map((one) => {
    if (one.kind !== 'appointment' || one.role !== 'definitif' || !one.from) return one
    const { from } = one
    const next = (starts.get(one.personId) ?? []).filter((start) => start > from).sort()[0]
    return next ? { ...one, until: addDays(next as typeof from, -1) } : one
  })
}
