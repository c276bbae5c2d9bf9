import type { Appointment, PostId, Role } from '../records/records.ts'
import { vacancyLimit } from '../rule-table/vacancy-limits.ts'
import { appointmentsOfPost, get, type Structure } from '../structure/structure.ts'
import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  later,
} from '../values/calendar-date.ts'

export type ActingRole = Exclude<Role, 'definitif'>

export interface ActingAppointment extends Appointment {
  readonly role: ActingRole
}

/**
 * Months of one term by the rule table: Plt 3, once extended by 3 (SE Kepala BKN 1/SE/I/2021); Pj 3 (Perpres 3/2018
 * for a Sekda), as the rule holds on the day the term begins. A Plh lasts as long as the holder is away: no term.
 */
export function termMonths(
  structure: Structure,
  from: CalendarDate,
  role: ActingRole,
): number | null {
  return role === 'plh'
    ? null
    : Math.max(1, Math.round(vacancyLimit(structure, from, 'acting-term', role)))
}

export function isActing(held: Appointment): held is ActingAppointment {
  return held.role !== 'definitif'
}

/**
 * The last day of a term that begins on `from`: 3 months from 3 September end on 2 December, from 30 November on 28
 * February, from 1 March on 31 May. The later of the day before the same day `months` on, and of the eve of `from`
 * `months` on, each held to the end of a shorter month: else a term that begins at a month's end lacks its last day.
 */
export function termEnd(from: CalendarDate, months: number): CalendarDate {
  return later(addDays(addMonths(from, months), -1), addMonths(addDays(from, -1), months))
}

/** The last day of an acting appointment: as written, else the end of one term; null where nothing tells. */
export function actingEnd(
  structure: Structure,
  { role, from, until }: ActingAppointment,
): CalendarDate | null {
  if (until || !from) return until
  const months = termMonths(structure, from, role)
  return months === null ? null : termEnd(from, months)
}

/**
 * The same person's acting appointments on the same post in the same role that count as one run, this one last. A gap
 * does not begin the count anew: only a definitive holder in between does, or a gap longer than the rule table allows
 * (`acting-gap`, months; 0: however long).
 */
function termsUpTo(structure: Structure, acting: ActingAppointment): ActingAppointment[] {
  const chain = [acting]
  for (const one of ordersBeside(structure, acting).reverse()) {
    const first = chain[0] as ActingAppointment
    const end = actingEnd(structure, one)
    if (!first.from || !end || !one.from || one.from >= first.from) continue
    if (isBrokenOff(structure, acting.postId, end, first.from)) break
    chain.unshift(one)
  }
  return chain
}

/**
 * The order by which the run an acting appointment belongs to ends: the extension recorded already, of the same person
 * on the same post in the same role, that follows without a day between; itself where none does.
 */
export function lastOfRun(structure: Structure, acting: ActingAppointment): ActingAppointment {
  return runFrom(structure, acting).at(-1) ?? acting
}

/** An acting appointment and the orders that follow it without a day between, see `lastOfRun`. */
export function runFrom(structure: Structure, acting: ActingAppointment): ActingAppointment[] {
  const run = [acting]
  let end = actingEnd(structure, acting)
  for (const one of ordersBeside(structure, acting)) {
    if (!end || !one.from || one.from <= (run.at(-1)?.from ?? '') || one.from > addDays(end, 1))
      continue
    run.push(one)
    end = actingEnd(structure, one)
  }
  return run
}

/** The other orders of the same person on the same post in the same role, by first day. */
export function ordersBeside(structure: Structure, acting: ActingAppointment): ActingAppointment[] {
  return actingOfPost(structure, acting.postId).filter(
    ({ id, personId, role }) =>
      id !== acting.id && personId === acting.personId && role === acting.role,
  )
}

/** True where what came after `end` begins a count of its own on `next`. */
function isBrokenOff(
  structure: Structure,
  postId: PostId,
  end: CalendarDate,
  next: CalendarDate,
): boolean {
  if (daysBetween(end, next) <= 1) return false
  const months = vacancyLimit(structure, next, 'acting-gap')
  if (months > 0 && addMonths(end, months) < next) return true
  return appointmentsOfPost(structure, postId).some((id) => {
    const held = get(structure, id)
    if (held?.role !== 'definitif') return false
    const { from, until } = held
    return (from === null || from < next) && (until === null || until > end)
  })
}

/**
 * Which term of a Plt this is: 1, 2 (the extension), 3 … Appointments that follow each other count as one run, and
 * an appointment longer than a term counts as more than one.
 */
export function termNumber(structure: Structure, acting: ActingAppointment): number {
  const chain = termsUpTo(structure, acting)
  let count = 0
  for (const one of chain) {
    const months = one.from && termMonths(structure, one.from, one.role)
    count += months ? termsWithin(structure, one, months) : 1
  }
  return count
}

function termsWithin(structure: Structure, acting: ActingAppointment, months: number): number {
  const end = actingEnd(structure, acting)
  if (!acting.from || !end) return 1
  let terms = 1
  let last = termEnd(acting.from, months)
  // As orders that follow each other would end: the second of 30 November begins on 1 March and ends on 31 May.
  for (; last < end; terms++) last = termEnd(addDays(last, 1), months)
  return terms
}

/** All acting appointments of a post, by first day. */
export function actingOfPost(structure: Structure, postId: PostId): ActingAppointment[] {
  const list: ActingAppointment[] = []
  for (const id of appointmentsOfPost(structure, postId)) {
    const held = structure.tables.appointment.get(id)
    if (held && isActing(held)) list.push(held)
  }
  return list
}
