import { addMonths, type CalendarDate, firstOfNextMonth, partsOf } from '../calendar-date.ts'
import type { Appointment, AppointmentId, Person, PersonId, Post } from '../records.ts'
import { parseNip } from '../rules/nip.ts'
import { get, type Structure } from '../structure.ts'
import { retirementRule } from './retirement-age.ts'

/** A holder and the day the post becomes vacant by retirement. */
export interface Retirement {
  readonly appointmentId: AppointmentId
  readonly person: Person
  readonly post: Post
  readonly bornOn: CalendarDate
  /** BUP in years. */
  readonly age: number
  /** TMT pensiun: the first of the month after the birthday on which the age is reached. */
  readonly on: CalendarDate
}

/** The day of birth on record, else the one the NIP tells; null where neither does. */
export function birthDateOf(person: Person): CalendarDate | null {
  return (
    person.birthDate ?? (person.nip === null ? null : (parseNip(person.nip)?.birthDate ?? null))
  )
}

/** First of the month after the birthday on which `age` is reached (a 29 February is reached on the 28th). */
export function retiresOn(bornOn: CalendarDate, age: number): CalendarDate {
  return firstOfNextMonth(addMonths(bornOn, age * 12))
}

const cache = new WeakMap<Structure, ReadonlyMap<AppointmentId, Retirement>>()

/** The retirement of every definitive holder whose birth date is known and who had not left before it. */
export function retirementsOf(structure: Structure): ReadonlyMap<AppointmentId, Retirement> {
  const known = cache.get(structure)
  if (known) return known
  const found = new Map<AppointmentId, Retirement>()
  structure.tables.appointment.forEach((held) => {
    const retirement = retirementOf(structure, held)
    if (retirement) found.set(held.id, retirement)
  })
  cache.set(structure, found)
  return found
}

function retirementOf(structure: Structure, held: Appointment): Retirement | null {
  if (held.role !== 'definitif') return null
  const person = get(structure, held.personId)
  const post = get(structure, held.postId)
  const bornOn = person && birthDateOf(person)
  if (!person || !post || !bornOn) return null
  const { age } = retirementRule(structure, post)
  const on = retiresOn(bornOn, age)
  if (held.until !== null && held.until < on) return null
  return { appointmentId: held.id, person, post, bornOn, age, on }
}

/** Holders who retire after `on` and within that many months, the next first. */
export function retirementsAhead(
  structure: Structure,
  on: CalendarDate,
  months: number,
): Retirement[] {
  const last = addMonths(on, months)
  const list: Retirement[] = []
  for (const one of retirementsOf(structure).values()) {
    if (one.on > on && one.on <= last && isHeldOn(structure, one.appointmentId, on)) list.push(one)
  }
  return list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Holders still in office on a day though their retirement has come. */
export function retirementsPassed(structure: Structure, on: CalendarDate): Retirement[] {
  const list: Retirement[] = []
  for (const one of retirementsOf(structure).values()) {
    if (one.on <= on && isHeldOn(structure, one.appointmentId, on)) list.push(one)
  }
  return list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Definitive holders on a day of whom no birth date is known, so that no retirement can be worked out. */
export function withoutBirthDate(structure: Structure, on: CalendarDate): PersonId[] {
  const found = new Set<PersonId>()
  structure.tables.appointment.forEach((held) => {
    if (held.role !== 'definitif' || !isHeldOn(structure, held.id, on)) return
    const person = get(structure, held.personId)
    if (person && !birthDateOf(person)) found.add(person.id)
  })
  return [...found].sort()
}

/** Whole months from one day to a later one, as people count them (1 Sep → 1 Mar: 6). */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const a = partsOf(from)
  const b = partsOf(to)
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
}

function isHeldOn(structure: Structure, id: AppointmentId, on: CalendarDate): boolean {
  const held = structure.tables.appointment.get(id)
  if (!held) return false
  return (held.from === null || held.from <= on) && (held.until === null || on <= held.until)
}
