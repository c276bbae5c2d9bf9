import { Button, UnstyledButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { attachScan, openAttachment } from '../../../app/files/attachments.ts'
import { useSession, useStructure, useViewPart, useWords } from '../../../app/session.tsx'
import { detach } from '../../../domain/attachments/attachment-edits.ts'
import { attachmentsOf } from '../../../domain/attachments/attachments.ts'
import type { Attachment, AttachmentSort } from '../../../domain/records/records.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { sizeText } from '../../../words/figures/size-text.ts'
import { useAct, useFailure, useRefusal } from '../../hooks/use-act.ts'
import styles from './attachments.module.css'

/**
 * "Lampiran": the scans kept beside a record, each opened in the system's reader or taken off, and a way to add one. Of
 * a proposal nothing is shown: what it changes is no record yet. `of` tells whoever listens what they are of.
 */
export function AttachmentList(props: {
  readonly ofId: string
  readonly of: string
  readonly sort?: AttachmentSort
}) {
  const structure = useStructure()
  const words = useWords()
  const isInForce = useViewPart(({ proposalId }) => proposalId === null)
  const { ofId, of, sort = 'document' } = props
  const [isBusy, add] = useAdding(ofId, sort)
  const held = attachmentsOf(structure, ofId)
  if (held.length === 0 && !isInForce) return null
  return (
    <div className={styles.list}>
      {held.length > 0 && (
        <ul aria-label={`${words('attachments.title')}: ${of}`}>
          {held.map((one) => (
            <Line key={one.id} attachment={one} mayDetach={isInForce} />
          ))}
        </ul>
      )}
      {isInForce && (
        <Button
          className={styles.add}
          size="compact-xs"
          variant="subtle"
          loading={isBusy}
          aria-label={`${words('attachments.add')} ${of}`}
          onClick={add}
        >
          {words('attachments.add')}
        </Button>
      )}
    </div>
  )
}

function Line(props: { readonly attachment: Attachment; readonly mayDetach: boolean }) {
  const words = useWords()
  const act = useAct()
  const failed = useFailure()
  const { desktop, open } = useSession()
  const { attachment, mayDetach } = props
  const { id, name, media, bytes, addedOn } = attachment
  async function show(): Promise<void> {
    const opened = await openAttachment(desktop, open.id, attachment)
    if (opened.ok) return
    const { code, message } = opened
    const isMissing = code === 'not-found'
    failed({ code, message: isMissing ? words('attachments.missing', { name }) : message })
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
          onClick={() => void act({ code: 'detach-scan', params: { name } }, detach([id]))}
        >
          {words('attachments.detach')}
        </Button>
      )}
      <small>{words('attachments.line', told)}</small>
    </li>
  )
}

/** Asks for files and attaches them one after another; what one of them is refused for is told, the others go on. */
function useAdding(ofId: string, sort: AttachmentSort): readonly [boolean, () => void] {
  const words = useWords()
  const { desktop, open, newId, today } = useSession()
  const refused = useRefusal()
  const failed = useFailure()
  const [isBusy, setBusy] = useState(false)
  async function add(): Promise<void> {
    const chosen = await desktop.openFiles({
      title: words('attachments.choose'),
      filters: [
        { name: words('attachments.files'), extensions: ['pdf', 'jpg', 'jpeg', 'png', 'docx'] },
      ],
      many: true,
    })
    if (!chosen.ok) return failed(chosen)
    for (const { name, bytes } of chosen.value) {
      const parts = { newId: () => newId('attachment'), today: today() }
      const done = await attachScan(desktop, open, { ofId, sort, name, bytes }, parts)
      if (!done.ok) {
        refused(done.problem)
        continue
      }
      const { attachment, isLocked, isRenamed } = done.value
      const key = isLocked ? 'kept-locked' : isRenamed ? 'kept-named' : 'kept'
      notifications.show({ message: words(`attachments.${key}`, { name: attachment.name }) })
    }
  }
  return [
    isBusy,
    () => {
      setBusy(true)
      void add().finally(() => setBusy(false))
    },
  ]
}
