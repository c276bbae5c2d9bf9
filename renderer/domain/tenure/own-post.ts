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

/** A post where a person is found, and as what. */
export interface FoundAt {
  readonly post: Post
  readonly role: Appointment['role']
}

/**
 * Where a person is found on a day: the own post, then what he acts for; where nothing runs, what he held last or is to
 * take up. Without a day the own posts come first, the latest of each before.
 */
export function foundAt(
  structure: Structure,
  personId: PersonId,
  on: CalendarDate | null,
): readonly FoundAt[] {
  const held = appointmentsOfPerson(structure, personId)
    .flatMap((id) => get(structure, id) ?? [])
    .reverse()
  const running = held.filter(({ from, until }) => on === null || within(on, from, until))
  const own = ({ role }: Appointment) => Number(role !== 'definitif')
  return (running.length > 0 ? running : held.slice(0, 1))
    .sort((a, b) => own(a) - own(b))
    .flatMap(({ postId, role }) => {
      const post = get(structure, postId)
      return post ? [{ post, role }] : []
    })
}
