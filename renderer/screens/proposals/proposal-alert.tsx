import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import styles from './proposals.module.css'
import { type Sides, useProposalView } from './use-proposals.ts'

/** Says when the structure in force moved under a proposal: it followed, it clashes, or it cannot be. */
export function ProposalAlert({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { view } = useProposalView()
  const { clashes, faults, moved, proposal } = sides
  if (proposal.status === 'berlaku' || proposal.status === 'ditarik') return null
  const [fault] = faults
  if (clashes.length > 0) {
    return (
      <div className={styles.alert} role="alert">
        <IconAlertTriangle size={16} aria-hidden />
        {words('proposal.has-clashes', { count: clashes.length })}
        <Button size="compact-xs" variant="default" onClick={() => view.set({ tab: 'clashes' })}>
          {words('proposal.tab-clashes')}
        </Button>
      </div>
    )
  }
  if (fault) {
    const problem = { code: `fault-${fault.code}`, params: fault.params }
    return (
      <div className={styles.alert} role="alert">
        <IconAlertTriangle size={16} aria-hidden />
        {words.problem(problem)}
      </div>
    )
  }
  return moved ? <p className={styles.notice}>{words('proposal.followed')}</p> : null
}
