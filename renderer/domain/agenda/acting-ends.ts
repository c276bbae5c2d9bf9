import { actingStanding } from '../acting/acting.ts'
import {
  type ActingAppointment,
  actingEnd,
  isActing,
  ordersBeside,
  runFrom,
  termNumber,
} from '../acting/acting-term.ts'
import { vacancyLimit } from '../rule-table/vacancy-limits.ts'
import type { Structure } from '../structure/structure.ts'
import { addDays, type CalendarDate } from '../values/calendar-date.ts'
import { type AgendaEntry, appointmentKey } from './agenda-entry.ts'
import { type AgendaSpan, isInSpan } from './span.ts'

/**
 * Acting terms that end within a span: a run of orders is one entry, on the last day of its last order. One whose
 * earlier order ends in the span is told with the day it ends on now: a calendar moves it there.
 */
export function actingEnds(
  structure: Structure,
  on: CalendarDate,
  span: AgendaSpan,
): AgendaEntry[] {
  const list: AgendaEntry[] = []
  structure.tables.appointment.forEach((held) => {
    if (!isActing(held)) return
    const run = runFrom(structure, held)
    const ends = run.map((one) => actingEnd(structure, one))
    const last = run.at(-1) ?? held
    const until = ends.at(-1)
    if (!until || !ends.some((end) => end !== null && isInSpan(end, span))) return
    if (isContinued(structure, held)) return
    list.push({
      key: `acting ${appointmentKey(structure, held)}`,
      matter: { kind: 'acting', mayExtend: mayExtend(structure, last, until) },
      on: until,
      subjectId: last.id,
      postId: held.postId,
      personId: held.personId,
      isSettled: !isOpen(structure, run, on),
    })
  })
  return list
}

/** Whether it follows an order of the same run: that one tells of it. */
function isContinued(structure: Structure, { from, ...held }: ActingAppointment): boolean {
  return ordersBeside(structure, { from, ...held }).some((one) => {
    const end = actingEnd(structure, one)
    if (!end || !from || !one.from) return false
    return one.from < from && from <= addDays(end, 1)
  })
}

/** Somebody acts, or has yet to begin, and nobody takes over for good. */
function isOpen(
  structure: Structure,
  run: readonly ActingAppointment[],
  on: CalendarDate,
): boolean {
  const standing = run.flatMap((one) => actingStanding(structure, one, on) ?? [])
  if (standing.length > 0) return standing.some(({ succeeded }) => !succeeded)
  return run.some(({ from }) => from !== null && from > on)
}

function mayExtend(
  structure: Structure,
  last: ActingAppointment,
  until: CalendarDate,
): boolean | null {
  if (last.role !== 'plt') return null
  return termNumber(structure, last) < vacancyLimit(structure, until, 'acting-third-term')
}
