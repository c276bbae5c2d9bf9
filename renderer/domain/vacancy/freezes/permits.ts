import type { Appointment, Post, PostId, Vacancy } from '../../records/records.ts'
import { get, type Structure, stepsOf } from '../../structure/structure.ts'
import { addDays, type CalendarDate } from '../../values/calendar-date.ts'
import { stepDay } from '../road/pelantikan-road.ts'
import { freezesOf } from './freezes.ts'

/** A written permit of the Mendagri, asked for, had, or both: for the seat of a case, or for a whole window. */
export interface Permit {
  /** Of the case, else the appointment or window, that bears it. */
  readonly id: string
  /** The day it was asked for; null where nobody wrote it down. */
  readonly askedOn: CalendarDate | null
  /** The day it was given; null while it was not, and where nobody wrote the day down. */
  readonly on: CalendarDate | null
  readonly isHad: boolean
  readonly no: string | null
  readonly post: Post | null
  /** Of the window it lifts; null of a permit for one post. */
  readonly freeze: string | null
  /** From this day on nobody waits for it: its case is closed, its window over. */
  readonly overOn: CalendarDate | null
}

/** How a permit stands: asked for and awaited, had, or never given and awaited no more. */
export type PermitState = 'waiting' | 'had' | 'over'

/** How it stands on a day; null before it was asked for. One whose day of giving nobody recorded counts as had. */
export function permitState(permit: Permit, on: CalendarDate): PermitState | null {
  if (isHadBy(permit, on)) return 'had'
  const { askedOn, overOn } = permit
  if (askedOn === null || askedOn > on) return null
  return overOn !== null && overOn <= on ? 'over' : 'waiting'
}

/** Whether it had been given by a day. */
export function isHadBy({ isHad, on }: Permit, day: CalendarDate): boolean {
  return isHad && (on === null || on <= day)
}

/**
 * Every permit that was asked for or had: of each case as it and its step say, of appointments where no case of the
 * post bears the same, and those that lift a window.
 */
export function allPermits(structure: Structure): Permit[] {
  const ofPosts = new Map<PostId, Permit[]>()
  const closed = new Map<string, CalendarDate | null>()
  const add = (postId: PostId, permit: Permit) => {
    ofPosts.set(postId, [...(ofPosts.get(postId) ?? []), permit])
  }
  structure.tables.vacancy.forEach((held) => {
    const permit = permitOfCase(structure, held)
    if (!permit) return
    closed.set(permit.id, held.closedOn)
    add(held.postId, permit)
  })
  structure.tables.appointment.forEach((held) => {
    if (held.approvalNo === null && held.approvalAskedOn === null) return
    const known = ofPosts.get(held.postId) ?? []
    const at = known.findIndex((one) => isOfAppointment(one, closed.get(one.id), held))
    const own = permitOfAppointment(structure, held)
    if (at < 0) add(held.postId, own)
    else ofPosts.set(held.postId, known.with(at, bothSay(known[at] ?? own, own)))
  })
  return [...[...ofPosts.values()].flat(), ...permitsOfWindows(structure)].sort(byDays)
}

/** The permits of a day: what is awaited first, then what was had, then what came to nothing. */
export function permitsOn(structure: Structure, on: CalendarDate): Permit[] {
  const rank = (one: Permit) => RANKS.indexOf(permitState(one, on))
  return allPermits(structure)
    .filter((one) => permitState(one, on) !== null)
    .sort((a, b) => rank(a) - rank(b))
}

const RANKS: readonly (PermitState | null)[] = ['waiting', 'had', 'over']

function permitOfCase(structure: Structure, held: Vacancy): Permit | null {
  const step = stepsOf(structure, held.id)
    .map((id) => get(structure, id))
    .find((one) => one?.stage === 'izin-mendagri')
  const isNumbered = held.approvalNo !== null
  const told = step ? stepDay(step) : null
  const isHad = isNumbered || told !== null
  if (!isHad && held.approvalAskedOn === null) return null
  return {
    id: held.id,
    askedOn: held.approvalAskedOn,
    on: (isNumbered ? held.approvalDate : null) ?? told,
    isHad,
    no: held.approvalNo ?? step?.docNo ?? null,
    post: get(structure, held.postId) ?? null,
    freeze: null,
    overOn: held.closedOn,
  }
}

function permitOfAppointment(structure: Structure, held: Appointment): Permit {
  const { id, approvalAskedOn, approvalDate, approvalNo, postId, from } = held
  return {
    id,
    askedOn: approvalAskedOn,
    on: approvalNo === null ? null : approvalDate,
    isHad: approvalNo !== null,
    no: approvalNo,
    post: get(structure, postId) ?? null,
    freeze: null,
    overOn: from,
  }
}

/** The same number on a case of the post, or the case that closed as the appointment began. */
function isOfAppointment(
  { no, isHad }: Permit,
  closedOn: CalendarDate | null | undefined,
  { approvalNo, from }: Appointment,
): boolean {
  if (isHad) return no === approvalNo
  return closedOn !== undefined && closedOn !== null && closedOn === from
}

function bothSay(ofCase: Permit, own: Permit): Permit {
  const askedOn = ofCase.askedOn ?? own.askedOn
  return ofCase.isHad
    ? { ...ofCase, askedOn, on: ofCase.on ?? own.on }
    : { ...ofCase, askedOn, on: own.on, no: own.no, isHad: own.isHad }
}

function permitsOfWindows(structure: Structure): Permit[] {
  return freezesOf(structure).flatMap((freeze) => {
    const { id, approvalNo: no, approvalDate, approvalAskedOn: askedOn, name, until } = freeze
    if (no === null && askedOn === null) return []
    const on = no === null ? null : approvalDate
    const overOn = until && addDays(until, 1)
    return [{ id, askedOn, on, isHad: no !== null, no, post: null, freeze: name, overOn }]
  })
}

function byDays(a: Permit, b: Permit): number {
  const key = ({ askedOn, on, no, freeze, post, id }: Permit) =>
    `${on ?? askedOn ?? ''} ${no ?? ''} ${freeze ?? ''} ${post?.title ?? ''} ${id}`
  return key(a) < key(b) ? -1 : 1
}

/** Posts whose permit is awaited or had on a day. */
export function postsAsked(permits: readonly Permit[], on: CalendarDate): ReadonlySet<PostId> {
  const asked = permits.filter((one) => ['waiting', 'had'].includes(permitState(one, on) ?? ''))
  return new Set(asked.flatMap(({ post }) => (post ? [post.id] : [])))
}
