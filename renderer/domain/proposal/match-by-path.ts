import { folded } from '../find.ts'
import type { Post, StructureRecord, Unit } from '../records.ts'
import {
  all,
  childrenOf,
  postsOf,
  recordsOf,
  type Structure,
  structureOf,
  trayOf,
} from '../structure.ts'
import { likenessOf, type Reason } from './likeness.ts'
import { referencesOf } from './references.ts'

/** Two things taken for one under another name, with the grounds. */
export interface LikelyRename {
  readonly kind: 'unit' | 'post'
  readonly aId: string
  readonly bId: string
  readonly from: string
  readonly to: string
  /** 0–1. */
  readonly score: number
  readonly why: readonly Reason[]
  /** Whether it was taken as a rename. */
  readonly taken: boolean
}

/** `aId bId` → whether the user says it is a rename. */
export type Confirmed = ReadonlyMap<string, boolean>
export const NOTHING_CONFIRMED: Confirmed = new Map()

export interface Matched {
  readonly next: Structure
  readonly likely: readonly LikelyRename[]
}

/** Taken as a rename without being asked from this score on. */
const SURE = 0.5

/**
 * Gives the units, posts and persons of `b` the ids they have in `a`: from the top down, what bears the same name
 * below the same parent is the same; among the rest below one parent the likeliest pairs are renames.
 */
export function matchByPath(a: Structure, b: Structure, confirmed: Confirmed): Matched {
  const ids = new Map<string, string>()
  const likely: LikelyRename[] = []
  matchPersons(a, b, ids)
  const open: (readonly [readonly Unit[], readonly Unit[]])[] = [
    [unitsOf(a, childrenOf(a, null)), unitsOf(b, childrenOf(b, null))],
    [unitsOf(a, trayOf(a)), unitsOf(b, trayOf(b))],
  ]
  for (let level = open.pop(); level; level = open.pop()) {
    for (const [ours, theirs] of pairUnits(a, b, level, confirmed, ids, likely)) {
      ids.set(theirs.id, ours.id)
      pairPosts(a, b, ours, theirs, confirmed, ids, likely)
      open.push([unitsOf(a, childrenOf(a, ours.id)), unitsOf(b, childrenOf(b, theirs.id))])
    }
  }
  return { next: translated(a, b, ids), likely }
}

function unitsOf(structure: Structure, ids: readonly Unit['id'][]): Unit[] {
  return ids.map((id) => structure.tables.unit.get(id)).filter((unit) => unit !== undefined)
}

type Pairs<T> = (readonly [T, T])[]

function pairUnits(
  a: Structure,
  b: Structure,
  [ours, theirs]: readonly [readonly Unit[], readonly Unit[]],
  confirmed: Confirmed,
  ids: ReadonlyMap<string, string>,
  likely: LikelyRename[],
): Pairs<Unit> {
  const { pairs, restA, restB } = sameNames(ours, theirs, ({ name }) => name)
  const grounds = (x: Unit, y: Unit) =>
    likenessOf(
      {
        name: x.name,
        within: unitsOf(a, childrenOf(a, x.id)),
        sort: x.type,
        holders: headHolders(a, x.id),
      },
      {
        name: y.name,
        within: unitsOf(b, childrenOf(b, y.id)),
        sort: y.type,
        holders: headHolders(b, y.id, ids),
      },
    )
  return [
    ...pairs,
    ...renames('unit', restA, restB, ({ name }) => name, grounds, confirmed, likely),
  ]
}

function pairPosts(
  a: Structure,
  b: Structure,
  ours: Unit,
  theirs: Unit,
  confirmed: Confirmed,
  ids: Map<string, string>,
  likely: LikelyRename[],
): void {
  const posts = (structure: Structure, unit: Unit) =>
    postsOf(structure, unit.id)
      .map((id) => structure.tables.post.get(id))
      .filter((post) => post !== undefined)
  const [left, right] = [posts(a, ours), posts(b, theirs)]
  const [headA, headB] = [left[0], right[0]]
  const heads: Pairs<Post> = headA?.head && headB?.head ? [[headA, headB]] : []
  const without = (list: Post[], head: Post | undefined) =>
    list.filter((post) => heads.length === 0 || post !== head)
  const title = (post: Post) => post.title
  const { pairs, restA, restB } = sameNames(without(left, headA), without(right, headB), title)
  const grounds = (x: Post, y: Post) =>
    likenessOf(
      { name: x.title, within: [], sort: x.category, holders: holders(a, x.id) },
      { name: y.title, within: [], sort: y.category, holders: holders(b, y.id, ids) },
    )
  const found = renames('post', restA, restB, title, grounds, confirmed, likely)
  for (const [x, y] of [...heads, ...pairs, ...found]) ids.set(y.id, x.id)
}

