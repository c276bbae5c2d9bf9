import type { UnitId } from '../../domain/records/records.ts'
import type { SheetPlan } from '../../layout/pages/sheet-plan.ts'
import type { Target } from '../marks/meaning.ts'
import type { LookOf } from './before-after-looks.ts'
import { isApart, type Union } from './before-after-union.ts'

/** Before and after. */
export const VERSIONS = [0, 1] as const

/** Where the sign of an act on a box leads. */
type Facing = (unitId: UnitId) => Target | null

/**
 * Of a box on one side, the box of the same unit on the other, else one that the same act is about: what a unit
 * becomes. Null where there is neither.
 */
export function facingOf(
  plan: SheetPlan,
  union: Union,
  looks: readonly LookOf[],
): readonly [Facing, Facing] {
  const sides = [union.before, union.after] as const
  const places = VERSIONS.map((version) => {
    // A branch that is drawn apart faces itself, not one of the two places its unit has besides.
    const found = new Map<UnitId, Target>()
    const acts = new Map<number, Target>()
    for (const { numbers, boxes } of plan.sheets) {
      const sheet = numbers[version]
      if (!sheet) continue
      for (const [name, { tag }] of boxes) {
        const unitId = sides[version](name)
        if (tag || !unitId || looks[version]?.(name)?.form === 'ghost') continue
        const place = { sheet, name }
        found.set(isApart(name) ? name : unitId, place)
        for (const act of numbersOf(looks[version]?.(name))) {
          if (!acts.has(act)) acts.set(act, place)
        }
      }
    }
    return { found, acts }
  })
  const toOther = (version: 0 | 1): Facing => {
    return (name) => {
      const unitId = sides[version](name)
      const key = isApart(name) ? name : unitId
      const other = places[1 - version]
      const same = key && other?.found.get(key)
      if (same) return same
      const [act] = numbersOf(looks[version]?.(name)).filter((no) => other?.acts.has(no))
      return (act !== undefined && other?.acts.get(act)) || null
    }
  }
  return [toOther(0), toOther(1)]
}

/** The acts whose numbers stand on a box. */
function numbersOf(look: ReturnType<LookOf> | undefined): readonly number[] {
  if (!look?.mark) return []
  const { no, numbers = [no] } = look.mark
  return numbers
}
