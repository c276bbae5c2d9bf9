import { apply, isEmpty } from '../structure/change.ts'
import type { Settled } from '../structure/journal/exchange.ts'
import type { BatchName } from './batch-name.ts'
import { closeBatch } from './close-batch.ts'
import { type OpenValue, openValues, settlingChange } from './open-values.ts'
import type { RegisterValue } from './register.ts'
import { type SharedState, versionsOf } from './shared-state.ts'

/**
 * Decides on every open value as that side has it, as one batch. What is open on that side too, what it knows nothing of
 * and what would be impossible stays open.
 */
export function settledAll(
  state: SharedState,
  side: SharedState,
  name: BatchName,
  by?: string,
): SharedState {
  let { structure } = state
  const documents = new Map<string, RegisterValue>()
  const settled: Settled[] = []
  let left: readonly OpenValue[] = openValues(state)
  // A value may be possible only once another was decided on.
  for (let before = -1; before !== settled.length; ) {
    before = settled.length
    left = left.filter((place) => {
      const { id, register, choices } = place
      const value = oneValue(side, place)
      if (value === null) return false
      if (register === null) {
        if (value !== choices[0]?.value) documents.set(id, value)
      } else {
        const change = settlingChange(state, structure, place, value)
        if (!change) return true
        if (!isEmpty(change)) structure = apply(structure, change)
      }
      settled.push({ id, register })
      return false
    })
  }
  return closeBatch(state, { structure, documents, settled }, name, by)
}

/** The one value a side has there; null where it has none, or more. */
function oneValue(side: SharedState, { id, register }: OpenValue): RegisterValue | null {
  const versions =
    register === null ? (side.documents.get(id) ?? []) : versionsOf(side, id, register)
  return versions.length === 1 ? (versions[0]?.value ?? null) : null
}
