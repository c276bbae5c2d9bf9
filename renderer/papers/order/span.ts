import { type AgendaSpan, agendaSpan } from '../../domain/agenda/span.ts'
import { addDays, type CalendarDate, firstOfMonth } from '../../domain/values/calendar-date.ts'
import type { PaperChoice } from './paper-choice.ts'
import type { PaperOrder } from './paper-kind.ts'

/** The first day of a report that ends on the day shown: as chosen, else the first of that month. */
export function firstOfSpan({
  on,
  choice: { since },
}: Pick<PaperOrder, 'on'> & { readonly choice: Pick<PaperChoice, 'since'> }): CalendarDate {
  return since !== null && since <= on ? since : firstOfMonth(on)
}

/** The day before it, whose registers it begins with. */
export function eveOfSpan(order: Parameters<typeof firstOfSpan>[0]): CalendarDate {
  return addDays(firstOfSpan(order), -1)
}

/** The days of what looks ahead: as chosen, else the week of the day shown. */
export function daysAhead({
  on,
  choice: { since, until },
}: Pick<PaperOrder, 'on'> & {
  readonly choice: Pick<PaperChoice, 'since' | 'until'>
}): AgendaSpan {
  return agendaSpan(on, since, until)
}
