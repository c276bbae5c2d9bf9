import { folded } from '../../domain/readings/find.ts'
import { placeInCity, postInCity } from '../../domain/readings/names-told-apart.ts'
import type { PostId, StructureRecord, UnitId } from '../../domain/records/records.ts'
import { all, get, structureOf } from '../../domain/structure/structure.ts'

/** What a name stands for: the only unit or post that bears it, or so many of them. */
export type Met<Id> =
  | { readonly id: Id; readonly count: 1 }
  | { readonly id: null; readonly count: number }

/** Units and posts by what people call them: their id, their name, or their name with that of their office. */
export interface KnownPlaces {
  readonly empty: boolean
  unit(text: string): Met<UnitId>
  /** `within`: of the posts of that unit alone. */
  post(text: string, within: UnitId | null): Met<PostId>
}

/** The units and posts among these records. */
export function placesAmong(records: readonly StructureRecord[]): KnownPlaces {
  const structure = structureOf(records.filter(({ kind }) => kind === 'unit' || kind === 'post'))
  const units = new Map<string, Set<UnitId>>()
  const posts = new Map<string, Set<PostId>>()
  for (const { id, name } of all(structure, 'unit')) {
    put(units, name, id)
    put(units, placeInCity(structure, id), id)
  }
  for (const post of all(structure, 'post')) {
    put(posts, post.title, post.id)
    put(posts, postInCity(structure, post), post.id)
  }
  return {
    empty: structure.tables.unit.size === 0,
    unit(text) {
      const own = `unit:${text}` as UnitId
      return get(structure, own) ? { id: own, count: 1 } : only(units.get(folded(text)))
    },
    post(text, within) {
      const own = `post:${text}` as PostId
      if (get(structure, own)) return { id: own, count: 1 }
      const found = [...(posts.get(folded(text)) ?? [])]
      const here = found.filter((id) => within === null || get(structure, id)?.unitId === within)
      return only(new Set(here))
    },
  }
}

function put<Id>(map: Map<string, Set<Id>>, name: string, id: Id): void {
  const key = folded(name)
  if (key === '') return
  const found = map.get(key)
  if (found) found.add(id)
  else map.set(key, new Set([id]))
}

function only<Id>(found: ReadonlySet<Id> | undefined): Met<Id> {
  const [id] = found ?? []
  if (id !== undefined && found?.size === 1) return { id, count: 1 }
  return { id: null, count: found?.size ?? 0 }
}
