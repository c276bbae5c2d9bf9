import { useMemo } from 'react'
import { useSession, useShownDate, useStructure, useToday, useWords } from '../../app/session.tsx'
import { staffingWord } from '../../domain/readings/staffing.ts'
import { structureCounts } from '../../domain/readings/structure-counts.ts'
import { trayOf } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { difference, wholeNumber } from '../../words/figures/whole-number.ts'
import { useExpected } from '../hooks/use-expected.ts'
import { usePainted } from '../hooks/use-painted.ts'
import { usePeopleToPlace } from '../hooks/use-people-to-place.ts'
import { useSettled } from '../hooks/use-settled.ts'
import { useBackups } from '../restore/use-backups.ts'
import { useLateCopy } from '../settings/second-copy-line.tsx'
import { SharingStatus } from '../sharing/sharing-status.tsx'
import styles from './app-shell.module.css'

/** What the file holds on the day shown: units, posts, K, B, and what needs a look. */
export function StatusLine() {
  const painted = usePainted()
  return <footer className={styles.status}>{painted && <Told />}</footer>
}

function Told() {
  const { view } = useSession()
  const today = useToday()
  const structure = useExpected()
  const date = useShownDate()
  const words = useWords()
  const counts = useMemo(() => structureCounts(structure, date), [structure, date])
  const number = (value: number) => wholeNumber(value, words.language)
  const tray = useUnplaced(date)
  const { stale, trouble } = useBackups()
  const overdue = stale || trouble !== null
  const isLate = useLateCopy()
  return (
    <>
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
      {date > today && <span>{words('shell.status-expected')}</span>}
      {tray > 0 && (
        <button type="button" onClick={() => view.set({ screen: 'bagan', trayOpen: true })}>
          {words('shell.status-tray', { count: number(tray) })}
        </button>
      )}
      {overdue && (
        <button type="button" data-bad="true" onClick={() => view.set({ screen: 'riwayat' })}>
          {words('restore.stale-short')}
        </button>
      )}
      {isLate && (
        <button type="button" onClick={() => view.set({ screen: 'riwayat' })}>
          {words('second.late-short')}
        </button>
      )}
      <SharingStatus />
    </>
  )
}

/** How many units and persons wait in the tray; persons are counted when the hands rest. */
function useUnplaced(date: CalendarDate): number {
  const structure = useStructure()
  const settled = useSettled(structure, null)
  return trayOf(structure).length + usePeopleToPlace(settled, date).length
}
