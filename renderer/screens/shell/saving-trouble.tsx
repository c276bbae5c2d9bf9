import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useHeld, useSaving, useSession, useWords } from '../../app/session.tsx'
import { ONLY_LOOKED_AT } from '../../app/workspace/open-to-read.ts'
import { canRetry, type Saving } from '../../app/workspace/saving.ts'
import type { Words } from '../../words/words.ts'
import { PageLink } from '../help/page-link.tsx'
import styles from './app-shell.module.css'
import { HeldStrip } from './held-strip.tsx'

const RETRY_MS = 10_000

/** Why an office is only shown, where opening it for work may go by now. */
const CAN_BE_WORKED_ON: ReadonlySet<string> = new Set([ONLY_LOOKED_AT, 'held-elsewhere'])

/** Below the top bar: what keeps edits from both disks, what to do, and another try now and every ten seconds. */
export function SavingTrouble() {
  const { open, openOffice } = useSession()
  const { workspace } = open
  const saving = useSaving()
  const held = useHeld()
  const words = useWords()
  const retries = canRetry(saving)
  useEffect(() => {
    if (!retries) return
    const timer = setInterval(() => void workspace.retry(), RETRY_MS)
    return () => clearInterval(timer)
  }, [retries, workspace])
  useEffect(() => {
    if (saving.state !== 'failed' || !saving.isStuck) return
    const timer = setInterval(() => {
      // What is being typed there is not taken away.
      if (!document.querySelector('[role="dialog"]')) location.reload()
    }, 1000)
    return () => clearInterval(timer)
  }, [saving])
  if (held) return <HeldStrip held={held} failed={saving.state === 'failed' ? saving : null} />
  const trouble = troubleOf(saving, words)
  if (trouble === null) return null
  return (
    <div className={styles.trouble} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <span>{trouble}</span>
      <PageLink id={isElsewhere(saving) ? 'two-computers' : 'not-saved'} />
      {retries && (
        <Button variant="default" size="compact-xs" onClick={() => void workspace.retry()}>
          {words('shell.retry')}
        </Button>
      )}
      {saving.state === 'read-only' && CAN_BE_WORKED_ON.has(saving.problem.code) && (
        <Button variant="default" size="compact-xs" onClick={() => openOffice(open.id)}>
          {words('office.work-on-it')}
        </Button>
      )}
    </div>
  )
}

function isElsewhere(saving: Saving): boolean {
  return saving.state === 'read-only' && saving.problem.code === 'held-elsewhere'
}

function troubleOf(saving: Saving, words: Words): string | null {
  if (saving.state === 'read-only') return words.problem(saving.problem)
  if (saving.state !== 'failed') return null
  return saving.message === null
    ? words('shell.database-failed')
    : words('shell.not-saved', { reason: saving.message })
}