/** Pairs of one name in their order: the second of a name goes with the second. */
function sameNames<T>(
  ours: readonly T[],
  theirs: readonly T[],
  nameOf: (one: T) => string,
): { pairs: Pairs<T>; restA: T[]; restB: T[] } {
  const waiting = new Map<string, T[]>()
  for (const one of theirs) {
    const key = folded(nameOf(one))
    const list = waiting.get(key)
    if (list) list.push(one)
    else waiting.set(key, [one])
  }
  const pairs: Pairs<T> = []
  const restA: T[] = []
  const used = new Set<T>()
  for (const one of ours) {
    const other = waiting.get(folded(nameOf(one)))?.shift()
    if (!other) restA.push(one)
    else {
      pairs.push([one, other])
      used.add(other)
    }
  }
  return { pairs, restA, restB: theirs.filter((one) => !used.has(one)) }
}

/** The likeliest pairs first; each side is used once. */
function renames<T extends { readonly id: string }>(
  kind: LikelyRename['kind'],
  ours: readonly T[],
  theirs: readonly T[],
  nameOf: (one: T) => string,
  grounds: (ours: T, theirs: T) => { readonly score: number; readonly why: readonly Reason[] },
  confirmed: Confirmed,
  likely: LikelyRename[],
): Pairs<T> {
  const candidates = ours.flatMap((x) =>
    theirs.map((y) => ({ x, y, asked: confirmed.get(`${x.id} ${y.id}`), ...grounds(x, y) })),
  )
  const rank = (asked: boolean | undefined) => (asked === true ? 1 : 0)
  candidates.sort((p, q) => rank(q.asked) - rank(p.asked) || q.score - p.score)
  const used = new Set<T>()
  const pairs: Pairs<T> = []
  for (const { x, y, asked, score, why } of candidates) {
    if (used.has(x) || used.has(y) || (score < SURE / 2 && asked !== true)) continue
    const taken = asked ?? score >= SURE
    likely.push({ kind, aId: x.id, bId: y.id, from: nameOf(x), to: nameOf(y), score, why, taken })
    if (!taken) continue
    used.add(x)
    used.add(y)
    pairs.push([x, y])
  }
  return pairs
}

function headHolders(
  structure: Structure,
  unitId: Unit['id'],
  ids?: ReadonlyMap<string, string>,
): readonly string[] {
  const [head] = postsOf(structure, unitId)
  return head ? holders(structure, head, ids) : []
}

function holders(
  structure: Structure,
  postId: string,
  ids?: ReadonlyMap<string, string>,
): readonly string[] {
  return (structure.groups.appointmentsOfPost.get(postId) ?? []).map((id) => {
    const personId = structure.tables.appointment.get(id)?.personId ?? ''
    return ids?.get(personId) ?? personId
  })
}

/** A person is known by NIP, else by a name that only one person on each side bears. */
function matchPersons(a: Structure, b: Structure, ids: Map<string, string>): void {
  const ours = personKeys(a)
  for (const [key, id] of personKeys(b)) {
    const match = ours.get(key)
    if (id && match) ids.set(id, match)
  }
}

function personKeys(structure: Structure): Map<string, string | null> {
  const keys = new Map<string, string | null>()
  for (const { id, nip, name } of all(structure, 'person')) {
    const key = nip ?? folded(name)
    keys.set(key, keys.has(key) ? null : id)
  }
  return keys
}

/** `b` under the ids of `a`. What was not matched keeps its own, made different where `a` has it for another. */
function translated(a: Structure, b: Structure, ids: Map<string, string>): Structure {
  const taken = new Set(ids.values())
  const records = recordsOf(b)
  for (const { id, kind } of records) {
    if (ids.has(id)) continue
    const clash = taken.has(id) || a.tables[kind].has(id)
    if ((kind === 'unit' || kind === 'post' || kind === 'person') && clash) ids.set(id, `${id}~b`)
  }
  return structureOf(
    withAppointmentIds(
      a,
      records.map((record) => renamed(record, ids)),
    ),
  )
}

function renamed(record: StructureRecord, ids: ReadonlyMap<string, string>): StructureRecord {
  const copy: Record<string, unknown> = { ...record, id: ids.get(record.id) ?? record.id }
  for (const { field, id } of referencesOf(record)) copy[field] = ids.get(id) ?? id
  return copy as unknown as StructureRecord
}

/** An appointment of the same person to the same post in the same role is the same appointment. */
function withAppointmentIds(a: Structure, records: readonly StructureRecord[]): StructureRecord[] {
  return records.map((record) => {
    if (record.kind !== 'appointment') return record
    const same = (a.groups.appointmentsOfPost.get(record.postId) ?? []).find((id) => {
      const one = a.tables.appointment.get(id)
      return (
        one?.personId === record.personId && one.role === record.role && one.from === record.from
      )
    })
    if (same) return { ...record, id: same as typeof record.id }
    return a.tables.appointment.has(record.id) ? { ...record, id: `${record.id}~b` } : record
  })
}
