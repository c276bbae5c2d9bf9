import type { PostId } from '../records/records.ts'
import { keptReading } from '../structure/kept-reading.ts'
import { EMPTY, get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { NO_STAFFING, postStaffing, type Staffing } from './staffing.ts'

/** The totals of the status line. K: seats; B: holders, named and unnamed. */
export interface StructureCounts {
  readonly units: number
  readonly posts: number
  readonly seats: number
  readonly holders: number
  readonly vacantSeats: number
}

const NOTHING: StructureCounts = { units: 0, posts: 0, seats: 0, holders: 0, vacantSeats: 0 }

/**
 * Counts a structure on a day. From one structure to the next only posts that changed, or whose appointments did,
 * are counted again: an edit in a city of 20,000 posts costs as much as one in a village.
 */
export const structureCounts = keptReading<StructureCounts>({
  fromNothing: (structure, date) => counted(NOTHING, EMPTY, structure, date),
  from: counted,
})

function counted(
  counts: StructureCounts,
  before: Structure,
  after: Structure,
  date: CalendarDate,
): StructureCounts {
  return {
    ...moved(counts, before, after, date),
    units: after.tables.unit.size,
    posts: after.tables.post.size,
  }
}

function moved(
  counts: StructureCounts,
  before: Structure,
  after: Structure,
  date: CalendarDate,
): Pick<StructureCounts, 'seats' | 'holders' | 'vacantSeats'> {
  let { seats, holders, vacantSeats } = counts
  for (const postId of touchedPosts(before, after)) {
    const was = tallyOf(before, postId, date)
    const is = tallyOf(after, postId, date)
    seats += is.k - was.k
    holders += is.b - was.b
    vacantSeats += is.vacant - was.vacant
  }
  return { seats, holders, vacantSeats }
}

function touchedPosts(before: Structure, after: Structure): Set<PostId> {
  const touched = new Set<PostId>()
  before.tables.post.differences(after.tables.post, (id) => {
    touched.add(id as PostId)
  })
  before.tables.appointment.differences(after.tables.appointment, (_, was, is) => {
    if (was) touched.add(was.postId)
    if (is) touched.add(is.postId)
  })
  return touched
}

function tallyOf(structure: Structure, postId: PostId, date: CalendarDate): Staffing {
  const post = get(structure, postId)
  return post ? postStaffing(structure, post, date) : NO_STAFFING
}
