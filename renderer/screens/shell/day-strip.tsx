import { Button } from '@mantine/core'
import { IconCalendarExclamation } from '@tabler/icons-react'
import { useSession, useToday, useView, useWords } from '../../app/session.tsx'
import { News } from '../../parts/news.tsx'
import { useShownOther } from '../proposals/past/past-provider.tsx'
import styles from './app-shell.module.css'

/** In the top bar: that another day than today is shown and edited, and the way back. */
export function DayStrip() {
  const { view, homeDay } = useSession()
  const today = useToday()
  const { date, proposalId } = useView()
  const words = useWords()
  const other = useShownOther()
  const isShown = date !== null && date !== homeDay && proposalId === null && !other
  const meaning = date && `: ${words(date < today ? 'day.past' : 'day.coming')}`
  return (
    <News>
      {isShown && (
        <span className={styles.dayStrip} data-strip="day">
          <IconCalendarExclamation size={16} aria-hidden />
          <span className={styles.dayText} title={words('day.other') + meaning}>
            <b>{words('day.other')}</b>
            <span>{meaning}</span>
          </span>
          <Button variant="default" size="compact-xs" onClick={() => view.set({ date: homeDay })}>
            {words('shell.back-to-today')}
          </Button>
        </span>
      )}
    </News>
  )
}
