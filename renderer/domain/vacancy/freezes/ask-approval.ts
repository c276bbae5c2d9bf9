import type { PostId, VacancyId } from '../../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../../structure/change.ts'
import type { Edit } from '../../structure/edit.ts'
import { get } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { ok, refuse } from '../../values/result.ts'
import { changeCase, startCase } from '../road/case-edits.ts'

/** A vacant seat whose permit is asked for; a case opens where it has none. */
export interface AskedSeat {
  readonly postId: PostId
  /** The case of the seat, or the id of the one that opens. */
  readonly vacancyId: VacancyId
  readonly since: CalendarDate | null
}

/**
 * Writes down that the written approval of the Menteri was asked for these seats on a day, many at once. Refused
 * where a post is gone, and where an approval is on record that was given before that day.
 */
export function askApprovals(seats: readonly AskedSeat[], askedOn: CalendarDate | null): Edit {
  return (structure) => {
    let at = structure
    let total: Change = NO_CHANGE
    for (const { postId, vacancyId, since } of seats) {
      const held = get(at, vacancyId)
      const given = held?.approvalNo === null ? null : held?.approvalDate
      if (askedOn && given && given < askedOn) {
        return refuse('approval-before-asking', { on: askedOn, given })
      }
      const opened = held ? ok(NO_CHANGE) : startCase(vacancyId, postId, { since })(at)
      if (!opened.ok) return opened
      at = apply(at, opened.value)
      const asked = changeCase(vacancyId, { approvalAskedOn: askedOn })(at)
      if (!asked.ok) return asked
      at = apply(at, asked.value)
      total = squash(total, squash(opened.value, asked.value))
    }
    return ok(total)
  }
}
