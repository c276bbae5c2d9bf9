import { addDays, type CalendarDate } from '../../values/calendar-date.ts'
import type { Decree, ProposalId } from '../proposal.ts'

export type PastId = `past:${string}`

/** A structure once in force: its name and basis; its records are kept beside it. */
export interface PastStructure {
  readonly id: PastId
  readonly name: string
  /** Its own legal basis, as the office had recorded it; empty where it had not. */
  readonly basis: string
  /** Its last day. */
  readonly until: CalendarDate
  readonly endedBy: Decree
  readonly proposalId: ProposalId
  readonly proposalName: string
  readonly at: string
  readonly seq: number
}

/**
 * The structure once in force that stood on that day; null where it is the one in force now. Where two ended on one
 * day (a second text followed on the very day of the first), the earlier of them is the one that stood.
 */
export function pastOn<P extends Pick<PastStructure, 'until' | 'seq'>>(
  pasts: readonly P[],
  date: CalendarDate,
): P | null {
  let found: P | null = null
  for (const past of pasts) {
    if (past.until < date) continue
    if (!found || past.until < found.until) found = past
    else if (past.until === found.until && past.seq < found.seq) found = past
  }
  return found
}

/** The first day of the structure in force now; null where none before it is on record. */
export function presentSince(pasts: readonly Pick<PastStructure, 'until'>[]): CalendarDate | null {
  let last: CalendarDate | null = null
  for (const { until } of pasts) if (last === null || until > last) last = until
  return last && addDays(last, 1)
}
