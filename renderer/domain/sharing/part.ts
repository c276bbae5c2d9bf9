import { get, structureOf } from '../structure/structure.ts'
import type { Seen } from './seen.ts'
import type { SharedState } from './shared-state.ts'
import type { Given } from './take.ts'

/** What changed since an earlier state of the same side; it is only for those who have all that one had. */
export interface Part extends Given {
  readonly since: Seen
}

export function partSince(earlier: SharedState, state: SharedState): Part {
  const only = [...state.stamps].flatMap(([id, stamps]) =>
    earlier.stamps.get(id) === stamps ? [] : [id],
  )
  const { structure, graves, stamps, documents } = state
  const part: SharedState = {
    ...state,
    structure: structureOf(only.flatMap((id) => get(structure, id) ?? [])),
    graves: new Map(only.flatMap((id) => pairOf(graves, id))),
    stamps: new Map(only.flatMap((id) => pairOf(stamps, id))),
    documents: new Map(
      [...documents].filter(([id, versions]) => earlier.documents.get(id) !== versions),
    ),
  }
  return { state: part, only, since: earlier.seen }
}

function pairOf<V>(map: ReadonlyMap<string, V>, id: string): [string, V][] {
  const value = map.get(id)
  return value === undefined ? [] : [[id, value]]
}
