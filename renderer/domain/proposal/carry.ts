import { apply, type Change, ChangeMismatch } from '../change.ts'
import { type Fault, faultsOfChange } from '../faults.ts'
import { type Clash, rebase } from '../rebase.ts'
import type { StructureRecord } from '../records.ts'
import { type Structure, structureOf } from '../structure.ts'

/** A draft carried over to the structure in force. */
export interface Carried {
  /** Fits `live`; where there is a clash it leaves what stands in force. */
  readonly change: Change
  readonly next: Structure
  readonly clashes: readonly Clash[]
  readonly faults: readonly Fault[]
  /** True where the structure in force moved under the draft. */
  readonly moved: boolean
}

/**
 * Lays a draft over the structure in force. One that nothing moved under follows by itself; else it is merged field
 * by field, and the outcome is checked: two changes without a clash can still form a loop together.
 */
export function carryOver(change: Change, live: Structure): Carried {
  try {
    const next = apply(live, change)
    return { change, next, clashes: [], faults: faultsOfChange(next, change), moved: false }
  } catch (error) {
    if (!(error instanceof ChangeMismatch)) throw error
  }
  const rebased = rebase(change, foundationOf(change), live)
  const next = apply(live, rebased.change)
  return {
    change: rebased.change,
    next,
    clashes: rebased.clashes,
    faults: faultsOfChange(next, rebased.change),
    moved: true,
  }
}

/** As much of the structure a change was made on as the change itself remembers. */
export function foundationOf(change: Change): Structure {
  const records: StructureRecord[] = []
  for (const { before } of Object.values(change)) if (before) records.push(before)
  return structureOf(records)
}
