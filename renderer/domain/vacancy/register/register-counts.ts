import type { Post } from '../../records/records.ts'
import type { Structure } from '../../structure/structure.ts'
import {
  addDays,
  type CalendarDate,
  dateOf,
  firstOfNextMonth,
  partsOf,
} from '../../values/calendar-date.ts'
import { createdOn } from './created-on.ts'
import type { RegisterRow } from './register.ts'
import { openCases } from './vacancies.ts'
import { emptySeatsOn } from './vacant-seats.ts'

export interface Count {
  readonly value: string
  readonly count: number
}

/** How many rows have each value, in the order given or, without one, the most frequent first. */
export function countBy(
  rows: readonly RegisterRow[],
  pick: (row: RegisterRow) => string,
  order?: readonly string[],
): Count[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = pick(row)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  if (order) return order.map((value) => ({ value, count: counts.get(value) ?? 0 }))
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/**
 * Vacant seats on the last day of each of the months before `on`, and on that day itself; on days after `today` those
 * who will have retired are counted as gone. Only seats are counted of which it is known since when they stand empty:
 * of an office keyed in today nobody knows how it was a year ago, and a month ago must not look better than today.
 */
export function countOverTime(
  structure: Structure,
  on: CalendarDate,
  months: number,
  today: CalendarDate = on,
  isCounted?: (post: Post) => boolean,
): Count[] {
  return daysOverTime(on, months).map((day) => ({
    value: day,
    count: countDatedSeats(structure, day, today, isCounted),
  }))
}

/** Seats vacant on a day whose first day is known by then: from who held them, from their case or as they were made. */
function countDatedSeats(
  structure: Structure,
  on: CalendarDate,
  today: CalendarDate,
  isCounted: (post: Post) => boolean = () => true,
): number {
  let count = 0
  const undated = new Map<Post, number>()
  for (const { post, since } of emptySeatsOn(structure, on, today)) {
    if (!isCounted(post)) continue
    if (since !== null || createdOn(structure, post, on) !== null) count++
    else undated.set(post, (undated.get(post) ?? 0) + 1)
  }
  for (const [post, seats] of undated) {
    const dated = openCases(structure, post, on).filter(({ since }) => since !== null)
    count += Math.min(seats, dated.length)
  }
  return count
}

/** The last day of each of the months before, and the day itself. */
export function daysOverTime(on: CalendarDate, months: number): CalendarDate[] {
  const ends = Array.from({ length: months }, (_, at) => monthEnd(on, months - at))
  return [...ends, on]
}

/** The last day of the month `back` months before the one `on` lies in. */
function monthEnd(on: CalendarDate, back: number): CalendarDate {
  const { year, month } = partsOf(on)
  const index = year * 12 + month - 1 - back
  const first = dateOf(Math.floor(index / 12), (index % 12) + 1, 1)
  return first ? addDays(firstOfNextMonth(first), -1) : on
}
