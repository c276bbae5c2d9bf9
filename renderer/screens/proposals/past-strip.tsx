import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { shortDate } from '../../app/format.ts'
import { useSession, useWords } from '../../app/session.tsx'
import { useShownPast } from './past-provider.tsx'
import styles from './proposals.module.css'

/** In the top bar: that a structure of the past is shown, until when it was in force, and the way back. */
export function PastStrip() {
  const { view } = useSession()
  const words = useWords()
  const past = useShownPast()
  if (!past) return null
  return (
    <span className={styles.strip} role="status">
      <IconHistory size={16} aria-hidden />
      <span className={styles.stripName} title={past.basis}>
        {words('past.shown', { until: shortDate(past.until, words.language) })}
      </span>
      <Button variant="default" size="compact-xs" onClick={() => view.set({ date: null })}>
        {words('shell.back-to-today')}
      </Button>
    </span>
  )
}
