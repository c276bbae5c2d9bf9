import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useSession, useWords, useWorkspaceState } from '../../app/session.tsx'
import { journalOf } from '../../app/workspace/read-journal.ts'
import type { JournalEntry } from '../../domain/structure/history.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { clockTime } from '../../words/figures/format.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import { EntryDetail } from './entry-detail.tsx'
import styles from './journal.module.css'

const ROW = 30

/** "Riwayat": every change ever made to this file, the newest first; nothing is ever taken out of it. */
export function JournalScreen() {
  const { open } = useSession()
  const { lastSeq } = useWorkspaceState()
  const words = useWords()
  const [entries, setEntries] = useState<readonly JournalEntry[]>([])
  const [chosen, setChosen] = useState<number | null>(null)
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let wanted = true
    void journalOf(open, lastSeq).then((list) => {
      if (wanted) setEntries(list)
    })
    return () => {
      wanted = false
    }
  }, [open, lastSeq])
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 10,
  })
  const entry = entries.find(({ seq }) => seq === chosen) ?? entries[0]
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{words('screen.riwayat')}</h1>
        <p>{words('journal.lead', { count: entries.length })}</p>
      </header>
      <div ref={area} className={styles.list}>
        <ol style={{ height: virtual.getTotalSize() }} aria-label={words('screen.riwayat')}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const one = entries[index]
            return one ? (
              <li key={one.seq} style={{ top: start }}>
                <button
                  type="button"
                  aria-current={one.seq === entry?.seq}
                  onClick={() => setChosen(one.seq)}
                >
                  <span>{one.seq}</span>
                  <span>{momentOf(one.at, words)}</span>
                  <span>{titleOf(one, words)}</span>
                  <span>{sizeOf(one, words)}</span>
                </button>
              </li>
            ) : null
          })}
        </ol>
      </div>
      {entry && <EntryDetail entry={entry} title={titleOf(entry, words)} />}
    </div>
  )
}

function titleOf({ kind, label }: JournalEntry, words: Words): string {
  const what = signed(label, words)
  if (kind === 'undo') return words('journal.undone', { what })
  return kind === 'redo' ? words('journal.redone', { what }) : what
}

/** `ajukan Penataan 2018, oleh Bagian Organisasi`; an edit of a draft says in which proposal it was made. */
function signed(label: JournalEntry['label'], words: Words): string {
  const what = words.label(label)
  const { proposal, by } = label.params
  if (proposal) return words('journal.in-proposal', { what, name: proposal })
  return by ? words('journal.by', { what, by }) : what
}

/** How many records it changed; a step of a proposal changes none in force. */
function sizeOf({ change }: JournalEntry, words: Words): string {
  const count = Object.keys(change).length
  return count === 0 ? '' : words('journal.records', { count })
}

function momentOf(at: string, words: Words): string {
  const date = parseIsoDate(at.slice(0, 10))
  return `${date ? longDate(date, words.language) : at.slice(0, 10)} ${clockTime(at)}`
}
