import { actingOn } from '../../acting/acting.ts'
import { isActing } from '../../acting/acting-term.ts'
import { attachmentsOf } from '../../attachments/attachments.ts'
import { postOfOffice } from '../../readings/names-told-apart.ts'
import { personOfNip } from '../../readings/person-of-nip.ts'
import { appointmentRecord, stepRecord } from '../../records/record-makers.ts'
import type {
  Appointment,
  AppointmentId,
  Person,
  PersonId,
  PostId,
  Step,
  Vacancy,
  VacancyCause,
  VacancyId,
} from '../../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../../structure/change.ts'
import { drop, type Edit, put } from '../../structure/edit.ts'
import {
  appointmentsOfPerson,
  appointmentsOfPost,
  get,
  type Structure,
  stepsOf,
  vacanciesOf,
} from '../../structure/structure.ts'
import { appointServing } from '../../tenure/appoint-serving.ts'
import { cutAtLeaving, type Ending } from '../../tenure/standing.ts'
import { holdersOn, timelineOf } from '../../tenure/timeline.ts'
import { addDays, type CalendarDate } from '../../values/calendar-date.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { addPerson } from '../../verbs/appointment-edits.ts'
import { openCases } from '../register/vacancies.ts'
import { openCase } from './leave.ts'
import { seatProblem, seatTaken } from './seat-taken.ts'

/** One person into one post: a link of a chain of rotations. */
export interface Filling {
  readonly postId: PostId
  /** A person on file, or one typed anew. */
  readonly person: PersonId | Omit<Person, 'kind'>
  /** Id of the appointment that is made. */
  readonly appointmentId: AppointmentId
  /** TMT jabatan, apart from the date of the SK and of the pelantikan. */
  readonly tmt: CalendarDate
  readonly decreeNo: string | null
  readonly decreeDate: CalendarDate | null
  readonly swornOn: CalendarDate | null
  /** Written approval of the Menteri inside a freeze. */
  readonly approvalNo: string | null
  readonly approvalDate: CalendarDate | null
  /** The day it was asked for. */
  readonly approvalAskedOn?: CalendarDate | null
  /** Id of the case that opens on the post the person leaves. */
  readonly vacancyId: VacancyId
  /** Where and at what hour the pelantikan takes place. */
  readonly place?: string | null
  readonly leavingCause: Extract<VacancyCause, 'promosi' | 'rotasi'>
}

/**
 * Fills posts one after another as one act: each person leaves the post held before, which turns vacant the same day
 * unless a later link of the chain fills it; whoever acts on a filled post stops the day before; its case is closed
 * with its SK and pelantikan written down, so that SPMT and SIASN can follow. Refused where a person is named for
 * another post from the TMT or later, is in the post already or stands in the chain twice, and where another holds the seat
 * on the TMT or is named for a later day.
 */
export function fillPosts(chain: readonly Filling[]): Edit {
  return (structure) => {
    const twice = chain.find(
      ({ person }, at) => chain.findIndex((one) => one.person === person) < at,
    )
    if (twice) return refuse('person-twice', { person: nameOf(structure, twice.person) })
    let at = structure
    let total: Change = NO_CHANGE
    for (const filling of chain) {
      const step = fillPost(at, filling)
      if (!step.ok) return step
      at = apply(at, step.value)
      total = squash(total, step.value)
    }
    for (const filling of chain) {
      const taken = takenBy(at, filling)
      if (taken) return taken
    }
    return ok(total)
  }
}

function nameOf(structure: Structure, person: Filling['person']): string {
  return typeof person === 'string' ? (get(structure, person)?.name ?? '') : person.name
}

/** The refusal where a seat is not free once the whole chain stands: a swap of two is free, a second holder is not. */
function takenBy(structure: Structure, { postId, tmt, person }: Filling): Result<never> | null {
  const post = get(structure, postId)
  const personId = typeof person === 'string' ? person : person.id
  const taken = post && seatTaken(structure, post, tmt, [personId])
  return taken ? { ok: false, problem: seatProblem(post, taken, tmt) } : null
}

