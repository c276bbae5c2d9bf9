import { Button, Progress, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type MatchedFile, MOST_MATCHED } from '../../../app/files/match-files.ts'
import { allDocuments } from '../../../domain/attachments/missing-documents.ts'
import { decidedOf } from '../../../domain/proposal/decided.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { CHOICE, SCAN_MATCHES } from '../../../registers/scan-matches.ts'
import { TabHead } from '../../hooks/tab-head.tsx'
import { useShelf } from '../../proposals/state/use-proposals.ts'
import { GridRegister } from '../../registers/grid-register.tsx'
import { useTelling } from '../../registers/use-telling.ts'
import styles from '../shared/vacancies.module.css'
import own from './documents.module.css'
import { MatchChoice } from './match-choice.tsx'
import type { AttachingNow, Matching, MatchingActs } from './use-matching.ts'

const HEIGHTS = { row: 46, group: 32, atLeast: true } as const
const STATES = ['all', 'matched', 'several', 'none', 'there', 'refused'] as const
type State = (typeof STATES)[number]

/** Files of a folder before any is attached: what each was matched with, and what somebody has to choose. */
export function MatchPreview(props: {
  readonly matching: Matching
  readonly busy: AttachingNow | null
  readonly acts: MatchingActs
}) {
  const { matching, busy, acts } = props
  const { files, choices, folder, more, isDone } = matching
  const telling = useTelling()
  const { structure, on, words } = telling
  const [state, setState] = useState<State>('all')
  const { proposals } = useShelf().state
  const documents = useMemo(
    () => allDocuments(structure, on, decidedOf(proposals)),
    [structure, on, proposals],
  )
  const counts = useMemo(() => countsOf(files), [files])
  const shown = state === 'all' ? files : files.filter((one) => stateOf(one) === state)
  const chosen = files.filter(({ path }) => (choices.get(path)?.length ?? 0) > 0).length
  const count = words.whole(files.length)
  return (
    <>
      <TabHead>
        {!busy && (
          <Button variant="default" onClick={acts.close}>
            {words(isDone ? 'shell.close' : 'match.cancel')}
          </Button>
        )}
        <Button loading={busy !== null} onClick={acts.attach}>
          {chosen === 0
            ? words('match.take-none')
            : words('match.take', { count: words.whole(chosen) })}
        </Button>
      </TabHead>
      <div className={own.lead}>
        <p>
          {files.length === 0
            ? words('match.empty')
            : isDone
              ? words('match.lead-left', { count })
              : folder === null
                ? words('match.lead-dropped', { count })
                : words('match.lead', { folder, count })}
        </p>
        {more > 0 && (
          <p className={styles.told}>
            {words('match.more', { count: words.whole(more), most: words.whole(MOST_MATCHED) })}
          </p>
        )}
      </div>
      {files.length > 0 && (
        <div className={styles.toolbar}>
          <SegmentedControl
            size="xs"
            aria-label={words('match.col-state')}
            value={state}
            data={STATES.filter((one) => one === 'all' || counts.has(one) || one === state).map(
              (one) => ({
                value: one,
                label: words(`match.state-${one}`, { count: words.whole(counts.get(one) ?? 0) }),
              }),
            )}
            onChange={(next) => setState(next as State)}
          />
        </div>
      )}
      {shown.length === 0 && files.length > 0 && (
        <EmptyState>{words(`match.state-${state}`, { count: 0 })}</EmptyState>
      )}
      {shown.length > 0 && (
        <div className={styles.list} inert={busy !== null}>
          <GridRegister
            name={words('match.title')}
            columns={SCAN_MATCHES}
            lines={shown.map((row) => ({ kind: 'row', key: row.path, row }))}
            telling={telling}
            heights={HEIGHTS}
            nameOf={({ path }) => path}
            slotsOf={(row) => ({
              [CHOICE]: row.refused ? null : (
                <MatchChoice
                  key={CHOICE}
                  row={row}
                  chosen={choices.get(row.path)}
                  documents={documents}
                  disabled={row.match.kind === 'there' || busy !== null}
                  onChoose={(to) => acts.choose(row.path, to)}
                />
              ),
            })}
          />
        </div>
      )}
      {busy && (
        <div className={own.busy}>
          <span>
            {words('match.busy', { no: words.whole(busy.no), count: words.whole(busy.of) })}
          </span>
          <Progress
            className={own.bar}
            aria-label={words('match.title')}
            value={(100 * busy.no) / Math.max(1, busy.of)}
          />
          <Button size="compact-sm" variant="default" onClick={acts.stop}>
            {words('match.stop')}
          </Button>
        </div>
      )}
    </>
  )
}

function stateOf({ match, refused }: MatchedFile): State {
  return refused ? 'refused' : match.kind
}

function countsOf(files: readonly MatchedFile[]): ReadonlyMap<State, number> {
  const counts = new Map<State, number>([['all', files.length]])
  for (const one of files) counts.set(stateOf(one), (counts.get(stateOf(one)) ?? 0) + 1)
  return counts
}
