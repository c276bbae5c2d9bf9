import type { CalendarDate } from '../calendar-date.ts'
import type { Decree, ProposalId } from './proposal.ts'

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
