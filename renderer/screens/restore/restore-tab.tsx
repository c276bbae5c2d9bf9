import { SegmentedControl } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { type Session, useSession, useWords, useWorkspacePart } from '../../app/session.tsx'
import { hearUnexpected } from '../../app/unexpected/unexpected.ts'
import { journalOf } from '../../app/workspace/read-journal.ts'
import {
  asideOf,
  type HeldInFile,
  heldInJournal,
  heldInSnapshot,
  snapshotsOf,
  structureAfter,
} from '../../app/workspace/restore-points.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { QueryFailed } from '../help/query-failed.tsx'
import { ProblemTold } from '../hooks/problem-told.tsx'
import { type Query, useQuery } from '../hooks/use-query.ts'
import { entryTitle } from '../journal/entry-title.ts'
import { type Point, PointList } from './point-list.tsx'
import styles from './restore.module.css'
import { RestorePreview } from './restore-preview.tsx'
import { useBackups } from './use-backups.ts'

type From = 'snapshots' | 'journal' | 'aside'

/** The way back: a snapshot or a point of the journal, what going there would change, and the one step that does it. */
export function RestoreTab({ begin }: { readonly begin: number | null }) {
  const words = useWords()
  const [from, setFrom] = useState<From>(begin === null ? 'snapshots' : 'journal')
  const [chosen, setChosen] = useState<string | null>(begin === null ? null : `${begin}`)
  const query = usePoints(from)
  const points = query.state === 'read' ? query.value : null
  const list = points?.ok ? points.value : []
  const point = list.find(({ key }) => key === chosen) ?? list[0] ?? null
  const target = useTarget(point)
  const hasAside = useAside()
  return (
    <div className={styles.restore}>
      <div className={styles.points}>
        <SegmentedControl
          aria-label={words('restore.from')}
          value={from}
          fullWidth
          onChange={(value) => setFrom(value as From)}
          data={[
            { value: 'snapshots', label: words('restore.snapshots') },
            { value: 'journal', label: words('restore.journal') },
            ...(hasAside ? [{ value: 'aside', label: words('restore.aside') }] : []),
          ]}
        />
        {from === 'aside' && <p>{words('restore.aside-lead')}</p>}
        {query.state === 'failed' && <QueryFailed query={query} />}
        {points && !points.ok && (
          <p role="alert">
            <ProblemTold problem={points.problem} />
          </p>
        )}
        {points?.ok && list.length === 0 && <p>{words('restore.no-points')}</p>}
        <PointList points={list} current={point?.key ?? null} onChoose={setChosen} />
      </div>
      <RestorePreview
        key={point?.key ?? ''}
        point={point}
        target={target}
        isAside={from === 'aside'}
      />
    </div>
  )
}

/** The points there are, the newest first. */
function usePoints(from: From): Query<Result<readonly Point[]>> {
  const { desktop, open } = useSession()
  const words = useWords()
  const lastSeq = useWorkspacePart('lastSeq')
  const { last } = useBackups()
  const ask = useCallback(async (): Promise<Result<readonly Point[]>> => {
    if (from === 'journal') {
      const entries = await journalOf(open, lastSeq)
      const value = entries.slice(1).map((entry): Point => {
        const { seq, at } = entry
        return { key: `${seq}`, seq, at, what: entryTitle(entry, words), file: null, size: null }
      })
      return { ok: true, value }
    }
    const list = await (from === 'aside' ? asideOf(desktop, open) : snapshotsOf(desktop, open))
    if (!list.ok) return list
    const value = list.value.map(
      ({ file, seq, at, size }): Point => ({ key: file, seq, at, what: null, file, size }),
    )
    return { ok: true, value }
  }, [from, desktop, open, words, lastSeq])
  return useQuery('points', ask, last)
}

/** Whether anything was set aside in the folder. */
function useAside(): boolean {
  const { desktop, open } = useSession()
  const ask = useCallback(() => asideOf(desktop, open), [desktop, open])
  const query = useQuery('aside', ask)
  return query.state === 'read' && query.value.ok && query.value.value.length > 0
}

async function heldAt(
  { desktop, open }: Pick<Session, 'desktop' | 'open'>,
  { seq, file }: Pick<Point, 'seq' | 'file'>,
): Promise<Result<HeldInFile>> {
  if (file !== null) {
    return file.endsWith('.jsonl')
      ? heldInJournal(desktop, open, file)
      : heldInSnapshot(desktop, open, file)
  }
  const structure = await structureAfter(open, seq)
  return structure.ok ? ok({ structure: structure.value, documents: [] }) : structure
}

/** What was held at that point; null until it was read. */
function useTarget(point: Point | null): Result<HeldInFile> | null {
  const { desktop, open } = useSession()
  const [target, setTarget] = useState<Result<HeldInFile> | null>(null)
  const [seq, file] = [point?.seq ?? null, point?.file ?? null]
  useEffect(() => {
    let wanted = true
    setTarget(null)
    if (seq === null) return
    const reading = heldAt({ desktop, open }, { seq, file })
    void reading
      .catch((error: Error) => {
        hearUnexpected('query:point', error, null)
        return refuse('snapshot-unreadable', { reason: error.message })
      })
      .then((found) => {
        if (wanted) setTarget(found)
      })
    return () => {
      wanted = false
    }
  }, [desktop, open, seq, file])
  return target
}
