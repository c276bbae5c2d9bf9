import { madeRecord } from '../records/record-makers.ts'
import type { Arrangement, BranchStyle, UnitId } from '../records/records.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { get } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'

/** Id of the record that says how the branch of a unit is drawn. */
export function branchStyleId(unitId: UnitId): BranchStyle['id'] {
  return `branch:${unitId.slice('unit:'.length)}`
}

/** Draws the branches of these units that way from now on; `auto` without columns forgets what was chosen. */
export function arrangeUnits(
  unitIds: readonly UnitId[],
  arrangement: Arrangement,
  columns: number | null,
): Edit {
  return (structure) => {
    if (unitIds.some((id) => !get(structure, id))) return refuse('unit-gone')
    const ids = unitIds.map(branchStyleId)
    if (arrangement === 'auto' && columns === null) return ok(drop(structure, ids))
    const styles = unitIds.map((unitId) =>
      madeRecord('branch', { id: branchStyleId(unitId), unitId, arrangement, columns }),
    )
    return ok(put(structure, styles))
  }
}