function fillPost(structure: Structure, filling: Filling): Result<Change> {
  const known = typeof filling.person === 'string' ? get(structure, filling.person) : undefined
  if (typeof filling.person === 'string' && !known) return refuse('person-gone')
  const same =
    typeof filling.person === 'string' ? undefined : knownByNip(structure, filling.person)
  if (same) return refuse('nip-taken', { person: same.name, nip: same.nip ?? '' })
  const added =
    typeof filling.person === 'string' ? ok(NO_CHANGE) : addPerson(filling.person)(structure)
  if (!added.ok) return added
  const withPerson = apply(structure, added.value)
  const personId = typeof filling.person === 'string' ? filling.person : filling.person.id
  const left = leaveOldPosts(withPerson, personId, filling)
  if (!left.ok) return left
  const free = apply(withPerson, left.value)
  // First of all, since it is often the Plt who is sworn in: nobody holds a post twice on one day.
  const leaves = cutAtLeaving(structure, personId, filling.tmt, null)
  const ended = {
    ...put(free, endedActing(free, filling)),
    ...drop(free, actingNeverBegun(free, filling, leaves.until)),
  }
  const unacted = apply(free, ended)
  const appointed = appointServing({ ...appointmentOf(filling, personId), ...leaves })(unacted)
  if (!appointed.ok) return appointed
  const filled = apply(unacted, appointed.value)
  const closed = closeCases(filled, filling)
  const opened = put(apply(filled, closed), casesToCome(apply(filled, closed), filling, leaves))
  return ok([left.value, ended, appointed.value, closed, opened].reduce(squash, added.value))
}

/** The case of the seat that turns vacant again where the person is on record to leave service later. */
function casesToCome(
  structure: Structure,
  { postId, vacancyId }: Filling,
  { until, endCause }: Ending,
): Vacancy[] {
  if (until === null) return []
  return openCase(structure, postId, `${vacancyId}-kelak`, addDays(until, 1), endCause)
}

function knownByNip(structure: Structure, { nip }: Omit<Person, 'kind'>): Person | undefined {
  return nip === null ? undefined : personOfNip(structure, nip)
}

function appointmentOf(filling: Filling, personId: PersonId): Appointment {
  const { postId, tmt, decreeNo, decreeDate, swornOn, approvalNo, approvalDate } = filling
  const { appointmentId: id, approvalAskedOn = null } = filling
  const dates = { decreeNo, decreeDate, swornOn, approvalNo, approvalDate, approvalAskedOn }
  return appointmentRecord({ id, personId, postId, from: tmt, ...dates })
}

/** Ends what the person holds definitively elsewhere and opens the case of a seat that turns vacant by it. */
function leaveOldPosts(
  structure: Structure,
  personId: PersonId,
  { tmt, postId, leavingCause, decreeNo, decreeDate, vacancyId }: Filling,
): Result<Change> {
  const last = addDays(tmt, -1)
  const held = runningOf(structure, personId, tmt).filter(({ role }) => role === 'definitif')
  if (held.some((one) => one.postId === postId)) {
    const person = get(structure, personId)?.name ?? ''
    const post = get(structure, postId)
    const named = post ? postOfOffice(structure, post) : ''
    return refuse('appointed-already', { person, post: named })
  }
  const early = held.find(({ from }) => from !== null && from > last)
  if (early?.from) {
    const person = get(structure, personId)?.name ?? ''
    const post = get(structure, early.postId)
    const named = post ? postOfOffice(structure, post) : ''
    return refuse('person-named', { person, post: named, from: early.from, tmt })
  }
  const ended = held.map((one) => ({
    ...one,
    until: last,
    endCause: leavingCause,
    endDecreeNo: decreeNo,
    endDecreeDate: decreeDate,
  }))
  const change = squash(
    put(structure, ended),
    put(structure, casesMoved(structure, held, tmt, leavingCause)),
  )
  const after = apply(structure, change)
  const opened = held.flatMap((one, at) =>
    openCase(after, one.postId, caseId(vacancyId, at), tmt, leavingCause),
  )
  return ok(squash(change, put(after, opened)))
}

/** Cases that were to open when the person left service from the old post: it is vacant sooner, by this move. */
function casesMoved(
  structure: Structure,
  held: readonly Appointment[],
  since: CalendarDate,
  cause: VacancyCause,
): Vacancy[] {
  return held.flatMap(({ postId, until }) =>
    vacanciesOf(structure, postId)
      .map((id) => get(structure, id))
      .filter((one): one is Vacancy => one !== undefined && one.closedOn === null)
      .filter((one) => until !== null && one.since === addDays(until, 1))
      .map((one) => ({ ...one, since, cause })),
  )
}

