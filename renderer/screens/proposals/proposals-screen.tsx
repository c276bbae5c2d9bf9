import { QueryFailed } from '../help/query-failed.tsx'
import { ComparePage } from './compare/compare-page.tsx'
import { PastPage } from './past/past-page.tsx'
import { ProposalList } from './proposal-list.tsx'
import { ProposalPage } from './proposal-page.tsx'
import { useProposalView, useShelf } from './state/use-proposals.ts'

/** "Usulan": the proposals of this file, one of them, a structure once in force, or two compared. */
export function ProposalsScreen() {
  const { shelf, state } = useShelf()
  const { at } = useProposalView()
  if (state.failed) return <QueryFailed query={{ again: () => void shelf.load() }} />
  if (!state.loaded) return null
  const { page } = at
  if (page.kind === 'compare') return <ComparePage />
  const past = page.kind === 'past' && state.pasts.find(({ id }) => id === page.id)
  if (past) return <PastPage past={past} />
  const proposal = page.kind === 'proposal' && state.proposals.find(({ id }) => id === page.id)
  return proposal ? <ProposalPage key={proposal.id} proposal={proposal} /> : <ProposalList />
}
