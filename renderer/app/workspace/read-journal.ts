import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { entriesNumbered, entriesUpTo, numbersUpTo } from '../../storage/structure-store.ts'
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

/** Their numbers alone, in the same order. */
export async function numbersOf(
  { database, workspace }: Pick<OpenWorkspace, 'database' | 'workspace'>,
  lastSeq: number,
): Promise<number[]> {
  const { pending } = workspace.getState()
  const saved = await numbersUpTo(database, lastSeq)
  const newest = saved.at(-1) ?? 0
  const onTheirWay = pending.map(({ seq }) => seq).filter((seq) => seq > newest && seq <= lastSeq)
  return [...saved, ...onTheirWay].reverse()
}

/** Those of the entries that the database has by now; broken off by `signal` they are not read on. */
export function entriesOf(
  { database }: Pick<OpenWorkspace, 'database'>,
  numbers: readonly number[],
  signal: AbortSignal,
): Promise<JournalEntry[]> {
  return entriesNumbered(database, numbers, signal)
}
