import { derivedSum } from '../structure/derived/derived-sum.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { NO_STAFFING, staffingByPost } from './staffing.ts'

/** The totals of the status line. K: seats; B: holders, named and unnamed. */
export interface StructureCounts {
  readonly units: number
  readonly posts: number
  readonly seats: number
  readonly holders: number
  readonly vacantSeats: number
}

/**
 * Counts a structure on a day. From one structure to the next only posts that changed, or whose appointments did,
 * are counted again: an edit in a city of 20,000 posts costs as much as one in a village.
 */
export function structureCounts(structure: Structure, on: CalendarDate): StructureCounts {
  const { k, b, vacant } = staffingOfPosts(structure, on)
  const { unit, post } = structure.tables
  return { units: unit.size, posts: post.size, seats: k, holders: b, vacantSeats: vacant }
}

/** Posts of the tray are counted too. */
const staffingOfPosts = derivedSum(
  staffingByPost,
  NO_STAFFING,
  (sum, was = NO_STAFFING, is = NO_STAFFING) => ({
    k: sum.k + is.k - was.k,
    b: sum.b + is.b - was.b,
    diff: sum.diff + is.diff - was.diff,
    vacant: sum.vacant + is.vacant - was.vacant,
    posts: sum.posts + is.posts - was.posts,
  }),
)
