import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useNamed, useSession, useWords, useWorkspacePart } from '../../app/session.tsx'
import { numbersOf } from '../../app/workspace/read-journal.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { momentText } from '../../words/figures/moment-text.ts'
import type { Words } from '../../words/words.ts'
import { QueryFailed } from '../help/query-failed.tsx'
import { Told } from '../hooks/told.tsx'
import { useListKeys } from '../hooks/use-list-keys.ts'
import { useQuery } from '../hooks/use-query.ts'
import { EntryDetail } from './entry-detail.tsx'
import { entryTitle } from './entry-title.ts'
import styles from './journal.module.css'
import { useEntries } from './use-entries.ts'

const ROW = 30
const NO_NUMBERS: readonly number[] = []

/** Every change ever made to this file, the newest first; nothing is ever taken out of it. */
export function JournalTab(props: {
  /** Leads to what going back to that entry would change; null where that cannot be done. */
  readonly onRestore: ((seq: number) => void) | null
}) {
  const { onRestore } = props
  const { open } = useSession()
  const lastSeq = useWorkspacePart('lastSeq')
  const words = useWords()
  const named = useNamed()
  const ask = useCallback(() => numbersOf(open, lastSeq), [open, lastSeq])
  const listed = useQuery('journal', ask)
  const numbers = listed.state === 'read' ? listed.value : NO_NUMBERS
  const [chosen, setChosen] = useState<number | null>(null)
  const area = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: numbers.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 10,
  })
  const at = Math.max(0, chosen === null ? 0 : numbers.indexOf(chosen))
  const shown = numbers[at]
  const drawn = virtual.getVirtualItems()
  const [from, to] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1]
  const wanted = useMemo(() => {
    const inSight = numbers.slice(from, to + 1)
    return shown === undefined || inSight.includes(shown) ? inSight : [...inSight, shown]
  }, [numbers, from, to, shown])
  const read = useEntries(wanted)
  const entryOf = (seq: number | undefined) =>
    read.state === 'read' && seq !== undefined ? read.value.get(seq) : undefined
  const entry = entryOf(shown)
  const keys = useListKeys({
    virtual,
    drawn,
    at,
    choose: (index) => setChosen(numbers[index] ?? null),
  })
  if (listed.state === 'failed') return <QueryFailed query={listed} />
  return (
    <div className={styles.screen}>
      <div ref={area} className={styles.list} data-drawn="in-part">
        {read.state === 'failed' ? (
          <QueryFailed query={read} />
        ) : (
          <ol
            ref={keys.list}
            style={{ height: virtual.getTotalSize() }}
            aria-label={words('screen.riwayat')}
            onKeyDown={keys.onKeyDown}
          >
            {drawn.map(({ index, start }) => {
              const seq = numbers[index]
              if (seq === undefined) return null
              const one = entryOf(seq)
              return (
                <li key={seq} data-index={index} style={{ top: start }}>
                  <button
                    type="button"
                    tabIndex={keys.tabIndexOf(index)}
                    aria-current={seq === shown}
                    onClick={() => setChosen(seq)}
                  >
                    <span>{seq}</span>
                    <span>{one && momentText(one.at, words.language)}</span>
                    <span>{one && <Told text={entryTitle(one, named)} />}</span>
                    <span>{one?.by}</span>
                    <span>{one && sizeOf(one, words)}</span>
                  </button>
                </li>
              )
            })}
          </ol>
        )}
      </div>
      {entry && (
        <EntryDetail
          entry={entry}
          title={entryTitle(entry, named)}
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
