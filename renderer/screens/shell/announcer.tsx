import { useEffect } from 'react'
import { announce, announced, forgetSaid } from '../../app/announced.ts'
import { useNamed, useSession, useStore, useWords } from '../../app/session.tsx'
import type { Workspace } from '../../app/workspace/workspace.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { placeOfActText } from '../../words/telling/where-text.ts'
import type { Words } from '../../words/words.ts'
import { showInPlace } from '../hooks/notice-in-place.ts'
import { Told } from '../hooks/told.tsx'

const SHOWN_MS = 4000

/**
 * Says what was done to who listens: every act in the words of Riwayat, and what screens announce. What was taken back
 * or done again is seen too, wherever it was made.
 */
export function Announcer() {
  const { list } = useStore(announced)
  const { language } = useWords()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said after it is of the other language
  useEffect(() => forgetSaid, [language])
  useActsTold()
  return (
    <div className="visually-hidden" role="log" data-announced={list.at(-1)?.turn ?? 0}>
      {list.map(({ text, turn }) => (
        <p key={turn}>
          <Told text={text} />
        </p>
      ))}
    </div>
  )
}

function useActsTold(): void {
  const { workspace, open, view } = useSession()
  const words = useNamed()
  useEffect(() => {
    // A file may be written through another workspace, which shows the same entries.
    const heard = new WeakSet<JournalEntry>()
    function tell(entry: JournalEntry): void {
      if (heard.has(entry)) return
      heard.add(entry)
      const told = toldOf(entry, words)
      if (!told) return
      const { selection } = view.get()
      const place = placeOfActText(words, workspace.getState().structure, entry, selection)
      announce([told.text, place].filter(Boolean).join('; '))
      // The announcer has said it already.
      if (told.seen) {
        showInPlace('taken-back', {
          role: 'none',
          autoClose: SHOWN_MS,
          message: <Told text={told.text} />,
        })
      }
    }
    const stops = [...new Set([workspace, open.workspace])].map((one) => onEachEntry(one, tell))
    return () => {
      for (const stop of stops) stop()
    }
  }, [workspace, open, view, words])
}

/** Hears of every entry in the moment it is shown. Answers how to stop. */
function onEachEntry(workspace: Workspace, hear: (entry: JournalEntry) => void): () => void {
  let { lastSeq: heard } = workspace.getState()
  return workspace.subscribe(() => {
    const { lastSeq, pending } = workspace.getState()
    // What a disk refused has lost its number, and the next act may have it.
    heard = Math.min(heard, lastSeq)
    for (const entry of pending) {
      if (entry.seq <= heard) continue
      heard = entry.seq
      hear(entry)
    }
  })
}

/** What is said of an entry, and whether it is seen too; null for what says itself what it did. */
function toldOf({ kind, label }: JournalEntry, words: Words) {
  // An act in a proposal is heard there, under the name it has there.
  if ('proposal' in label.params) return null
  const what = words.label(label)
  switch (kind) {
    case 'edit':
    case 'proposal':
    case 'enact':
      return { text: what, seen: false }
    case 'undo':
    case 'redo':
      return { text: words(`shell.told-${kind}`, { what }), seen: true }
    default:
      return null
  }
}
