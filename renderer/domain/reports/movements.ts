import { actingStanding } from '../acting/acting.ts'
import { type ActingAppointment, isActing, ordersBeside } from '../acting/acting-term.ts'
import { placeInCity, placeOfTerm } from '../readings/names-told-apart.ts'
import { LEAVING_CAUSES } from '../records/form/choices.ts'
import type { Appointment, Person, UnitId, VacancyCause } from '../records/records.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import { everHeld, type Held } from '../tenure/standing.ts'
import { addDays, type CalendarDate, within } from '../values/calendar-date.ts'

export const MOVEMENTS = [
  'in',
  'out',
  'moved',
  'left-post',
  'sworn',
  'acting-begun',
  'acting-extended',
  'acting-ended',
  'acting-overrun',
] as const
export type MovementKind = (typeof MOVEMENTS)[number]

/** Where a post is; null of one that is no more. */
export interface Placed {
  readonly unitId: UnitId | null
}

/** The post an event is about; of one that is no more its unit as it was called. */
export interface MovedPost extends Placed {
  readonly title: string
  readonly unit: string
}

/** Something that happened in the span. */
export interface Movement {
  readonly kind: MovementKind
  readonly on: CalendarDate
  readonly person: Person
  readonly post: MovedPost
  readonly cause: VacancyCause | null
  readonly decreeNo: string | null
}

/** The structure that stood before another, and its last day. */
export interface FormerStructure {
  readonly structure: Structure
  readonly until: CalendarDate
}

/**
 * What happened to appointments the structure of the last day does not know any more: until a reform ended that of the
 * eve, and, of who held a post that went with it, that it was left on its first day.
 */
export function movementsLost(
  structure: Structure,
  { structure: old, until: end }: FormerStructure,
  from: CalendarDate,
  until: CalendarDate,
): Movement[] {
  const lost = new Set(all(old, 'appointment').filter((held) => isLost(structure, held)))
  const happened = movementsIn(old, from, end < until ? end : until, (held) =>
    held.kind === 'appointment' ? lost.has(held) : false,
  )
  const reform = addDays(end, 1)
  const left = [...lost].flatMap((held): Movement[] => {
    const person = get(old, held.personId)
    const post = postOf(old, held)
    if (!person || !post || isActing(held) || reform > until) return []
    if (!within(end, held.from, held.until) || held.until === end) return []
    const stays = definitive(structure, held).some((one) => within(reform, one.from, one.until))
    const kind = stays ? 'moved' : 'left-post'
    return [{ kind, on: reform, person, post, cause: null, decreeNo: null }]
  })
  return [...happened, ...left]
}

/** Neither it nor what the history of the person keeps of it is there any more. */
function isLost(structure: Structure, held: Appointment): boolean {
  if (get(structure, held.id) && get(structure, held.postId)) return false
  return !everHeld(structure, held.personId).some(
    (one) => one.kind === 'term' && one.from === held.from && one.role === held.role,
  )
}

/** Everything that happened to what was held, on posts that are no more too. */
export function movementsIn(
  structure: Structure,
  from: CalendarDate,
  until: CalendarDate,
  isAsked: (held: Held) => boolean = () => true,
): Movement[] {
  const list: Movement[] = []
  const isIn = (on: CalendarDate | null): on is CalendarDate =>
    on !== null && from <= on && on <= until
  for (const held of [...all(structure, 'appointment'), ...all(structure, 'term')]) {
    const person = get(structure, held.personId)
    const post = postOf(structure, held)
    if (!person || !post || !isAsked(held)) continue
    const add = (kind: MovementKind, on: CalendarDate, told: Partial<Movement> = {}) =>
      list.push({ kind, on, person, post, cause: null, decreeNo: held.decreeNo, ...told })
    const firstDayOut = held.until && addDays(held.until, 1)
    const ended = { cause: held.endCause, decreeNo: held.endDecreeNo }
    if (held.role === 'definitif') {
      if (isIn(held.from)) add(cameFromHere(structure, held) ? 'moved' : 'in', held.from)
      if (isIn(held.swornOn)) add('sworn', held.swornOn)
      if (isIn(firstDayOut) && !takesAnother(structure, held, firstDayOut)) {
        const gone = held.endCause !== null && LEAVING_CAUSES.has(held.endCause)
        add(gone ? 'out' : 'left-post', firstDayOut, ended)
      }
      continue
    }
    const order = held.kind === 'appointment' && isActing(held) ? held : null
    if (isIn(held.from)) {
      add(order && precedes(structure, order) ? 'acting-extended' : 'acting-begun', held.from)
    }
    if (isIn(held.until) && !(order && isFollowed(structure, order))) {
      add('acting-ended', held.until, ended)
    }
    const now = order && actingStanding(structure, order, until)
    if (now?.until && now.until < until && isIn(addDays(now.until, 1))) {
      add('acting-overrun', addDays(now.until, 1))
    }
  }
  return list
}

function postOf(structure: Structure, held: Held): MovedPost | null {
  if (held.kind === 'term') {
    return { title: held.title, unitId: null, unit: placeOfTerm(structure, held) }
  }
  const post = get(structure, held.postId)
  return post
    ? { title: post.title, unitId: post.unitId, unit: placeInCity(structure, post.unitId) }
    : null
}

/** By day, then by the order of `MOVEMENTS`, then by name. */
export function byDay(a: Movement, b: Movement): number {
  return (
    order(a.on, b.on) ||
    MOVEMENTS.indexOf(a.kind) - MOVEMENTS.indexOf(b.kind) ||
    order(a.person.name, b.person.name) ||
    order(a.post.title, b.post.title)
  )
}

/** Whether the person held another definitive post here on the eve, or one that ended within it. */
function cameFromHere(structure: Structure, held: Held): boolean {
  const eve = held.from && addDays(held.from, -1)
  return definitive(structure, held).some((one) => eve !== null && within(eve, one.from, one.until))
}

/** Whether the person takes up another definitive post on that day: told there, as a move. */
function takesAnother(structure: Structure, held: Held, on: CalendarDate): boolean {
  return definitive(structure, held).some((one) => one.from === on)
}

function definitive(structure: Structure, held: Held): Held[] {
  return everHeld(structure, held.personId).filter(
    (one) => one.role === 'definitif' && one.id !== held.id,
  )
}

/** Whether an order of the same person, post and role ran until the eve of this one. */
function precedes(structure: Structure, held: ActingAppointment): boolean {
  return ordersBeside(structure, held).some(
    ({ until }) => held.from !== null && until === addDays(held.from, -1),
  )
}

function isFollowed(structure: Structure, held: ActingAppointment): boolean {
  return ordersBeside(structure, held).some(
    ({ from }) => held.until !== null && from === addDays(held.until, 1),
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
