import { useMemo } from 'react'
import { useShownDate, useWords } from '../../../app/session.tsx'
import { allFindings } from '../../../domain/findings/all-findings.ts'
import { withBegun } from '../../../domain/proposal/people/begun.ts'
import {
  compareEselon,
  compareKelas,
  NONE,
  type TotalRow,
  totalsOf,
} from '../../../domain/proposal/totals.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import lists from '../../../parts/lists.module.css'
import { difference, wholeNumber } from '../../../words/figures/whole-number.ts'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'
import { FindingChanges } from './finding-changes.tsx'

interface Row {
  readonly label: string
  readonly before: number
  readonly after: number
}

interface Shown extends Pick<Sides, 'base' | 'next'>, Partial<Pick<Sides, 'change'>> {
  /** The day each side is counted on; the day shown where it is not given. */
  readonly baseOn?: CalendarDate
  readonly nextOn?: CalendarDate
}

const NO_CHANGE: NonNullable<Shown['change']> = {}

/** The numbers of the office before and after: units, posts, K, B, eselon, kelas, findings of the rules. */
export function TotalsTab({ sides }: { readonly sides: Shown }) {
  const words = useWords()
  const shown = useShownDate()
  const { base, next, change = NO_CHANGE, baseOn = shown, nextOn = shown } = sides
  const [was, is] = useMemo(
    () => [allFindings(base, baseOn), allFindings(next, nextOn)],
    [base, next, baseOn, nextOn],
  )
  const [found, finds] = [was.open, is.open]
  const groups = useMemo(() => {
    const settled = withBegun(next, change, nextOn)
    const [before, after] = [totalsOf(base, baseOn), totalsOf(settled, nextOn)]
    const whole: Row[] = [
      { label: words('totals.units'), before: before.units, after: after.units },
      { label: words('totals.groups'), before: before.groups, after: after.groups },
      { label: words('totals.posts'), before: before.posts, after: after.posts },
      { label: words('totals.seats'), before: before.seats, after: after.seats },
      { label: words('totals.holders'), before: before.holders, after: after.holders },
      {
        label: words('totals.findings'),
        before: found.length,
        after: finds.length,
      },
    ]
    return [
      { title: words('totals.office'), rows: whole },
      {
        title: words('totals.units-by-eselon'),
        rows: paired(before.byEselon, after.byEselon, 'units', compareEselon, eselonLabel),
      },
      {
        title: words('totals.by-eselon'),
        rows: paired(before.byEselon, after.byEselon, 'posts', compareEselon, eselonLabel),
      },
      {
        title: words('totals.units-by-kelas'),
        rows: paired(before.byKelas, after.byKelas, 'units', compareKelas, kelasLabel),
      },
      {
        title: words('totals.by-kelas'),
        rows: paired(before.byKelas, after.byKelas, 'posts', compareKelas, kelasLabel),
      },
    ]

    function eselonLabel(key: string): string {
      return key === NONE ? words('totals.no-eselon') : key
    }
    function kelasLabel(key: string): string {
      return key === NONE ? words('totals.no-kelas') : words('totals.kelas', { kelas: key })
    }
  }, [base, next, change, baseOn, nextOn, found, finds, words])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={words('proposal.tab-totals')} tabIndex={0}>
      <div className={styles.totals}>
        {groups.map(({ title, rows }) => (
          <TotalsTable key={title} title={title} rows={rows} />
        ))}
      </div>
      <FindingChanges before={was} after={is} />
    </section>
  )
}

/** Both sides by heading, in its order; headings under which neither side has any are left out. */
function paired(
  before: readonly TotalRow[],
  after: readonly TotalRow[],
  counted: 'units' | 'posts',
  compare: (a: string, b: string) => number,
  label: (key: string) => string,
): Row[] {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))].sort(compare)
  const count = (rows: readonly TotalRow[], key: string) =>
    rows.find((row) => row.key === key)?.[counted] ?? 0
  return keys
    .map((key) => ({ label: label(key), before: count(before, key), after: count(after, key) }))
    .filter((row) => row.before > 0 || row.after > 0)
}

function TotalsTable({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const words = useWords()
  const number = (value: number) => wholeNumber(value, words.language)
  return (
    <table className={`${lists.table} ${styles.table}`}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th>{words('totals.item')}</th>
          <th className={styles.figure}>{words('acts.before')}</th>
          <th className={styles.figure}>{words('acts.after')}</th>
          <th className={styles.figure}>{words('totals.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, before, after }) => (
          <tr key={label} data-changed={before !== after}>
            <td>{label}</td>
            <td className={styles.figure}>{number(before)}</td>
            <td className={styles.figure}>{number(after)}</td>
            <td className={styles.figure}>{difference(after - before, words.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
