import { get, structureOf } from '../structure/structure.ts'
import { NOTHING_SEEN, type Seen } from './seen.ts'
import type { SharedState } from './shared-state.ts'
import type { Given } from './take.ts'

/** What changed since an earlier state of the same side; it is only for those who have all that one had. */
export interface Part extends Given {
  readonly since: Seen
}

/** @param earlier an earlier state of the same side, in the same run of the program */
export function partSince(earlier: SharedState, state: SharedState): Part {
  const records = [...state.stamps].flatMap(([id, stamps]) =>
    earlier.stamps.get(id) === stamps ? [] : [id],
  )
  const documents = [...state.documents].flatMap(([id, versions]) =>
    earlier.documents.get(id) === versions ? [] : [id],
  )
  return partOf(state, { records, documents }, earlier.seen)
}

/** Ids of what a part tells. */
export interface PartIds {
  readonly records: readonly string[]
  readonly documents: readonly string[]
}

/** What a state says of these. @param since what the side had when it was told of everything else */
export function partOf(state: SharedState, { records, documents }: PartIds, since: Seen): Part {
  const { structure, graves, stamps } = state
  const part: SharedState = {
    ...state,
    structure: structureOf(records.flatMap((id) => get(structure, id) ?? [])),
    graves: new Map(records.flatMap((id) => pairOf(graves, id))),
    stamps: new Map(records.flatMap((id) => pairOf(stamps, id))),
    documents: new Map(documents.flatMap((id) => pairOf(state.documents, id))),
  }
  return { state: part, only: records, since }
}

/** All of a state, for everybody. */
export function wholePart(state: SharedState): Part {
  return { state, only: null, since: NOTHING_SEEN }
}

function pairOf<V>(map: ReadonlyMap<string, V>, id: string): [string, V][] {
  const value = map.get(id)
  return value === undefined ? [] : [[id, value]]
}
