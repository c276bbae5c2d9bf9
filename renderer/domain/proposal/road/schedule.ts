import type { Structure } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { type Result, refuse } from '../../values/result.ts'
import { carryOver } from '../carry/carry.ts'
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
 * Sets the day on which a proposal that is ditetapkan comes in force, or another one. It stays where it is on its
 * road: on that day it is offered, checked once more and put in force by hand. `since` is the first day of the
 * structure in force (`presentSince`); no other can begin before it.
 */
export function schedule(
  proposal: Proposal,
  on: CalendarDate,
  since: CalendarDate | null,
  signed: Signed,
): Result<Proposal> {
  const { status } = proposal
  if (status !== 'ditetapkan') return refuse('proposal-step', { status })
  if (since && on < since) return refuse('in-force-before-present', { on, since })
  return stepped({ ...proposal, inForceFrom: on }, status, signed, on)
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
    const carried = carryOver(proposal.change, planned?.structure ?? live)
    if (carried.clashes.length > 0 || carried.faults.length > 0) break
    planned = { structure: carried.next, proposal }
  }
  return planned
}
