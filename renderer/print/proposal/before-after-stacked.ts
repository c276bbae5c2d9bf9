import { hitsCorner } from '../../layout/pages/fit-page.ts'
import type { PageArea } from '../../layout/pages/page-setting.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import type { PlannedSheet } from '../../layout/pages/sheet-plan.ts'
import type { ChartFrame } from '../chart/frame/chart-frame.ts'
import { headingMarks } from '../chart/frame/chart-header.ts'
import { type ChartSheetParts, chartSheet, drawingMarks } from '../chart/frame/chart-sheet.ts'
import { legendPlace } from '../chart/frame/legend-place.ts'
import { LEGEND_ITEMS, type LegendItem, legendOf } from '../chart/legend-items.ts'
import type { SheetMarks } from '../marks/mark.ts'

/** Room of one version on a sheet that both have, one above the other, each below its heading. */
export function halfOf(frame: ChartFrame): PageArea {
  const { others } = frame
  return { ...others, height: (others.height - headOf(frame)) / 2, corners: [] }
}

function headOf({ others, margins }: ChartFrame): number {
  return others.y - margins.top
}

/** Millimetres by which what is below stands lower than what is above. */
function lowerBy(frame: ChartFrame): number {
  return halfOf(frame).height + headOf(frame)
}

/** Whether both versions stand on one sheet. */
export function isStacked({ numbers: [before, after] }: Pick<PlannedSheet, 'numbers'>): boolean {
  return before !== null && before === after
}

/** Before above after, on one sheet; the legend explains both. */
export function stackedSheet(upper: ChartSheetParts, lower: ChartSheetParts): SheetMarks {
  const { frame } = upper
  const down = lowerBy(frame)
  const margins = { ...frame.margins, top: frame.margins.top + down }
  const below = [
    ...headingMarks({ ...frame, margins }, lower.heading, { scale: lower.headingScale ?? 1 }),
    drawingMarks({ ...lower, sheet: moved(lower.sheet, down) }),
  ]
  return chartSheet({ ...upper, legend: legendOfBoth(upper, lower), below })
}

/** Whether nothing below stands on the legend. */
export function isClear(upper: ChartSheetParts, lower: ChartSheetParts): boolean {
  const { frame, words } = upper
  const { x, y, scale, layout } = moved(lower.sheet, lowerBy(frame))
  const legend = legendPlace(frame, legendOfBoth(upper, lower), words)
  if (!legend) return true
  const height = frame.others.y + frame.others.height - legend.y + frame.type * MM_PER_PT
  const corner = { side: 'left' as const, width: legend.width, height }
  return !hitsCorner(layout, { x, y, scale }, { ...frame.others, corners: [corner] })
}

function moved(sheet: PlannedSheet, down: number): PlannedSheet {
  return { ...sheet, y: sheet.y + down }
}

function legendOfBoth(...parts: readonly ChartSheetParts[]): LegendItem[] {
  const found = new Set(parts.flatMap(({ sheet, lookOf }) => legendOf(sheet, lookOf)))
  return LEGEND_ITEMS.filter((item) => found.has(item))
}
