import { ActionIcon, Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { type RefObject, useRef } from 'react'
import { useSaving, useViewPart, useWords } from '../../../app/session.tsx'
import { attachmentsOf, isThere } from '../../../domain/attachments/attachments.ts'
import type { AttachmentSort } from '../../../domain/records/records.ts'
import { Tip } from '../../../parts/tip.tsx'
import { useLive } from '../../hooks/use-live.ts'
import { AttachingTold } from './attaching-told.tsx'
import { AttachmentLine } from './attachment-line.tsx'
import styles from './attachments.module.css'
import { useAttaching } from './use-attaching.ts'
import { useFilesOnto } from './use-files-onto.ts'

/**
 * "Lampiran": the scans kept beside a record, each opened in the system's reader or taken off, and a way to add some:
 * picked, dropped on the record, or pasted where this part has the keyboard. The same part stands wherever a record
 * does: `<AttachmentList ofId={record.id} of="what the record is called" />`; of a record that is not in force, or
 * where the office is only read, it lists what there is, and shows nothing where nothing is.
 */
export function AttachmentList(props: {
  /** Of an appointment, step, vacancy, law, limit, bup or check, `setting:decreeNo`, or of a proposal. */
  readonly ofId: string
  /** Tells whoever listens what they are of. */
  readonly of: string
  /** What is attached here is of the record. */
  readonly sort?: AttachmentSort
  /** Only those of that sort are listed. */
  readonly isOneSort?: boolean
  /** What of the screen is the record, and takes files dropped on it; this part alone without it. */
  readonly record?: RefObject<HTMLElement | null>
  /** In a list of many records the way to add one is an icon. */
  readonly isSmall?: boolean
}) {
  const { ofId, of, sort = 'document', isOneSort = false, isSmall = false } = props
  const words = useWords()
  const live = useLive()
  const mayChange = useMayChange(ofId)
  const part = useRef<HTMLDivElement>(null)
  const [now, acts] = useAttaching(ofId, sort)
  const held = attachmentsOf(live, ofId).filter((one) => !isOneSort || one.sort === sort)
  const mayAttach = mayChange && isThere(live, ofId)
  useFilesOnto({
    ...{ record: props.record ?? part, part },
    word: mayAttach ? words('attachments.drop', { of }) : null,
    take: acts.take,
  })
  if (held.length === 0 && !mayAttach) return null
  const isBusy = now.busy !== null
  // Never disabled: the keyboard stays where it is.
  const add = {
    'aria-label': `${words('attachments.add')} ${of}`,
    'aria-busy': isBusy,
    onClick: acts.choose,
  }
  const isQuiet = !isBusy && now.refused.length + now.smaller.length === 0
  return (
    <div
      className={styles.list}
      data-small={(isSmall && held.length === 0 && isQuiet) || undefined}
      ref={part}
    >
      {held.length > 0 && (
        <ul aria-label={`${words('attachments.title')}: ${of}`}>
          {held.map((one) => (
            <AttachmentLine
              key={one.id}
              attachment={one}
              mayDetach={mayChange}
              tellsSort={!isOneSort}
            />
          ))}
        </ul>
      )}
      {mayAttach && isSmall && (
        <Tip label={`${words('attachments.add')} ${words('attachments.hint')}`}>
          <ActionIcon size={24} {...add}>
            <IconPaperclip size={14} />
          </ActionIcon>
        </Tip>
      )}
      {mayAttach && !isSmall && (
        <Tip label={words('attachments.hint')}>
          <Button
            className={styles.add}
            size="compact-xs"
            variant="subtle"
            aria-description={words('attachments.hint')}
            {...add}
          >
            {words('attachments.add')}
          </Button>
        </Tip>
      )}
      <AttachingTold now={now} acts={acts} />
    </div>
  )
}

/** Scans are beside what is in force: a draft shows them; a proposal has its own wherever it is looked at. */
function useMayChange(ofId: string): boolean {
  const isInForce = useViewPart(({ proposalId }) => proposalId === null)
  const saving = useSaving()
  return saving.state !== 'read-only' && (isInForce || ofId.startsWith('proposal:'))
}
