import { Button } from '@mantine/core'
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react'
import { useSession, useViewPart, useWords } from '../../app/session.tsx'
import { type Proposal, versionInWork } from '../../domain/proposal/proposal.ts'
import { News } from '../../parts/news.tsx'
import { useActions, when } from '../commands/use-actions.ts'
import { proposalViewOf } from './state/proposal-view.ts'
import styles from './state/proposals.module.css'
import { useShelf } from './state/use-proposals.ts'

/** In the top bar: which proposal is being edited, so that nobody mistakes it for the structure in force. */
export function ProposalStrip() {
  const { open, view } = useSession()
  const id = useViewPart(({ proposalId }) => proposalId)
  const { state } = useShelf()
  const proposal = state.proposals.find((one) => one.id === id)
  function back() {
    if (proposal) proposalViewOf(open).set({ page: { kind: 'proposal', id: proposal.id } })
    view.set({ proposalId: null, screen: 'usulan' })
  }
  useActions('proposal.leave', { 'proposal.leave': when(proposal !== undefined, back) })
  return <News>{id && proposal && <Told proposal={proposal} onBack={back} />}</News>
}

function Told(props: { readonly proposal: Proposal; onBack(): void }) {
  const { proposal, onBack } = props
  const words = useWords()
  return (
    <span className={styles.strip}>
      <IconPencil size={16} aria-hidden />
      <span className={styles.stripName} title={proposal.name}>
        {words(proposal.status === 'draf' ? 'proposal.editing' : 'proposal.looking', {
          name: proposal.name,
          version: versionInWork(proposal),
        })}
      </span>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconArrowBackUp size={14} />}
        onClick={onBack}
      >
        {words('proposal.back-to-proposal')}
      </Button>
    </span>
  )
}
