import { appointmentRecord } from '../records/record-makers.ts'
import type { AppointmentId, PersonId, PostId } from '../records/records.ts'
import { apply, squash } from '../structure/change.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { get } from '../structure/structure.ts'
import { appointServing } from '../tenure/appoint-serving.ts'
import { cutAtLeaving } from '../tenure/standing.ts'
import { addDays, type CalendarDate } from '../values/calendar-date.ts'
import { ok, refuse } from '../values/result.ts'
import {
  type ActingRole,
  actingEnd,
  isActing,
  lastOfRun,
  runFrom,
  termEnd,
  termMonths,
} from './acting-term.ts'

/** What naming a Plt, Plh or Pj asks for. The paper is a Surat Perintah, not an SK. */
export interface Acting {
  readonly appointmentId: AppointmentId
  readonly postId: PostId
  readonly personId: PersonId
  readonly role: ActingRole
  readonly from: CalendarDate
  /** null: the end of one term. A Plh without an end runs until it is ended. */
  readonly until: CalendarDate | null
  readonly orderNo: string | null
  readonly orderDate: CalendarDate | null
}

/**
 * Names somebody to act on a post; the end is written at once, so that every list and paper says the same day. Where it
 * is on record that the person leaves service before, the order ends with their last day there. Refused as in `appointServing`.
 */
export function appointActing(acting: Acting): Edit {
  const { appointmentId: id, postId, personId, role, from, orderNo, orderDate } = acting
  return (structure) => {
    const months = termMonths(structure, from, role)
    const asked = acting.until ?? (months === null ? null : termEnd(from, months))
    const ending = cutAtLeaving(structure, personId, from, asked)
    return appointServing(
      appointmentRecord({
        id,
        postId,
        personId,
        role,
        from,
        ...ending,
        decreeNo: orderNo,
        decreeDate: orderDate,
      }),
    )(structure)
  }
}

/**
 * Extends an acting appointment by one term, or until an earlier day: a new order that follows the last day. A third term is possible and is
 * a finding. What is extended already is extended from the end of that. Refused for a Plh, which has no terms.
 */
export function extendActing(
  appointmentId: AppointmentId,
  nextId: AppointmentId,
  order: { readonly no: string | null; readonly date: CalendarDate | null },
  until: CalendarDate | null = null,
): Edit {
  return (structure) => {
    const extended = get(structure, appointmentId)
    if (!extended || !isActing(extended)) return refuse('appointment-gone')
    const held = lastOfRun(structure, extended)
    const end = actingEnd(structure, held)
    if (end === null || termMonths(structure, end, held.role) === null)
      return refuse('acting-has-no-term')
    const closed = put(structure, [{ ...held, until: end }])
    const next = appointActing({
      appointmentId: nextId,
      postId: held.postId,
      personId: held.personId,
      role: held.role,
      from: addDays(end, 1),
      until,
      orderNo: order.no,
      orderDate: order.date,
    })(apply(structure, closed))
    return next.ok ? ok(squash(closed, next.value)) : next
  }
}

/**
 * Ends an acting appointment: `until` is the last day. Of a run of orders the one of that day ends, and those that were
 * to follow never will.
 */
export function endActing(appointmentId: AppointmentId, until: CalendarDate): Edit {
  return (structure) => {
    const held = get(structure, appointmentId)
    if (!held || !isActing(held)) return refuse('appointment-gone')
    if (held.from !== null && until < held.from) {
      const person = get(structure, held.personId)?.name ?? ''
      return refuse('ends-before-it-begins', { person, from: held.from, until })
    }
    const run = runFrom(structure, held)
    const ended = run.findLast(({ from }) => from === null || from <= until) ?? held
    const never = run.filter(({ from }) => from !== null && from > until).map(({ id }) => id)
    const last = put(structure, [{ ...ended, until, endCause: 'lainnya' }])
    return ok(squash(last, drop(structure, never)))
  }
}

/**
 * Another takes over from who acts on a post: the one before ends on the day before, or where the term was over
 * already on its last day; and the other is named.
 */
export function replaceActing(replaced: AppointmentId, acting: Acting): Edit {
  return (structure) => {
    const held = get(structure, replaced)
    if (!held || !isActing(held)) return refuse('appointment-gone')
    const end = actingEnd(structure, lastOfRun(structure, held))
    const dayBefore = addDays(acting.from, -1)
    const ended = endActing(replaced, end !== null && end < dayBefore ? end : dayBefore)(structure)
    if (!ended.ok) return ended
    const named = appointActing(acting)(apply(structure, ended.value))
    return named.ok ? ok(squash(ended.value, named.value)) : named
  }
}
