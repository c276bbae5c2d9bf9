import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { momentText } from '../../words/figures/moment-text.ts'
import styles from './restore.module.css'
import { useBackups } from './use-backups.ts'

/** When the last good snapshot was made; in red, and with what to do, where that is too long ago. */
export function BackupLine() {
  const words = useWords()
  const { last, trouble, stale } = useBackups()
  const when = last ? momentText(last.at, words.language) : null
  return (
    <p className={styles.backup} data-bad={trouble !== null || stale}>
      {when ? words('restore.last', { when }) : words('restore.not-yet')}
      {trouble !== null && ` ${words('restore.trouble', { reason: trouble })}`}
      {trouble === null && stale && ` ${words('restore.stale')}`}
    </p>
  )
}

/** Makes a snapshot now; `main`: nothing else on the screen is what one came for. */
export function BackupButton({ main }: { readonly main: boolean }) {
  const words = useWords()
  const { take } = useBackups()
  const [busy, setBusy] = useState(false)
  const make = () => {
    setBusy(true)
    void take().finally(() => setBusy(false))
  }
  return (
    <Button variant={main ? 'filled' : 'default'} loading={busy} onClick={make}>
      {words('restore.take')}
    </Button>
  )
}
