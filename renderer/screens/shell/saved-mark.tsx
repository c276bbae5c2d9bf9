import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useSession, useWords, useWorkspacePart } from '../../app/session.tsx'
import { canRetry, type Saving } from '../../app/workspace/workspace.ts'
import { clockTime } from '../../words/figures/format.ts'
import styles from './app-shell.module.css'

const RETRY_MS = 10_000

/** Says when both disks have everything; where they do not, what is wrong, and tries again. */
export function SavedMark() {
  const { workspace } = useSession()
  const saving = useWorkspacePart('saving')
  const words = useWords()
  const retries = canRetry(saving)
  useEffect(() => {
    if (!retries) return
    const timer = setInterval(() => void workspace.retry(), RETRY_MS)
    return () => clearInterval(timer)
  }, [retries, workspace])
  const trouble = troubleOf(saving, words)
  if (trouble !== null) {
    return (
      <span className={styles.saved} data-state="failed" role="alert" title={trouble}>
        <IconAlertTriangle size={16} aria-hidden />
        {trouble}
        {retries && (
          <Button variant="subtle" size="compact-xs" onClick={() => void workspace.retry()}>
            {words('shell.retry')}
          </Button>
        )}
      </span>
    )
  }
  const saved = saving.state === 'saved'
  return (
    <span className={styles.saved} data-state={saving.state} aria-live="polite">
      {saved ? <IconCheck size={16} aria-hidden /> : <IconLoader2 size={16} aria-hidden />}
      {saving.state === 'saved' ? savedText(words, saving.at) : words('shell.saving')}
    </span>
  )
}

/** What keeps edits from both disks, in a sentence; null where nothing does. */
function troubleOf(saving: Saving, words: ReturnType<typeof useWords>): string | null {
  if (saving.state === 'read-only') return words.problem(saving.problem)
  if (saving.state !== 'failed') return null
  return saving.message === null
    ? words('shell.database-failed')
    : words('shell.not-saved', { reason: saving.message })
}

function savedText(words: ReturnType<typeof useWords>, at: string | null): string {
  return at ? words('shell.saved-at', { time: clockTime(at) }) : words('shell.saved')
}
