import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { useFailure } from './use-act.ts'

/** Long enough to read what lies there still, and to decide. */
const SHOWN_MS = 30_000

/** Where a file went: what it is, and the open copy of before beside it. */
export interface Saved {
  readonly what: string
  readonly path: string
  readonly previous: string | null
  /** Sealed, or without what is private: it was not to be read by everybody. */
  readonly isSecret: boolean
}

/** Says where a file was saved; of a secret one it names the open copy of before, which one press deletes. */
export function useShowSaved(): (saved: Saved) => void {
  const { desktop } = useSession()
  const words = useWords()
  const failed = useFailure()
  return useCallback(
    ({ what, path, previous, isSecret }) => {
      const message = words('shell.file-saved', { what, path })
      if (!isSecret || previous === null) return void notifications.show({ message })
      const notice = `saved ${path}`
      async function drop(left: string) {
        const dropped = await desktop.dropPrevious({ path: left })
        notifications.hide(notice)
        const gone = words('shell.previous-gone', { path: left })
        if (dropped.ok) notifications.show({ message: gone })
        else failed(dropped)
      }
      notifications.show({
        id: notice,
        color: 'yellow',
        autoClose: SHOWN_MS,
        message: (
          <Group gap="sm" justify="space-between">
            <span>{`${message} ${words('shell.previous-open', { path: previous })}`}</span>
            <Button size="compact-xs" variant="default" onClick={() => void drop(previous)}>
              {words('shell.previous-drop')}
            </Button>
          </Group>
        ),
      })
    },
    [desktop, words, failed],
  )
}
