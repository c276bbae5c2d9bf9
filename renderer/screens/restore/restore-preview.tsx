import { Button, Tabs } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { type HeldInFile, restoreState } from '../../app/workspace/restore-points.ts'
import { compareStructures } from '../../domain/comparison/compare.ts'
import { RECORD_KINDS } from '../../domain/records/records.ts'
import { type Change, diff } from '../../domain/structure/change.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Result } from '../../domain/values/result.ts'
import lists from '../../parts/lists.module.css'
import frame from '../../parts/tabbed-screen.module.css'
import { momentText } from '../../words/figures/moment-text.ts'
import type { Words } from '../../words/words.ts'
import { ProblemTold } from '../hooks/problem-told.tsx'
import { useRefusal } from '../hooks/use-act.ts'
import { ChartsTab } from '../proposals/charts/charts-tab.tsx'
import { CompareActs } from '../proposals/compare/compare-acts.tsx'
import type { Point } from './point-list.tsx'
import styles from './restore.module.css'

const NONE: ReadonlyMap<string, boolean> = new Map()

/** What going back to a point would change, as acts and as charts, and the step that does it. */
export function RestorePreview(props: {
  readonly point: Point | null
  readonly target: Result<HeldInFile> | null
  /** Of what was set aside, which may be of another office. */
  readonly isAside: boolean
}) {
  const { point, target, isAside } = props
  const words = useWords()
  const live = useLiveStructure()
  const to = target?.ok ? target.value.structure : null
  const change = useMemo(() => to && diff(live, to), [live, to])
  const comparison = useMemo(() => to && compareStructures(live, to, 'id', NONE), [live, to])
  if (!point) return <div className={lists.empty}>{words('restore.choose')}</div>
  if (target && !target.ok) {
    return (
      <div className={lists.empty} role="alert">
        <ProblemTold problem={target.problem} />
      </div>
    )
  }
  if (!change || !comparison) return <div className={lists.empty}>{words('restore.reading')}</div>
  const when = momentText(point.at, words.language)
  const count = Object.keys(change).length
  return (
    <div className={styles.preview}>
      <header className={styles.previewHead}>
        <div>
          <h2>{words('restore.state', { when })}</h2>
          <p>
            {count === 0
              ? words('restore.same')
              : words('restore.would-change', { count, kinds: kindsOf(change, words) })}
          </p>
        </div>
        {isAside && target?.ok && <ApartButton held={target.value} />}
        <RestoreButton point={point} target={to} disabled={count === 0} />
      </header>
      {count > 0 && (
        <Tabs defaultValue="acts" keepMounted={false} className={frame.tabs ?? ''}>
          <Tabs.List aria-label={words('restore.state', { when })}>
            <Tabs.Tab value="acts">
              {`${words('proposal.tab-acts')} (${comparison.acts.length})`}
            </Tabs.Tab>
            <Tabs.Tab value="charts">{words('proposal.tab-charts')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="acts">
            <CompareActs comparison={comparison} confirm={() => undefined} />
          </Tabs.Panel>
          <Tabs.Panel value="charts">
            <ChartsTab
              sides={{
                base: live,
                next: comparison.next,
                change: comparison.change,
                acts: comparison.acts,
              }}
            />
          </Tabs.Panel>
        </Tabs>
      )}
    </div>
  )
}

/** What was set aside is opened beside this office, as one of its own. */
function ApartButton({ held }: { readonly held: HeldInFile }) {
  const { openApart } = useSession()
  const words = useWords()
  return (
    <Button variant="default" onClick={() => openApart(held)}>
      {words('restore.apart')}
    </Button>
  )
}

/** A snapshot of what is now, then one edit. */
function RestoreButton(props: {
  readonly point: Point
  readonly target: Structure | null
  readonly disabled: boolean
}) {
  const { point, target, disabled } = props
  const { open } = useSession()
  const words = useWords()
  const refused = useRefusal()
  const [busy, setBusy] = useState(false)
  async function restore() {
    if (!target) return
    setBusy(true)
    const result = await restoreState(open, point.seq, target)
    setBusy(false)
    if (!result.ok) return refused(result.problem)
    const when = momentText(point.at, words.language)
    notifications.show({ message: words('restore.done', { when }), autoClose: 8000 })
  }
  return (
    <Button loading={busy} disabled={disabled} onClick={() => void restore()}>
      {words('restore.do')}
    </Button>
  )
}

/** The structure in force, whatever proposal is open beside it. */
function useLiveStructure(): Structure {
  const { workspace } = useSession().open
  return useSyncExternalStore(workspace.subscribe, () => workspace.getState().structure)
}

/** `2 unit, 3 jabatan` of what would change. */
function kindsOf(change: Change, words: Words): string {
  const ids = Object.keys(change)
  return RECORD_KINDS.flatMap((kind) => {
    const count = ids.filter((id) => id.startsWith(`${kind}:`)).length
    return count === 0 ? [] : [words(`kinds.${kind}`, { count })]
  }).join(', ')
}
