import { type CalendarDate, within } from './calendar-date.ts'
import type { UnitId } from './records.ts'
import { appointmentsOfPost, get, postsOf, type Structure } from './structure.ts'

/** K (seats) and B (holders, named and unnamed) of the unit's own posts on a day. */
export function unitStaffing(
  structure: Structure,
  unitId: UnitId,
  date: CalendarDate,
): { readonly k: number; readonly b: number } {
  let k = 0
  let b = 0
  for (const postId of postsOf(structure, unitId)) {
    const post = get(structure, postId)
    if (!post) continue
    k += post.seats
    b += post.unnamed
    for (const id of appointmentsOfPost(structure, postId)) {
      const one = get(structure, id)
      if (one && one.role === 'definitif' && within(date, one.from, one.until)) b++
    }
  }
  return { k, b }
}
