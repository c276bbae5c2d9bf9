import type { Post, UnitId } from '../records/records.ts'
import { CUT_TYPES, type KeptBecause, keptAfterDelayering } from '../rules/delayering.ts'
import { ruleSetting, unitContext } from '../rules/unit-context.ts'
import { get, type Structure, subtree } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

export interface DelayeringCandidate {
  readonly unitId: UnitId
  readonly head: Post | null
  /** Why it may stay; null for what ends. */
  readonly kept: KeptBecause | null
}

/**
 * The subbagian, seksi and subbidang of a selection in drawing order, with what the letter of 22 April 2021 keeps of
 * those below a chosen unit; one that was chosen itself ends in any case.
 */
export function delayeringUnits(
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
    const kept = chosen.includes(unitId) ? null : keptAfterDelayering(context)
    return [{ unitId, head: context.head ?? null, kept }]
  })
}
