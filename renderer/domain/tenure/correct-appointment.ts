import type { Appointment, AppointmentId, Vacancy } from '../records/records.ts'
import { type Change, NO_CHANGE, squash } from '../structure/change.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { get, type Structure, vacanciesOf } from '../structure/structure.ts'
import { addDays } from '../values/calendar-date.ts'
import { ok, refuse } from '../values/result.ts'
import { changeAppointment, removeAppointment } from '../verbs/appointment-edits.ts'

/** What of an appointment may have been keyed in wrongly; whose it is and of which post never changes. */
export type AppointmentFields = Omit<Appointment, 'id' | 'kind' | 'personId' | 'postId' | 'role'>

/**
 * Corrects an appointment that was keyed in wrongly. The open case of the seat it left follows its last day and its
 * cause; where it turns out that it never ended, that case goes with its steps. Refused where it would end before it
 * begins, or meet another appointment of the same person to the same post.
 */
export function correctAppointment(
  appointmentId: AppointmentId,
  fields: Partial<AppointmentFields>,
): Edit {
  return (structure) => {
    const was = get(structure, appointmentId)
    if (!was) return refuse('appointment-gone')
    const changed = changeAppointment(appointmentId, fields)(structure)
    if (!changed.ok) return changed
    return ok(squash(changed.value, caseFollows(structure, was, { ...was, ...fields })))
  }
}

/** Takes an appointment off the record that never was, with the case that its end opened. */
export function strikeAppointment(appointmentId: AppointmentId): Edit {
  return (structure) => {
    const was = get(structure, appointmentId)
    const removed = removeAppointment(appointmentId)(structure)
    if (!was || !removed.ok) return removed
    const left = openedBy(structure, was)
    return ok(left ? squash(removed.value, withoutCase(structure, left)) : removed.value)
  }
}

function caseFollows(structure: Structure, was: Appointment, is: Appointment): Change {
  const left = openedBy(structure, was)
  if (!left) return NO_CHANGE
  if (is.until === null) return withoutCase(structure, left)
  const cause = left.cause === was.endCause ? is.endCause : left.cause
  return put(structure, [{ ...left, since: addDays(is.until, 1), cause }])
}

/** The open case of the seat that turned vacant on the day after a definitive holder's last. */
function openedBy(structure: Structure, { role, postId, until }: Appointment): Vacancy | undefined {
  if (role !== 'definitif' || until === null) return undefined
  const since = addDays(until, 1)
  return vacanciesOf(structure, postId)
    .map((id) => get(structure, id))
    .find((one) => one !== undefined && one.closedOn === null && one.since === since)
}

function withoutCase(structure: Structure, { id }: Vacancy): Change {
  return takenOut(structure, [id])
}
