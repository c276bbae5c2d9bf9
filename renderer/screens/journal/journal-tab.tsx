import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef, useState } from 'react'
import { useSession, useWords, useWorkspaceState } from '../../app/session.tsx'
import { journalOf } from '../../app/workspace/read-journal.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { momentText } from '../../words/figures/moment-text.ts'
import type { Words } from '../../words/words.ts'
import { QueryFailed } from '../help/query-failed.tsx'
import { useListKeys } from '../hooks/use-list-keys.ts'
import { useQuery } from '../hooks/use-query.ts'
import { EntryDetail } from './entry-detail.tsx'
import { entryTitle } from './entry-title.ts'
import styles from './journal.module.css'

const ROW = 30
const NO_ENTRIES: readonly JournalEntry[] = []

/** Every change ever made to this file, the newest first; nothing is ever taken out of it. */
export function JournalTab(props: {
  /** Leads to what going back to that entry would change; null where that cannot be done. */
  readonly onRestore: ((seq: number) => void) | null
}) {
  const { onRestore } = props
  const { open } = useSession()
  const { lastSeq } = useWorkspaceState()
  const words = useWords()
  const ask = useCallback(() => journalOf(open, lastSeq), [open, lastSeq])
  const query = useQuery('journal', ask)
  const entries = query.state === 'read' ? query.value : NO_ENTRIES
  const [chosen, setChosen] = useState<number | null>(null)
  const area = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 10,
  })
  const found = entries.findIndex(({ seq }) => seq === chosen)
  const at = Math.max(0, found)
  const entry = entries[at]
  const keys = useListKeys({
    virtual,
    at,
    choose: (index) => setChosen(entries[index]?.seq ?? null),
  })
  if (query.state === 'failed') return <QueryFailed query={query} />
  return (
    <div className={styles.screen}>
      <div ref={area} className={styles.list}>
        <ol
          ref={keys.list}
          style={{ height: virtual.getTotalSize() }}
          aria-label={words('screen.riwayat')}
          onKeyDown={keys.onKeyDown}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const one = entries[index]
            return one ? (
              <li key={one.seq} data-index={index} style={{ top: start }}>
                <button
                  type="button"
                  tabIndex={keys.tabIndexOf(index)}
                  aria-current={one.seq === entry?.seq}
                  onClick={() => setChosen(one.seq)}
                >
                  <span>{one.seq}</span>
                  <span>{momentText(one.at, words.language)}</span>
                  <span>{entryTitle(one, words)}</span>
                  <span>{sizeOf(one, words)}</span>
                </button>
              </li>
            ) : null
          })}
        </ol>
      </div>
      {entry && (
        <EntryDetail
          entry={entry}
          title={entryTitle(entry, words)}
          onRestore={onRestore && entry.seq < lastSeq ? () => onRestore(entry.seq) : null}
        />
      )}
    </div>
  )
}

/** How many records it changed; a step of a proposal changes none in force. */
function sizeOf({ change }: JournalEntry, words: Words): string {
  const count = Object.keys(change).length
  return count === 0 ? '' : words('journal.records', { count })
}
