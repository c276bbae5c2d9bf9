import { Button, UnstyledButton } from '@mantine/core'
import { openAttachment } from '../../../app/files/attachments.ts'
import { useSession, useWords } from '../../../app/session.tsx'
import { detach } from '../../../domain/attachments/attachment-edits.ts'
import type { Attachment } from '../../../domain/records/records.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { sizeText } from '../../../words/figures/size-text.ts'
import { nothingRefused } from '../../hooks/refusal-notice.ts'
import { useFailure, useRefusal } from '../../hooks/use-act.ts'
import styles from './attachments.module.css'

/** One scan: its name opens it, and it can be taken off its record. */
export function AttachmentLine(props: {
  readonly attachment: Attachment
  readonly mayDetach: boolean
  /** Whether it says which of them came back signed. */
  readonly tellsSort: boolean
}) {
  const words = useWords()
  const failed = useFailure()
  const refused = useRefusal()
  const { desktop, open } = useSession()
  const { attachment, mayDetach, tellsSort } = props
  const { id, name, sort, media, bytes, addedOn } = attachment
  async function show(): Promise<void> {
    const opened = await openAttachment(desktop, open.id, attachment)
    if (opened.ok) return
    const { code, message } = opened
    const isMissing = code === 'not-found'
    failed({ code, message: isMissing ? words('attachments.missing', { name }) : message })
  }
  /** Of the structure in force, also while a proposal is edited. */
  async function takeOff(): Promise<void> {
    const label = { code: 'detach-scan', params: { name } } as const
    const done = await open.workspace.run(label, detach([id]))
    if (done.ok) nothingRefused()
    else refused(done.problem)
  }
  const told = {
    media: media.toUpperCase(),
    size: sizeText(bytes),
    date: shortDate(addedOn, words.language),
  }
  return (
    <li>
      <UnstyledButton
        className={styles.name}
        aria-label={words('attachments.open', { name })}
        onClick={() => void show()}
      >
        {name}
      </UnstyledButton>
      {mayDetach && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-label={words('attachments.detach-named', { name })}
          onClick={() => void takeOff()}
        >
          {words('attachments.detach')}
        </Button>
      )}
      <small>
        {tellsSort && sort === 'decision-sheet' && `${words('missing.proposal')} · `}
        {words('attachments.line', told)}
      </small>
    </li>
  )
}
