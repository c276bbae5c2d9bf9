import {
  type AbsenceReason,
  LEAVING_CAUSES,
  LEFT_FOR_GOOD,
  SET_ASIDE_CAUSES,
} from '../records/form/choices.ts'
import type {
  Absence,
  Appointment,
  AppointmentId,
  Person,
  PersonId,
  RecordId,
  Term,
  VacancyCause,
} from '../records/records.ts'
import {
  absencesOf,
  appointmentsOfPerson,
  get,
  type Structure,
  termsOf,
} from '../structure/structure.ts'
import { addDays, type CalendarDate, within } from '../values/calendar-date.ts'
import { lastPostOn, ownPostOn } from './own-post.ts'
import { birthDateOf, retirementFrom } from './retirement.ts'

/** Why somebody is in service no more: as it was recorded, or a contract of a PPPK that ran out. */
export type GoneCause = VacancyCause | 'contract'

/** An appointment, or what was held on a post that is no more. */
export type HeldId = AppointmentId | RecordId<'term'>
export type Held = Appointment | Term

/** The day from which somebody is here no more, and why. */
export interface Going {
  /** The first day not in service. */
  readonly on: CalendarDate
  readonly cause: GoneCause
  /** The appointment, or the term on a post that is no more, at which it is written; null where the person's own record tells it. */
  readonly heldId: HeldId | null
}

/** Somebody who is an ASN here, and not at work on a day. */
export interface Away {
  /** The first day away; null where it was never recorded. */
  readonly from: CalendarDate | null
  /** The last day away; null while no day of return is known. */
  readonly until: CalendarDate | null
  readonly why: AbsenceReason | VacancyCause
  /** Whether the post is kept: on leave, ill. Who was set aside has lost it and needs a new appointment. */
  readonly keepsPost: boolean
  readonly recordId: RecordId<'absence'> | HeldId
}

/** Where a person stands on a day (kedudukan hukum as SIASN has it: 01 serves, 02 to 04 away, 98 and 99 gone). */
export interface Standing {
  /** What the person holds for good on the day, of the posts there are. */
  readonly holds: readonly Appointment[]
  /** What the person does beside it as Plt, Plh or Pj. */
  readonly acts: readonly Appointment[]
  readonly gone: Going | null
  readonly away: Away | null
  /** Recorded or reckoned for a coming day, the next first: leaving, retirement, the end of a contract. */
  readonly going: readonly Going[]
}

/**
 * The one reading of who is here: every form, list, finding, count and paper that asks whether somebody serves, is
 * away, will go or has gone on a day asks this. Nothing of it is stored: it follows from the appointments, the
 * absences, the contract and the day of birth.
 */
export function standingOf(structure: Structure, personId: PersonId, on: CalendarDate): Standing {
  const person = get(structure, personId)
  const all = everHeld(structure, personId)
  const running = all
    .filter((one) => one.kind === 'appointment')
    .filter(({ from, until }) => within(on, from, until))
  const gone = person ? goneOn(all, person, on) : null
  return {
    holds: running.filter(({ role }) => role === 'definitif'),
    acts: running.filter(({ role }) => role !== 'definitif'),
    gone,
    away: gone ? null : (absentOn(structure, personId, on) ?? setAsideOn(all, on)),
    going: person && !gone ? comingLeavings(structure, person, all, on) : [],
  }
}

/**
 * What keeps a person from a post or a duty that lasts from a day until another (null: without end): the first of
 * having gone, being away and going before it is over; null where nothing does.
 */
export type Hindrance =
  | { readonly kind: 'gone'; readonly told: Going; readonly forGood: boolean }
  | { readonly kind: 'away'; readonly told: Away }
  | { readonly kind: 'goes'; readonly told: Going }

/** See `Hindrance`. */
export function hindranceOf(
  structure: Structure,
  personId: PersonId,
  from: CalendarDate,
  until: CalendarDate | null,
): Hindrance | null {
  const { gone, away, going } = standingOf(structure, personId, from)
  if (gone) return { kind: 'gone', told: gone, forGood: isForGood(gone.cause) }
  if (away) return { kind: 'away', told: away }
  const next = going.find(({ on }) => until === null || on <= until)
  return next ? { kind: 'goes', told: next } : null
}

/** How an appointment ends: the last day, why and by which decree. */
export type Ending = Pick<Appointment, 'until' | 'endCause' | 'endDecreeNo' | 'endDecreeDate'>

/**
 * The end of an appointment that would outlast what is on record of the person's leaving: the last day in service and
 * why; as asked where nothing is. A retirement that is only reckoned cuts nothing: it is warned of.
 */
export function cutAtLeaving(
  structure: Structure,
  personId: PersonId,
  from: CalendarDate,
  until: CalendarDate | null,
): Ending {
  const { going } = standingOf(structure, personId, from)
  const leaves = going.find(({ heldId, cause }) => heldId !== null || cause === 'contract')
  if (!leaves || leaves.on <= from || (until !== null && until < leaves.on)) {
    return { until, endCause: null, endDecreeNo: null, endDecreeDate: null }
  }
  const written = leaves.heldId && get(structure, leaves.heldId)
  return {
    until: addDays(leaves.on, -1),
    endCause: leaves.cause === 'contract' ? 'lainnya' : leaves.cause,
    endDecreeNo: written ? written.endDecreeNo : null,
    endDecreeDate: written ? written.endDecreeDate : null,
  }
}

