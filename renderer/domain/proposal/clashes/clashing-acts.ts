import type { Act } from '../../acts/act.ts'
import { actsOf } from '../../acts/acts.ts'
import { clashKey, resolveClashes, type Side } from '../../structure/rebase.ts'
import type { Structure } from '../../structure/structure.ts'
import { foundationOf } from '../carry/carry.ts'
import { rebaseDraft, withoutStranded } from '../carry/stranded.ts'
import type { Proposal } from '../proposal.ts'

/**
 * The acts of a proposal as they would be if every clash were settled for it: what a draft no longer holds while it
 * clashes is still told by them.
 */
export function clashingActs({ change }: Pick<Proposal, 'change'>, live: Structure): Act[] {
  const rebased = rebaseDraft(change, foundationOf(change), live)
  const ours = rebased.clashes.map((clash) => [clashKey(clash), 'ours'] as const)
  const choices: Readonly<Record<string, Side>> = Object.fromEntries(ours)
  const wanted = resolveClashes(change, live, rebased, choices)
  return wanted ? actsOf(live, withoutStranded(wanted, live)) : []
}
