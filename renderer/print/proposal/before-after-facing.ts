import type { UnitId } from '../../domain/records/records.ts'
import type { SheetPlan } from '../../layout/pages/sheet-plan.ts'
import type { Target } from '../marks/meaning.ts'
import type { LookOf } from './before-after-looks.ts'
import { isApart, type Union } from './before-after-union.ts'

/** Before and after. */
export const VERSIONS = [0, 1] as const

/** Where the sign of an act on a box leads. */
type Facing = (unitId: UnitId) => Target | null

/** Of a box on one side, the box of the same unit on the other; null where there is none. */
export function facingOf(
  plan: SheetPlan,
  union: Union,
  looks: readonly LookOf[],
): readonly [Facing, Facing] {
  const sides = [union.before, union.after] as const
  const places = VERSIONS.map((version) => {
    // A branch that is drawn apart faces itself, not one of the two places its unit has besides.
    const found = new Map<UnitId, Target>()
    for (const { no, boxes } of plan.sheets) {
      for (const [name, { tag }] of boxes) {
        const unitId = sides[version](name)
        if (tag || !unitId || looks[version]?.(name)?.form === 'ghost') continue
        found.set(isApart(name) ? name : unitId, {
          sheet: VERSIONS.length * (no - 1) + version + 1,
          name,
        })
      }
    }
    return found
  })
  const toOther = (version: 0 | 1): Facing => {
    return (name) => {
      const unitId = sides[version](name)
      const key = isApart(name) ? name : unitId
      return (key && places[1 - version]?.get(key)) ?? null
    }
  }
  return [toOther(0), toOther(1)]
}
