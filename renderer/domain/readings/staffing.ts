import type { Post, UnitId } from '../records/records.ts'
import { derived, derivedWhenAsked, type WhenAsked } from '../structure/derived/derived.ts'
import {
  appointmentsOfPost,
  childrenOf,
  get,
  postsOf,
  type Structure,
  unitsInOrder,
} from '../structure/structure.ts'
import { type CalendarDate, within } from '../values/calendar-date.ts'

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

/** The staffing of every post. */
export const staffingByPost = derived<Staffing>({
  name: 'staffing-by-post',
  keys: 'post',
  same: sameStaffing,
  value(read, on, key) {
    const post = read.tables.post.get(key)
    return post && postStaffing(read, post, on)
  },
})

/** That of every unit, of its own posts. */
const staffingByUnit = derivedWhenAsked<Staffing>({
  name: 'staffing-by-unit',
  same: sameStaffing,
  value(read, on, key) {
    let sum = NO_STAFFING
    for (const id of postsOf(read, key as UnitId))
      sum = addStaffing(sum, staffingByPost.of(read, on, id) ?? NO_STAFFING)
    return sum
  },
})

/** The same with all below it. */
const staffingOfBranch: WhenAsked<Staffing> = derivedWhenAsked({
  name: 'staffing-of-branch',
  same: sameStaffing,
  inRing: NO_STAFFING,
  value(read, on, key) {
    let sum = staffingByUnit(read, on, key)
    for (const child of childrenOf(read, key as UnitId))
      sum = addStaffing(sum, staffingOfBranch(read, on, child))
    return sum
  },
})

function sameStaffing(one: Staffing, other: Staffing): boolean {
  return (
    one.k === other.k &&
    one.b === other.b &&
    one.vacant === other.vacant &&
    one.posts === other.posts
  )
}

/** Staffing of every unit on a day, own and rolled up. */
export function staffingOf(structure: Structure, on: CalendarDate): StaffingTable {
  const total = (id: UnitId) => staffingOfBranch(structure, on, id)
  return {
    own: (id) => staffingByUnit(structure, on, id),
    total,
    get whole() {
      return childrenOf(structure, null).map(total).reduce(addStaffing, NO_STAFFING)
    },
  }
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
