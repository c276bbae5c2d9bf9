import type { Structure } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { carryOver } from '../carry/carry.ts'
import { openPlacings, withoutPlacings } from '../people/open-placings.ts'
import type { Proposal } from '../proposal.ts'
import { type Signed, stepped } from './road.ts'

/** A proposal that is ditetapkan and has its day; it waits for that day and for somebody to put it in force. */
export interface Waiting extends Proposal {
  readonly inForceFrom: CalendarDate
}

/** Whether a proposal only waits for its day. */
export function isWaiting(proposal: Proposal): proposal is Waiting {
  return proposal.status === 'ditetapkan' && proposal.inForceFrom !== null
}

/**
 * Whether a first day in force has to be answered for: it lies before the day of its own regulation, or was past
 * already when it was set. A day that was set ahead and came is neither.
 */
export function backdating(
  { decree, log }: Pick<Proposal, 'decree' | 'log'>,
  on: CalendarDate,
  today: CalendarDate,
): 'before-decree' | 'past' | null {
  if (decree && on < decree.date) return 'before-decree'
  const setAhead = log.some(({ due, at }) => due === on && at.slice(0, 10) <= on)
  return on < today && !setAhead ? 'past' : null
}

/** The reason with which it is kept; null where none is asked. Refused where it is asked and empty. */
export function backdatedFor(
  proposal: Pick<Proposal, 'decree' | 'log'>,
  on: CalendarDate,
  today: CalendarDate,
  reason: string,
): Result<string | null> {
  if (backdating(proposal, on, today) === null) return ok(null)
  return reason.trim() === '' ? refuse('backdated-without-reason', { on }) : ok(reason.trim())
}

/**
 * Sets the day on which a proposal that is ditetapkan comes in force, or another one. It stays where it is on its
 * road: on that day it is offered, checked once more and put in force by hand. `since` is the first day of the
 * structure in force (`presentSince`); no other can begin before it. `reason`: why it comes before its regulation.
 */
export function schedule(
  proposal: Proposal,
  on: CalendarDate,
  since: CalendarDate | null,
  signed: Signed,
  reason = '',
): Result<Proposal> {
  const { status } = proposal
  if (status !== 'ditetapkan') return refuse('proposal-step', { status })
  if (since && on < since) return refuse('in-force-before-present', { on, since })
  const why = backdatedFor(proposal, on, on, reason)
  if (!why.ok) return why
  const set = { ...proposal, inForceFrom: on, backdatedFor: why.value }
  return stepped(set, status, signed, { due: on })
}

/** Those that wait, by their days; of one day, the one touched first. */
export function waitingProposals(proposals: readonly Proposal[]): Waiting[] {
  return proposals
    .filter(isWaiting)
    .sort((a, b) =>
      a.inForceFrom < b.inForceFrom ? -1 : a.inForceFrom > b.inForceFrom ? 1 : a.seq - b.seq,
    )
}

/** Those whose day has come, the earliest first. */
export function dueProposals(proposals: readonly Proposal[], today: CalendarDate): Waiting[] {
  return waitingProposals(proposals).filter(({ inForceFrom }) => inForceFrom <= today)
}

export interface Planned {
  readonly structure: Structure
  /** The one that begins last of those that will be in force by then. */
  readonly proposal: Waiting
}

/**
 * The structure as it will stand on that day once what waits has come in force, one after another; null where nothing
 * waits until then. One that clashes with what stands, and all after it, are left out.
 */
export function plannedOn(
  live: Structure,
  proposals: readonly Proposal[],
  date: CalendarDate,
): Planned | null {
  let planned: Planned | null = null
  for (const proposal of dueProposals(proposals, date)) {
    // Nobody sits on a post by a placing that nobody decided on.
    const change = withoutPlacings(proposal, openPlacings(proposal))
    const carried = carryOver(change, planned?.structure ?? live)
    if (carried.clashes.length > 0 || carried.faults.length > 0) break
    planned = { structure: carried.next, proposal }
  }
  return planned
}
