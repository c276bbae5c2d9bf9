import { SegmentedControl } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { Previewed } from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import { structureOf } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import styles from './importing.module.css'
import { PreviewChart } from './preview-chart.tsx'
import type { ShownUnit } from './preview-folds.ts'
import { TreePreview } from './tree-preview.tsx'

/** What would come of an import, drawn as a chart or told as a list. */
export function PreviewTree(props: {
  readonly outcome: Previewed
  readonly on: CalendarDate
  /** The unit to show, because a problem is about it. */
  readonly shown?: ShownUnit | null
}) {
  const { outcome, on, shown = null } = props
  const words = useWords()
  const [form, setForm] = useState<'chart' | 'list'>('chart')
  useEffect(() => {
    if (shown) setForm('chart')
  }, [shown])
  const structure = useMemo(() => structureOf(outcome.drawn), [outcome.drawn])
  return (
    <div className={styles.previewTree}>
      <SegmentedControl
        size="xs"
        aria-label={words('import.tree')}
        value={form}
        onChange={(value) => setForm(value as 'chart' | 'list')}
        data={[
          { value: 'chart', label: words('import.as-chart') },
          { value: 'list', label: words('import.as-list') },
        ]}
      />
      {form === 'chart' ? (
        <PreviewChart structure={structure} inUnit={outcome.inUnit} on={on} shown={shown} />
      ) : (
        <TreePreview structure={structure} inUnit={outcome.inUnit} />
      )}
    </div>
  )
}
