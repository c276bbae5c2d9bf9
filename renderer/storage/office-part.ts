import type { JournalEntry, StoredLabel } from '../domain/structure/journal/history.ts'
import type { BaganDatabase } from './database.ts'

/**
 * An office that was begun with a copy that lacks something of the whole one, and so is a part of it for good: the entry
 * it begins with says what it lacks, as a sentence. That entry lies in its database and in its folder, and goes
 * wherever the folder goes.
 */
export async function officePart({ journal }: Pick<BaganDatabase, 'journal'>) {
  return partIn(await journal.get(1))
}

/** The same of its first entry; null of a whole office. */
export function partIn(first: Pick<JournalEntry, 'label'> | null | undefined): string | null {
  const part = first?.label.params.part
  return part === undefined ? null : String(part)
}

/** The label of a first entry that says so. */
export function labelOfPart<L extends StoredLabel>(label: L, part: string | undefined): L {
  return part ? { ...label, params: { ...label.params, part } } : label
}
