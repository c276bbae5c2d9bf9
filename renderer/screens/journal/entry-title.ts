import type { JournalEntry, StoredLabel } from '../../domain/structure/journal/history.ts'
import type { Words } from '../../words/words.ts'

/** What an entry did, in words. */
export function entryTitle({ kind, label }: JournalEntry, words: Words): string {
  const what = signed(label, words)
  if (kind === 'undo') return words('journal.undone', { what })
  return kind === 'redo' ? words('journal.redone', { what }) : what
}

/** `ajukan Penataan 2018, oleh Bagian Organisasi`; an edit of a draft says in which proposal it was made. */
function signed(label: StoredLabel, words: Words): string {
  const what = words.label(label)
  const { proposal, by } = label.params
  if (proposal) return words('journal.in-proposal', { what, name: proposal })
  return by ? words('journal.by', { what, by }) : what
}
