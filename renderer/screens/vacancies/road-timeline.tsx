import { shortDate } from '../../app/format.ts'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { addDays, type CalendarDate, daysBetween } from '../../domain/calendar-date.ts'
import type { Step } from '../../domain/records.ts'
import { get, stepsOf } from '../../domain/structure.ts'
import type { RegisterRow } from '../../domain/vacancy/register.ts'
import styles from './road.module.css'

const WIDTH = 1000
const SHOWN = 60

/** One line a seat, from its first empty day over the steps done to the day shown and the target. */
export function RoadTimeline(props: {
  readonly rows: readonly RegisterRow[]
  onOpen(key: string): void
}) {
  const words = useWords()
  const date = useShownDate()
  const known = props.rows.filter(({ since }) => since !== null).slice(0, SHOWN)
  if (known.length === 0) return <p className={styles.none}>{words('road.empty')}</p>
  return (
    <div className={styles.lines} style={{ overflowY: 'auto' }}>
      {known.map((row) => (
        <div key={row.key} className={styles.line}>
          <button type="button" className={styles.name} onClick={() => props.onOpen(row.key)}>
            {row.post.title}
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
  readonly kind: 'start' | 'dot' | 'target'
}

function Line({ row, date }: { readonly row: RegisterRow; readonly date: CalendarDate }) {
  const structure = useStructure()
  const words = useWords()
  const since = row.since ?? date
  const steps = row.vacancyId ? stepsOf(structure, row.vacancyId) : []
  const done = steps
    .map((id) => get(structure, id))
    .filter((step): step is Step & { doneOn: CalendarDate } => Boolean(step?.doneOn))
  const free = row.waitsFor?.kind === 'freeze' ? row.waitsFor.freeFrom : null
  const last = [
    date,
    row.targetDate,
    free,
    ...done.map(({ doneOn }) => doneOn),
  ].reduce<CalendarDate>((latest, one) => (one && one > latest ? one : latest), addDays(since, 30))
  const span = Math.max(1, daysBetween(since, last))
  const at = (on: CalendarDate) => 12 + ((WIDTH - 24) * daysBetween(since, on)) / span
  const marks: Mark[] = [
    { on: since, label: shortDate(since, words.language), kind: 'start' },
    ...done.map(
      (step): Mark => ({ on: step.doneOn, label: words(`stage.${step.stage}`), kind: 'dot' }),
    ),
    ...(row.targetDate
      ? [{ on: row.targetDate, label: words('vacancy.target'), kind: 'target' } as const]
      : []),
  ]
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 54`}
      role="img"
      aria-label={marks
        .map(({ on, label }) => `${label} ${shortDate(on, words.language)}`)
        .join(', ')}
    >
      <line className={styles.axis} x1={at(since)} x2={at(date)} y1={27} y2={27} />
      {free && (
        <line className={styles.wait} x1={at(date)} x2={at(free)} y1={27} y2={27}>
          <title>{shortDate(free, words.language)}</title>
        </line>
      )}
      {marks.map(({ on, label, kind }, index) => (
        <g key={`${kind} ${label}`}>
          <circle className={styles[kind]} cx={at(on)} cy={27} r={6}>
            <title>{`${label} ${shortDate(on, words.language)}`}</title>
          </circle>
          <text
            x={at(on)}
            y={index % 2 === 0 ? 48 : 14}
            textAnchor={at(on) > WIDTH - 120 ? 'end' : at(on) < 120 ? 'start' : 'middle'}
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
