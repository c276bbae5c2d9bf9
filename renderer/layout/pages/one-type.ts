import type { ChartLayout } from '../blocks/chart-layout.ts'
import type { PlannedSheet } from './sheet-plan.ts'

/**
 * The sheets of a set in one size of type, that of the fullest and no larger than `most`; each drawing keeps its axis
 * and its upper edge.
 */
export function inOneScale(
  sheets: readonly PlannedSheet[],
  most = Number.POSITIVE_INFINITY,
): PlannedSheet[] {
  const drawn = sheets.filter(({ layout }) => layout.boxes.length > 0)
  const common = Math.min(most, ...drawn.map(({ scale }) => scale))
  return sheets.map((sheet) =>
    sheet.layout.boxes.length === 0
      ? sheet
      : { ...sheet, scale: common, x: sheet.x + axisOf(sheet.layout) * (sheet.scale - common) },
  )
}

/** Where the line down from the first box stands; the middle where several stand at the top. */
export function axisOf({ boxes, width }: ChartLayout): number {
  const tops = boxes.filter(({ depth }) => depth === 0)
  const [top] = tops
  return top && tops.length === 1 ? top.x + top.width / 2 : width / 2
}
