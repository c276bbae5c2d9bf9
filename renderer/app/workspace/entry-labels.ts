import type { JournalEntry, StoredLabel } from '../../domain/structure/journal/history.ts'
import { type History, type Label, UNDO_DEPTH } from '../../domain/structure/journal/history.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'

/** What undo and redo would do, by name; null where there is nothing. */
export interface StepLabels {
  readonly undoLabel: StoredLabel | null
  readonly redoLabel: StoredLabel | null
}

/** Names of entries by number; those of this session are not read back from the disk before an edit is shown. */
export interface EntryLabels {
  of(history: History): Promise<StepLabels>
  /** The same where both names are known already; null where one must be read. */
  known(history: History): StepLabels | null
  keep(entry: Pick<JournalEntry, 'seq' | 'label'>): void
}

export function createEntryLabels(
  entry: (seq: number) => Promise<JournalEntry | undefined>,
): EntryLabels {
  const known = new Map<number, StoredLabel>()

  function keep({ seq, label }: Pick<JournalEntry, 'seq' | 'label'>): void {
    known.delete(seq)
    known.set(seq, label)
    if (known.size > UNDO_DEPTH) known.delete(known.keys().next().value ?? seq)
  }

  async function labelOf(seq: number | undefined): Promise<StoredLabel | null> {
    if (seq === undefined) return null
    const label = known.get(seq)
    if (label) return label
    try {
      const read = await entry(seq)
      if (read) keep(read)
      return read?.label ?? null
    } catch (error) {
      // It can be taken back all the same, without its name.
      hearUnexpected('label', error, 'after-save')
      return UNREAD
    }
  }

  return {
    keep,
    of: async ({ done, undone }) => ({
      undoLabel: await labelOf(done.at(-1)),
      redoLabel: await labelOf(undone.at(-1)),
    }),
    known({ done, undone }) {
      const [undo, redo] = [done.at(-1), undone.at(-1)]
      const [undoLabel, redoLabel] = [undo, redo].map((seq) =>
        seq === undefined ? null : known.get(seq),
      )
      return undoLabel === undefined || redoLabel === undefined ? null : { undoLabel, redoLabel }
    },
  }
}

const UNREAD: Label = { code: 'unread', params: {} }
