import type { Appointment, PersonId, Post } from '../records/records.ts'
import { appointmentsOfPerson, get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/** The definitive post a person holds on a day; where there are several, the one taken up last. */
export function ownPostOn(
  structure: Structure,
  personId: PersonId,
  on: CalendarDate,
): Post | undefined {
  const held = startedTerms(structure, personId, on)
    .filter(({ until }) => until === null || on <= until)
    .at(-1)
  return held && get(structure, held.postId)
}

/** The definitive post a person held last, up to a day. */
export function lastPostOn(
  structure: Structure,
  personId: PersonId,
  on: CalendarDate,
): Post | undefined {
  const held = startedTerms(structure, personId, on).at(-1)
  return held && get(structure, held.postId)
}

function startedTerms(structure: Structure, personId: PersonId, on: CalendarDate): Appointment[] {
  return appointmentsOfPerson(structure, personId)
    .map((id) => get(structure, id))
    .filter((one): one is Appointment => one?.role === 'definitif')
    .filter(({ from }) => from === null || from <= on)
}
