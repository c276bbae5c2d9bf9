import type { CalendarDate } from '../calendar-date.ts'
import type { Post, UnitId } from '../records.ts'
import { get, type Structure, subtree } from '../structure.ts'
import { CUT_TYPES, keptAfterDelayering } from './delayering.ts'
import { ruleSetting, unitContext } from './unit-context.ts'

export interface DelayeringCandidate {
  readonly unitId: UnitId
  readonly head: Post | null
}

/**
 * Units of a selection that would end in a delayering, in drawing order: below a chosen unit those the letter of
 * 22 April 2021 does not keep, and a chosen subbagian, seksi or subbidang itself in any case.
 */
export function delayeringCandidates(
  structure: Structure,
  chosen: readonly UnitId[],
  on: CalendarDate,
): DelayeringCandidate[] {
  const setting = ruleSetting(structure, on)
  const ids = new Set(chosen.flatMap((id) => subtree(structure, id)))
  return [...ids].flatMap((unitId) => {
    const unit = get(structure, unitId)
    if (!unit?.parentId || !CUT_TYPES.has(unit.type)) return []
    const context = unitContext(setting, unit)
    if (!chosen.includes(unitId) && keptAfterDelayering(context)) return []
    return [{ unitId, head: context.head ?? null }]
  })
}
