import type { UnitId } from '../records/records.ts'
import { childrenOf, type Structure } from '../structure/structure.ts'
import { movedAmong, newOrder } from './moved-places.ts'

/** Units that moved among their siblings, as few as can be. `parentId` null: at the top. */
export function reorderedUnits(
  base: Structure,
  next: Structure,
  parentId: UnitId | null,
): UnitId[] {
  return movedAmong(childrenOf(base, parentId), childrenOf(next, parentId))
}

/** Those a new order is told by: of two that exchanged their places both, though a drawing shows only one of them twice. */
export function unitsOfNewOrder(
  base: Structure,
  next: Structure,
  parentId: UnitId | null,
): readonly UnitId[] {
  const { swaps, moved } = newOrder(childrenOf(base, parentId), childrenOf(next, parentId))
  return [...swaps.flat(), ...moved]
}

/** Those that moved all over the structure: a drawing of both versions shows them at the old place and at the new one. */
export function drawnTwice(base: Structure, next: Structure): ReadonlySet<UnitId> {
  const found = new Set(reorderedUnits(base, next, null))
  base.tables.unit.forEach(({ id: parentId }) => {
    for (const id of reorderedUnits(base, next, parentId)) found.add(id)
  })
  return found
}

/**
 * The boxes below a unit of which some are drawn twice, in one order that holds for both versions: those of the later
 * one in theirs, and each that is only in the earlier one behind its neighbour there. `boxOf`: a unit of the earlier
 * version → its box.
 */
export function orderOfBoth<Id extends string>(
  was: readonly Id[],
  is: readonly Id[],
  boxOf: (id: Id) => Id,
): Id[] {
  const order = [...is]
  was.forEach((id, at) => {
    const box = boxOf(id)
    if (order.includes(box)) return
    const before = was[at - 1]
    order.splice(before === undefined ? 0 : order.indexOf(boxOf(before)) + 1, 0, box)
  })
  return order
}
