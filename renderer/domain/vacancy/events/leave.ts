import { LEAVING_CAUSES, SET_ASIDE_CAUSES } from '../../records/form/choices.ts'
import { vacancyRecord } from '../../records/record-makers.ts'
import type {
  Appointment,
  AppointmentId,
  PostId,
  Vacancy,
  VacancyCause,
  VacancyId,
} from '../../records/records.ts'
import { type Acceptance, acceptFindings } from '../../rule-table/rule-edits.ts'
import { apply, type Change, squash } from '../../structure/change.ts'
import { drop, type Edit, put } from '../../structure/edit.ts'
import { appointmentsOfPerson, get, type Structure } from '../../structure/structure.ts'
import { holdersOn, timelineOf } from '../../tenure/timeline.ts'
import { addDays, type CalendarDate } from '../../values/calendar-date.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { endAppointmentOn } from '../../verbs/appointment-edits.ts'
import { openCases } from '../register/vacancies.ts'

/** What "Akhiri penugasan" asks for. */
export interface Leaving {
  readonly appointmentId: AppointmentId
  readonly cause: VacancyCause
  /** The first day the person holds the post no more. */
  readonly tmt: CalendarDate
  readonly decreeNo: string | null
  readonly decreeDate: CalendarDate | null
  /** Id of the case that opens where the seat turns vacant. */
  readonly vacancyId: VacancyId
  /**
   * Why what they act on goes on all the same, where the cause only sets them aside; else it ends with the own post.
   * Who said so, and on what day: kept as an accepted finding.
   */
  readonly actingStays?: Omit<Acceptance, 'id'> | null
}

/**
 * Ends an appointment from a day on and opens the case of the seat that turns vacant. Whoever leaves this government, or
 * is set aside (CLTN, suspension, long study, punishment), leaves the posts they act on the same day and is struck where
 * they were to act later; one who is set aside may stay there with a reason. Refused where the appointment would end
 * before it begins, or the reason is empty.
 */
export function leave(leaving: Leaving): Edit {
  return (structure) => {
    const held = get(structure, leaving.appointmentId)
    if (!held) return refuse('appointment-gone')
    const decree = { no: leaving.decreeNo, date: leaving.decreeDate }
    const last = addDays(leaving.tmt, -1)
    const ended = endAppointmentOn(held.id, last, leaving.cause, decree)(structure)
    if (!ended.ok) return ended
    const stays = LEAVING_CAUSES.has(leaving.cause) ? null : leaving.actingStays
    const beside = stays
      ? stayingOn(structure, held, leaving, stays)
      : ok(actingOver(structure, held, leaving, last))
    if (!beside.ok) return beside
    const change = squash(ended.value, beside.value)
    const after = apply(structure, change)
    if (held.role !== 'definitif') return ok(change)
    const opened = openCase(after, held.postId, leaving.vacancyId, leaving.tmt, leaving.cause)
    return ok(squash(change, put(after, opened)))
  }
}

/** What the person acts on ends with the own post, and what they were to act on later never begins. */
function actingOver(
  structure: Structure,
  held: Appointment,
  { tmt, cause }: Leaving,
  last: CalendarDate,
): Change {
  const acting = actingLeft(structure, held, tmt, cause).map((one) => ({
    ...one,
    until: last,
    endCause: cause,
  }))
  const never = actingToCome(structure, held, tmt, cause).map(({ id }) => id)
  return squash(put(structure, acting), drop(structure, never))
}

/** What the person acts on goes on, with the reason as an accepted finding of each. */
function stayingOn(
  structure: Structure,
  held: Appointment,
  { tmt, cause }: Leaving,
  given: Omit<Acceptance, 'id'>,
): Result<Change> {
  const going = [
    ...actingLeft(structure, held, tmt, cause),
    ...actingToCome(structure, held, tmt, cause),
  ]
  const accepted = going.map(({ id }) => ({
    finding: { rule: 'acting-away', subjectId: id, params: {} } as const,
    id: `override:stays-${id.slice(id.indexOf(':') + 1)}` as const,
  }))
  return acceptFindings(accepted, given)(structure)
}

/** The case that opens where a post has a seat vacant on a day that no open case speaks of; else nothing. */
export function openCase(
  structure: Structure,
  postId: PostId,
  vacancyId: VacancyId,
  since: CalendarDate,
  cause: VacancyCause | null,
): Vacancy[] {
  const post = get(structure, postId)
  if (!post) return []
  const { room, terms } = timelineOf(structure, post)
  const open = openCases(structure, post, since)
  const vacant = room - holdersOn(terms, since)
  if (vacant <= open.length) return []
  return [vacancyRecord({ id: vacancyId, postId, seat: open.length + 1, since, cause })]
}

/** The acting appointments that end with a definitive one: of whoever leaves this government or is set aside. */
export function actingLeft(
  structure: Structure,
  held: Appointment,
  tmt: CalendarDate,
  cause: VacancyCause,
): Appointment[] {
  const last = addDays(tmt, -1)
  return actingOfLeaver(structure, held, cause).filter(
    ({ from, until }) => (from === null || from <= last) && (until === null || until > last),
  )
}

/** The acting appointments that were to begin when the person has left this government: they never will. */
export function actingToCome(
  structure: Structure,
  held: Appointment,
  tmt: CalendarDate,
  cause: VacancyCause,
): Appointment[] {
  return actingOfLeaver(structure, held, cause).filter(({ from }) => from !== null && from >= tmt)
}

/** A Plt keeps the own post; who has lost it, or has gone, cannot act either. */
function actingOfLeaver(
  structure: Structure,
  held: Appointment,
  cause: VacancyCause,
): Appointment[] {
  if (!LEAVING_CAUSES.has(cause) && !SET_ASIDE_CAUSES.has(cause)) return []
  return appointmentsOfPerson(structure, held.personId)
    .map((id) => get(structure, id))
    .filter((one): one is Appointment => one !== undefined && one.id !== held.id)
    .filter(({ role }) => role !== 'definitif')
}
