import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useWords, useWorkspacePart } from '../../app/session.tsx'
import { momentText } from '../../words/figures/moment-text.ts'
import { useListKeys } from '../hooks/use-list-keys.ts'
import styles from './restore.module.css'

/** A moment the file can go back to. */
export interface Point {
  readonly key: string
  /** The journal entry it stands at. */
  readonly seq: number
  /** ISO 8601 moment. */
  readonly at: string
  /** What was done then; null of a snapshot. */
  readonly what: string | null
  /** The snapshot's file, and its bytes; null for a point of the journal. */
  readonly file: string | null
  readonly size: number | null
}

const ROW = 48

/** Moments to go back to, the newest first: when, what, how large, and how much was changed since. */
export function PointList(props: {
  readonly points: readonly Point[]
  readonly current: string | null
  onChoose(key: string): void
}) {
  const { points, current, onChoose } = props
  const words = useWords()
  const lastSeq = useWorkspacePart('lastSeq')
  const area = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: points.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 10,
  })
  const drawn = virtual.getVirtualItems()
  const keys = useListKeys({
    virtual,
    drawn,
    at: points.findIndex(({ key }) => key === current),
    choose: (index) => onChoose(points[index]?.key ?? ''),
  })
  return (
    <div ref={area} className={styles.list} data-drawn="in-part">
      <ol
        ref={keys.list}
        style={{ height: virtual.getTotalSize() }}
        aria-label={words('restore.tab-restore')}
        onKeyDown={keys.onKeyDown}
      >
        {drawn.map(({ index, start }) => {
          const point = points[index]
          if (!point) return null
          const { key, at, seq, what, size } = point
          const since = Math.max(0, lastSeq - seq)
          return (
            <li key={key} data-index={index} style={{ top: start, height: ROW }}>
              <button
                type="button"
                tabIndex={keys.tabIndexOf(index)}
                aria-current={key === current}
                onClick={() => onChoose(key)}
              >
                <span>
                  {momentText(at, words.language)}
                  {size !== null && <small>{words('restore.size', { kb: kilobytes(size) })}</small>}
                </span>
                {/* First, so that a long name does not push it out of sight. */}
                <small>
                  {words(since === 0 ? 'restore.since-none' : 'restore.since', { count: since })}
                  {what !== null && ` · ${what}`}
                </small>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function kilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1024))
}
