import { apply, type Change, ChangeMismatch, diff } from '../../structure/change.ts'
import { faultsOfChange } from '../../structure/faults.ts'
import { type Structure, withRecords } from '../../structure/structure.ts'
import { foundationOf } from '../carry/carry.ts'

/**
 * Before and after a change as it was written, whatever went on in force since: what it touches as that was, only what it
 * remembers where that makes no tree.
 */
export function sidesAsWritten(
  change: Change,
  live: Structure,
): { readonly base: Structure; readonly next: Structure } {
  try {
    return { base: live, next: apply(live, change) }
  } catch (error) {
    if (!(error instanceof ChangeMismatch)) throw error
    const base = asItWas(change, live)
    return { base, next: apply(base, change) }
  }
}

/** Faults that leave units out of the drawing; others harm no paper. */
const NO_TREE: ReadonlySet<string> = new Set(['loop', 'missing-parent'])

function asItWas(change: Change, live: Structure): Structure {
  const before = Object.entries(change).map(([id, delta]) => [id, delta.before] as const)
  const base = withRecords(live, new Map(before))
  const found = [
    ...faultsOfChange(base, diff(live, base)),
    ...faultsOfChange(apply(base, change), change),
  ]
  return found.some(({ code }) => NO_TREE.has(code)) ? foundationOf(change) : base
}
