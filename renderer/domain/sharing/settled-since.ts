import type { Settled } from '../structure/journal/exchange.ts'
import type { JournalEntry } from '../structure/journal/history.ts'

/** What these entries decided on, by their numbers; what was taken back again is not decided. */
export function settledSince(
  entries: readonly Pick<JournalEntry, 'seq' | 'kind' | 'target' | 'settled'>[],
): ReadonlyMap<number, readonly Settled[]> {
  const told = new Map<number, readonly Settled[]>()
  const decided = new Map<number, readonly Settled[]>()
  for (const { seq, kind, target, settled } of entries) {
    if (settled) {
      told.set(seq, settled)
      decided.set(seq, settled)
    }
    if (kind === 'undo' && target !== null) decided.delete(target)
    const again = kind === 'redo' && target !== null ? told.get(target) : undefined
    if (again && target !== null) decided.set(target, again)
  }
  return decided
}
