import { fullName } from '../../records/full-name.ts'
import { stepRecord, vacancyRecord } from '../../records/record-makers.ts'
import type {
  Appointment,
  AppointmentId,
  Post,
  Step,
  Vacancy,
  VacancyId,
  VacancyStage,
} from '../../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../../structure/change.ts'
import { type Edit, put } from '../../structure/edit.ts'
import { get, type Structure, stepsOf, vacanciesOf } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { ok, refuse } from '../../values/result.ts'
import { awaitingOath } from './awaiting-oath.ts'
import { recordStep, type StepDone } from './case-edits.ts'
import { roadOf, stageRank, stepsDone } from './pelantikan-road.ts'

/** A seat that is filled while what its road ends with is still owed: the oath, SPMT, SIASN. */
export interface AfterSwearing {
  readonly post: Post
  readonly appointment: Appointment
  readonly name: string
  /** The case that was closed by it; null where the seat never had one (a link of a rotation). */
  readonly vacancyId: VacancyId | null
  /** The furthest step done. */
  readonly stage: VacancyStage
  readonly next: VacancyStage
}

/**
 * Filled seats whose road is not at its end on a day: those whose case was closed with its SK on record, whoever was
 * named by the same SK on the same day, and whoever has an SK of late and no oath.
 */
export function afterSwearing(structure: Structure, on: CalendarDate): AfterSwearing[] {
  const list: AfterSwearing[] = []
  const decrees = new Set<string>()
  const known = new Set<AppointmentId>()
  structure.tables.vacancy.forEach((held) => {
    const appointment = filledBy(structure, held)
    if (!appointment || !isBegun(structure, held.id)) return
    known.add(appointment.id)
    if (appointment.decreeNo) decrees.add(decreeKey(appointment))
    const owed = owedOn(structure, appointment, held.id, on)
    if (owed) list.push(owed)
  })
  structure.tables.appointment.forEach((held) => {
    if (held.role !== 'definitif' || known.has(held.id) || !decrees.has(decreeKey(held))) return
    known.add(held.id)
    const owed = owedOn(structure, held, null, on)
    if (owed) list.push(owed)
  })
  for (const { appointment } of awaitingOath(structure, on)) {
    if (known.has(appointment.id)) continue
    const owed = owedOn(structure, appointment, closedCaseOf(structure, appointment) ?? null, on)
    if (owed) list.push(owed)
  }
  return list.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

/**
 * Writes a step down after the filling; a seat that never had a case gets one, closed on the TMT. The day of the oath
 * goes to the appointment too, from which lists and papers of the sworn are read.
 */
export function recordAfterSwearing(
  appointmentId: AppointmentId,
  vacancyId: VacancyId,
  done: StepDone,
): Edit {
  return (structure) => {
    const held = get(structure, appointmentId)
    const swornOn = done.stage === 'pelantikan' ? (done.doneOn ?? done.docDate) : null
    const sworn = held && swornOn ? put(structure, [{ ...held, swornOn }]) : NO_CHANGE
    if (get(structure, vacancyId)) {
      const step = recordStep(vacancyId, done)(structure)
      return step.ok ? ok({ ...step.value, ...sworn }) : step
    }
    if (!held) return refuse('appointment-gone')
    const { postId, from, decreeNo, decreeDate } = held
    const { stepId, stage, docNo, docDate, doneOn, note } = done
    const decree = { docNo: decreeNo, docDate: decreeDate, doneOn: decreeDate, note: null }
    const opened = put(structure, [
      {
        ...vacancyRecord({ id: vacancyId, postId, seat: 1, since: from, cause: null }),
        closedOn: from,
      },
      stepRecord({ id: `${stepId}-sk`, vacancyId, stage: 'sk', ...decree }),
      stepRecord({ id: stepId, vacancyId, stage, docNo, docDate, doneOn, note }),
    ])
    return ok({ ...opened, ...sworn })
  }
}

/** A step of one of many filled seats: the case it goes to, or is opened by it, and the id of the step. */
export interface OwedStep {
  readonly appointmentId: AppointmentId
  readonly vacancyId: VacancyId
  readonly stepId: Step['id']
}

/** The same step of many filled seats with one number and day, as one act that is undone as one. */
export function recordManyAfterSwearing(
  owed: readonly OwedStep[],
  done: Omit<StepDone, 'stepId'>,
): Edit {
  return (structure) => {
    let at = structure
    let total: Change = NO_CHANGE
    for (const { appointmentId, vacancyId, stepId } of owed) {
      const step = recordAfterSwearing(appointmentId, vacancyId, { ...done, stepId })(at)
      if (!step.ok) return step
      at = apply(at, step.value)
      total = squash(total, step.value)
    }
    return ok(total)
  }
}

function owedOn(
  structure: Structure,
  appointment: Appointment,
  vacancyId: VacancyId | null,
  on: CalendarDate,
): AfterSwearing | null {
  const { from, until, swornOn } = appointment
  const post = get(structure, appointment.postId)
  const person = get(structure, appointment.personId)
  if (!post || !person || !from || from > on || (until !== null && until < on)) return null
  const sworn: VacancyStage = swornOn && swornOn <= on ? 'pelantikan' : 'sk'
  const done = vacancyId ? stepsDone(structure, vacancyId, on).map(({ stage }) => stage) : []
  const stage = [sworn, ...done].sort((a, b) => stageRank(b) - stageRank(a))[0] ?? sworn
  const next = roadOf(post, false).find((one) => stageRank(one) > stageRank(stage))
  return next ? { post, appointment, name: fullName(person), vacancyId, stage, next } : null
}

/** Whoever took the seat up on the day its case was closed. */
export function filledBy(
  structure: Structure,
  { postId, closedOn }: Vacancy,
): Appointment | undefined {
  if (closedOn === null) return undefined
  for (const id of structure.groups.appointmentsOfPost.get(postId) ?? []) {
    const held = structure.tables.appointment.get(id)
    if (held?.role === 'definitif' && held.from === closedOn) return held
  }
  return undefined
}

function isBegun(structure: Structure, vacancyId: VacancyId): boolean {
  return stepsOf(structure, vacancyId).some((id) => {
    const stage = get(structure, id)?.stage
    return stage === 'sk' || stage === 'pelantikan'
  })
}

/** The case closed by an appointment, where it has one. */
export function closedCaseOf(
  structure: Structure,
  { postId, from }: Appointment,
): VacancyId | undefined {
  return vacanciesOf(structure, postId).find((id) => get(structure, id)?.closedOn === from)
}

/** A step of the case that was closed by an appointment; undefined where it was not written down. */
export function stepOfFilling(
  structure: Structure,
  appointment: Appointment,
  stage: VacancyStage,
): Step | undefined {
  const held = closedCaseOf(structure, appointment)
  return (held ? stepsOf(structure, held) : [])
    .map((id) => get(structure, id))
    .find((step) => step?.stage === stage)
}

function decreeKey({ decreeNo, from }: Appointment): string {
  return `${from} ${decreeNo}`
}

function sortKey({ appointment, post }: AfterSwearing): string {
  return `${appointment.from} ${post.title} ${appointment.id}`
}
