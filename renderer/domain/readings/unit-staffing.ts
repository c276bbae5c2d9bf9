import type { UnitId } from '../records/records.ts'
import { get, postsOf, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { addStaffing, NO_STAFFING, postStaffing, type Staffing } from './staffing.ts'

/** Staffing of the unit's own posts on a day, without those of the units below it. */
export function unitStaffing(structure: Structure, unitId: UnitId, date: CalendarDate): Staffing {
  let sum = NO_STAFFING
  for (const postId of postsOf(structure, unitId)) {
    const post = get(structure, postId)
    if (post) sum = addStaffing(sum, postStaffing(structure, post, date))
  }
  return sum
}
