import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { get, stepsOf } from '../../../domain/structure/structure.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { addDays, type CalendarDate, daysBetween } from '../../../domain/values/calendar-date.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { awaited } from '../../../words/telling/vacancy-words.ts'
import styles from './road.module.css'

const SHOWN = 60

/** One line a seat, from its first empty day over the steps done to the day shown and the target. */
export function RoadTimeline(props: {
  readonly rows: readonly RegisterRow[]
  onOpen(key: string): void
}) {
  const words = useWords()
  const date = useShownDate()
  const structure = useStructure()
  const known = props.rows.filter(({ since }) => since !== null).slice(0, SHOWN)
  if (known.length === 0) return <p className={styles.none}>{words('road.empty')}</p>
  return (
    <div className={styles.lines} style={{ overflowY: 'auto' }}>
      {known.map((row) => (
        <div key={row.key} className={styles.line}>
          <button type="button" className={styles.name} onClick={() => props.onOpen(row.key)}>
            {postOfOffice(structure, row.post)}
            <small>{words('road.days-at', { days: row.days ?? 0 })}</small>
          </button>
          <Line row={row} date={date} />
        </div>
      ))}
    </div>
  )
}

interface Mark {
  readonly on: CalendarDate
  readonly label: string
  readonly kind: 'start' | 'step' | 'today' | 'target'
}

/** The marks of a seat by day: its first empty day, the steps done, the day shown, the target. */
function useMarks(row: RegisterRow, date: CalendarDate): readonly Mark[] {
  const structure = useStructure()
  const words = useWords()
  const steps = row.vacancyId ? stepsOf(structure, row.vacancyId) : []
  const marks: Mark[] = [
    {
      on: row.since ?? date,
      label: row.since ? shortDate(row.since, words.language) : '',
      kind: 'start',
    },
    { on: date, label: '', kind: 'today' },
  ]
  for (const id of steps) {
    const step = get(structure, id)
    if (!step?.doneOn) continue
    marks.push({ on: step.doneOn, label: words(`stage.${step.stage}`), kind: 'step' })
  }
  if (row.targetDate) {
    marks.push({ on: row.targetDate, label: words('vacancy.target'), kind: 'target' })
  }
  return marks.sort((a, b) => (a.on < b.on ? -1 : 1))
}

function Line({ row, date }: { readonly row: RegisterRow; readonly date: CalendarDate }) {
  const words = useWords()
  const marks = useMarks(row, date)
  const wait = row.waitsFor?.kind === 'freeze' ? row.waitsFor : null
  const first = marks[0]?.on ?? date
  const latest = marks.at(-1)?.on ?? date
  const end = wait?.freeFrom && wait.freeFrom > latest ? wait.freeFrom : latest
  const last = wait && !wait.freeFrom ? addDays(end, 60) : addDays(end, 7)
  const span = Math.max(30, daysBetween(first, last))
  const at = (on: CalendarDate) => (100 * daysBetween(first, on)) / span
  const until = wait && (wait.freeFrom ?? last)
  return (
    <div className={styles.track}>
      <span className={styles.axis} style={{ left: '0%', width: `${at(latest)}%` }} />
      {until && (
        <span
          className={styles.wait}
          title={awaited(words, wait)}
          style={{ left: `${at(date)}%`, width: `${at(until) - at(date)}%` }}
        />
      )}
      {marks.map(({ on, label, kind }, index) => (
        <span key={`${kind} ${label}`}>
          <span
            className={styles.mark}
            data-kind={kind}
            title={`${label} ${shortDate(on, words.language)}`}
            style={{ left: `${at(on)}%` }}
          />
          {label && (
            <span
              className={styles.label}
              data-above={index % 2 === 1}
              data-side={at(on) < 8 ? 'start' : at(on) > 92 ? 'end' : 'middle'}
              style={{ left: `${at(on)}%` }}
            >
              {label}
            </span>
          )}
        </span>
      ))}
    </div>
  )
}
