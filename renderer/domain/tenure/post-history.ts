import type { Appointment, Person, PersonId, Post, PostId } from '../records/records.ts'
import {
  appointmentsOfPerson,
  appointmentsOfPost,
  get,
  type Structure,
} from '../structure/structure.ts'
import { addDays, type CalendarDate } from '../values/calendar-date.ts'

/** A line of a post's history: a holder, or a time with none. */
export type PostLine =
  | { readonly kind: 'held'; readonly appointment: Appointment; readonly person: Person }
  | {
      readonly kind: 'gap'
      readonly from: CalendarDate
      /** The last empty day; null: it lasts. */
      readonly until: CalendarDate | null
    }

/** All holders of a post, definitive and acting, with the gaps between definitive holders, the latest first. */
export function postHistory(structure: Structure, postId: PostId): PostLine[] {
  const lines: PostLine[] = []
  /** The last day any definitive holder has covered so far; null before the first. */
  let covered: CalendarDate | null = null
  let lasting = false
  for (const id of appointmentsOfPost(structure, postId)) {
    const appointment = get(structure, id)
    const person = appointment && get(structure, appointment.personId)
    if (!appointment || !person) continue
    if (appointment.role === 'definitif') {
      const { from, until } = appointment
      if (covered && !lasting && from && from > addDays(covered, 1)) {
        lines.push({ kind: 'gap', from: addDays(covered, 1), until: addDays(from, -1) })
      }
      if (until === null) lasting = true
      else if (covered === null || until > covered) covered = until
    }
    lines.push({ kind: 'held', appointment, person })
  }
  if (covered && !lasting) lines.push({ kind: 'gap', from: addDays(covered, 1), until: null })
  return lines.sort((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1))
}

function firstDay(line: PostLine): string {
  return line.kind === 'gap' ? line.from : (line.appointment.from ?? '')
}

/** All posts a person has held or acted on, the latest first. */
export function personHistory(
  structure: Structure,
  personId: PersonId,
): { readonly appointment: Appointment; readonly post: Post }[] {
  return appointmentsOfPerson(structure, personId)
    .flatMap((id) => {
      const appointment = get(structure, id)
      const post = appointment && get(structure, appointment.postId)
      return appointment && post ? [{ appointment, post }] : []
    })
    .reverse()
}
