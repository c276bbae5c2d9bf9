import { Button, Group } from '@mantine/core'
import { useSession, useWords } from '../../../app/session.tsx'
import { attachmentsOf } from '../../../domain/attachments/attachments.ts'
import {
  type MissingDocument,
  postOfDocument,
} from '../../../domain/attachments/missing-documents.ts'
import type { ProposalId } from '../../../domain/proposal/proposal.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { missingLines, missingText } from '../../../registers/missing-documents.ts'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import { NamesIn } from '../../hooks/named-texts.tsx'
import { useGoTo } from '../../hooks/use-go-to.ts'
import { useProposalView } from '../../proposals/state/use-proposals.ts'
import { useTelling } from '../../registers/use-telling.ts'
import styles from './documents.module.css'

/** A document of the list with its attachments, and the way to its record. It stays when it has its scan. */
export function DocumentDialog(props: { readonly document: MissingDocument; onClose(): void }) {
  const { document, onClose } = props
  const telling = useTelling()
  const words = useWords()
  const goToRecord = useGoToRecord(document)
  const { ofId } = document
  const isHad = attachmentsOf(telling.structure, ofId).length > 0
  const lines = missingLines(document, telling)
  return (
    <Dialog opened onClose={onClose} title={missingText(document, words)} size={520}>
      <dl className={styles.lines}>
        {lines.map(({ head, text }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>
              <NamesIn text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <AttachmentList
        ofId={ofId}
        of={missingText(document, words)}
        sort={document.of.kind === 'proposal' ? 'decision-sheet' : 'document'}
      />
      <p className={styles.state} aria-live="polite">
        {words(isHad ? 'missing.had' : 'missing.still')}
      </p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={goToRecord}>
          {words('missing.to-record')}
        </Button>
        <Button onClick={onClose}>{words('shell.close')}</Button>
      </Group>
    </Dialog>
  )
}

/** Leads to where the record itself stands: its post on the chart, its proposal, the regulation. */
function useGoToRecord(document: MissingDocument): () => void {
  const { view } = useSession()
  const goTo = useGoTo()
  const proposals = useProposalView()
  const post = postOfDocument(document)
  return () => {
    if (post) return goTo(post.id)
    if (document.of.kind !== 'proposal') return view.set({ screen: 'naskah' })
    proposals.view.set({ page: { kind: 'proposal', id: document.ofId as ProposalId } })
    view.set({ screen: 'usulan' })
  }
}
