import { ANY_DAY, derivedWhenAsked } from '../structure/derived/derived.ts'
import type { Structure } from '../structure/structure.ts'
import { addDays, type CalendarDate, weekday } from '../values/calendar-date.ts'

const holidays = derivedWhenAsked<ReadonlySet<CalendarDate>>({
  name: 'holidays',
  value: ({ tables }) => new Set([...tables.holiday.values()].map(({ date }) => date)),
})

/** The days of the holiday table the user keeps. */
export function holidaysOf(structure: Structure): ReadonlySet<CalendarDate> {
  return holidays(structure, ANY_DAY, 'all')
}

/** Monday to Friday and not in the holiday table (hari kerja). */
export function isWorkingDay(date: CalendarDate, holidays: ReadonlySet<CalendarDate>): boolean {
  const at = weekday(date)
  return at !== 0 && at !== 6 && !holidays.has(date)
}

/** The day `count` (≥ 0) working days after `from`; `from` itself is not counted. */
export function addWorkingDays(
  from: CalendarDate,
  count: number,
  holidays: ReadonlySet<CalendarDate>,
): CalendarDate {
  let at = from
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at, holidays)) left--
  }
  return at
}

/** Working days after `from` up to and including `to`; 0 where `to` is not later. */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  holidays: ReadonlySet<CalendarDate>,
): number {
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    if (isWorkingDay(at, holidays)) count++
  }
  return count
}
