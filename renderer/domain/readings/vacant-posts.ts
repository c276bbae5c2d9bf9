import type { Post } from '../records/records.ts'
import { get, postsOf, type Structure, unitsInOrder } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { postStaffing } from './staffing.ts'

/** Posts with a seat nobody holds definitively on a day, in drawing order. */
export function vacantPosts(structure: Structure, on: CalendarDate): Post[] {
  return unitsInOrder(structure).flatMap((unitId) =>
    postsOf(structure, unitId).flatMap((id) => {
      const post = get(structure, id)
      return post && postStaffing(structure, post, on).vacant > 0 ? [post] : []
    }),
  )
}
