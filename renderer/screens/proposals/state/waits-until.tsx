import { useWords } from '../../../app/session.tsx'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { isWaiting } from '../../../domain/proposal/road/schedule.ts'
import lists from '../../../parts/lists.module.css'
import { longDate } from '../../../words/figures/long-date.ts'

/** "berlaku pada 1 Januari 2027", where a proposal waits for its day. */
export function WaitsUntil({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords()
  if (!isWaiting(proposal)) return null
  const date = longDate(proposal.inForceFrom, words.language)
  return <span className={lists.muted}>{words('in-force.waits', { date })}</span>
}
