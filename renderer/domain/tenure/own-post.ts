import type { Appointment, PersonId, Post, Term } from '../records/records.ts'
import { appointmentsOfPerson, get, type Structure, termsOf } from '../structure/structure.ts'
import { type CalendarDate, within } from '../values/calendar-date.ts'

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

/** The same, also where that post is no more: then the term that is left of it. */
export function ownHeldOn(
  structure: Structure,
  personId: PersonId,
  on: CalendarDate,
): Post | Term | undefined {
  return ownPostOn(structure, personId, on) ?? termOn(structure, personId, on)
}

function termOn(structure: Structure, personId: PersonId, on: CalendarDate): Term | undefined {
  return termsOf(structure, personId)
    .flatMap((id) => get(structure, id) ?? [])
    .filter(({ role, from, until }) => role === 'definitif' && within(on, from, until))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .at(-1)
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
