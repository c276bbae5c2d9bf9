import { useMemo, useState } from 'react'
import { useShownDate, useWords } from '../../app/session.tsx'
import { SUMMARY_KEYS, type SummaryFilter, summaryOf } from '../../domain/readings/ringkasan.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { EmptyStructure } from '../hooks/empty-structure.tsx'
import { useExpected } from '../hooks/use-expected.ts'
import { CountTable } from './count-table.tsx'
import type { Column } from './number-cells.tsx'
import { PostListDialog, type PostListWish } from './post-list-dialog.tsx'
import styles from './ringkasan.module.css'
import { BarPatterns } from './staffing-bar.tsx'
import { Tiles } from './tiles.tsx'
import { UnitTable } from './unit-table.tsx'

/** The numbers of the unit shown: large figures, a line per unit below it, and the counts by rank. */
export function NumbersTab(props: {
  readonly scope: UnitId | null
  onEnter(unitId: UnitId): void
}) {
  const { scope, onEnter } = props
  const structure = useExpected()
  const on = useShownDate()
  const words = useWords()
  const [wish, setWish] = useState<PostListWish | null>(null)
  const summary = useMemo(() => summaryOf(structure, on, scope), [structure, on, scope])
  const open = (name: string, filter: SummaryFilter, column: Column) =>
    setWish({ name, filter, column })
  const whole: SummaryFilter = { key: 'all', value: null }
  if (summary.whole.posts === 0) {
    return <EmptyStructure>{words('ringkasan.empty')}</EmptyStructure>
  }
  return (
    <div className={styles.numbers}>
      <BarPatterns />
      <Tiles
        whole={summary.whole}
        onOpen={(column) => open(words('ringkasan.whole'), whole, column)}
      />
      <div className={styles.units}>
        <UnitTable summary={summary} onOpen={open} onEnter={onEnter} />
      </div>
      <div className={styles.counts}>
        {SUMMARY_KEYS.map((key) => (
          <CountTable key={key} by={key} rows={summary.by[key]} onOpen={open} />
        ))}
      </div>
      {wish && <PostListDialog wish={wish} scope={scope} onClose={() => setWish(null)} />}
    </div>
  )
}
