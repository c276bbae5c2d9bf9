import { widthOn } from './page-boxes.ts'
import { type PageContent, unitsOn } from './page-content.ts'
import type { PageSetting } from './page-setting.ts'
import { MM_PER_PT } from './paper.ts'
import type { PlannedSheet } from './sheet-plan.ts'

/** So much smaller type may be for one grid, and nobody sees it. */
const NEARLY = 0.97
/** Points; larger type is asked for to be read from afar, and as large as can be comes before a grid. */
const FROM_AFAR = 12
/** Units of a structure whose every plan takes so long that no other is looked for; one grid would cost it sheets. */
const LARGE = 300
/** So many widths are tried for others. */
const TRIES = 3

interface Sheets {
  readonly sheets: readonly PlannedSheet[]
}

/**
 * The same plan with boxes of one width on all sheets, so that they lie over one another on one grid; the plan itself
 * where it has one, or where one would cost sheets or type.
 * @param most millimetres no box may be wider than
 * @param planWith plans anew in a setting, in no larger type than at that scale: a plan says what type can be kept
 */
export function onOneGrid<P extends Sheets>(
  setting: PageSetting,
  page: PageContent,
  most: number,
  plan: P,
  planWith: (setting: PageSetting, most: number) => P | null,
): P {
  const widths = widthsOf(plan)
  const was = scaleOf(plan)
  if (widths.length < 2 || was < 1 - 1e-9 || setting.minType > FROM_AFAR) return plan
  const shown = unitsOn(setting.structure, page)
  if (shown.length > LARGE) return plan
  const mm = setting.minType * MM_PER_PT
  const tried = new Set<number>()
  for (const width of widths.slice(0, TRIES)) {
    const oneWidth = widthOn(setting, shown, width / mm, most)
    if (tried.has(oneWidth)) continue
    tried.add(oneWidth)
    const even = planWith({ ...setting, oneWidth }, was)
    if (!even || even.sheets.length > plan.sheets.length || widthsOf(even).length > 1) continue
    if (scaleOf(even) >= Math.max(1, was * NEARLY) - 1e-9) return even
  }
  return plan
}

/** Widths of the boxes in millimetres at the smallest type, that of most sheets first. */
function widthsOf({ sheets }: Sheets): number[] {
  const counts = new Map<number, number>()
  for (const { layout } of sheets) {
    const width = layout.boxes[0]?.width
    if (width === undefined) continue
    const key = Math.round(width * 100) / 100
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a).map(([width]) => width)
}

function scaleOf({ sheets }: Sheets): number {
  return Math.min(
    ...sheets.filter(({ layout }) => layout.boxes.length > 0).map(({ scale }) => scale),
  )
}
