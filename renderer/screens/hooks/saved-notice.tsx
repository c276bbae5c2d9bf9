import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import type { WordKey } from '../../words/dictionary.ts'
import { showInPlace } from './notice-in-place.ts'
import { useFailure } from './use-act.ts'

/** Long enough to read what lies there still, and to decide. */
const SHOWN_MS = 30_000
/** Long enough to press what can be done with the file. */
const OFFERED_MS = 12_000

/** Where a file went: what it is, and the open copy of before beside it. */
export interface Saved {
  readonly what: string
  readonly path: string
  readonly previous: string | null
  /** Sealed, or without what is private: it was not to be read by everybody. */
  readonly isSecret: boolean
}

/**
 * Says where a file was saved, and offers to open it or its folder; of a secret one it names the open copy of before,
 * which one press deletes.
 */
export function useShowSaved(): (saved: Saved) => void {
  const { desktop } = useSession()
  const words = useWords()
  const failed = useFailure()
  return useCallback(
    ({ what, path, previous, isSecret }) => {
      async function open(folder: boolean) {
        const opened = await desktop.openSaved({ path, folder })
        if (!opened.ok) failed(opened)
      }
      async function drop(left: string) {
        const dropped = await desktop.dropPrevious({ path: left })
        notifications.hide(notice)
        const gone = words('shell.previous-gone', { path: left })
        if (dropped.ok) notifications.show({ message: gone })
        else failed(dropped)
      }
      const left = isSecret ? previous : null
      const told = [
        words('shell.file-saved', { what, path }),
        left && words('shell.previous-open', { path: left }),
      ]
      const notice = showInPlace('saved', {
        ...(left ? { color: 'yellow' } : {}),
        autoClose: left ? SHOWN_MS : OFFERED_MS,
        message: (
          <>
            <span>{told.filter(Boolean).join(' ')}</span>
            <Group gap="xs" mt="xs">
              <Act word="shell.saved-open" onClick={() => void open(false)} />
              <Act word="shell.saved-folder" onClick={() => void open(true)} />
              {left && <Act word="shell.previous-drop" onClick={() => void drop(left)} />}
            </Group>
          </>
        ),
      })
    },
    [desktop, words, failed],
  )
}

function Act({ word, onClick }: { readonly word: WordKey; onClick(): void }) {
  const words = useWords()
  return (
    <Button size="compact-xs" variant="default" onClick={onClick}>
      {words(word)}
    </Button>
  )
}
