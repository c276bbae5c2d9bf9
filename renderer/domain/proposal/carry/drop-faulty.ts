import type { Act } from '../../acts/act.ts'
import { actsOf } from '../../acts/acts.ts'
import { applyActs, withoutRejected } from '../../acts/apply-acts.ts'
import type { Change } from '../../structure/change.ts'
import { NO_HISTORY } from '../../structure/journal/history.ts'
import type { Structure } from '../../structure/structure.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import type { Proposal } from '../proposal.ts'
import { carryOver } from './carry.ts'

/** Keys of the acts that cannot stand beside what is in force, such as a move that closes a loop, and of those that need them. */
export function faultyActs(
  base: Structure,
  change: Change,
  acts: readonly Act[],
): ReadonlySet<string> {
  return new Set(withoutRejected(base, change, acts, new Set()).dragged.map(({ key }) => key))
}

/** A draft without the acts that cannot stand beside what is in force. Refused while something clashes. */
export function dropFaulty(proposal: Proposal, live: Structure): Result<Proposal> {
  const { name, status } = proposal
  if (status !== 'draf') return refuse('proposal-not-draft', { name })
  const { change, next, clashes } = carryOver(proposal.change, live)
  if (clashes.length > 0) return refuse('proposal-clashes', { count: clashes.length })
  const acts = actsOf(live, change, next)
  const { accepted } = withoutRejected(live, change, acts, new Set())
  const part = applyActs(live, change, acts, accepted)
  return part.ok ? ok({ ...proposal, change: part.value, history: NO_HISTORY }) : part
}
