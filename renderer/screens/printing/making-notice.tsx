import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { wholeNumber } from '../../app/format.ts'
import { useSession, useWords } from '../../app/session.tsx'
import styles from './printing.module.css'
import type { Sheets } from './use-sheets.ts'

/** How long it has taken, where it takes long; and the way out. */
function Underway({ units, onStop }: { readonly units: number; onStop(): void }) {
  const words = useWords()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(clock)
  }, [])
  return (
    <p className={styles.notice}>
      <Loader size={14} />
      <span aria-live="polite">{words('print.making')}</span>
      {seconds > 0 && (
        <span>
          {words('print.making-long', { count: wholeNumber(units, words.language), seconds })}
        </span>
      )}
      <Button variant="subtle" onClick={onStop}>
        {words('print.stop')}
      </Button>
    </p>
  )
}

/** What is being made, why nothing is there, and what to do about it. */
export function MakingNotice({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const { view } = useSession()
  const { making, stop, again } = sheets
  switch (making.state) {
    case 'ready':
      return null
    case 'making':
      return <Underway units={sheets.source.structure.tables.unit.size} onStop={stop} />
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
