import type { PostId, VacancyId } from '../../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../../structure/change.ts'
import type { Edit } from '../../structure/edit.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { type CalendarDate, parseTypedDate } from '../../values/calendar-date.ts'
import { ok, refuse } from '../../values/result.ts'
import { createdOn } from '../register/created-on.ts'
import { openCases, type VacantSeat, vacanciesOfPost } from '../register/vacancies.ts'
import { emptySeatsOf } from '../register/vacant-seats.ts'
import { changeCase, dateVacancies } from '../road/case-edits.ts'

/** Since when a post is vacant on a day: the longest of its seats; null where it is not, or nobody wrote it down. */
export function postVacantSince(
  structure: Structure,
  postId: PostId,
  on: CalendarDate,
): CalendarDate | null {
  const post = get(structure, postId)
  const seats = post ? emptySeatsOf(structure, post, on) : []
  if (!post || seats.length === 0) return null
  const days = seats.map(({ since }) => since)
  // Of thousands of posts most tell it by their last holder, or nobody does.
  if (days.includes(null)) {
    const cases = openCases(structure, post, on)
    const undated = days.filter((one) => one === null).length
    days.push(...cases.map(({ since }) => since))
    if (cases.length < undated) days.push(createdOn(structure, post, on))
  }
  return days.filter((one) => one !== null).sort()[0] ?? null
}

/**
 * Sets since when a post is vacant from what is typed into its cell, on each of its seats whose day no holder tells;
 * nothing takes it away. Refused: no date, a coming day, a post that is not vacant, and one whose last holder tells it.
 */
export function setVacantSince(
  postId: PostId,
  text: string,
  on: CalendarDate,
  newId: () => VacancyId,
): Edit {
  return (structure) => {
    const post = get(structure, postId)
    if (!post) return refuse('post-gone')
    const since = text === '' ? null : parseTypedDate(text)
    if (text !== '' && !since) return refuse('cell-not-a-value')
    if (since && since > on) return refuse('cell-vacant-since-to-come', { since, on })
    const seats = vacanciesOfPost(structure, post, on)
    const [first] = seats
    if (!first) return text === '' ? ok({}) : refuse('cell-not-vacant')
    const open = seats.filter(({ sinceTold }) => !sinceTold)
    if (open.length === 0) {
      return first.since === since
        ? ok({})
        : refuse('cell-vacant-since-told', { since: first.since ?? '' })
    }
    return ok(dated(structure, open, since, newId))
  }
}

function dated(
  structure: Structure,
  seats: readonly VacantSeat[],
  since: CalendarDate | null,
  newId: () => VacancyId,
): Change {
  let at = structure
  let total: Change = NO_CHANGE
  for (const { post, vacancyId } of seats) {
    const edit = vacancyId
      ? changeCase(vacancyId, { since })
      : dateVacancies(since ? [{ postId: post.id, since, vacancyId: newId() }] : [])
    const done = edit(at)
    if (!done.ok) continue
    at = apply(at, done.value)
    total = squash(total, done.value)
  }
  return total
}
