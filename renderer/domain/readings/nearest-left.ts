import type { PostId, UnitId } from '../records/records.ts'
import { childrenOf, get, pathUp, postsOf, type Structure } from '../structure/structure.ts'

/**
 * What stood nearest to a unit or post that is gone and is still there: the one before it, the one after it, else what
 * it hung below. Undefined where it was none, or nothing of its branch is left.
 */
export function nearestLeft(
  before: Structure,
  after: Structure,
  id: string,
): UnitId | PostId | undefined {
  const gone = get(before, id)
  if (gone?.kind !== 'unit' && gone?.kind !== 'post') return undefined
  const beside: readonly (UnitId | PostId)[] =
    gone.kind === 'unit' ? childrenOf(before, gone.parentId) : postsOf(before, gone.unitId)
  const at = beside.indexOf(gone.id)
  const above = pathUp(before, gone.kind === 'unit' ? gone.id : gone.unitId).map((unit) => unit.id)
  return [...beside.slice(0, at).reverse(), ...beside.slice(at + 1), ...above].find(
    (one) => get(after, one) !== undefined,
  )
}
