import type {
  Appointment,
  AppointmentId,
  Person,
  PersonId,
  VacancyCause,
} from '../records/records.ts'
import { squash } from '../structure/change.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { appointmentsOfPost, get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ok, type Result, refuse } from '../values/result.ts'

/** Puts a person on file. */
export function addPerson(person: Omit<Person, 'kind'>): Edit {
  return (structure) => {
    if (get(structure, person.id)) return refuse('id-taken', { name: person.name })
    if (person.name.trim() === '') return refuse('name-empty')
    return ok(put(structure, [{ ...person, kind: 'person', name: person.name.trim() }]))
  }
}

/** Changes fields of a person. */
export function changePerson(
  personId: PersonId,
  fields: Partial<Omit<Person, 'id' | 'kind'>>,
): Edit {
  return (structure) => {
    const person = get(structure, personId)
    if (!person) return refuse('person-gone')
    const changed: Person = { ...person, ...fields }
    const name = changed.name.trim()
    return name === '' ? refuse('name-empty') : ok(put(structure, [{ ...changed, name }]))
  }
}

/**
 * Appoints a person to a post, definitive or acting. Refused: the same person twice on one post at the same time,
 * and an end before the beginning. A definitive appointment beyond the seats is allowed (a finding tells of it).
 */
export function appoint(appointment: Omit<Appointment, 'kind'>): Edit {
  return (structure) => {
    const person = get(structure, appointment.personId)
    const post = get(structure, appointment.postId)
    if (!person) return refuse('person-gone')
    if (!post) return refuse('post-gone')
    if (get(structure, appointment.id)) return refuse('id-taken', { name: person.name })
    const short = tooShort(person.name, appointment)
    if (short) return short
    if (meetsAnother(structure, appointment)) {
      return refuse('appointed-already', { person: person.name, post: post.title })
    }
    return ok(put(structure, [{ ...appointment, kind: 'appointment' }]))
  }
}

/** Puts a new person on file and appoints them at once. */
export function appointNewPerson(
  person: Omit<Person, 'kind'>,
  appointment: Omit<Appointment, 'kind' | 'personId'>,
): Edit {
  return (structure) => {
    const added = addPerson(person)(structure)
    if (!added.ok) return added
    const record: Appointment = {
      ...appointment,
      kind: 'appointment',
      personId: person.id,
    }
    const short = tooShort(person.name, record)
    if (short) return short
    if (!get(structure, record.postId)) return refuse('post-gone')
    return ok(squash(added.value, put(structure, [record])))
  }
}

/** Ends an appointment: `until` is the last day held. Refused where that lies before its first day. */
export function endAppointmentOn(
  appointmentId: AppointmentId,
  until: CalendarDate,
  cause: VacancyCause | null,
  decree: { readonly no: string | null; readonly date: CalendarDate | null },
): Edit {
  return (structure) => {
    const appointment = get(structure, appointmentId)
    if (!appointment) return refuse('appointment-gone')
    const person = get(structure, appointment.personId)?.name ?? ''
    const short = tooShort(person, { from: appointment.from, until })
    if (short) return short
    const ended: Appointment = {
      ...appointment,
      until,
      endCause: cause,
      endDecreeNo: decree.no,
      endDecreeDate: decree.date,
    }
    return ok(put(structure, [ended]))
  }
}

/** Corrects fields of an appointment that were keyed in wrongly. Refused as in `appoint`. */
export function changeAppointment(
  appointmentId: AppointmentId,
  fields: Partial<Omit<Appointment, 'id' | 'kind' | 'personId' | 'postId'>>,
): Edit {
  return (structure) => {
    const appointment = get(structure, appointmentId)
    if (!appointment) return refuse('appointment-gone')
    const changed: Appointment = { ...appointment, ...fields }
    const person = get(structure, changed.personId)?.name ?? ''
    const short = tooShort(person, changed)
    if (short) return short
    const moved = changed.from !== appointment.from || changed.until !== appointment.until
    if (moved && meetsAnother(structure, changed)) {
      const post = get(structure, changed.postId)?.title ?? ''
      return refuse('appointed-already', { person, post })
    }
    return ok(put(structure, [changed]))
  }
}

/** Takes an appointment off the record: it was keyed in by mistake and never was. */
export function removeAppointment(appointmentId: AppointmentId): Edit {
  return (structure) =>
    get(structure, appointmentId)
      ? ok(takenOut(structure, [appointmentId]))
      : refuse('appointment-gone')
}

type Span = Pick<Appointment, 'from' | 'until'>

/** The refusal of an appointment that would end before it begins; null where it does not. */
function tooShort(person: string, { from, until }: Span): Result<never> | null {
  return from && until && until < from
    ? refuse('ends-before-it-begins', { person, from, until })
    : null
}

/** True where the same person is appointed to the same post at the same time by another record. */
function meetsAnother(
  structure: Structure,
  appointment: Pick<Appointment, 'id' | 'personId' | 'postId' | 'from' | 'until'>,
): boolean {
  return appointmentsOfPost(structure, appointment.postId).some((id) => {
    const other = get(structure, id)
    return (
      other !== undefined &&
      other.id !== appointment.id &&
      other.personId === appointment.personId &&
      overlap(other, appointment)
    )
  })
}

function overlap(a: Span, b: Span): boolean {
  const startsInTime = a.from === null || b.until === null || a.from <= b.until
  const endsInTime = a.until === null || b.from === null || b.from <= a.until
  return startsInTime && endsInTime
}
