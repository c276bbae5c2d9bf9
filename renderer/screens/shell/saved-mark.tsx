import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import { useSaving, useWords } from '../../app/session.tsx'
import type { Saving } from '../../app/workspace/saving.ts'
import { clockTime } from '../../words/figures/format.ts'
import type { Words } from '../../words/words.ts'
import styles from './app-shell.module.css'

const ICONS = {
  saved: IconCheck,
  saving: IconLoader2,
  failed: IconAlertTriangle,
  'read-only': IconAlertTriangle,
} as const

/** Says when both disks have everything; what is wrong where they do not stands below the bar. */
export function SavedMark() {
  const saving = useSaving()
  const words = useWords()
  const Icon = ICONS[saving.state]
  const bad = saving.state === 'failed' || saving.state === 'read-only'
  return (
    <span className={styles.saved} data-saving data-state={bad ? 'failed' : saving.state}>
      <Icon size={16} aria-hidden />
      {textOf(saving, words)}
    </span>
  )
}

function textOf(saving: Saving, words: Words): string {
  switch (saving.state) {
    case 'saving':
      return words('shell.saving')
    case 'failed':
      return words('shell.not-saved-short')
    case 'read-only':
      return words('shell.read-only')
    case 'saved':
      return saving.at
        ? words('shell.saved-at', { time: clockTime(saving.at, words.language) })
        : words('shell.saved')
  }
}
