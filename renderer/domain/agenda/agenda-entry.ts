import type { Appointment, PersonId, PostId, RecordId, VacancyStage } from '../records/records.ts'
import { appointmentsOfPost, get, type Structure } from '../structure/structure.ts'
import type { Due } from '../vacancy/coming/due-soon.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/** What an entry is about: what is due, an approval somebody waits for, a step that has its day. */
export type AgendaMatter =
  | { readonly kind: Exclude<Due['kind'], 'acting'> }
  /** Whether the term may still be extended by an order that is given by that day; null of a Plh or Pj. */
  | { readonly kind: 'acting'; readonly mayExtend: boolean | null }
  | { readonly kind: 'permit'; readonly askedOn: CalendarDate; readonly freeze: string | null }
  | { readonly kind: 'step'; readonly stage: VacancyStage }

/** One line of an agenda. */
export interface AgendaEntry {
  /**
   * By which it is known again: the same in every agenda, whatever its day has become, with and without names. No id
   * of a person or an appointment is in it, which may tell an NIP.
   */
  readonly key: string
  readonly matter: AgendaMatter
  /** May lie outside the span, of what was in it and was put off. */
  readonly on: CalendarDate
  readonly subjectId: RecordId<'appointment' | 'freeze' | 'vacancy' | 'step'> | null
  readonly postId: PostId | null
  readonly personId: PersonId | null
  /** Nothing is left to do: a calendar that has it is to take it out. */
  readonly isSettled: boolean
}

/** By its day, then by its key. */
export function byDayAndKey(a: AgendaEntry, b: AgendaEntry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

/**
 * An appointment by what is told of it whatever is left out: its post, its first day, and where several began there
 * that day, which of them by the day of the SK.
 */
export function appointmentKey(
  structure: Structure,
  { id, postId, role, from }: Appointment,
): string {
  const alike = appointmentsOfPost(structure, postId)
    .flatMap((other) => get(structure, other) ?? [])
    .filter((other) => other.role === role && other.from === from)
    .sort((a, b) => compare(a.decreeDate ?? '', b.decreeDate ?? '') || compare(a.id, b.id))
  const at = alike.findIndex((other) => other.id === id)
  return [postId, role, from ?? '', ...(at > 0 ? [String(at + 1)] : [])].join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
