import type { Post, StructureRecord, UnitId } from '../records/records.ts'
import { type Change, diff } from '../structure/change.ts'
import { keptReading } from '../structure/kept-reading.ts'
import {
  appointmentsOfPost,
  childrenOf,
  depthsOf,
  get,
  postsOf,
  type Structure,
  subtree,
  trayOf,
  unitsInOrder,
  unitsUp,
} from '../structure/structure.ts'
import { type CalendarDate, within } from '../values/calendar-date.ts'
import { PersistentMap } from '../values/persistent-map.ts'

/** K (kebutuhan), B (bezetting) and −/+ of a post or of many. */
export interface Staffing {
  readonly k: number
  /** Definitive holders on the day, named and unnamed. */
  readonly b: number
  /** B − K: negative where people are missing. */
  readonly diff: number
  /** Seats without a holder, post by post: never offset by a surplus elsewhere. */
  readonly vacant: number
  readonly posts: number
}

export const NO_STAFFING: Staffing = { k: 0, b: 0, diff: 0, vacant: 0, posts: 0 }

export interface StaffingTable {
  /** Posts of the unit itself. */
  own(unitId: UnitId): Staffing
  /** The unit with all below it. */
  total(unitId: UnitId): Staffing
  /** Every unit that has its place; the tray is left out. */
  readonly whole: Staffing
}

export type StaffingWord = 'kurang' | 'sesuai' | 'lebih'

/** What −/+ means, in a word: some offices print it with the other sign. */
export function staffingWord(difference: number): StaffingWord {
  return difference < 0 ? 'kurang' : difference > 0 ? 'lebih' : 'sesuai'
}

/** Staffing of one post on a day. */
export function postStaffing(structure: Structure, post: Post, on: CalendarDate): Staffing {
  let b = post.unnamed
  for (const id of appointmentsOfPost(structure, post.id)) {
    const one = structure.tables.appointment.get(id)
    if (one?.role === 'definitif' && within(on, one.from, one.until)) b++
  }
  const k = post.seats
  return { k, b, diff: b - k, vacant: Math.max(0, k - b), posts: 1 }
}

export function addStaffing(a: Staffing, b: Staffing): Staffing {
  if (a === NO_STAFFING) return b
  if (b === NO_STAFFING) return a
  return {
    k: a.k + b.k,
    b: a.b + b.b,
    diff: a.diff + b.diff,
    vacant: a.vacant + b.vacant,
    posts: a.posts + b.posts,
  }
}

interface Totals {
  readonly own: PersistentMap<Staffing>
  readonly totals: PersistentMap<Staffing>
  readonly table: StaffingTable
}

const keptTotals = keptReading<Totals>({ fromNothing, from: updated })

/**
 * Staffing of every unit on a day, own and rolled up. Kept per structure and day; after an edit only the touched
 * units and those above them are added up again.
 */
export function staffingOf(structure: Structure, on: CalendarDate): StaffingTable {
  return keptTotals(structure, on).table
}

function fromNothing(structure: Structure, on: CalendarDate): Totals {
  const placed = unitsInOrder(structure)
  const inTray = trayOf(structure).flatMap((id) => subtree(structure, id))
  return withUnits(structure, on, PersistentMap.empty(), PersistentMap.empty(), [
    ...placed,
    ...inTray,
  ])
}

function updated(
  { own, totals }: Totals,
  before: Structure,
  structure: Structure,
  on: CalendarDate,
): Totals {
  const touched = touchedUnits(diff(before, structure), before, structure)
  const depths = depthsOf(structure, touched)
  const order = [...touched]
    .map((id) => [id, depths.get(id) ?? -1] as const)
    .sort((a, b) => a[1] - b[1])
  const ids = order.map(([id]) => id)
  return withUnits(structure, on, own, totals, ids)
}

/** `ids`: parents before children. */
function withUnits(
  structure: Structure,
  on: CalendarDate,
  own: PersistentMap<Staffing>,
  totals: PersistentMap<Staffing>,
  ids: readonly UnitId[],
): Totals {
  const nextOwn = new Map<string, Staffing | undefined>()
  const nextTotals = new Map<string, Staffing | undefined>()
  for (let at = ids.length - 1; at >= 0; at--) {
    const id = ids[at] as UnitId
    if (!structure.tables.unit.has(id)) {
      nextOwn.set(id, undefined)
      nextTotals.set(id, undefined)
      continue
    }
    let sum = unitStaffing(structure, id, on)
    nextOwn.set(id, sum)
    for (const child of childrenOf(structure, id))
      sum = addStaffing(sum, nextTotals.get(child) ?? totals.get(child) ?? NO_STAFFING)
    nextTotals.set(id, sum)
  }
  return summed(structure, own.with(nextOwn), totals.with(nextTotals))
}

function summed(
  structure: Structure,
  own: PersistentMap<Staffing>,
  totals: PersistentMap<Staffing>,
): Totals {
  const totalOf = (id: UnitId) => totals.get(id) ?? NO_STAFFING
  const table: StaffingTable = {
    own: (id) => own.get(id) ?? NO_STAFFING,
    total: totalOf,
    whole: childrenOf(structure, null).map(totalOf).reduce(addStaffing, NO_STAFFING),
  }
  return { own, totals, table }
}

/** Posts with a seat nobody holds definitively on a day, in drawing order. */
export function vacantPosts(structure: Structure, on: CalendarDate): Post[] {
  return unitsInOrder(structure).flatMap((unitId) =>
    postsOf(structure, unitId).flatMap((id) => {
      const post = get(structure, id)
      return post && postStaffing(structure, post, on).vacant > 0 ? [post] : []
    }),
  )
}

/** Staffing of the unit's own posts on a day, without those of the units below it. */
export function unitStaffing(structure: Structure, unitId: UnitId, on: CalendarDate): Staffing {
  let sum = NO_STAFFING
  for (const id of postsOf(structure, unitId)) {
    const post = structure.tables.post.get(id)
    if (post) sum = addStaffing(sum, postStaffing(structure, post, on))
  }
  return sum
}

function touchedUnits(change: Change, before: Structure, after: Structure): Set<UnitId> {
  const units = new Set<UnitId>()
  for (const delta of Object.values(change)) {
    for (const [structure, record] of [
      [before, delta.before],
      [after, delta.after],
    ] as const) {
      const unitId = record && unitOfRecord(structure, record)
      if (unitId) units.add(unitId)
    }
  }
  const touched = [...units]
  for (const one of [before, after]) for (const id of unitsUp(one, touched)) units.add(id)
  return units
}

function unitOfRecord(structure: Structure, record: StructureRecord): UnitId | undefined {
  if (record.kind === 'unit') return record.id
  if (record.kind === 'post') return record.unitId
  if (record.kind !== 'appointment') return undefined
  return structure.tables.post.get(record.postId)?.unitId
}
