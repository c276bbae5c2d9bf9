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
  /** True of a unit that is founded, and has nothing below it unless others of the acts bring it. */
  readonly isNew: boolean
  /** Keys of the acts that empty it, or of the one that founds it. */
  readonly leaving: readonly string[]
  /** Keys of the acts that end or fill it; none where the whole change leaves it empty. */
  readonly keeps: readonly string[]
}

/** The units that some choice among the acts would leave empty. */
export function shellsOf(base: Structure, change: Change, acts: readonly Act[]): Shell[] {
  const { owners, placing, emptied, arriving } = placings(change, acts)
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
    return [{ unitId, name: unit.name, isNew: false, leaving: [...leaving], keeps }]
  })
}

/** The units the change founds that others of its acts fill: shells where none of these is accepted. */
function foundedShells(change: Change, acts: readonly Act[]): Shell[] {
  const { owners, arriving } = placings(change, acts)
  return Object.values(change).flatMap(({ before, after }): Shell[] => {
    if (before || after?.kind !== 'unit') return []
    const { id: unitId, name } = after
    const founder = owners.get(unitId)
    const keeps = [...new Set(arriving.get(unitId))]
    if (!founder || keeps.includes(founder)) return []
    return [{ unitId, name, isNew: true, leaving: [founder], keeps }]
  })
}

/** Units that what is accepted leaves empty, or founds empty, though the whole change would not. */
export function shellsAfter(
  base: Structure,
  change: Change,
  acts: readonly Act[],
  accepted: ReadonlySet<string>,
): Shell[] {
  return shellsLeft([...shellsOf(base, change, acts), ...foundedShells(change, acts)], accepted)
}

/** Which act has put what where: by unit, what leaves it and the acts that bring it something. */
function placings(change: Change, acts: readonly Act[]) {
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
  return { owners, placing, emptied, arriving }
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
