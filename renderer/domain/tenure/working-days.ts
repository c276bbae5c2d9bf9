import type { Structure } from '../structure/structure.ts'
import { addDays, type CalendarDate, weekday } from '../values/calendar-date.ts'

const cache = new WeakMap<object, ReadonlySet<CalendarDate>>()

/** The days of the holiday table the user keeps. */
export function holidaysOf(structure: Structure): ReadonlySet<CalendarDate> {
  const table = structure.tables.holiday
  const known = cache.get(table)
  if (known) return known
  const days = new Set<CalendarDate>()
  table.forEach(({ date }) => {
    days.add(date)
  })
  cache.set(table, days)
  return days
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
