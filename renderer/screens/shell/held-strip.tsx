import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useNamed, useSession, useWords } from '../../app/session.tsx'
import type { Failed } from '../../app/workspace/saving.ts'
import type { Held } from '../../app/workspace/shown-acts.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useSaveHeld } from '../data/use-save-export.ts'
import { PageLink } from '../help/page-link.tsx'
import { Told } from '../hooks/told.tsx'
import { entryTitle } from '../journal/entry-title.ts'
import styles from './app-shell.module.css'

/** What a disk refused, each act by name, until it is tried again, saved to a file or thrown away. */
export function HeldStrip(props: { readonly held: Held; readonly failed: Failed | null }) {
  const { held, failed } = props
  const { open } = useSession()
  const words = useWords()
  const save = useSaveHeld()
  const [asked, setAsked] = useState(false)
  const { workspace } = open
  const count = held.entries.length
  const title = words(held.fits ? 'held.title' : 'held.misfit', { count })
  const letGo = () => {
    workspace.discard()
    void workspace.retry()
  }
  return (
    <div className={styles.trouble}>
      <IconAlertTriangle size={16} aria-hidden />
      <div className={styles.held}>
        <p role="alert">
          {title} {reasonOf(failed, words)}
        </p>
        <HeldList held={held} label={title} />
      </div>
      <PageLink id="not-saved" />
      {held.fits && (
        <Button variant="default" size="compact-xs" onClick={() => void workspace.retry()}>
          {words('shell.retry')}
        </Button>
      )}
      <Button
        variant="default"
        size="compact-xs"
        onClick={() => void save().then((saved) => saved && letGo())}
      >
        {words('held.save')}
      </Button>
      <Button variant="default" size="compact-xs" onClick={() => setAsked(true)}>
        {words('held.discard')}
      </Button>
      <Dialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={words('held.discard-title', { count })}
      >
        <HeldList held={held} label={title} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" data-autofocus onClick={() => setAsked(false)}>
            {words('shell.cancel')}
          </Button>
          <Button
            color="red"
            onClick={() => {
              setAsked(false)
              letGo()
            }}
          >
            {words('held.discard-now')}
          </Button>
        </Group>
      </Dialog>
    </div>
  )
}

function HeldList({ held, label }: { readonly held: Held; readonly label: string }) {
  const named = useNamed()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.heldList} aria-label={label} tabIndex={0}>
      <ol>
        {held.entries.map((entry) => (
          <li key={entry.seq}>
            <Told text={entryTitle(entry, named)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function reasonOf(failed: Failed | null, words: ReturnType<typeof useWords>): string {
  if (!failed) return ''
  return failed.message === null
    ? words('shell.database-failed')
    : words('held.reason', { reason: failed.message })
}
