import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../domain/structure/structure.ts'

/** A branch, or a part of one, that begins on a sheet. */
export interface PageTop {
  readonly unitId: UnitId
  /** True where the unit's own box is on an earlier sheet: here it is a tag that says from where it comes. */
  readonly tag: boolean
  /** The children drawn here; those after them are drawn on the sheet the unit goes on to. */
  readonly children: readonly UnitId[]
  /** True where there are children after those. */
  readonly more: boolean
}

/** What a sheet is to show: where it begins and where it stops. */
export interface PageContent {
  readonly tops: readonly PageTop[]
  /** Units whose children are drawn on other sheets. */
  readonly cut: ReadonlySet<UnitId>
}

export interface ShownUnit {
  readonly unitId: UnitId
  readonly depth: number
}

/** The children of a unit on that page. */
export function childrenOn(structure: Structure, page: PageContent) {
  const tops = new Map(page.tops.map((top) => [top.unitId, top.children]))
  return (unitId: UnitId): readonly UnitId[] => tops.get(unitId) ?? childrenOf(structure, unitId)
}

/** Every box and tag of the page, parents first. */
export function unitsOn(structure: Structure, page: PageContent): ShownUnit[] {
  const shown: ShownUnit[] = []
  const children = childrenOn(structure, page)
  const visit = (unitId: UnitId, depth: number) => {
    shown.push({ unitId, depth })
    if (page.cut.has(unitId)) return
    for (const child of children(unitId)) visit(child, depth + 1)
  }
  for (const { unitId } of page.tops) visit(unitId, 0)
  return shown
}

/** True where the unit is on the page as a tag only. */
export function isTag(page: PageContent, unitId: UnitId): boolean {
  return page.tops.some((top) => top.tag && top.unitId === unitId)
}
