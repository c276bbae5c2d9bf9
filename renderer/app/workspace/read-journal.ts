import type { JournalEntry } from '../../domain/structure/history.ts'
import { latestEntries } from '../../storage/structure-store.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** All entries of an open file up to that number, the newest first. */
export async function journalOf(open: OpenWorkspace, lastSeq: number): Promise<JournalEntry[]> {
  const entries = await latestEntries(open.database, Number.MAX_SAFE_INTEGER)
  return entries.filter(({ seq }) => seq <= lastSeq)
}
