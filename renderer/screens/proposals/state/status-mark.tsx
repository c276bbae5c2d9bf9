import { useWords } from '../../../app/session.tsx'
import type { ProposalStatus } from '../../../domain/proposal/proposal.ts'
import styles from './proposals.module.css'

/** Where on its road a proposal is, in a word. */
export function StatusMark({ status }: { readonly status: ProposalStatus }) {
  const words = useWords()
  return (
    <span className={styles.status} data-status={status}>
      {words(`status.${status}`)}
    </span>
  )
}
