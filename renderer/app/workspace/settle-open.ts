import type { Choice, OpenValue } from '../../domain/sharing/open-values.ts'
import { GONE } from '../../domain/sharing/register.ts'
import { settlement } from '../../domain/sharing/settlement.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import { apply, type Change, squash } from '../../domain/structure/change.ts'
import { kindOfDocument } from '../../domain/structure/journal/document-after.ts'
import type {
  DocumentEvent,
  DocumentFields,
} from '../../domain/structure/journal/document-event.ts'
import type { Settled } from '../../domain/structure/journal/exchange.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { type Gone, keepingTerms } from '../../domain/tenure/past-terms.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { documentOf } from '../../storage/document-value.ts'
import type { Office } from './exchange.ts'

/** What somebody decided for. */
export interface Decided {
  readonly place: OpenValue
  readonly choice: Choice
}

/** What came of it: what could not be, because something else has to be decided first, stays open. */
export interface SettledHere {
  readonly count: number
  readonly left: number
}

/**
 * Decides on open values, as one edit that undo takes back; proposals and what else is no record are decided in an entry
 * of their own. Problem: `settle-impossible`, where none of it can be.
 */
export async function settleOpen(
  { workspace }: Office,
  state: SharedState,
  decided: readonly Decided[],
  gone: Gone,
): Promise<Result<SettledHere>> {
  const ofRecords = decided.filter(({ place }) => place.register !== null)
  const planned = plan(state, workspace.getState().structure, ofRecords)
  if (planned.settled.length > 0) {
    const label = { code: 'settle-open', params: { count: planned.settled.length } } as const
    const edit = (structure: Structure) => ok(plan(state, structure, ofRecords).change)
    const done = await workspace.run(label, keepingTerms(edit, gone), planned.settled)
    if (!done.ok) return done
  }
  const ofDocuments = decided.filter(({ place }) => place.register === null)
  if (ofDocuments.length > 0) {
    const done = await settleDocuments(workspace, ofDocuments)
    if (!done.ok) return done
  }
  const count = planned.settled.length + ofDocuments.length
  return count === 0 ? refuse('settle-impossible') : ok({ count, left: decided.length - count })
}

interface Plan {
  readonly change: Change
  readonly settled: readonly Settled[]
}

/** One after the other, and again what was impossible: it may be possible once another was decided on. */
function plan(state: SharedState, structure: Structure, decided: readonly Decided[]): Plan {
  let now = structure
  let change: Change = {}
  let left = decided
  const settled: Settled[] = []
  for (let before = -1; before !== settled.length; ) {
    before = settled.length
    left = left.filter(({ place, choice }) => {
      const made = settlement(state, now, place, choice)
      if (!made) return true
      now = apply(now, made)
      change = squash(change, made)
      settled.push({ id: place.id, register: place.register })
      return false
    })
  }
  return { change, settled }
}

function settleDocuments(
  workspace: Office['workspace'],
  decided: readonly Decided[],
): Promise<Result<Change>> {
  const settled = decided.map(({ place: { id } }) => ({ id, register: null }))
  const label = { code: 'settle-open', params: { count: settled.length } } as const
  return workspace.file(label, 'proposal', (_, seq) => {
    const documents = decided.flatMap(({ place: { id, choices }, choice }): DocumentEvent[] => {
      if (choice.value === choices[0]?.value) return []
      if (choice.value === GONE) return [{ type: 'drop', id }]
      const { data } = documentOf({ id, kind: kindOfDocument(id) }, choice.value, seq)
      const { seq: _own, ...fields } = data as DocumentFields
      return [{ type: 'put', id, data: fields }]
    })
    return ok({ change: {}, documents, settled })
  })
}
