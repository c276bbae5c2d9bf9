import type { Appointment, Person, PersonId, Post, PostId, Term } from '../records/records.ts'
import {
  appointmentsOfPerson,
  appointmentsOfPost,
  get,
  type Structure,
  termsOf,
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

/** What somebody held definitively and left last by a day, with the cause that is on record; null where nothing was. */
export function lastLeft(
  structure: Structure,
  personId: PersonId,
  on: CalendarDate,
): PersonLine | null {
  const left = personHistory(structure, personId).filter(
    ({ held: { role, until } }) => role === 'definitif' && until !== null && until < on,
  )
  return left.sort((a, b) => ((a.held.until ?? '') < (b.held.until ?? '') ? 1 : -1))[0] ?? null
}

/** A line of a person's history: on a post that stands, or on one that is no more. */
export type PersonLine =
  | { readonly held: Appointment; readonly post: Post }
  | { readonly held: Term; readonly post: null }

/** All posts a person has held or acted on, those that are no more included, the latest first. */
export function personHistory(structure: Structure, personId: PersonId): PersonLine[] {
  const standing = appointmentsOfPerson(structure, personId).flatMap((id): PersonLine[] => {
    const held = get(structure, id)
    const post = held && get(structure, held.postId)
    return held && post ? [{ held, post }] : []
  })
  const past = termsOf(structure, personId).flatMap((id): PersonLine[] => {
    const held = get(structure, id)
    return held ? [{ held, post: null }] : []
  })
  return [...standing, ...past].sort(byFirstDay).reverse()
}

/** What began on one day stays as it is on record. */
function byFirstDay({ held: a }: PersonLine, { held: b }: PersonLine): number {
  const [first, second] = [a.from ?? '', b.from ?? '']
  if (first === second) return 0
  return first < second ? -1 : 1
}
