import { hitsCorner } from '../../layout/pages/fit-page.ts'
import type { PageArea } from '../../layout/pages/page-setting.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import type { PlannedSheet } from '../../layout/pages/sheet-plan.ts'
import type { ChartFrame } from '../chart/frame/chart-frame.ts'
import { headingMarks } from '../chart/frame/chart-header.ts'
import { type ChartSheetParts, chartSheet, drawingMarks } from '../chart/frame/chart-sheet.ts'
import { legendPlace } from '../chart/frame/legend-place.ts'
import { type LegendItem, legendOf, legendRows } from '../chart/legend-items.ts'
import type { SheetMarks } from '../marks/mark.ts'

/** From a taller drawing to the room of the heading of the other, in type sizes. */
const BELOW_TALLER = 0.5

/** Room of both versions that are alike; and of one that is taller than the other, where that saves a sheet. */
const HALF = 0.5
export const SHARES = [HALF, 0.6, 0.7] as const

/** Room of the taller version on a sheet that both have, one above the other, each below its heading. */
export function shareOf(frame: ChartFrame, share: number): PageArea {
  const { others } = frame
  return { ...others, height: (others.height - headOf(frame)) * share, corners: [] }
}

function headOf({ others, margins }: ChartFrame): number {
  return others.y - margins.top
}

/** Millimetres by which what is below stands lower than what is above: in the lower half, or below a taller drawing. */
function lowerBy({ frame, sheet }: ChartSheetParts): number {
  const free = bottomOf(sheet) + BELOW_TALLER * frame.type * MM_PER_PT - frame.others.y
  return Math.max(shareOf(frame, HALF).height, free) + headOf(frame)
}

/** Of the lowest box, in millimetres. */
function bottomOf({ y, scale, layout }: PlannedSheet): number {
  return Math.max(y, ...layout.boxes.map((box) => y + (box.y + box.height) * scale))
}

/** Whether both versions stand on one sheet. */
export function isStacked({ numbers: [before, after] }: Pick<PlannedSheet, 'numbers'>): boolean {
  return before !== null && before === after
}

/** Before above after, on one sheet; the legend explains both, at the side where nothing stands. */
export function stackedSheet(upper: ChartSheetParts, lower: ChartSheetParts): SheetMarks {
  const { frame } = upper
  const down = lowerBy(upper)
  const margins = { ...frame.margins, top: frame.margins.top + down }
  const below = [
    ...headingMarks({ ...frame, margins }, lower.heading, { scale: lower.headingScale ?? 1 }),
    drawingMarks({ ...lower, sheet: moved(lower.sheet, down) }),
  ]
  const legendX = legendAt(upper, lower)
  return chartSheet({
    ...upper,
    legend: legendOfBoth(upper, lower),
    below,
    ...(legendX === null ? {} : { legendX }),
  })
}

/** Whether what is below has room, and its legend a side where nothing stands. */
export function isClear(upper: ChartSheetParts, lower: ChartSheetParts): boolean {
  const { others } = upper.frame
  const bottom = bottomOf(moved(lower.sheet, lowerBy(upper)))
  return bottom <= others.y + others.height + 1e-6 && legendAt(upper, lower) !== null
}

/** Where the legend begins, at the left if it can; null where what is below stands on both sides. */
function legendAt(upper: ChartSheetParts, lower: ChartSheetParts): number | null {
  const { frame, words } = upper
  const { x, y, scale, layout } = moved(lower.sheet, lowerBy(upper))
  const { margins, others, paper, type } = frame
  const legend = legendPlace(frame, legendOfBoth(upper, lower), words)
  if (!legend) return margins.left
  const height = others.y + others.height - legend.y + type * MM_PER_PT
  const { width } = legend
  const free = (['left', 'right'] as const).find(
    (side) =>
      !hitsCorner(layout, { x, y, scale }, { ...others, corners: [{ side, width, height }] }),
  )
  if (!free) return null
  return free === 'left' ? margins.left : paper.widthMm - margins.right - width
}

function moved(sheet: PlannedSheet, down: number): PlannedSheet {
  return { ...sheet, y: sheet.y + down }
}

function legendOfBoth(...parts: readonly ChartSheetParts[]): LegendItem[] {
  return legendRows(parts.flatMap(({ sheet, lookOf }) => legendOf(sheet, lookOf)))
}
