import { useMemo } from 'react'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import { officeCounts } from '../../domain/office-counts.ts'
import { staffingWord } from '../../domain/staffing.ts'
import { trayOf } from '../../domain/structure.ts'
import { difference, wholeNumber } from '../../print/whole-number.ts'
import { useExpected } from '../use-expected.ts'
import styles from './app-shell.module.css'

/** What the file holds on the day shown: units, posts, K, B, and what needs a look. */
export function StatusLine() {
  const { view, today } = useSession()
  const structure = useExpected()
  const date = useShownDate()
  const words = useWords()
  const counts = useMemo(() => officeCounts(structure, date), [structure, date])
  const number = (value: number) => wholeNumber(value, words.language)
  const tray = trayOf(structure).length
  return (
    <footer className={styles.status}>
      <span>{words('shell.status-units', { count: number(counts.units) })}</span>
      <span>{words('shell.status-posts', { count: number(counts.posts) })}</span>
      <span>
        K {number(counts.seats)} · B {number(counts.holders)} ·{' '}
        {difference(counts.holders - counts.seats, words.language)}{' '}
        {words(`ringkasan.word-${staffingWord(counts.holders - counts.seats)}`)}
      </span>
      <button type="button" onClick={() => view.set({ screen: 'kekosongan' })}>
        {words('shell.status-vacant', { count: number(counts.vacantSeats) })}
      </button>
      {date > today() && <span>{words('shell.status-expected')}</span>}
      {tray > 0 && (
        <button type="button" onClick={() => view.set({ screen: 'bagan', trayOpen: true })}>
          {words('shell.status-tray', { count: number(tray) })}
        </button>
      )}
    </footer>
  )
}
