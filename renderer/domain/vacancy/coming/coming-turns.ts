import type { Appointment, PostId, Role } from '../../records/records.ts'
import { appointmentsOfPost, get, type Structure } from '../../structure/structure.ts'
import { addDays, type CalendarDate, within } from '../../values/calendar-date.ts'
import { comingActing, comingHolders, goesOn, isLeftFilled, type Successor } from './coming.ts'

/** What is decided for a post after a day: a seat falls empty, somebody takes it up, or somebody begins to act. */
export interface Turn {
  readonly kind: 'empty' | 'filled' | 'acts'
  readonly on: CalendarDate
  /** Who comes; empty where a seat falls empty. */
  readonly name: string
  readonly role: Role
}

/**
 * Everything that is on record for a post after `on`, the next first. A seat whose successor is there by the day it
 * would fall empty does not fall empty: only the successor is told.
 */
export function comingTurns(
  structure: Structure,
  postId: PostId,
  on: CalendarDate,
): readonly Turn[] {
  if (!isAnythingAhead(structure, postId, on)) return NOTHING
  const filled = comingHolders(structure, postId, on)
  const days = filled.map((one) => one.on)
  const turns: Turn[] = []
  for (const day of endsAfter(structure, postId, on)) {
    const taken = days.findIndex((one) => one <= day)
    if (taken >= 0) days.splice(taken, 1)
    else turns.push({ kind: 'empty', on: day, name: '', role: 'definitif' })
  }
  turns.push(...filled.map((one) => turnOf('filled', one)))
  const acting = comingActing(structure, postId, on).filter((one) => !isExtension(structure, one))
  turns.push(...acting.map((one) => turnOf('acts', one)))
  return turns.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const NOTHING: readonly Turn[] = []

/** Of nearly every post nothing is on record: a sheet asks thousands of them. */
function isAnythingAhead(structure: Structure, postId: PostId, on: CalendarDate): boolean {
  return appointmentsOfPost(structure, postId).some((id) => {
    const held = get(structure, id)
    return held && ((held.from !== null && held.from > on) || held.until !== null)
  })
}

function turnOf(kind: Turn['kind'], { on, name, appointment: { role } }: Successor): Turn {
  return { kind, on, name, role }
}

/** True where the same person acts on the same post until the day before: nothing turns. */
function isExtension(structure: Structure, { appointment, on }: Successor): boolean {
  const { postId, personId, role } = appointment
  const last = addDays(on, -1)
  return appointmentsOfPost(structure, postId).some((id) => {
    const held = get(structure, id)
    return held?.personId === personId && held.role === role && held.until === last
  })
}

/** First days without a definitive holder of today, the next first. */
function endsAfter(structure: Structure, postId: PostId, on: CalendarDate): CalendarDate[] {
  const post = get(structure, postId)
  return appointmentsOfPost(structure, postId)
    .map((id) => get(structure, id))
    .filter((one): one is Appointment => one?.role === 'definitif')
    .filter((one) => within(on, one.from, one.until) && !goesOn(structure, one))
    .filter((one) => !post || !isLeftFilled(structure, post, one))
    .flatMap(({ until }) => (until === null ? [] : [addDays(until, 1)]))
    .sort()
}
