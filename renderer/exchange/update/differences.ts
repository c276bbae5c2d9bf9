import { placeInCity, postInCity } from '../../domain/readings/names-told-apart.ts'
import { DUTY_SORTS } from '../../domain/records/form/choices.ts'
import type { FieldValue } from '../../domain/records/form/field.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import {
  all,
  get,
  recordsOf,
  type Structure,
  unitsInOrder,
} from '../../domain/structure/structure.ts'

export type Fields = Readonly<Record<string, FieldValue>>

/** One thing in which a file and the office differ, with a tick box of its own. */
export interface Difference {
  readonly key: string
  readonly id: string
  readonly kind: StructureRecord['kind']
  /** How the unit, post or person is called. */
  readonly name: string
  readonly act: 'new' | 'gone' | 'changed'
  /** Null where the whole record is new or gone. */
  readonly field: string | null
  readonly from: FieldValue
  readonly to: FieldValue
  /** Changed by hand and in the file since the last import. */
  readonly clash: boolean
  /** Known only by its likeness. */
  readonly likely: boolean
  /** Whether it is ticked at first. */
  readonly take: boolean
}

/** Records as the file told them the last time, under the ids of the office; null: it was never imported before. */
export type LastImport = ReadonlyMap<string, StructureRecord> | null

const KINDS = ['unit', 'post', 'person', 'appointment', 'vacancy', 'duty', 'task', 'law'] as const
/** Lists whose order is part of what they say. */
const ORDERED: ReadonlySet<StructureRecord['kind']> = new Set(['duty', 'task'])
/** Fields that only say where something stood in the file, or why it waited in the tray. */
const NOT_TOLD = new Set(['id', 'kind', 'order', 'unplaced'])
/** What a record holds where a file is silent. */
const SILENT: Readonly<Record<string, FieldValue>> = {
  type: 'generic',
  line: 'komando',
  category: 'other',
  status: 'other',
  head: false,
  unnamed: 0,
}

/** Among what is told: the order of lists, which tables without them say nothing of. */
export const ORDER_TOLD = 'list.order'

/** Among what is told: posts of several seats are such, and not rows that were counted. */
export const SEATS_COUNTED = 'post.seats-counted'

export interface Compared {
  readonly office: Structure
  /** The file under the ids of the office. */
  readonly file: Structure
  readonly likely: ReadonlySet<string>
  readonly last: LastImport
  /** Fields the file has a column for (`post.seats`): their usual values are told as well. */
  readonly told: ReadonlySet<string>
  /** Kinds of which the file is a list of all: what it does not have is gone. */
  readonly whole: ReadonlySet<StructureRecord['kind']>
}

/**
 * New, gone and changed field by field. What was changed by hand stays where the file says what it said the last
 * time; where both have changed it is a clash that is not ticked.
 */
export function differencesOf(compared: Compared): Difference[] {
  const { office, file } = compared
  const found: Difference[] = []
  const inOffice = placesOf(office)
  // A list alone has no units of its own: its rows stand as those of the office do.
  const inFile = new Map([...inOffice, ...placesOf(file)])
  for (const kind of KINDS) {
    for (const record of inOrder(file, kind, inFile, office)) {
      const ours = get(office, record.id) ?? null
      found.push(...(ours ? changedIn(compared, ours, record) : newIn(compared, record)))
    }
    if (!compared.whole.has(kind)) continue
    for (const record of inOrder(office, kind, inOffice)) {
      if (!get(file, record.id) && !isOver(record)) found.push(...goneIn(compared, record))
    }
  }
  const order = ['new', 'changed', 'gone']
  return found.sort((a, b) => order.indexOf(a.act) - order.indexOf(b.act))
}

/** Where each unit stands on the chart. */
function placesOf(structure: Structure): ReadonlyMap<string, number> {
  return new Map(unitsInOrder(structure).map((id, place) => [id, place]))
}

/** The records of a kind as the chart has their units; heads before the other posts, persons by their names. */
function inOrder(
  structure: Structure,
  kind: (typeof KINDS)[number],
  places: ReadonlyMap<string, number>,
  other = structure,
): StructureRecord[] {
  const rankOf = (record: StructureRecord): readonly [number, number, string] => {
    if (record.kind === 'unit') return [places.get(record.id) ?? 0, 0, '']
    if (record.kind === 'post') return [places.get(record.unitId) ?? 0, record.order, record.title]
    if (record.kind === 'duty') {
      const at = DUTY_SORTS.indexOf(record.sort)
      return [places.get(record.unitId) ?? 0, at * 1e6 + record.order, '']
    }
    const post =
      'postId' in record ? (get(structure, record.postId) ?? get(other, record.postId)) : undefined
    if (post && record.kind === 'task') {
      return [places.get(post.unitId) ?? 0, post.order * 1e6 + record.order, '']
    }
    if (post) return rankOf(post)
    return [0, 0, record.kind === 'person' ? record.name : '']
  }
  const ranked = all(structure, kind).map((record) => ({ record, rank: rankOf(record) }))
  ranked.sort(
    ({ rank: a }, { rank: b }) =>
      a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0),
  )
  return ranked.map(({ record }) => record)
}

