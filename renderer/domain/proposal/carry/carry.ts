import type { PersonId, StructureRecord } from '../../records/records.ts'
import { apply, type Change, sameRecord } from '../../structure/change.ts'
import { type Fault, faultsOfChange } from '../../structure/faults.ts'
import type { Clash, Rebased } from '../../structure/rebase.ts'
import { get, type Structure, structureOf } from '../../structure/structure.ts'
import { rebaseDraft, strandedIn, withoutStranded } from './stranded.ts'

/** A draft carried over to the structure in force. */
export interface Carried {
  /** Fits `live`; where there is a clash it leaves what stands in force. */
  readonly change: Change
  readonly next: Structure
  readonly clashes: readonly Clash[]
  readonly faults: readonly Fault[]
  /** True where the structure in force moved under the draft. */
  readonly moved: boolean
  /** Whom the draft places on a post that is no more in force: they wait for another. */
  readonly stranded: readonly PersonId[]
}

/**
 * Lays a draft over the structure in force. One that nothing moved under follows by itself; else it is merged field
 * by field, and the outcome is checked: two changes without a clash can still form a loop together. What hangs on a
 * post that went on either side goes with it (`withoutStranded`).
 */
export function carryOver(change: Change, live: Structure): Carried {
  const stranded = strandedIn(change, live)
  const carried = untouched(change, live) ?? rebaseDraft(change, foundationOf(change), live)
  const next = apply(live, carried.change)
  return {
    ...carried,
    next,
    faults: faultsOfChange(next, carried.change),
    moved: carried.change !== change,
    stranded,
  }
}

/** The draft as it is where nothing it changes has moved, without what is left hanging; else null. */
function untouched(change: Change, live: Structure): Rebased | null {
  const fits = Object.entries(change).every(([id, { before }]) =>
    sameRecord(get(live, id) ?? null, before),
  )
  return fits ? { change: withoutStranded(change, live), clashes: [] } : null
}

/** As much of the structure a change was made on as the change itself remembers. */
export function foundationOf(change: Change): Structure {
  const records: StructureRecord[] = []
  for (const { before } of Object.values(change)) if (before) records.push(before)
  return structureOf(records)
}
