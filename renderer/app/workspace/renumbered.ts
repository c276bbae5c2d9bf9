import type { DocumentEvent } from '../../domain/structure/journal/document-event.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'

/** The same entries, one after the other from that number on; what one of them takes back is named by its new number. */
export function asOneStory(entries: readonly JournalEntry[], first: number): JournalEntry[] {
  const numbers = new Map(entries.map(({ seq }, at) => [seq, first + at]))
  const now = (seq: number | null) => (seq === null ? null : (numbers.get(seq) ?? seq))
  const retold = (event: DocumentEvent): DocumentEvent =>
    event.type === 'draft' ? { ...event, target: now(event.target) } : event
  return entries.map((entry, at) => ({
    ...entry,
    seq: first + at,
    target: now(entry.target),
    ...(entry.documents ? { documents: entry.documents.map(retold) } : {}),
  }))
}
