import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { entriesUpTo } from '../../storage/structure-store.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** All entries of an open file up to that number, the newest first; those on their way to the disks too. */
export async function journalOf(
  { database, workspace }: Pick<OpenWorkspace, 'database' | 'workspace'>,
  lastSeq: number,
): Promise<JournalEntry[]> {
  const { pending } = workspace.getState()
  const saved = await entriesUpTo(database, lastSeq)
  const newest = saved[0]?.seq ?? 0
  return [...pending.filter(({ seq }) => seq > newest && seq <= lastSeq).reverse(), ...saved]
}
