import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, type Structure, trayOf } from '../../domain/structure/structure.ts'

/** A unit somebody asked to see; each time it is asked for is one of its own. */
export interface ShownUnit {
  readonly unitId: UnitId
}

/** So many boxes can be taken in at once; beyond, branches begin folded. */
const AT_ONCE = 150

/** The units that hang from nothing: the tops, then what waits in the tray. */
export function topsOf(structure: Structure): readonly UnitId[] {
  return [...childrenOf(structure, null), ...trayOf(structure)]
}

/** The branches that are folded at first: none as long as all boxes can be taken in, else from the top down. */
export function firstFolds(structure: Structure): ReadonlySet<UnitId> {
  if (structure.tables.unit.size <= AT_ONCE) return new Set()
  const folded = new Set<UnitId>()
  let shown = topsOf(structure).length
  let level = topsOf(structure)
  while (level.length > 0) {
    const next: UnitId[] = []
    for (const id of level) {
      const children = childrenOf(structure, id)
      if (children.length === 0) continue
      // The first level always shows: a chart of one box tells nothing.
      if (shown + children.length > AT_ONCE && shown > 1) {
        folded.add(id)
        continue
      }
      shown += children.length
      next.push(...children)
    }
    level = next
  }
  return folded
}

/** The branches that have to be open for a unit to show. */
export function foldedAbove(
  structure: Structure,
  id: UnitId,
  folded: ReadonlySet<UnitId>,
): readonly UnitId[] {
  const above: UnitId[] = []
  let at = structure.tables.unit.get(id)?.parentId ?? null
  while (at !== null) {
    if (folded.has(at)) above.push(at)
    at = structure.tables.unit.get(at)?.parentId ?? null
  }
  return above
}
