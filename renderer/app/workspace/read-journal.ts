import type { JournalEntry } from '../../domain/structure/history.ts'
import { entriesUpTo } from '../../storage/structure-store.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** All entries of an open file up to that number, the newest first. */
export function journalOf(open: OpenWorkspace, lastSeq: number): Promise<JournalEntry[]> {
  return entriesUpTo(open.database, lastSeq)
}
