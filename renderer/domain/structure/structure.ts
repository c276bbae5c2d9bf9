import {
  type AppointmentId,
  type DutyId,
  kindOfId,
  type PersonId,
  type PostId,
  RECORD_KINDS,
  type RecordByKind,
  type RecordId,
  type RecordKind,
  type StructureRecord,
  type TaskId,
  type Unit,
  type UnitId,
} from '../records/records.ts'
import { MapInTheMaking, PersistentMap } from '../values/persistent-map.ts'
import { GROUPINGS, type GroupingName, groupsOf, ROOT, regroup } from './structure-index.ts'

/**
 * An organisation at one moment: immutable tables of flat records, with the indexes every screen and rule needs.
 * Made by `structureOf` and, from there on, only by `apply(structure, change)`.
 */
export interface Structure {
  readonly tables: {
    readonly [K in RecordKind]: PersistentMap<RecordByKind[K]>
  }
  readonly groups: {
    readonly [G in GroupingName]: PersistentMap<readonly string[]>
  }
}

export const EMPTY: Structure = {
  tables: Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, PersistentMap.empty()]),
  ) as unknown as Structure['tables'],
  groups: Object.fromEntries(
    Object.keys(GROUPINGS).map((name) => [name, PersistentMap.empty()]),
  ) as unknown as Structure['groups'],
}

/** A structure of these records, indexes included. The last one wins where an id comes twice. */
export function structureOf(records: Iterable<StructureRecord>): Structure {
  const list = Array.isArray(records) ? (records as readonly StructureRecord[]) : [...records]
  const tables: Record<string, MapInTheMaking<StructureRecord>> = {}
  let size = 0
  for (const record of list) {
    const kind = kindOf(record.id)
    const table = tables[kind] ?? new MapInTheMaking()
    tables[kind] = table
    size -= table.size
    table.set(record.id, record)
    size += table.size
  }
  if (size < list.length) return structureOf(new Map(list.map((one) => [one.id, one])).values())
  const made = Object.entries(tables).map(([kind, table]) => [kind, table.made()])
  return {
    tables: { ...EMPTY.tables, ...Object.fromEntries(made) },
    groups: { ...EMPTY.groups, ...groupsOf(list) },
  }
}

/** A structure with these records put (or, where null, taken out). Every index is updated, none is rebuilt. */
export function withRecords(
  watched: Structure,
  changed: ReadonlyMap<string, StructureRecord | null>,
): Structure {
  const structure = bareOf(watched)
  const byKind = new Map<RecordKind, [string, StructureRecord | undefined][]>()
  for (const [id, record] of changed) {
    const kind = kindOf(id)
    const list = byKind.get(kind)
    if (list) list.push([id, record ?? undefined])
    else byKind.set(kind, [[id, record ?? undefined]])
  }
  const tables: Record<string, PersistentMap<StructureRecord>> = {
    ...structure.tables,
  }
  for (const [kind, entries] of byKind) {
    tables[kind] = (structure.tables[kind] as PersistentMap<StructureRecord>).with(entries)
  }
  const next = tables as unknown as Structure['tables']
  return {
    tables: next,
    groups: regroup(structure.groups, structure.tables, next, byKind),
  }
}

function kindOf(id: string): RecordKind {
  const kind = kindOfId(id)
  if (!kind) throw new Error(`No kind in the id ${id}`)
  return kind
}

/** The structure itself where it is one that tells what is read of it: what is made of it depends on all of it. */
function bareOf(structure: Structure): Structure {
  const { unit } = structure.tables
  return unit.bare() === unit ? structure : eachMap(structure, (map) => map.bare())
}

/** A structure whose tables and groups are each made of the one in its place. */
export function eachMap(
  { tables, groups }: Structure,
  made: (map: PersistentMap<unknown>, name: RecordKind | GroupingName) => PersistentMap<unknown>,
): Structure {
  const mapped = (maps: Readonly<Record<string, PersistentMap<unknown>>>) =>
    Object.fromEntries(
      Object.entries(maps).map(([name, map]) => [
        name,
        made(map, name as RecordKind | GroupingName),
      ]),
    )
  return {
    tables: mapped(tables) as unknown as Structure['tables'],
    groups: mapped(groups) as unknown as Structure['groups'],
  }
}

/** The record of that id, or undefined. The kind of the id gives the type. */
export function get<K extends RecordKind>(
  structure: Structure,
  id: RecordId<K>,
): RecordByKind[K] | undefined
export function get(structure: Structure, id: string): StructureRecord | undefined
export function get(structure: Structure, id: string): StructureRecord | undefined {
  const kind = kindOfId(id)
  return kind ? (structure.tables[kind].get(id) as StructureRecord | undefined) : undefined
}

/** How many records of all kinds there are. */
export function recordCount({ tables }: Structure): number {
  return RECORD_KINDS.reduce((sum, kind) => sum + tables[kind].size, 0)
}

/** All records of one kind in no particular order. */
export function all<K extends RecordKind>(structure: Structure, kind: K): RecordByKind[K][] {
  const list: RecordByKind[K][] = []
  ;(structure.tables[kind] as PersistentMap<RecordByKind[K]>).forEach((record) => {
    list.push(record)
  })
  return list
}

/** Every record, sorted by id: the same structure gives the same list. */
export function recordsOf(structure: Structure): StructureRecord[] {
  return KINDS_BY_ID.flatMap((kind): readonly StructureRecord[] => structure.tables[kind].inOrder())
}

/** In the order of their ids, which begin with the kind. */
const KINDS_BY_ID = [...RECORD_KINDS].sort((a, b) => (`${a}:` < `${b}:` ? -1 : 1))

function members<T extends string>(
  structure: Structure,
  group: GroupingName,
  key: string,
): readonly T[] {
  return (structure.groups[group].get(key) ?? []) as readonly T[]
}

