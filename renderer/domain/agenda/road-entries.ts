import { vacancyLimit } from '../rule-table/vacancy-limits.ts'
import { get, type Structure } from '../structure/structure.ts'
import { addWorkingDays, holidaysOf } from '../tenure/working-days.ts'
import { swearingOfCase } from '../vacancy/coming/due-soon.ts'
import { allPermits, type Permit, permitState } from '../vacancy/freezes/permits.ts'
import { decreedOfLate } from '../vacancy/road/awaiting-oath.ts'
import { stepDay } from '../vacancy/road/pelantikan-road.ts'
import { addDays, type CalendarDate, later } from '../values/calendar-date.ts'
import { type AgendaEntry, appointmentKey } from './agenda-entry.ts'
import { type AgendaSpan, isInSpan } from './span.ts'

/** Target dates of cases, and the last working day for the oath after their SK. */
export function caseEntries(
  structure: Structure,
  on: CalendarDate,
  span: AgendaSpan,
): AgendaEntry[] {
  const list: AgendaEntry[] = []
  structure.tables.vacancy.forEach((held) => {
    const post = get(structure, held.postId)
    if (!post) return
    const isClosed = held.closedOn !== null
    const about = { subjectId: held.id, postId: post.id, personId: held.candidateId }
    if (held.targetDate && isInSpan(held.targetDate, span))
      list.push({
        ...about,
        key: `target ${held.id}`,
        matter: { kind: 'target' },
        on: held.targetDate,
        isSettled: isClosed,
      })
    const swearing = swearingOfCase(structure, held, post, on)
    if (swearing && isInSpan(swearing.on, span))
      list.push({
        ...about,
        key: `swearing ${held.id}`,
        matter: { kind: 'swearing' },
        on: swearing.on,
        isSettled: isClosed || swearing.isSworn,
      })
  })
  return list
}

/** The same day of whoever is in the post already by its SK. */
export function oathEntries(
  structure: Structure,
  on: CalendarDate,
  span: AgendaSpan,
): AgendaEntry[] {
  const decreed = decreedOfLate(structure, on)
  if (decreed.length === 0) return []
  const holidays = holidaysOf(structure)
  return decreed.flatMap(({ appointment, post, person, since }): AgendaEntry[] => {
    const due = addWorkingDays(since, vacancyLimit(structure, since, 'swearing-late'), holidays)
    if (!isInSpan(due, span)) return []
    return [
      {
        key: `oath ${appointmentKey(structure, appointment)}`,
        matter: { kind: 'oath' },
        on: due,
        subjectId: appointment.id,
        postId: post.id,
        personId: person.id,
        isSettled: appointment.swornOn !== null,
      },
    ]
  })
}

/** For so many days after it was given a permit is told as settled: by then every calendar has heard. */
const TOLD_DAYS = 31

/**
 * Written permits asked for and awaited: no law says by when they are given, so each stands on the first day of the span
 * from its asking on, and moves along from one agenda to the next.
 */
export function permitEntries(
  structure: Structure,
  on: CalendarDate,
  span: AgendaSpan,
): AgendaEntry[] {
  return allPermits(structure).flatMap((permit): AgendaEntry[] => {
    const { askedOn, post, freeze, id } = permit
    const day = askedOn && later(askedOn, span.from)
    const state = permitState(permit, on)
    if (!askedOn || !day || !isInSpan(day, span) || state === null) return []
    if (state !== 'waiting' && !isOverOfLate(permit, span)) return []
    return [
      {
        key: `permit ${post ? `${post.id} ${askedOn}` : id}`,
        matter: { kind: 'permit', askedOn, freeze },
        on: day,
        subjectId: null,
        postId: post?.id ?? null,
        personId: null,
        isSettled: state !== 'waiting',
      },
    ]
  })
}

function isOverOfLate({ on, overOn }: Permit, { from }: AgendaSpan): boolean {
  const ended = on ?? overOn
  return ended !== null && ended >= addDays(from, -TOLD_DAYS)
}

/** Steps of open cases that have their day: an oath that is set for Friday. */
export function stepEntries(
  structure: Structure,
  on: CalendarDate,
  span: AgendaSpan,
): AgendaEntry[] {
  const list: AgendaEntry[] = []
  structure.tables.step.forEach((step) => {
    const held = get(structure, step.vacancyId)
    const set = stepDay(step)
    if (!held || held.closedOn !== null || !set || set < on || !isInSpan(set, span)) return
    list.push({
      key: `step ${held.id} ${step.stage}`,
      matter: { kind: 'step', stage: step.stage },
      on: set,
      subjectId: step.id,
      postId: held.postId,
      personId: held.candidateId,
      isSettled: false,
    })
  })
  return list
}
