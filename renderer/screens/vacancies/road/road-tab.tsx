import { Checkbox, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { roadOf } from '../../../domain/vacancy/pelantikan-road.ts'
import { CasePane } from '../case/case-pane.tsx'
import { useRegister } from '../shared/use-register.ts'
import styles from '../shared/vacancies.module.css'
import { RoadBoard } from './road-board.tsx'
import { RoadTimeline } from './road-timeline.tsx'

/** The road to pelantikan of every vacant seat: as a board by stage, or as a timeline by day. */
export function RoadTab() {
  const words = useWords()
  const all = useRegister()
  const [form, setForm] = useState<'board' | 'timeline'>('board')
  const [swornOnly, setSwornOnly] = useState(true)
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = useMemo(
    () =>
      all
        .filter(({ post }) => !swornOnly || roadOf(post, false).includes('pelantikan'))
        .sort((a, b) => (b.days ?? 9e6) - (a.days ?? 9e6)),
    [all, swornOnly],
  )
  const row = rows.find(({ key }) => key === chosen)
  const open = (key: string) => setChosen(key)
  return (
    <div className={styles.tab}>
      <div className={styles.main}>
        <div className={styles.toolbar} style={{ alignItems: 'center' }}>
          <SegmentedControl
            value={form}
            onChange={(value) => setForm(value as typeof form)}
            data={[
              { value: 'board', label: words('road.board') },
              { value: 'timeline', label: words('road.timeline') },
            ]}
          />
          <Checkbox
            label={words('road.only-structural')}
            checked={swornOnly}
            onChange={(event) => setSwornOnly(event.currentTarget.checked)}
          />
        </div>
        {form === 'board' ? (
          <RoadBoard rows={rows} onOpen={open} />
        ) : (
          <RoadTimeline rows={rows} onOpen={open} />
        )}
      </div>
      {row && <CasePane key={row.key} row={row} onClose={() => setChosen(null)} />}
    </div>
  )
}
