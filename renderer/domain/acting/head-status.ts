import type { Appointment, Person, Post, Role, UnitId } from '../records/records.ts'
import { derivedWhenAsked } from '../structure/derived/derived.ts'
import {
  appointmentsOfPost,
  get,
  headOf,
  type Structure,
  vacanciesOf,
} from '../structure/structure.ts'
import { addDays, type CalendarDate, daysBetween, within } from '../values/calendar-date.ts'
import { actingEnd, isActing, lastOfRun } from './acting-term.ts'

export interface ActingHead {
  readonly person: Person
  readonly role: Exclude<Role, 'definitif'>
  readonly from: CalendarDate | null
  /** Last day: as written, else the end of one term of a Plt or Pj; null where nothing tells. */
  readonly until: CalendarDate | null
  /** Days past the last day; 0 while it has not passed. */
  readonly overdueDays: number
}

/** Who leads a unit on a day, as a box on the chart tells it. */
export type HeadStatus =
  | { readonly kind: 'no-head' }
  | { readonly kind: 'held'; readonly post: Post; readonly holders: readonly Person[] }
  /** Held by somebody known only as a number. */
  | { readonly kind: 'unnamed'; readonly post: Post }
  | {
      readonly kind: 'vacant'
      readonly post: Post
      /** The first day without a holder; null where none is on record. */
      readonly since: CalendarDate | null
      readonly days: number | null
      /** Whoever acts meanwhile. */
      readonly acting: ActingHead | null
    }

/** The same as `headStatus`, and the same object until an edit changes something it tells. */
export const headStatusOf = derivedWhenAsked<HeadStatus>({
  name: 'head-status',
  value: (read, on, unitId) => headStatus(read, unitId as UnitId, on),
})

/** The status of the head post of a unit on that day. */
export function headStatus(structure: Structure, unitId: UnitId, date: CalendarDate): HeadStatus {
  const headId = headOf(structure, unitId)
  const post = headId && get(structure, headId)
  if (!post) return { kind: 'no-head' }
  const appointments = appointmentsOfPost(structure, post.id)
    .map((id) => structure.tables.appointment.get(id))
    .filter((one): one is Appointment => one !== undefined)
  const present = appointments.filter((one) => within(date, one.from, one.until))
  const holders = present
    .filter((one) => one.role === 'definitif')
    .map((one) => get(structure, one.personId))
    .filter((one): one is Person => one !== undefined)
  if (holders.length > 0) return { kind: 'held', post, holders }
  if (post.unnamed > 0) return { kind: 'unnamed', post }
  const since = vacantSince(appointments, date) ?? notedSince(structure, post, date)
  return {
    kind: 'vacant',
    post,
    since,
    days: since && daysBetween(since, date),
    acting: actingOf(structure, present, appointments, date, since),
  }
}

function vacantSince(
  appointments: readonly Appointment[],
  date: CalendarDate,
): CalendarDate | null {
  let last: CalendarDate | null = null
  for (const { role, until } of appointments) {
    if (role === 'definitif' && until && until < date && (!last || until > last)) last = until
  }
  return last && addDays(last, 1)
}

/** Since when the case of the post says it is vacant: where no holder on record tells it. */
function notedSince(structure: Structure, post: Post, date: CalendarDate): CalendarDate | null {
  const noted = vacanciesOf(structure, post.id)
    .map((id) => get(structure, id))
    .filter((one) => one !== undefined && (one.closedOn === null || one.closedOn > date))
    .flatMap((one) => (one?.since && one.since <= date ? [one.since] : []))
  return noted.sort()[0] ?? null
}

function actingOf(
  structure: Structure,
  present: readonly Appointment[],
  all: readonly Appointment[],
  date: CalendarDate,
  since: CalendarDate | null,
): ActingHead | null {
  const open = present.find(isActing)
  const acting = open ?? all.filter(isActing).findLast((one) => lapsed(one, date, since))
  const person = acting && get(structure, acting.personId)
  if (!acting || !person) return null
  const until = actingEnd(structure, lastOfRun(structure, acting))
  const overdueDays = until && until < date ? daysBetween(until, date) : 0
  if (!open && overdueDays === 0) return null
  return { person, role: acting.role, from: acting.from, until, overdueDays }
}

/** A Plt whose last day has passed while nobody ended it by a cause and nobody was sworn in since still sits there. */
function lapsed(
  { until, endCause }: Appointment,
  date: CalendarDate,
  since: CalendarDate | null,
): boolean {
  if (until === null || until >= date || endCause !== null) return false
  return since === null || until >= since
}
