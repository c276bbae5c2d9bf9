import { addDays, type CalendarDate, weekday } from '../values/calendar-date.ts'

/** The days an agenda is of, both included. */
export interface AgendaSpan {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

const WEEK_DAYS = 7

/** Monday to Sunday of the week a day lies in. */
export function weekOf(on: CalendarDate): AgendaSpan {
  const from = addDays(on, -((weekday(on) + WEEK_DAYS - 1) % WEEK_DAYS))
  return { from, until: addDays(from, WEEK_DAYS - 1) }
}

/**
 * The days asked for: where neither end is, the week of the day; seven days from the first where only that is; up to
 * the last where only that is, from the Monday of the day or of the last, whichever comes first.
 */
export function agendaSpan(
  on: CalendarDate,
  since: CalendarDate | null,
  until: CalendarDate | null,
): AgendaSpan {
  if (since !== null) return { from: since, until: until ?? addDays(since, WEEK_DAYS - 1) }
  const week = weekOf(on)
  if (until === null) return week
  return { from: week.from <= until ? week.from : weekOf(until).from, until }
}

/** Whether a day lies in it. */
export function isInSpan(day: CalendarDate, { from, until }: AgendaSpan): boolean {
  return day >= from && day <= until
}
