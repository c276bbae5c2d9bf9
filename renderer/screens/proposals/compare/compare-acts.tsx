import { Checkbox } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { ActKind } from '../../../domain/acts/act.ts'
import type { CompareCounts, Comparison } from '../../../domain/comparison/compare.ts'
import lists from '../../../parts/lists.module.css'
import { actSubject, becameLines, sideText, wasLines } from '../../../words/telling/act-line.ts'
import { NamesIn } from '../../hooks/named-texts.tsx'
import { ActFilter } from '../acts/act-filter.tsx'
import { ActNumber } from '../acts/act-number.tsx'
import styles from '../state/proposals.module.css'
import { useActSource } from '../state/use-act-source.ts'

const COUNTS: readonly (keyof CompareCounts)[] = [
  'unitsAdded',
  'unitsAbolished',
  'unitsMoved',
  'unitsRenamed',
  'postsAdded',
  'postsAbolished',
  'postsMoved',
  'postsRenamed',
  'holderChanged',
  'becameVacant',
]

/** So many acts fill any screen; the others are drawn once these are seen. */
const AT_ONCE = 60

/** Counts and acts of a comparison, and what was taken for a rename, to be confirmed or denied. */
export function CompareActs(props: {
  readonly comparison: Comparison
  confirm(key: string, taken: boolean): void
}) {
  const { comparison, confirm } = props
  const words = useWords()
  const { counts, posts, acts, likely } = comparison
  const source = useActSource(comparison.change, comparison.next)
  const [kind, setKind] = useState<ActKind | null>(null)
  const shown = useMemo(() => {
    const wanted = acts.filter(({ act }) => act === kind)
    return wanted.length > 0 ? wanted : acts
  }, [acts, kind])
  const rows = useDeferredValue(shown, shown.slice(0, AT_ONCE))
  return (
    <div className={styles.scroll}>
      <p className={styles.notice}>
        {[
          words('compare.posts', { a: posts.a, b: posts.b }),
          ...COUNTS.filter((key) => counts[key] > 0).map(
            (key) => `${counts[key]} ${words(`compare.${key}`)}`,
          ),
        ].join(' · ')}
      </p>
      {likely.length > 0 && (
        <section className={styles.section} aria-label={words('compare.likely')}>
          <h2>{words('compare.likely')}</h2>
          <p className={lists.muted}>{words('compare.likely-lead')}</p>
          {likely.map(({ aId, bId, from, to, why, taken }) => (
            <Checkbox
              key={`${aId} ${bId}`}
              className={styles.likely ?? ''}
              checked={taken}
              onChange={(event) => confirm(`${aId} ${bId}`, event.currentTarget.checked)}
              label={`${from} → ${to}`}
              description={why.map((reason) => words(`likely.${reason}`)).join(', ')}
            />
          ))}
        </section>
      )}
      {acts.length === 0 ? (
        <p className={lists.empty}>{words('compare.same')}</p>
      ) : (
        <div className={styles.filters}>
          <ActFilter acts={acts} kind={shown === acts ? null : kind} onChange={setKind} />
          <span>{words('acts.shown', { shown: shown.length, count: acts.length })}</span>
        </div>
      )}
      <table
        aria-label={words('compare.title')}
        className={`${lists.table} ${styles.table}`}
        hidden={acts.length === 0}
      >
        <thead>
          <tr>
            <th>{words('acts.no')}</th>
            <th>{words('acts.act')}</th>
            <th>{words('acts.before')}</th>
            <th>{words('acts.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((act) => (
            <tr key={act.key}>
              <td>
                <ActNumber no={act.no} />
              </td>
              <td>
                <strong>{words(`act.${act.act}`)}</strong>{' '}
                <NamesIn text={actSubject(words, act, source)} />
              </td>
              <td>
                <NamesIn text={sideText(wasLines(words, act, source))} />
              </td>
              <td>
                <NamesIn text={sideText(becameLines(words, act, source))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
