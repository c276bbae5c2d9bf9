import { Button, Loader } from '@mantine/core'
import { useSession, useWords } from '../../app/session.tsx'
import styles from './printing.module.css'
import type { Sheets } from './use-sheets.ts'

/** What is being made, why nothing is there, and what to do about it. */
export function MakingNotice({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const { view } = useSession()
  const { making, stop, again } = sheets
  switch (making.state) {
    case 'ready':
      return null
    case 'making':
      return (
        <p className={styles.notice} aria-live="polite">
          <Loader size={14} />
          {words('print.making')}
          <Button variant="subtle" onClick={stop}>
            {words('print.stop')}
          </Button>
        </p>
      )
    case 'no-proposal':
      return (
        <p className={styles.notice} role="status">
          {words('print.no-proposal')}
          <Button variant="default" onClick={() => view.set({ screen: 'usulan' })}>
            {words('print.to-proposals')}
          </Button>
        </p>
      )
    default:
      return (
        <p className={styles.notice} role="status">
          {making.state === 'stopped'
            ? words('print.stopped')
            : words('print.failed', { reason: making.reason })}
          <Button variant="default" onClick={again}>
            {words('print.again')}
          </Button>
        </p>
      )
  }
}
