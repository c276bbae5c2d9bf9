import { Alert, Button } from '@mantine/core'
import { IconFilePlus, IconFolderOpen, IconSitemap } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { folderTitle } from '../../app/files/folder-title.ts'
import type { FileEntry, NewOffice } from '../../app/files/program.ts'
import { useWords } from '../../app/session.tsx'
import { NewOfficeForm } from './new-office-form.tsx'
import styles from './welcome-screen.module.css'

export interface WelcomeActions {
  listFiles(): Promise<readonly FileEntry[]>
  openDemo(): void
  openFiles(): void
  openExisting(id: string): void
  newOffice(office: NewOffice): void
}

/** First run, and after a file is closed: the example, a new office, or a file. */
export function WelcomeScreen(props: {
  readonly actions: WelcomeActions
  readonly error: string | null
  /** Opens what could not be opened for work, to look at it; null where that cannot be done. */
  readonly look: (() => void) | null
  readonly busy: boolean
}) {
  const { actions, error, look, busy } = props
  const words = useWords()
  const [files, setFiles] = useState<readonly FileEntry[] | null>(null)
  const [making, setMaking] = useState(false)
  useEffect(() => {
    void actions.listFiles().then(setFiles)
  }, [actions])
  return (
    <main className={styles.page} aria-busy={busy}>
      <div className={styles.inner}>
        <h1 className={styles.title}>{words('welcome.title')}</h1>
        <p className={styles.lead}>{busy ? words('welcome.opening') : words('welcome.lead')}</p>
        {error && (
          <Alert color="red" title={words('welcome.failed')} mb="lg" role="alert">
            {error}
            {look && (
              <div>
                <Button mt="sm" size="xs" variant="default" onClick={look}>
                  {words('welcome.look')}
                </Button>
              </div>
            )}
          </Alert>
        )}
        <div className={styles.cards}>
          <Card first icon={<IconSitemap size={18} />} name="demo" onClick={actions.openDemo} />
          <Card icon={<IconFilePlus size={18} />} name="new" onClick={() => setMaking(true)} />
          <Card icon={<IconFolderOpen size={18} />} name="open" onClick={actions.openFiles} />
        </div>
        <section className={styles.files}>
          <h2>{words('welcome.files')}</h2>
          {files?.length === 0 && <p className={styles.lead}>{words('welcome.files-empty')}</p>}
          {files && files.length > 0 && (
            <ul className={styles.list}>
              {files.map(({ id, lastSeq }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.file}
                    onClick={() => actions.openExisting(id)}
                  >
                    <span>{folderTitle(id)}</span>
                    <small>{id}</small>
                    <span>{words('welcome.entries', { count: lastSeq })}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      <NewOfficeForm
        opened={making}
        onClose={() => setMaking(false)}
        onCreate={(office) => {
          setMaking(false)
          actions.newOffice(office)
        }}
      />
    </main>
  )
}

function Card(props: {
  readonly name: 'demo' | 'new' | 'open'
  readonly icon: ReactNode
  readonly first?: boolean
  onClick(): void
}) {
  const words = useWords()
  const { name, icon, first = false, onClick } = props
  return (
    <button type="button" className={styles.card} data-first={first} onClick={onClick}>
      <strong>
        {icon}
        {words(`welcome.${name}`)}
      </strong>
      <span>{words(`welcome.${name}-text`)}</span>
    </button>
  )
}
