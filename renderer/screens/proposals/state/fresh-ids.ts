import type { Session } from '../../../app/session.tsx'
import type { PastId } from '../../../domain/proposal/in-force/past.ts'
import type { ProposalId } from '../../../domain/proposal/proposal.ts'

/** Documents are named like records: the part after the kind comes from the program's own source of ids. */
export function freshProposalId(newId: Session['newId']): ProposalId {
  return `proposal:${suffix(newId)}`
}

export function freshPastId(newId: Session['newId']): PastId {
  return `past:${suffix(newId)}`
}

function suffix(newId: Session['newId']): string {
  return newId('setting').slice('setting:'.length)
}