/** Children in drawing order; the tops of the structure for null. Units in the tray are not among the tops. */
export function childrenOf(structure: Structure, unitId: UnitId | null): readonly UnitId[] {
  return members<UnitId>(structure, 'childrenOf', unitId ?? ROOT)
}

/** Units that hang nowhere ("belum ditempatkan"). */
export function trayOf(structure: Structure): readonly UnitId[] {
  return members<UnitId>(structure, 'childrenOf', 'tray')
}

/** Posts of a unit: its head first, then by order. */
export function postsOf(structure: Structure, unitId: UnitId): readonly PostId[] {
  return members<PostId>(structure, 'postsOf', unitId)
}

/** The post that leads the unit, or undefined: a unit without a head is legal. */
export function headOf(structure: Structure, unitId: UnitId): PostId | undefined {
  const first = postsOf(structure, unitId)[0]
  return first && structure.tables.post.get(first)?.head ? first : undefined
}

/** All appointments of a post, by first day. */
export function appointmentsOfPost(structure: Structure, postId: PostId): readonly AppointmentId[] {
  return members<AppointmentId>(structure, 'appointmentsOfPost', postId)
}

/** All appointments of a person, by first day. */
export function appointmentsOfPerson(
  structure: Structure,
  personId: PersonId,
): readonly AppointmentId[] {
  return members<AppointmentId>(structure, 'appointmentsOfPerson', personId)
}

/** What a person held on posts that are no more, in no particular order. */
export function termsOf(structure: Structure, personId: PersonId): readonly RecordId<'term'>[] {
  return members<RecordId<'term'>>(structure, 'termsOf', personId)
}

/** When a person was away and kept the post. */
export function absencesOf(
  structure: Structure,
  personId: PersonId,
): readonly RecordId<'absence'>[] {
  return members<RecordId<'absence'>>(structure, 'absencesOf', personId)
}

/** What a unit is there for: its tugas, then its fungsi, then its uraian, each in their order. */
export function dutiesOf(structure: Structure, unitId: UnitId): readonly DutyId[] {
  return members<DutyId>(structure, 'dutiesOf', unitId)
}

/** The rows of a post's workload, in their order. */
export function tasksOf(structure: Structure, postId: PostId): readonly TaskId[] {
  return members<TaskId>(structure, 'tasksOf', postId)
}

/** HR's cases on a post, by seat. */
export function vacanciesOf(structure: Structure, postId: PostId): readonly RecordId<'vacancy'>[] {
  return members<RecordId<'vacancy'>>(structure, 'vacanciesOf', postId)
}

/** The steps done on a vacancy. */
export function stepsOf(
  structure: Structure,
  id: RecordId<'vacancy'>,
): readonly RecordId<'step'>[] {
  return members<RecordId<'step'>>(structure, 'stepsOf', id)
}

/** From the unit up to its top, the unit itself first. Stops where a loop would begin. */
export function pathUp(structure: Structure, unitId: UnitId): Unit[] {
  const path: Unit[] = []
  const seen = new Set<string>()
  let at: UnitId | null = unitId
  while (at && !seen.has(at)) {
    seen.add(at)
    const unit: Unit | undefined = structure.tables.unit.get(at)
    if (!unit) break
    path.push(unit)
    at = unit.parentId
  }
  return path
}

/** These units and all over them. However many and deep they are, none is passed twice. */
export function unitsUp(structure: Structure, units: Iterable<UnitId>): Set<UnitId> {
  const found = new Set<UnitId>()
  for (const unitId of units) {
    for (let at: UnitId | null = unitId; at && !found.has(at); ) {
      const unit: Unit | undefined = structure.tables.unit.get(at)
      if (!unit) break
      found.add(at)
      at = unit.parentId
    }
  }
  return found
}

/** These units and all below them. However many and deep they are, none is passed twice. */
export function unitsDown(structure: Structure, units: Iterable<UnitId>): Set<UnitId> {
  const found = new Set<UnitId>()
  const open = [...units]
  for (let at = open.pop(); at; at = open.pop()) {
    if (found.has(at)) continue
    found.add(at)
    for (const child of childrenOf(structure, at)) open.push(child)
  }
  return found
}

/** So many units lie over each of these, in a time that follows their number. Ends where a loop would begin. */
export function depthsOf(
  structure: Structure,
  units: Iterable<UnitId>,
): ReadonlyMap<UnitId, number> {
  const depths = new Map<UnitId, number>()
  for (const unitId of units) {
    const path: UnitId[] = []
    let at: UnitId | null = unitId
    while (at && !depths.has(at)) {
      const unit: Unit | undefined = structure.tables.unit.get(at)
      if (!unit) break
      depths.set(at, 0)
      path.push(at)
      at = unit.parentId
    }
    let depth = at && structure.tables.unit.has(at) ? (depths.get(at) ?? 0) + 1 : 0
    for (const id of path.reverse()) depths.set(id, depth++)
  }
  return depths
}

/**
 * The unit and everything below it, in drawing order (parents first). Ends also in a loop, which a draft laid over
 * what is in force can have: a tree has no more units than there are.
 */
export function subtree(structure: Structure, unitId: UnitId): UnitId[] {
  const list: UnitId[] = []
  const open: UnitId[] = [unitId]
  const most = structure.tables.unit.size
  for (let at = open.pop(); at && list.length < most; at = open.pop()) {
    list.push(at)
    const children = childrenOf(structure, at)
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i] as UnitId)
  }
  return list
}

/** Every placed unit in drawing order (parents first). */
export function unitsInOrder(structure: Structure): UnitId[] {
  return childrenOf(structure, null).flatMap((top) => subtree(structure, top))
}
