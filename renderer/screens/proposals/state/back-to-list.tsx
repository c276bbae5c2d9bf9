import { ActionIcon } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useWords } from '../../../app/session.tsx'
import { Tip } from '../../../parts/tip.tsx'
import { useActions, when } from '../../commands/use-actions.ts'
import { useProposalView } from './use-proposals.ts'

/** The arrow at the head of a page that leads back to the list of proposals. */
export function BackToList() {
  const words = useWords()
  const { view } = useProposalView()
  const label = words('proposal.back-to-list')
  const back = () => view.set({ page: { kind: 'list' } })
  useActions('proposal.list', { 'proposal.list': when(true, back) })
  return (
    <Tip label={label}>
      <ActionIcon aria-label={label} onClick={back}>
        <IconArrowLeft size={18} />
      </ActionIcon>
    </Tip>
  )
}
