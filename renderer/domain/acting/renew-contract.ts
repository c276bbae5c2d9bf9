import type { Appointment, Person, PersonId } from '../records/records.ts'
import { apply, type Change, squash } from '../structure/change.ts'
import type { Edit } from '../structure/edit.ts'
import { appointmentsOfPerson, get, type Structure, withRecords } from '../structure/structure.ts'
import { correctAppointment } from '../tenure/correct-appointment.ts'
import { cutAtLeaving, type Ending } from '../tenure/standing.ts'
import { holdersOn, timelineOf } from '../tenure/timeline.ts'
import { addDays } from '../values/calendar-date.ts'
import { ok } from '../values/result.ts'
import { changePerson } from '../verbs/appointment-edits.ts'
import { isActing, termEnd, termMonths } from './acting-term.ts'

/** An appointment that ended with a contract, and how it ends once that is renewed. */
export interface Lengthened {
  readonly held: Appointment
  readonly ending: Ending
}

/**
 * What a person holds or does only until the contract of now ends, where it was cut there, and the contract is renewed
 * or falls away: an appointment again without end, an order until its term, each no longer than the new contract. What
 * somebody else has taken up since stays as it is.
 */
export function lengthenedBy(structure: Structure, renewed: Person): Lengthened[] {
  const before = get(structure, renewed.id)
  const old = before?.status === 'pppk' ? before.contractUntil : null
  const isLonger = renewed.status !== 'pppk' || (renewed.contractUntil ?? '9') > (old ?? '')
  if (!old || !isLonger) return []
  const after = withRecords(structure, new Map([[renewed.id, renewed]]))
  return appointmentsOfPerson(structure, renewed.id).flatMap((id): Lengthened[] => {
    const held = get(structure, id)
    if (held?.until !== old || !held.from || !wasCut(held) || isTakenUp(structure, held)) return []
    const months = isActing(held) ? termMonths(structure, held.from, held.role) : null
    const asked = months === null ? null : termEnd(held.from, months)
    const ending = cutAtLeaving(after, renewed.id, held.from, asked)
    return ending.until === null || ending.until > old ? [{ held, ending }] : []
  })
}

/** Changes fields of a person; where a contract is renewed, what was cut by the end of the old one goes on. */
export function changePersonAndTerms(
  personId: PersonId,
  fields: Partial<Omit<Person, 'id' | 'kind'>>,
): Edit {
  return (structure) => {
    const changed = changePerson(personId, fields)(structure)
    return changed.ok ? ok(withLengthened(structure, changed.value)) : changed
  }
}

/** A change with what goes on by the contracts it renews; appointments it tells of itself stay as it says. */
export function withLengthened(structure: Structure, change: Change): Change {
  let total = change
  let at = apply(structure, change)
  for (const { before, after } of Object.values(change)) {
    if (before?.kind !== 'person' || after?.kind !== 'person') continue
    for (const { held, ending } of lengthenedBy(structure, after)) {
      const done = change[held.id] ? null : correctAppointment(held.id, ending)(at)
      if (!done?.ok) continue
      at = apply(at, done.value)
      total = squash(total, done.value)
    }
  }
  return total
}

/** The end of a contract has neither a cause of its own nor a decree. */
function wasCut({ endCause, endDecreeNo, endDecreeDate }: Appointment): boolean {
  return endCause === 'lainnya' && endDecreeNo === null && endDecreeDate === null
}

/** Whether the seat is somebody else's on the day after, or later. */
function isTakenUp(structure: Structure, held: Appointment): boolean {
  const post = get(structure, held.postId)
  if (!post || !held.until || isActing(held)) return false
  const { room, terms } = timelineOf(structure, post)
  const others = terms.filter(({ id }) => id !== held.id)
  const next = addDays(held.until, 1)
  const days = [next, ...others.map(({ from }) => from).filter((from) => from > next)]
  return days.some((day) => holdersOn(others, day) >= room)
}
