import { useRef } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import styles from './proposals.module.css'

/** What is kept beside a proposal: what it rests on, and its decision sheet that came back signed. */
export function ProposalScans({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords()
  const section = useRef<HTMLElement>(null)
  return (
    <section ref={section} className={styles.section} aria-label={words('attachments.title')}>
      <h2>{words('attachments.title')}</h2>
      <AttachmentList ofId={proposal.id} of={proposal.name} record={section} />
    </section>
  )
}

/** The decision sheet that came back signed, beside the marks keyed in from it. */
export function SignedSheet({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords()
  const section = useRef<HTMLElement>(null)
  return (
    <section ref={section} className={styles.section} aria-label={words('missing.proposal')}>
      <h2>{words('missing.proposal')}</h2>
      <AttachmentList
        isOneSort
        ofId={proposal.id}
        of={words('attachments.of-sheet', { name: proposal.name })}
        sort="decision-sheet"
        record={section}
      />
    </section>
  )
}
