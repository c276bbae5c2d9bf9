import { Button, SegmentedControl, Tabs } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { compareStructures, strangers } from '../../../domain/comparison/compare.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { ScreenHead } from '../../../parts/screen-head.tsx'
import frame from '../../../parts/tabbed-screen.module.css'
import { ChartsTab } from '../charts/charts-tab.tsx'
import { BackToList } from '../state/back-to-list.tsx'
import styles from '../state/proposals.module.css'
import { useProposalView } from '../state/use-proposals.ts'
import { TotalsTab } from '../totals/totals-tab.tsx'
import own from './compare.module.css'
import { CompareActs } from './compare-acts.tsx'
import { ComparePicker } from './compare-picker.tsx'
import type { Chosen, CompareSource } from './compare-sources.ts'

type By = 'id' | 'path'

/** Any two structures beside each other: in force now or on any day, once in force, proposed, or from a file. */
export function ComparePage() {
  const words = useWords()
  const { at } = useProposalView()
  const begun = at.page.kind === 'compare' ? at.page : null
  const [left, setLeft] = useState(() => chosenFirst(begun?.a))
  const [right, setRight] = useState(() => chosenFirst(begun?.b))
  const [a, setA] = useState<CompareSource | null>(null)
  const [b, setB] = useState<CompareSource | null>(null)
  const [by, setBy] = useState<By>('id')
  const [confirmed, setConfirmed] = useState<ReadonlyMap<string, boolean>>(new Map())
  const comparison = useMemo(
    () => a && b && compareStructures(a.structure, b.structure, by, confirmed),
    [a, b, by, confirmed],
  )
  return (
    <div className={frame.screen}>
      <ScreenHead
        before={<BackToList />}
        title={words('compare.title')}
        lead={words('compare.lead')}
      />
      <div className={own.sides}>
        <ComparePicker
          label={words('compare.a')}
          chosen={left}
          source={a}
          choose={setLeft}
          onChange={setA}
        />
        <ComparePicker
          label={words('compare.b')}
          chosen={right}
          source={b}
          choose={setRight}
          onChange={setB}
        />
        <SegmentedControl
          aria-label={words('compare.by')}
          value={by}
          onChange={(value) => setBy(value as By)}
          data={[
            { value: 'id', label: words('compare.by-id') },
            { value: 'path', label: words('compare.by-path') },
          ]}
        />
      </div>
      {by === 'id' && a && b && strangers(a.structure, b.structure) && (
        <p className={styles.notice}>
          {words('compare.other-ids')}{' '}
          <Button size="compact-xs" variant="default" onClick={() => setBy('path')}>
            {words('compare.by-path')}
          </Button>
        </p>
      )}
      {comparison && a && b ? (
        <Tabs defaultValue="acts" keepMounted={false} className={frame.tabs ?? ''}>
          <Tabs.List aria-label={words('compare.title')}>
            <Tabs.Tab value="acts">
              {`${words('proposal.tab-acts')} (${comparison.acts.length})`}
            </Tabs.Tab>
            <Tabs.Tab value="charts">{words('proposal.tab-charts')}</Tabs.Tab>
            <Tabs.Tab value="totals">{words('proposal.tab-totals')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="acts">
            <CompareActs
              comparison={comparison}
              confirm={(key, taken) => setConfirmed((before) => new Map(before).set(key, taken))}
            />
          </Tabs.Panel>
          <Tabs.Panel value="charts">
            <ChartsTab
              sides={{
                base: a.structure,
                next: comparison.next,
                change: comparison.change,
                acts: comparison.acts,
              }}
            />
          </Tabs.Panel>
          <Tabs.Panel value="totals">
            <TotalsTab
              sides={{ base: a.structure, next: comparison.next, baseOn: a.on, nextOn: b.on }}
            />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <EmptyState>{words('compare.choose-two')}</EmptyState>
      )}
    </div>
  )
}

function chosenFirst(value: string | undefined): Chosen | null {
  return value === undefined ? null : { value, on: null, file: null }
}