/** A case that is closed is not looked for in a list of what is vacant. */
function isOver(record: StructureRecord): boolean {
  return record.kind === 'vacancy' && record.closedOn !== null
}

function newIn(compared: Compared, record: StructureRecord): Difference[] {
  const before = compared.last?.get(record.id)
  const same = before !== undefined && sameTold(before, record)
  // Taken out by hand, and the file says nothing new of it.
  if (same) return []
  return [whole(compared, record, 'new', before !== undefined, before === undefined)]
}

function goneIn(compared: Compared, record: StructureRecord): Difference[] {
  const { last } = compared
  const before = last?.get(record.id)
  if (last && !before) return []
  const touched = before !== undefined && !sameTold(before, record, record.kind === 'vacancy')
  return [whole(compared, record, 'gone', touched, before !== undefined && !touched)]
}

function whole(
  compared: Compared,
  record: StructureRecord,
  act: 'new' | 'gone',
  clash: boolean,
  take: boolean,
): Difference {
  const name = nameIn(act === 'new' ? compared.file : compared.office, record, compared.office)
  const { id, kind } = record
  const rest = { field: null, from: null, to: null, likely: false }
  return { key: id, id, kind, name, act, clash, take, ...rest }
}

function changedIn(
  compared: Compared,
  ours: StructureRecord,
  theirs: StructureRecord,
): Difference[] {
  const { last, office, likely } = compared
  const base = last?.get(theirs.id) as unknown as Fields | undefined
  const [was, is] = [ours, theirs] as unknown as readonly [Fields, Fields]
  const { id, kind } = ours
  const name = nameIn(office, ours)
  return Object.keys(is).flatMap((field): Difference[] => {
    const [from, to] = [was[field] ?? null, is[field] ?? null]
    if (from === to) return []
    const isOrder = field === 'order' && ORDERED.has(kind) && compared.told.has(ORDER_TOLD)
    if (NOT_TOLD.has(field) && !isOrder) return []
    if (field === 'parentId' && !compared.told.has('unit.parentId')) return []
    // What only a title told is news where the office knows no better.
    if (field === 'category' && from !== SILENT.category && isGuessed(is, compared.told)) return []
    if (base ? base[field] === to : isSilent(kind, field, to, compared.told)) return []
    const clash = base !== undefined && base[field] !== from
    const take = !clash && !likely.has(id)
    const rest = { from, to, clash, likely: likely.has(id), take }
    return [{ key: `${id}#${field}`, id, kind, name, act: 'changed', field, ...rest }]
  })
}

/** Whether no column tells the kind of a post, and its title had to. */
function isGuessed({ eselon = null }: Fields, told: ReadonlySet<string>): boolean {
  return eselon === null && !told.has('post.category')
}

/** Whether a value only says that the file has no word on it. */
function isSilent(
  kind: StructureRecord['kind'],
  field: string,
  value: FieldValue,
  told: ReadonlySet<string>,
): boolean {
  if (told.has(`${kind}.${field}`)) return value === null
  if (value === null || SILENT[field] === value) return true
  return field === 'seats' && (value === 1 || !told.has(SEATS_COUNTED))
}

/** `quietly`: what the file has no word on counts as the same; a case is closed, and nothing of it is lost. */
function sameTold(a: StructureRecord, b: StructureRecord, quietly = false): boolean {
  const [left, right] = [a, b] as unknown as readonly [Fields, Fields]
  return Object.keys(left).every(
    (field) =>
      NOT_TOLD.has(field) ||
      left[field] === right[field] ||
      (quietly && (left[field] ?? null) === null),
  )
}

/**
 * The name of a unit, the title of a post, who holds what, whose duty; in a city each with its office. `other`: where
 * units and posts are that a list does not bring itself.
 */
function nameIn(structure: Structure, record: StructureRecord, other = structure): string {
  if (record.kind === 'person') return record.name
  if (record.kind === 'unit') return placeInCity(structure, record.id)
  if (record.kind === 'post') return postInCity(structure, record)
  if (record.kind === 'vacancy') {
    const post = get(structure, record.postId)
    return post ? nameIn(structure, post) : record.id
  }
  if (record.kind === 'law') return record.about
  if (record.kind === 'duty') {
    const at = get(structure, record.unitId) ? structure : other
    return joined(record.text, placeInCity(at, record.unitId))
  }
  if (record.kind === 'task') {
    const at = get(structure, record.postId) ? structure : other
    const post = get(at, record.postId)
    return joined(record.work, post ? nameIn(at, post) : '')
  }
  if (record.kind !== 'appointment') return record.id
  const person = get(structure, record.personId)?.name ?? ''
  const post = get(structure, record.postId)
  return post ? `${person} · ${nameIn(structure, post)}` : person
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

/** What a file told, to be kept for the next time. */
export function toldRecords(file: Structure): StructureRecord[] {
  const kinds = new Set<string>(KINDS)
  return recordsOf(file).filter(({ kind }) => kinds.has(kind))
}
