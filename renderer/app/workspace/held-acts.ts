import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { decodeJournalLine, encodeJournalLine } from '../../storage/journal-line.ts'

/** Where the acts a disk refused outlive the page that showed them: one loaded anew, an office opened anew. */
export interface HeldKeeper {
  read(id: string): readonly JournalEntry[]
  /** Instead of what was kept of that office before. Never throws. */
  keep(id: string, entries: readonly JournalEntry[]): void
}

/** In the memory of the window: it needs no disk, and it ends with the program, which asks before. */
export function heldIn(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): HeldKeeper {
  const keyOf = (id: string) => `held:${id}`
  return {
    read(id) {
      const lines = storage.getItem(keyOf(id))?.split('\n') ?? []
      return lines.flatMap((line) => {
        const read = decodeJournalLine(line)
        return read.ok ? [read.value] : []
      })
    },
    keep(id, entries) {
      storage.removeItem(keyOf(id))
      if (entries.length === 0) return
      try {
        storage.setItem(keyOf(id), entries.map((entry) => encodeJournalLine(entry)).join('\n'))
      } catch {
        // More than a window may remember: it stays as long as its page does.
      }
    },
  }
}

export const NOTHING_HELD: HeldKeeper = { read: () => [], keep: () => undefined }

/** Those of the kept acts that the office has not: a write nobody confirmed may have come through. */
export function stillHeld(kept: readonly JournalEntry[], lastSeq: number): readonly JournalEntry[] {
  return kept.filter(({ seq }) => seq > lastSeq)
}
