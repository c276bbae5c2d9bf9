import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { NO_SERVER } from '../../app/server/server-now.ts'
import { useSession, useStore, useToday, useWords } from '../../app/session.tsx'
import { NO_FOLDER } from '../../app/shared-folder/folder-now.ts'
import { partText } from '../../words/telling/part-text.ts'
import { recentMoment } from '../../words/telling/recent-moment.ts'
import { NamelessLine } from '../forms/nameless-line.tsx'
import { UnforgottenLine } from '../forms/unforgotten-line.tsx'
import { ClashSection } from './clash-section.tsx'
import { ErasedNote } from './erased-note.tsx'
import { FolderSection } from './folder-section.tsx'
import { ScansSection } from './scans-section.tsx'
import { ServerSection } from './server-section.tsx'
import styles from './sharing.module.css'
import { useSharingActs } from './use-sharing-acts.ts'
import { useSharingLook } from './use-sharing-look.ts'

/** "Rekan": how the office stands with those who work on it too, and what two wrote differently. */
export function SharingTab() {
  const words = useWords()
  const { open } = useSession()
  const look = useSharingLook()
  return (
    <div className={styles.screen}>
      <p className={styles.lead}>{words('sharing.lead')}</p>
      <NamelessLine />
      <UnforgottenLine />
      <ErasedNote />
      {open.part !== null && <p role="note">{partText(words, open.part)}</p>}
      <State />
      {look && <ClashSection look={look} />}
      <FolderSection />
      <ServerSection />
      <ScansSection />
    </div>
  )
}

function State() {
  const words = useWords()
  const today = useToday()
  const look = useSharingLook()
  const { folder, server } = useSession()
  const isOverFolder = useStore(folder?.now ?? NO_FOLDER).folder !== null
  const isByItself = useStore(server?.now ?? NO_SERVER).address !== null || isOverFolder
  const acts = useSharingActs()
  if (!look) return <p className={styles.lead}>{words('sharing.alone')}</p>
  const { unsent, taken } = look
  // What a folder brings comes again by itself.
  const canTakeBack = look.canTakeBack && !isByItself
  const when = taken?.at ? recentMoment(words, taken.at, today) : ''
  return (
    <section className={styles.group} aria-label={words('sharing.state')}>
      <p>
        {unsent > 0
          ? words('sharing.state-sent', { count: unsent })
          : words('sharing.state-all-sent')}
      </p>
      {taken && (
        <p>
          {taken.by
            ? words('sharing.state-from', { name: taken.by, when })
            : words('sharing.state-from-nobody', { when })}
        </p>
      )}
      {canTakeBack && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          title={words('sharing.take-back-hint')}
          onClick={() => void acts.takeBack()}
        >
          {words('sharing.take-back')}
        </Button>
      )}
    </section>
  )
}
