import { NativeSelect, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import {
  couldBe,
  type ImportLook,
  type ImportWish,
  settledOf,
  TABLE_HIERARCHIES,
  type TableHierarchy,
} from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import styles from './importing.module.css'
import { PreviewTree } from './preview-tree.tsx'

/** How the table tells which unit hangs from which, beside the tree that comes of it. */
export function HierarchyStep(props: {
  readonly look: ImportLook
  readonly change: (wish: ImportWish) => void
  readonly on: CalendarDate
}) {
  const { look, change, on } = props
  const words = useWords()
  const readings = look.sheets.filter(
    ({ reading, leftOut, fixed }) => reading && !leftOut && !fixed,
  )
  const [name, setName] = useState(readings[0]?.name ?? '')
  const sheet = readings.find((one) => one.name === name) ?? readings[0]
  if (!sheet?.reading) {
    return (
      <div className={styles.halves}>
        <p>{words('import.fixed')}</p>
        <PreviewTree outcome={look.outcome} on={on} />
      </div>
    )
  }
  const { reading } = sheet
  const settle = (hierarchy: TableHierarchy) => {
    const own = settledOf(look.wish.settled, sheet.name) ?? {}
    const settled = { ...own, hierarchy, headerRow: reading.headerRow }
    change({ ...look.wish, settled: { ...look.wish.settled, [sheet.name]: settled } })
  }
  return (
    <div className={styles.halves}>
      <Stack gap="xs">
        {readings.length > 1 && (
          <NativeSelect
            size="sm"
            label={words('import.sheet')}
            data={readings.map((one) => one.name)}
            value={sheet.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        <Radio.Group
          label={words('import.hierarchy')}
          value={reading.hierarchy}
          onChange={(value) => settle(value as TableHierarchy)}
        >
          <Stack gap="var(--space-tight)" mt="var(--space-tight)">
            {TABLE_HIERARCHIES.map((one) => {
              const could = couldBe(reading, one)
              return (
                <Radio
                  key={one}
                  value={one}
                  label={words(`import.hierarchy-${one}`)}
                  description={words(
                    could ? `import.hierarchy-${one}-text` : `import.hierarchy-${one}-needs`,
                  )}
                />
              )
            })}
          </Stack>
        </Radio.Group>
      </Stack>
      <PreviewTree outcome={look.outcome} on={on} />
    </div>
  )
}
