import { ComparePage } from './compare/compare-page.tsx'
import { PastPage } from './past/past-page.tsx'
import { ProposalList } from './proposal-list.tsx'
import { ProposalPage } from './proposal-page.tsx'
import { useProposalView, useShelf } from './state/use-proposals.ts'

/** "Usulan": the proposals of this file, one of them, a structure once in force, or two compared. */
export function ProposalsScreen() {
  const { state } = useShelf()
  const { at } = useProposalView()
  if (!state.loaded) return null
  const { page } = at
  if (page.kind === 'compare') return <ComparePage />
  const past = page.kind === 'past' && state.pasts.find(({ id }) => id === page.id)
  if (past) return <PastPage past={past} />
  const proposal = page.kind === 'proposal' && state.proposals.find(({ id }) => id === page.id)
  return proposal ? <ProposalPage key={proposal.id} proposal={proposal} /> : <ProposalList />
}
