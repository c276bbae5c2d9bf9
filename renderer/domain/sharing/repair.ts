import { KINDS } from '../records/kinds.ts'
import { linksFrom } from '../records/links.ts'
import type { StructureRecord } from '../records/records.ts'
import { apply, type Change, isEmpty, squash } from '../structure/change.ts'
import { put } from '../structure/edit.ts'
import { type Fault, faultsOfChange } from '../structure/faults.ts'
import { takenOut } from '../structure/references.ts'
import { get, postsOf, type Structure } from '../structure/structure.ts'
import { type SharedState, versionsOf } from './shared-state.ts'

/** What was impossible after two sides met, and was made possible: told to whoever takes. */
export interface Repair {
  readonly code: Fault['code']
  /** The records the fault was about, and those that were written because of it. */
  readonly ids: readonly string[]
}

export interface Repaired {
  readonly structure: Structure
  /** From the structure that was given. */
  readonly change: Change
  readonly repairs: readonly Repair[]
}

/** No merge comes near it; a rule that undid another one would go on for ever. */
const MOST_ROUNDS = 60

/**
 * A merged state made possible again by fixed rules, in the same order everywhere: what is named and was removed
 * comes back, a field that would be cleared is cleared, what cannot be without another goes, of two heads the one with
 * the greater name is none, a ring of units is opened at its greatest move. Each round looks again at what the one
 * before touched.
 * @param merged what led to the state: where the faults can be
 * @param unplacedBecause stands in `unplaced` of a unit that formed a ring, as a sentence
 */
export function repair(state: SharedState, merged: Change, unplacedBecause: string): Repaired {
  let { structure } = state
  let total: Change = {}
  const repairs: Repair[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = faultsOfChange(structure, round === 0 ? merged : { ...merged, ...total })
    if (found.length === 0) return { structure, change: total, repairs }
    const touched = new Set<string>()
    for (const fault of found.sort(inOneOrder)) {
      if (fault.ids.some((id) => touched.has(id))) continue
      const change = mend(fault, { ...state, structure }, unplacedBecause)
      const written = Object.keys(change)
      if (written.some((id) => touched.has(id))) continue
      structure = apply(structure, change)
      total = squash(total, change)
      const ids = [...new Set([...fault.ids, ...written])]
      repairs.push({ code: fault.code, ids })
      for (const id of ids) touched.add(id)
    }
  }
  throw new Error(`No end of repairs after ${MOST_ROUNDS} rounds`)
}

function inOneOrder(a: Fault, b: Fault): number {
  const [left, right] = [a, b].map(({ code, ids }) => `${code} ${ids.join(' ')}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}

/** The change that takes one fault away. Throws where no rule is known for it: then two sound sides made it. */
function mend(fault: Fault, state: SharedState, unplacedBecause: string): Change {
  const change =
    fault.code === 'two-heads'
      ? oneHead(fault, state)
      : fault.code === 'loop'
        ? openRing(fault, state, unplacedBecause)
        : withWhatItNames(fault, state)
  if (isEmpty(change)) throw new Error(`No repair of ${fault.code}`)
  return change
}

function oneHead({ ids }: Fault, state: SharedState): Change {
  const [, ...others] = byLastBatch(ids, state, 'head')
  return put(
    state.structure,
    others.flatMap((id) => changed(state.structure, id, { head: false })),
  )
}

function openRing({ ids }: Fault, state: SharedState, unplaced: string): Change {
  const last = byLastBatch(ids, state, 'parentId').at(-1) ?? ''
  return put(state.structure, changed(state.structure, last, { parentId: null, unplaced }))
}

function withWhatItNames({ code, ids }: Fault, { structure, graves }: SharedState): Change {
  const [id = '', named = ''] = ids
  const record = get(structure, id)
  const link =
    record &&
    linksFrom(record.kind).find(({ fault, field }) => fault === code && holds(record, field, named))
  if (!record || !link) return {}
  if (link.whenGone === 'is-cleared') {
    return put(structure, changed(structure, id, { [link.field]: null }))
  }
  const grave = graves.get(named)
  if (grave && KINDS[record.kind].idFrom !== link.field) return put(structure, [grave])
  const along = record.kind === 'unit' ? postsOf(structure, record.id) : []
  return takenOut(structure, [id, ...along])
}

function holds(record: StructureRecord, field: string, id: string): boolean {
  return (record as unknown as Readonly<Record<string, unknown>>)[field] === id
}

function changed(
  structure: Structure,
  id: string,
  fields: Readonly<Record<string, string | boolean | null>>,
): StructureRecord[] {
  const record = get(structure, id)
  return record ? [{ ...record, ...fields } as StructureRecord] : []
}

/** By the name of the batch that wrote the register last. */
function byLastBatch(ids: readonly string[], state: SharedState, register: string): string[] {
  const last = (id: string) => versionsOf(state, id, register)[0]?.batches.at(-1) ?? ''
  return [...ids].sort((a, b) => (last(a) < last(b) ? -1 : 1))
}
