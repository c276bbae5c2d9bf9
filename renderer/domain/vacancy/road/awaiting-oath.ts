import { fullName } from '../../records/full-name.ts'
import type { Appointment, Person, Post } from '../../records/records.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { addMonths, type CalendarDate } from '../../values/calendar-date.ts'
import { roadOf } from './pelantikan-road.ts'

/** Somebody in a post by an SK of late that is taken up with an oath. */
export interface AwaitsOath {
  readonly appointment: Appointment
  readonly person: Person
  readonly post: Post
  /** The day of the SK, else the first day in the post: what the limit of working days counts from. */
  readonly since: CalendarDate
}

/** An oath of longer ago was taken, and only never written down. */
const MONTHS = 12

/**
 * Everybody who holds a post on a day that is taken up with an oath, by an SK of the last twelve months, while no day
 * of the oath is on record: whom a proposal placed, whom a list brought. By that SK, then by name.
 */
export function awaitingOath(structure: Structure, on: CalendarDate): AwaitsOath[] {
  return decreedBy(structure, on, ({ swornOn }) => swornOn === null)
}

/** The same, and those too whose day of the oath is on record. */
export function decreedOfLate(structure: Structure, on: CalendarDate): AwaitsOath[] {
  return decreedBy(structure, on, () => true)
}

function decreedBy(
  structure: Structure,
  on: CalendarDate,
  isAsked: (held: Appointment) => boolean,
): AwaitsOath[] {
  const eldest = addMonths(on, -MONTHS)
  const list: AwaitsOath[] = []
  structure.tables.appointment.forEach((appointment) => {
    const { from, until, role, decreeNo, decreeDate } = appointment
    if (role !== 'definitif' || from === null || !isAsked(appointment)) return
    if ((decreeNo ?? decreeDate) === null) return
    if (from > on || from < eldest || (until !== null && until < on)) return
    const post = get(structure, appointment.postId)
    const person = get(structure, appointment.personId)
    if (!post || !person || !roadOf(post, false).includes('pelantikan')) return
    list.push({ appointment, person, post, since: decreeDate ?? from })
  })
  return list.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

function sortKey({ since, appointment, person }: AwaitsOath): string {
  return `${since} ${appointment.decreeNo} ${fullName(person)} ${appointment.id}`
}
