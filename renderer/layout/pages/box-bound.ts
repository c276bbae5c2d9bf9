import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf } from '../../domain/structure/structure.ts'
import type { PageSetting } from './page-setting.ts'
import { MM_PER_PT } from './paper.ts'

/** The widest box that is tried, and the least space between two below one another; in type sizes. */
const WIDEST = 34
const GAP = 0.8

/**
 * By how much smaller the type must be at least so that the highest box below the tag of its unit is no higher than
 * `height` millimetres; 1 where it need not be.
 */
export function boxBound(setting: PageSetting, tops: readonly UnitId[], height: number): number {
  const { structure, setter } = setting
  const mm = setting.minType * MM_PER_PT
  const heightOf = (unitId: UnitId, tag: boolean) => setter.height(unitId, WIDEST, tag, [])
  let least = 1
  const visit = (unitId: UnitId, above: number) => {
    const needed = (above + heightOf(unitId, false)) * mm
    least = Math.min(least, Math.max(1, height) / needed)
    const children = childrenOf(structure, unitId)
    if (children.length === 0) return
    const tag = heightOf(unitId, true) + GAP
    for (const child of children) visit(child, tag)
  }
  for (const top of tops) visit(top, 0)
  return least
}