/** A person has one definitive post; where the records say more, each gets a case of its own. */
function caseId(vacancyId: VacancyId, at: number): VacancyId {
  return at === 0 ? vacancyId : `${vacancyId}-${at + 1}`
}

/** Who acts on a post that is filled, with the last day that stands then: the earlier of the order's and the eve of the TMT. */
export function actingEnded(
  structure: Structure,
  filling: Pick<Filling, 'postId' | 'tmt'>,
): Appointment | null {
  // Asked of the eve: an order that was to begin on the day itself is no order of who acts until then.
  const now = actingOn(structure, filling.postId, addDays(filling.tmt, -1))?.appointment
  return endedActing(structure, filling).find(({ id }) => id === now?.id) ?? now ?? null
}

/**
 * Whoever acts on the post stops the day before the successor's TMT. Whose order was over before stays as it is
 * written: until the TMT the post shows that it was overrun, and from then on it is held.
 */
function endedActing(
  structure: Structure,
  { postId, tmt }: Pick<Filling, 'postId' | 'tmt'>,
): Appointment[] {
  const last = addDays(tmt, -1)
  return appointmentsOfPost(structure, postId)
    .map((id) => get(structure, id))
    .filter((one): one is Appointment => one !== undefined && isActing(one))
    .filter(({ from, until }) => {
      const began = from === null || from <= last
      return began && (until === null || until > last)
    })
    .map((one) => ({ ...one, until: last, endCause: 'lainnya' as const }))
}

/**
 * Orders to act on the post that were to begin when it is held again: an extension written ahead never will. A Plh of a
 * coming absence stays, and so does what begins after the holder is on record to leave.
 */
function actingNeverBegun(
  structure: Structure,
  { postId, tmt }: Pick<Filling, 'postId' | 'tmt'>,
  until: CalendarDate | null,
): AppointmentId[] {
  return appointmentsOfPost(structure, postId).filter((id) => {
    const one = get(structure, id)
    if (!one || !isActing(one) || one.role === 'plh' || one.from === null) return false
    return one.from >= tmt && (until === null || one.from <= until)
  })
}

/**
 * Cases beyond the seats still vacant are closed, the oldest first. A case that opened the same day in the same chain
 * never was one: it goes.
 */
function closeCases(structure: Structure, filling: Filling): Change {
  const { postId, tmt } = filling
  const post = get(structure, postId)
  if (!post) return NO_CHANGE
  const { room, terms } = timelineOf(structure, post)
  const open = openCases(structure, post, tmt)
  const count = Math.max(0, open.length - Math.max(0, room - holdersOn(terms, tmt)))
  const done = open.slice(0, count)
  const isEmpty = ({ id, since }: Vacancy) =>
    since === tmt &&
    stepsOf(structure, id).length === 0 &&
    attachmentsOf(structure, id).length === 0
  return {
    ...put(
      structure,
      done
        .filter((one) => !isEmpty(one))
        .flatMap((one) => [{ ...one, closedOn: tmt }, ...stepsOfFilling(structure, one, filling)]),
    ),
    ...drop(
      structure,
      done.filter(isEmpty).map(({ id }) => id),
    ),
  }
}

/** SK and pelantikan of the filling as steps of its case, where they are not written down there already. */
function stepsOfFilling(structure: Structure, held: Vacancy, filling: Filling): Step[] {
  const { decreeNo, decreeDate, swornOn, appointmentId } = filling
  const known = new Set(stepsOf(structure, held.id).map((id) => get(structure, id)?.stage))
  const key = appointmentId.slice(appointmentId.indexOf(':') + 1)
  const step = (stage: Step['stage'], fields: Partial<Step>): Step[] =>
    known.has(stage)
      ? []
      : [
          stepRecord({
            id: `step:${key}-${stage}`,
            vacancyId: held.id,
            stage,
            ...NO_PAPER,
            ...fields,
          }),
        ]
  return [
    ...step('sk', { docNo: decreeNo, docDate: decreeDate, doneOn: decreeDate }),
    ...(swornOn ? step('pelantikan', { doneOn: swornOn, note: filling.place ?? null }) : []),
  ]
}

const NO_PAPER = { docNo: null, docDate: null, doneOn: null, note: null } as const

function runningOf(structure: Structure, personId: PersonId, on: CalendarDate): Appointment[] {
  return appointmentsOfPerson(structure, personId)
    .map((id) => get(structure, id))
    .filter((one): one is Appointment => one !== undefined)
    .filter(({ until }) => until === null || until >= on)
}
