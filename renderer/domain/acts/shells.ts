import type { UnitId } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { unitAbove } from '../structure/references.ts'
import { childrenOf, get, postsOf, type Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'
import { ownersOf } from './act-needs.ts'

/**
 * A unit from which some acts take all that is below it, units and posts without its head: an empty shell where they
 * are accepted and none of those is that ends it or brings it something anew.
 */
export interface Shell {
  readonly unitId: UnitId
  readonly name: string
  /** Keys of the acts that empty it. */
  readonly leaving: readonly string[]
  /** Keys of the acts that end or fill it; none where the whole change leaves it empty. */
  readonly keeps: readonly string[]
}

/** The units that some choice among the acts would leave empty. */
export function shellsOf(base: Structure, change: Change, acts: readonly Act[]): Shell[] {
  const owners = ownersOf(new Map(acts.map(({ key, atoms }) => [key, atoms])))
  const placing = (id: string) =>
    owners.get(id) ?? owners.get(`${id}#parentId`) ?? owners.get(`${id}#unitId`)
  const emptied = new Set<UnitId>()
  const arriving = new Map<string, string[]>()
  for (const [id, { before, after }] of Object.entries(change)) {
    const [was, is] = [before && placeOf(before), after && placeOf(after)]
    if (was === is) continue
    if (was) emptied.add(was as UnitId)
    const key = is && placing(id)
    if (key) arriving.set(is, [...(arriving.get(is) ?? []), key])
  }
  return [...emptied].flatMap((unitId): Shell[] => {
    const unit = get(base, unitId)
    const contents = contentsOf(base, unitId)
    if (!unit || contents.length === 0) return []
    const leaving = new Set<string>()
    for (const id of contents) {
      const { before, after } = change[id] ?? {}
      const key = before && placeOf(before) !== (after && placeOf(after)) && placing(id)
      if (!key) return []
      leaving.add(key)
    }
    const ends = change[unitId]?.after === null ? owners.get(unitId) : undefined
    // What takes the contents away ends the unit too: there is no choice that leaves it.
    if (ends && leaving.has(ends)) return []
    const keeps = [...new Set([...(ends ? [ends] : []), ...(arriving.get(unitId) ?? [])])]
    if (keeps.some((key) => leaving.has(key))) return []
    return [{ unitId, name: unit.name, leaving: [...leaving], keeps }]
  })
}

/** Those that what is accepted leaves empty, and what is not accepted would not: nobody need have meant it. */
export function shellsLeft(shells: readonly Shell[], accepted: ReadonlySet<string>): Shell[] {
  return shells.filter(
    ({ leaving, keeps }) =>
      keeps.length > 0 &&
      leaving.every((key) => accepted.has(key)) &&
      !keeps.some((key) => accepted.has(key)),
  )
}

type Placed = Parameters<typeof unitAbove>[0]

/** The unit it is below of; none of a head, who leads it and is no part of what it leads. */
function placeOf(record: Placed): string | null {
  if (record.kind === 'unit') return unitAbove(record)
  return record.kind === 'post' && !record.head ? record.unitId : null
}

function contentsOf(structure: Structure, unitId: UnitId): string[] {
  const posts = postsOf(structure, unitId).filter((id) => !get(structure, id)?.head)
  return [...childrenOf(structure, unitId), ...posts]
}
