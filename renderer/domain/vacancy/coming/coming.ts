import { fullName } from '../../records/full-name.ts'
import type { Appointment, Person, Post, PostId, VacancyCause } from '../../records/records.ts'
import { appointmentsOfPost, get, type Structure } from '../../structure/structure.ts'
import {
  birthDateOf,
  type Retirement,
  retirementsAhead,
  retirementsPassed,
} from '../../tenure/retirement.ts'
import { retirementRule } from '../../tenure/retirement-age.ts'
import { ALWAYS, holdersOn, timelineOf } from '../../tenure/timeline.ts'
import { addDays, addMonths, type CalendarDate } from '../../values/calendar-date.ts'

/** A seat that will stand empty on a day to come: by a retirement that is worked out, or by an end that is decided. */
export interface Coming {
  readonly appointment: Appointment
  readonly person: Person
  readonly post: Post
  /** The first day without the holder. */
  readonly on: CalendarDate
  readonly cause: VacancyCause | null
  /** True where the end is on record; false where only the birth date tells it. */
  readonly recorded: boolean
  /** BUP in years and day of birth, of a retirement that is worked out. */
  readonly age: number | null
  readonly bornOn: CalendarDate | null
  /** Who is already named for it, and from when. */
  readonly successor: Successor | null
  /** Who is already named to act on it then. */
  readonly acting: Successor | null
}

export interface Successor {
  readonly appointment: Appointment
  readonly name: string
  readonly on: CalendarDate
}

/**
 * What turns vacant after `on` and within that many months, the next first: retirements to come and ends on record
 * alike, so that writing a retirement down does not take it out of the forecast.
 */
export function comingVacancies(
  structure: Structure,
  on: CalendarDate,
  months: number,
): readonly Coming[] {
  const last = addMonths(on, months)
  const list: Coming[] = []
  const decided = new Set<string>()
  structure.tables.appointment.forEach((appointment) => {
    if (!endsWithin(appointment, on, last)) return
    const person = get(structure, appointment.personId)
    const post = get(structure, appointment.postId)
    if (!person || !post || goesOn(structure, appointment)) return
    if (isLeftFilled(structure, post, appointment)) return
    const first = addDays(appointment.until ?? on, 1)
    const { endCause: cause } = appointment
    decided.add(appointment.id)
    const successor = successorOn(structure, post.id, first)
    const bornOn = birthDateOf(person)
    const age = cause === 'pensiun-bup' ? retirementRule(structure, first, post).age : null
    const told = { recorded: true, age, bornOn }
    const acting = actingFrom(structure, post.id, first)
    list.push({ appointment, person, post, on: first, cause, successor, acting, ...told })
  })
  for (const one of retirementsAhead(structure, on, months)) {
    const coming = decided.has(one.appointmentId) ? null : fromRetirement(structure, one)
    if (coming) list.push(coming)
  }
  return list.sort((a, b) => order(a.on, b.on) || order(a.appointment.id, b.appointment.id))
}

/** Holders still there though their retirement has come. */
export function pensionsPassed(structure: Structure, on: CalendarDate): Coming[] {
  return retirementsPassed(structure, on).flatMap((one) => fromRetirement(structure, one) ?? [])
}

function fromRetirement(structure: Structure, one: Retirement): Coming | null {
  const { appointmentId, person, post, bornOn, age, on } = one
  const appointment = get(structure, appointmentId)
  if (!appointment) return null
  const successor = successorOn(structure, post.id, on)
  const told = { cause: 'pensiun-bup' as const, recorded: false, age, bornOn }
  const acting = actingFrom(structure, post.id, on)
  return { appointment, person, post, on, successor, acting, ...told }
}

/** Definitive appointments to a post that begin after a day, the next first. */
export function comingHolders(structure: Structure, postId: PostId, on: CalendarDate): Successor[] {
  return begunAfter(structure, postId, on).filter(
    ({ appointment: { role } }) => role === 'definitif',
  )
}

/** Acting appointments to a post that begin after a day, the next first. */
export function comingActing(structure: Structure, postId: PostId, on: CalendarDate): Successor[] {
  return begunAfter(structure, postId, on).filter(
    ({ appointment: { role } }) => role !== 'definitif',
  )
}

/** Whoever takes a post up on a day or after it, the next first. */
function successorOn(structure: Structure, postId: PostId, first: CalendarDate): Successor | null {
  return comingHolders(structure, postId, addDays(first, -1))[0] ?? null
}

/** Whoever is named to act on a post and still does on a day, or begins later: the first of them. */
function actingFrom(structure: Structure, postId: PostId, first: CalendarDate): Successor | null {
  const named = begunAfter(structure, postId, ALWAYS)
  return (
    named.find(
      ({ appointment: { role, until } }) =>
        role !== 'definitif' && (until === null || until >= first),
    ) ?? null
  )
}

function begunAfter(structure: Structure, postId: PostId, on: CalendarDate): Successor[] {
  const list: Successor[] = []
  for (const id of appointmentsOfPost(structure, postId)) {
    const appointment = structure.tables.appointment.get(id)
    if (!appointment?.from || appointment.from <= on) continue
    const person = get(structure, appointment.personId)
    list.push({ appointment, name: person ? fullName(person) : '', on: appointment.from })
  }
  return list.sort((a, b) => order(a.on, b.on))
}

function endsWithin({ role, from, until }: Appointment, on: CalendarDate, last: CalendarDate) {
  if (role !== 'definitif' || until === null || until < on) return false
  return (from === null || from <= on) && until < last
}

/** True where a seat is held by more than it has room for until the end, and no less after it: nothing turns vacant. */
export function isLeftFilled(structure: Structure, post: Post, { until }: Appointment): boolean {
  if (until === null) return false
  const { room, terms } = timelineOf(structure, post)
  return holdersOn(terms, until) > room && holdersOn(terms, addDays(until, 1)) >= room
}

/** True where the same person holds the same post from the next day on: nothing turns vacant. */
export function goesOn(
  structure: Structure,
  { id, personId, postId, until }: Appointment,
): boolean {
  if (until === null) return false
  const next = addDays(until, 1)
  return appointmentsOfPost(structure, postId).some((other) => {
    const held = get(structure, other)
    if (held?.role !== 'definitif' || held.id === id || held.personId !== personId) return false
    return held.from !== null && held.from <= next && (held.until === null || held.until >= next)
  })
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
