import { Button, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { familyOf, type PostFamily } from '../../../domain/readings/post-family.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { afterSwearing } from '../../../domain/vacancy/road/after-swearing.ts'
import { roadOf } from '../../../domain/vacancy/road/pelantikan-road.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { familyCounts, viewRows, WHOLE_VIEW } from '../../../registers/vacancies/view.ts'
import { useActions } from '../../commands/use-actions.ts'
import { OfficeFilter } from '../../forms/fields/list-filters.tsx'
import { InaugurationForm } from '../../forms/filling/inauguration-form.tsx'
import { OwedForm } from '../../forms/filling/owed-form.tsx'
import { TabHead } from '../../hooks/tab-head.tsx'
import { CasePane } from '../case/case-pane.tsx'
import { FamilyTabs } from '../register/family-tabs.tsx'
import { useOfficeShown } from '../shared/office-shown.ts'
import { useRegister } from '../shared/use-register.ts'
import styles from '../shared/vacancies.module.css'
import { RoadBoard } from './road-board.tsx'
import { RoadTimeline } from './road-timeline.tsx'

/** The road to pelantikan of every vacant seat: as a board by stage, or as a timeline by day. */
export function RoadTab(props: {
  /** Opens the form for a post that turns vacant. */
  onAsk(): void
}) {
  const words = useWords()
  const all = useRegister()
  const [form, setForm] = useState<'board' | 'timeline'>('board')
  const [family, setFamily] = useState<'all' | PostFamily>('leading')
  const structure = useStructure()
  const date = useShownDate()
  const { office, choose, isShown } = useOfficeShown()
  const view = { ...WHOLE_VIEW, family, office }
  const counts = familyCounts(all, view)
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = viewRows(all, view).sort((a, b) => (b.days ?? 9e6) - (a.days ?? 9e6))
  const owed = useMemo(() => afterSwearing(structure, date), [structure, date]).filter(
    ({ post }) => (family === 'all' || familyOf(post) === family) && isShown(post.unitId),
  )
  const row = rows.find(({ key }) => key === chosen)
  const [naming, setNaming] = useState(false)
  const [recording, setRecording] = useState(false)
  useActions('inauguration', {
    'inauguration.open': () => setNaming(true),
    'road.many': () => setRecording(true),
  })
  const open = (key: string) => setChosen(key)
  return (
    <>
      <TabHead>
        <Button variant="default" onClick={() => setRecording(true)}>
          {words('road.many')}
        </Button>
        <Button onClick={() => setNaming(true)}>{words('inauguration.open')}</Button>
      </TabHead>
      <div className={styles.register}>
        <div className={styles.toolbar} style={{ alignItems: 'center' }}>
          <SegmentedControl
            value={form}
            onChange={(value) => setForm(value as typeof form)}
            data={[
              { value: 'board', label: words('road.board') },
              { value: 'timeline', label: words('road.timeline') },
            ]}
          />
          <FamilyTabs value={family} counts={counts} onChange={setFamily} />
          <OfficeFilter bare value={office} onChange={choose} />
        </div>
        <div className={styles.beside}>
          <div className={styles.main}>
            {all.length === 0 && owed.length === 0 ? (
              <EmptyState step={words('vacancy.add')} onStep={props.onAsk}>
                {words('road.none')}
              </EmptyState>
            ) : form === 'board' ? (
              <RoadBoard rows={rows} owed={owed} onOpen={open} />
            ) : (
              <RoadTimeline rows={rows} onOpen={open} />
            )}
          </div>
          {row && <CasePane key={row.key} row={row} onClose={() => setChosen(null)} />}
        </div>
      </div>
      {recording && <OwedForm owed={owed} onClose={() => setRecording(false)} />}
      {naming && (
        <InaugurationForm
          rows={rows
            .filter(({ post }) => roadOf(post, false).includes('pelantikan'))
            .sort(candidatesFirst)}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  )
}

/** Seats with a candidate on top, the higher eselon first. */
function candidatesFirst(a: RegisterRow, b: RegisterRow): number {
  const key = ({ candidateId, post }: RegisterRow) =>
    `${candidateId ? 0 : 1} ${post.eselon ?? '~'} ${post.title}`
  return key(a) < key(b) ? -1 : 1
}
