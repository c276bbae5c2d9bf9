import { eselonRank } from '../ranks/eselon.ts'
import { JENJANG, jenjangOf } from '../ranks/jenjang.ts'
import type { Post, UnitId } from '../records/records.ts'
import { childrenOf, type Structure } from '../structure/structure.ts'

/** Behind every eselon. */
const NO_ESELON = 10

/**
 * The order in which officials stand at an oath and on its papers: by eselon, without one by their jenjang; of one rank
 * as their units lie in the tree, whoever leads a unit before the others in it. Walks the tree once: ask it once for all.
 */
export function byProtocol(structure: Structure): (a: Post, b: Post) => number {
  const places = placesOf(structure)
  const key = ({ eselon, category, title, unitId, head, order }: Post): readonly number[] => [
    eselon ? eselonRank(eselon) : NO_ESELON,
    eselon || category !== 'fungsional' ? 0 : jenjangRank(title),
    places.get(unitId) ?? places.size,
    head ? 0 : 1,
    order,
  ]
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    const differing = left.findIndex((one, at) => one !== right[at])
    if (differing >= 0) return (left[differing] ?? 0) - (right[differing] ?? 0)
    return a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : Number(a.id > b.id)
  }
}

function jenjangRank(title: string): number {
  const jenjang = jenjangOf(title)
  return jenjang ? JENJANG.indexOf(jenjang) : JENJANG.length
}

/** Each unit with its place from the top down, parents first. */
function placesOf(structure: Structure): ReadonlyMap<UnitId, number> {
  const places = new Map<UnitId, number>()
  const waiting = [...childrenOf(structure, null)].reverse()
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    if (places.has(unit)) continue
    places.set(unit, places.size)
    waiting.push(...[...childrenOf(structure, unit)].reverse())
  }
  return places
}