/** Whether nobody comes back into service after that. */
export function isForGood(cause: GoneCause): boolean {
  return cause !== 'contract' && LEFT_FOR_GOOD.has(cause)
}

/** The first day without somebody who died, as it is on record; null where no death is. */
export function deathOf(structure: Structure, personId: PersonId): Going | null {
  const deaths = everHeld(structure, personId).flatMap((one) => leavingAt(one) ?? [])
  return deaths.filter(({ cause }) => isDeath(cause)).sort(firstOnTop)[0] ?? null
}

/** Since when and why a person has gone, who died, moved, resigned, retired or whose contract is over by that day. */
function goneOn(all: readonly Held[], person: Person, on: CalendarDate): Going | null {
  const left = all
    .flatMap((one) => leavingAt(one) ?? [])
    .filter((one) => one.on <= on && (isDeath(one.cause) || !servesAgain(all, one.on, on)))
    .sort(firstOnTop)
  const over = contractEnd(person)
  const ended = over && over.on <= on && !servesAgain(all, over.on, on) ? over : null
  return left[0] ?? ended
}

function isDeath(cause: GoneCause): boolean {
  return cause === 'meninggal' || cause === 'tewas'
}

/** True where a definitive appointment brought the person back after a day. */
function servesAgain(all: readonly Held[], since: CalendarDate, on: CalendarDate): boolean {
  return all.some(
    ({ role, from }) => role === 'definitif' && from !== null && from >= since && from <= on,
  )
}

function leavingAt({ id, until, endCause }: Held): Going | null {
  return until !== null && endCause !== null && LEAVING_CAUSES.has(endCause)
    ? { on: addDays(until, 1), cause: endCause, heldId: id }
    : null
}

function contractEnd({ status, contractUntil }: Person): Going | null {
  return status === 'pppk' && contractUntil !== null
    ? { on: addDays(contractUntil, 1), cause: 'contract', heldId: null }
    : null
}

/** The absence a person is away on by a day; of two the one that began last. */
export function absenceOn(
  structure: Structure,
  personId: PersonId,
  on: CalendarDate,
): Absence | undefined {
  const running = absencesOf(structure, personId)
    .map((id) => get(structure, id))
    .filter((one) => one !== undefined)
    .filter(({ from, until }) => within(on, from, until))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.id < b.id ? -1 : 1))
  return running[0]
}

function absentOn(structure: Structure, personId: PersonId, on: CalendarDate): Away | null {
  const last = absenceOn(structure, personId, on)
  if (!last) return null
  const { id, from, until, reason } = last
  return { from, until, why: reason, keepsPost: true, recordId: id }
}

/** Set aside: the definitive appointment that ended last did so by such a cause, and none came since. */
function setAsideOn(all: readonly Held[], on: CalendarDate): Away | null {
  const held = all.filter(({ role, from }) => role === 'definitif' && (from === null || from <= on))
  if (held.some(({ until }) => until === null || until >= on)) return null
  const last = held.reduce<Held | null>(
    (latest, one) => (latest === null || (one.until ?? '') >= (latest.until ?? '') ? one : latest),
    null,
  )
  if (!last?.until || !last.endCause || !SET_ASIDE_CAUSES.has(last.endCause)) return null
  return {
    from: addDays(last.until, 1),
    until: null,
    why: last.endCause,
    keepsPost: false,
    recordId: last.id,
  }
}

function comingLeavings(
  structure: Structure,
  person: Person,
  all: readonly Held[],
  on: CalendarDate,
): Going[] {
  const recorded = all.flatMap((one) => leavingAt(one) ?? [])
  const aside = all.flatMap((one) => settingAside(one) ?? [])
  const retires = retirementOn(structure, person, on)
  const over = contractEnd(person)
  const coming = [...recorded, ...aside, ...(over ? [over] : [])].filter((one) => one.on > on)
  // Whoever is past the day of retirement and sits there still is told too: it has come, and nobody wrote it down.
  return [...coming, ...(retires ? [retires] : [])].sort(firstOnTop)
}

function settingAside({ id, role, until, endCause }: Held): Going | null {
  return role === 'definitif' && until !== null && endCause && SET_ASIDE_CAUSES.has(endCause)
    ? { on: addDays(until, 1), cause: endCause, heldId: id }
    : null
}

/** The first day of retirement from the post held on a day, or held last; null where no age or no birth is known. */
function retirementOn(structure: Structure, person: Person, on: CalendarDate): Going | null {
  const own = ownPostOn(structure, person.id, on) ?? lastPostOn(structure, person.id, on)
  const bornOn = birthDateOf(person)
  if (!own || !bornOn || person.status === 'other') return null
  const { on: retires } = retirementFrom(structure, own, bornOn)
  return { on: retires, cause: 'pensiun-bup', heldId: null }
}

function firstOnTop(a: Going, b: Going): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return (a.heldId ?? '') < (b.heldId ?? '') ? -1 : 1
}

/** All that is on record of what a person held: what still stands, and on posts that are no more. */
export function everHeld(structure: Structure, personId: PersonId): Held[] {
  const ids: HeldId[] = [
    ...appointmentsOfPerson(structure, personId),
    ...termsOf(structure, personId),
  ]
  return ids.flatMap((id): Held[] => {
    const held = get<'appointment' | 'term'>(structure, id)
    return held ? [held] : []
  })
}
