import type { UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import { comingVacancies, pensionsPassed } from '../vacancy/coming/coming.ts'
import { freezesOf } from '../vacancy/freezes/freezes.ts'
import { type CalendarDate, daysBetween } from '../values/calendar-date.ts'
import { actingEnds } from './acting-ends.ts'
import { type AgendaEntry, appointmentKey, byDayAndKey } from './agenda-entry.ts'
import { caseEntries, oathEntries, permitEntries, stepEntries } from './road-entries.ts'
import { type AgendaSpan, isInSpan } from './span.ts'

/**
 * What ends, becomes due or has its day within a span, as it stands on a day; by day. What was settled in the meantime
 * and what was put off beyond the span are among it, for calendars that know them still: `openIn` leaves them out.
 */
export function agendaOf(
  structure: Structure,
  on: CalendarDate,
  span: AgendaSpan,
  isShown: (unitId: UnitId) => boolean = () => true,
): AgendaEntry[] {
  return [
    ...actingEnds(structure, on, span),
    ...leavings(structure, on, span),
    ...freezeEnds(structure, span),
    ...caseEntries(structure, on, span),
    ...oathEntries(structure, on, span),
    ...permitEntries(structure, on, span),
    ...stepEntries(structure, on, span),
  ]
    .filter(({ postId }) => {
      const post = postId && get(structure, postId)
      return postId === null || (post && isShown(post.unitId))
    })
    .sort(byDayAndKey)
}

/** The entries that are still to be done, and on a day of the span. */
export function openIn(entries: readonly AgendaEntry[], span: AgendaSpan): AgendaEntry[] {
  return entries.filter(({ isSettled, on }) => !isSettled && isInSpan(on, span))
}

/** Days of the shortest month: so many months reach as far as the days. */
const MONTH_DAYS = 28

/** First days without a holder, by retirement or an end that is decided; holders who stayed beyond it too. */
function leavings(structure: Structure, on: CalendarDate, span: AgendaSpan): AgendaEntry[] {
  const months = Math.ceil(daysBetween(on, span.until) / MONTH_DAYS)
  const coming = months > 0 ? comingVacancies(structure, on, months) : []
  return [...pensionsPassed(structure, on), ...coming]
    .filter((one) => isInSpan(one.on, span))
    .map(
      ({ appointment, post, person, on: first, cause }): AgendaEntry => ({
        key: `leaves ${appointmentKey(structure, appointment)}`,
        matter: { kind: cause === 'pensiun-bup' ? 'retirement' : 'leaving' },
        on: first,
        subjectId: appointment.id,
        postId: post.id,
        personId: person.id,
        isSettled: false,
      }),
    )
}

function freezeEnds(structure: Structure, span: AgendaSpan): AgendaEntry[] {
  return freezesOf(structure).flatMap(({ id, until }): AgendaEntry[] =>
    until !== null && isInSpan(until, span)
      ? [
          {
            key: id,
            matter: { kind: 'freeze' },
            on: until,
            subjectId: id,
            postId: null,
            personId: null,
            isSettled: false,
          },
        ]
      : [],
  )
}
