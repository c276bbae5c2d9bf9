import type { UnitId } from '../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../structure/change.ts'
import type { Edit } from '../structure/edit.ts'
import { ok } from '../values/result.ts'
import { moveUnit, type Place } from './unit-edits.ts'

/**
 * Moves several units, in that order, below one parent as one edit: the first to `place`, each other after the one
 * before it. Refused where one of them may not go there.
 */
export function moveUnits(
  unitIds: readonly UnitId[],
  parentId: UnitId | null,
  place: Place = 'last',
): Edit {
  return (structure) => {
    let at = structure
    let all: Change = NO_CHANGE
    let next = place
    for (const unitId of unitIds) {
      const result = moveUnit(unitId, parentId, next)(at)
      if (!result.ok) return result
      all = squash(all, result.value)
      at = apply(at, result.value)
      next = { after: unitId }
    }
    return ok(all)
  }
}
