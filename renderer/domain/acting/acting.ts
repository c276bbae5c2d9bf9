import type { Appointment, PostId } from '../records/records.ts'
import { appointmentsOfPost, type Structure } from '../structure/structure.ts'
import { holdersOn, timelineOf } from '../tenure/timeline.ts'
import { addDays, type CalendarDate, daysBetween, within } from '../values/calendar-date.ts'
import {
  type ActingAppointment,
  actingEnd,
  actingOfPost,
  isActing,
  lastOfRun,
  termNumber,
} from './acting-term.ts'

/** One acting appointment as it stands on a day. */
export interface ActingNow {
  readonly appointment: ActingAppointment
  /** The order by which it ends: its own, or that of an extension recorded already. */
  readonly last: ActingAppointment
  /** The last day by that order, written or worked out; null for a Plh without an end. */
  readonly until: CalendarDate | null
  /** Days left to the last day; negative once it has passed. */
  readonly daysLeft: number | null
  /** Of that order. 1: first term, 2: extension, 3 …: more than the rule allows. */
  readonly term: number
  /** Whether a definitive holder is recorded to take over by the day after the last. */
  readonly succeeded: boolean
}

/**
 * Whoever acts on a post on a day. An appointment whose end has passed still counts while nobody has ended it by a
 * cause and no definitive holder has come: that person sits there still, over the term.
 */
export function actingOn(structure: Structure, postId: PostId, on: CalendarDate): ActingNow | null {
  const started = actingOfPost(structure, postId).filter(({ from }) => from === null || from <= on)
  const running = started.filter(({ until }) => until === null || on <= until).at(-1)
  const acting = running ?? started.filter((one) => isOverdue(structure, one, on)).at(-1)
  return acting ? actingNow(structure, acting, on) : null
}

function actingNow(
  structure: Structure,
  appointment: ActingAppointment,
  on: CalendarDate,
): ActingNow {
  const last = lastOfRun(structure, appointment)
  const until = actingEnd(structure, last)
  return {
    appointment,
    last,
    until,
    daysLeft: until && daysBetween(on, until),
    term: termNumber(structure, last),
    succeeded: until !== null && isSucceeded(structure, appointment.postId, on, until),
  }
}

/** True where somebody holds the post for good from a coming day on that leaves no gap. */
function isSucceeded(
  structure: Structure,
  postId: PostId,
  on: CalendarDate,
  until: CalendarDate,
): boolean {
  return appointmentsOfPost(structure, postId).some((id) => {
    const held = structure.tables.appointment.get(id)
    if (held?.role !== 'definitif' || held.from === null) return false
    return held.from > on && held.from <= addDays(until, 1)
  })
}

/** Every acting appointment that runs or is over its term on a day, the one that ends first on top. */
export function actingRegister(structure: Structure, on: CalendarDate): ActingNow[] {
  const list: ActingNow[] = []
  structure.tables.appointment.forEach((held) => {
    const now = actingStanding(structure, held, on)
    if (now) list.push(now)
  })
  return list.sort(endsFirst)
}

/** How an appointment stands in the acting register on a day; null where it is not in it. */
export function actingStanding(
  structure: Structure,
  held: Appointment,
  on: CalendarDate,
): ActingNow | null {
  if (!isActing(held)) return null
  const stands = within(on, held.from, held.until) || isOverdue(structure, held, on)
  return stands ? actingNow(structure, held, on) : null
}

/** The order of the acting register. */
export function endsFirst(a: ActingNow, b: ActingNow): number {
  return compare(a.until ?? '9', b.until ?? '9') || compare(a.appointment.id, b.appointment.id)
}

function isOverdue(structure: Structure, acting: ActingAppointment, on: CalendarDate): boolean {
  const { until, endCause, postId } = acting
  if (until === null || until >= on || endCause !== null) return false
  const post = structure.tables.post.get(postId)
  if (!post || followed(structure, acting, on)) return false
  const { room, terms } = timelineOf(structure, post)
  const filledSince = terms.some(({ from }) => from > until && from <= on)
  return holdersOn(terms, on) < room && !filledSince
}

/** True where a later acting appointment on the post has taken its place. */
function followed(structure: Structure, acting: ActingAppointment, on: CalendarDate): boolean {
  return actingOfPost(structure, acting.postId).some(
    ({ from }) => from !== null && from > (acting.from ?? '') && from <= on,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
