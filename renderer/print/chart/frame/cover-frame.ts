import type { SheetPlan } from '../../../layout/pages/sheet-plan.ts'
import type { Words } from '../../../words/words.ts'
import type { ChartSheetOptions } from '../chart-options.ts'
import type { LegendItem } from '../legend-items.ts'
import { type ChartFrame, chartFrame } from './chart-frame.ts'
import { framePlaces } from './frame-places.ts'
import type { FrameText } from './frame-text.ts'
import { legendPlace } from './legend-place.ts'

/** The type of a first sheet without a drawing gets so much smaller until all is on it. */
const STEP = 0.97
const LEAST = 4

/** Header, title, legend and signature on a sheet of their own, at the type asked for or the largest that fits. */
export function coverFrame(
  text: FrameText,
  { paper, minType, margins }: ChartSheetOptions,
  legend: readonly LegendItem[],
  words: Words,
): ChartFrame {
  let type = minType
  while (true) {
    const frame = chartFrame(text, paper, type, legend.length, margins)
    if (isFree(frame, legend, words) || type * STEP < LEAST || type < 8.5) return frame
    type *= STEP
  }
}

/** True where nothing of the frame stands on anything else of it. */
function isFree(frame: ChartFrame, legend: readonly LegendItem[], words: Words): boolean {
  const own = legendPlace(frame, legend, words)
  const places = [...framePlaces(frame).map(({ place }) => place), ...(own ? [own] : [])]
  const { paper, margins } = frame
  return places.every((a, i) => {
    const inside =
      a.x >= margins.left - 1e-6 &&
      a.x + a.width <= paper.widthMm - margins.right + 1e-6 &&
      a.y >= margins.top - 1e-6
    const apart = places
      .slice(i + 1)
      .every(
        (b) =>
          a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y,
      )
    return inside && apart
  })
}

/** The plan with what is said of its type, where the frame is set smaller than asked for. */
export function withFrameType(plan: SheetPlan, { type }: ChartFrame, minType: number): SheetPlan {
  if (type >= minType - 1e-6) return plan
  return { ...plan, typePt: Math.min(plan.typePt, type), keepsType: false }
}
