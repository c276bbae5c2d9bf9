import type { UnitId } from '../../domain/records/records.ts'
import type { Fit } from './fit-page.ts'
import { ownSheetUnits } from './own-sheet.ts'
import type { PageArea, PageSetting } from './page-setting.ts'
import { type Cutting, pagesFor, topOf } from './pages.ts'
import type { PlanOptions } from './plan-options.ts'
import type { Cover } from './sheet-plan.ts'

/** Where the drawings may stand, and what stands on a sheet before them. */
export interface Way {
  readonly cover: Cover
  readonly area: (first: boolean) => PageArea
}

/**
 * Header, legend and signature around the first drawing; where that leaves the drawing less than its type, on a sheet
 * of their own before it, at last with the legend of the whole, so that nothing but drawing is on the others.
 */
export function waysOf({ paper, areaOf, bareAreaOf }: PlanOptions): [Way, ...Way[]] {
  const plain: Way = { cover: 'none', area: (first) => areaOf(paper, first) }
  if (!bareAreaOf) return [plain]
  return [
    plain,
    { cover: 'head', area: () => areaOf(paper, false) },
    { cover: 'all', area: () => bareAreaOf(paper) },
  ]
}

/** `trial`: see `Cutting`. */
export function cuttingFor(
  setting: PageSetting,
  { mode }: PlanOptions,
  tops: readonly UnitId[],
  way: Way,
  trial: boolean,
): Cutting {
  const ownSheet = mode === 'unit' ? ownSheetUnits(setting.structure, tops) : new Set<UnitId>()
  return { setting, areaOf: way.area, ownSheet, known: new Map(), trial, failed: false }
}

/** The sheets of these tops, one after another, with what is cut off each. */
export function pagesWith(cutting: Cutting, tops: readonly UnitId[]): Fit[] {
  return pagesFor(
    cutting,
    tops.map((unitId) => topOf(cutting, unitId, false)),
    true,
  )
}

/** The smallest scale of these drawings. */
export function leastScale(
  { maxType, minType }: PageSetting,
  fits: readonly { scale: number }[],
): number {
  return fits.reduce((least, { scale }) => Math.min(least, scale), maxType / minType)
}
