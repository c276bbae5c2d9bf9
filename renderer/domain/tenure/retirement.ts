import { parseNip } from '../ranks/nip.ts'
import type { Appointment, AppointmentId, Person, PersonId, Post } from '../records/records.ts'
import { ruleDays } from '../rule-table/rule-days.ts'
import { ANY_DAY, derived } from '../structure/derived/derived.ts'
import { appointmentsOfPerson, get, type Structure } from '../structure/structure.ts'
import {
  addMonths,
  type CalendarDate,
  firstOfNextMonth,
  later,
  partsOf,
  within,
} from '../values/calendar-date.ts'
import type { PersistentMap } from '../values/persistent-map.ts'
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

/**
 * When somebody born on a day retires from a post, and at what age: on the first day on which the age of the rule then
 * in force is reached. Whoever is past it when a lower age begins to hold retires with that day.
 */
export function retirementFrom(
  structure: Structure,
  post: Post,
  bornOn: CalendarDate,
): { readonly on: CalendarDate; readonly age: number } {
  const days = ruleDays(structure)
  for (let at = -1; ; at++) {
    const since = days[at] ?? ANY_DAY
    const { age } = retirementRule(structure, since, post)
    const on = later(retiresOn(bornOn, age), since)
    const next = days[at + 1]
    if (next === undefined || on < next) return { on, age }
  }
}

const retirements = derived<Retirement>({
  name: 'retirements',
  keys: 'appointment',
  value(read, _, key) {
    const held = read.tables.appointment.get(key)
    return (held && retirementOf(read, held)) ?? undefined
  },
})

/**
 * The retirement of every definitive holder whose birth date is known and who had not left before it, by appointment.
 * After an edit only those it touches are worked out again.
 */
export function retirementsOf(structure: Structure): PersistentMap<Retirement> {
  return retirements(structure, ANY_DAY)
}

/** The retirement of one appointment, where `retirementsOf` has it. */
export function retirementOfAppointment(structure: Structure, id: string): Retirement | undefined {
  return retirements.of(structure, ANY_DAY, id)
}

/** The costly part of what is asked about retirements on a day, a few records at a time. */
export function* retirementsInSlices(
  structure: Structure,
  on: CalendarDate,
): Generator<void, void> {
  yield* retirements.inSlices(structure, ANY_DAY)
  yield* birthDateMissing.inSlices(structure, on)
}

/** BUP is that of an ASN (UU 20/2023 Ps 55): an elected head has a term of office instead. */
function isAsn({ status }: Person): boolean {
  return status !== 'other'
}

function retirementOf(structure: Structure, held: Appointment): Retirement | null {
  if (held.role !== 'definitif') return null
  const person = get(structure, held.personId)
  const post = get(structure, held.postId)
  const bornOn = person && birthDateOf(person)
  if (!person || !isAsn(person) || !post || !bornOn) return null
  const { age, on } = retirementFrom(structure, post, bornOn)
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
  return list.sort(nextFirst)
}

/** Holders still in office on a day though their retirement has come. */
export function retirementsPassed(structure: Structure, on: CalendarDate): Retirement[] {
  const list: Retirement[] = []
  for (const one of retirementsOf(structure).values()) {
    if (one.on <= on && isHeldOn(structure, one.appointmentId, on)) list.push(one)
  }
  return list.sort(nextFirst)
}

/** Definitive holders on a day of whom no birth date is known, so that no retirement can be worked out. */
export function withoutBirthDate(structure: Structure, on: CalendarDate): PersonId[] {
  return [...birthDateMissing(structure, on).values()].sort()
}

const birthDateMissing = derived<PersonId>({
  name: 'birth-date-missing',
  keys: 'person',
  value(read, on, key) {
    const person = get(read, key as PersonId)
    if (!person || !isAsn(person) || birthDateOf(person)) return undefined
    const holds = appointmentsOfPerson(read, person.id).some(
      (id) => get(read, id)?.role === 'definitif' && isHeldOn(read, id, on),
    )
    return holds ? person.id : undefined
  },
})

/** Whole months from one day to a later one, as people count them (1 Sep → 1 Mar: 6). */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const a = partsOf(from)
  const b = partsOf(to)
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
}

function nextFirst(a: Retirement, b: Retirement): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.appointmentId < b.appointmentId ? -1 : 1
}

function isHeldOn(structure: Structure, id: AppointmentId, on: CalendarDate): boolean {
  const held = structure.tables.appointment.get(id)
  return held !== undefined && within(on, held.from, held.until)
}
