import { SegmentedControl } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import type { StructureRecord } from '../../domain/records/records.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import styles from './importing.module.css'
import { PreviewChart } from './preview-chart.tsx'
import { TreePreview } from './tree-preview.tsx'
import type { ShownUnit } from './units-of-rows.ts'

/** What would come of an import, drawn as a chart or told as a list. */
export function PreviewTree(props: {
  readonly records: readonly StructureRecord[]
  readonly on: CalendarDate
  /** The unit to show, because a problem is about it. */
  readonly shown?: ShownUnit | null
}) {
  const { records, on, shown = null } = props
  const words = useWords()
  const [form, setForm] = useState<'chart' | 'list'>('chart')
  useEffect(() => {
    if (shown) setForm('chart')
  }, [shown])
  const structure = useMemo(() => structureOf(records), [records])
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
        <PreviewChart structure={structure} on={on} shown={shown} />
      ) : (
        <TreePreview records={records} />
      )}
    </div>
  )
}
