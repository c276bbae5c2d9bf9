import { type Change, squash } from '../structure/change.ts'
import type { BatchName } from './batch-name.ts'
import { closeBatch, type OpenBatch, openStructure } from './close-batch.ts'
import { merge, type OpenPlace } from './merge.ts'
import { type Repair, repair } from './repair.ts'
import type { SharedState } from './shared-state.ts'

/** What somebody gives: a whole state, or the part of it that changed since another. */
export interface Given {
  readonly state: SharedState
  /** Ids of the records a part has; null of a whole state. */
  readonly only: readonly string[] | null
}

/** Names of the batches a taking makes: of what was open here, and of what had to be repaired. */
export interface TakingNames {
  readonly own: BatchName
  readonly repairs: BatchName
}

export interface Taken {
  readonly state: SharedState
  /** From what was worked on to what stands there now, repairs included. */
  readonly change: Change
  readonly opened: readonly OpenPlace[]
  readonly repairs: readonly Repair[]
}

/**
 * Takes what somebody gives: closes what is open here (it did not know what comes), merges, and repairs what would be
 * impossible, as a batch of its own. Nothing is asked.
 */
export function take(
  state: SharedState,
  open: OpenBatch,
  given: Given,
  names: TakingNames,
  unplacedBecause: string,
): Taken {
  const own = closeBatch(state, open, names.own)
  const met = merge(own, given.state, given.only)
  const mended = repair(met.state, met.change, unplacedBecause)
  const after = closeBatch(met.state, openStructure(mended.structure), names.repairs)
  return {
    state: after,
    change: squash(met.change, mended.change),
    opened: met.opened,
    repairs: mended.repairs,
  }
}
