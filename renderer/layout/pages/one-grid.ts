import type { Structure } from '../../domain/structure/structure.ts'
import type { ChartBox } from '../blocks/chart-layout.ts'
import { widthOn } from './page-boxes.ts'
import { type PageContent, unitsOn } from './page-content.ts'
import type { PageSetting } from './page-setting.ts'
import { MM_PER_PT } from './paper.ts'
import type { PlannedSheet } from './sheet-plan.ts'

/** So much smaller type may be for one grid, and nobody sees it; so much at most. */
const NEARLY = 0.97
const LEAST = 0.9
/** For so many sheets one more may be needed: what is leafed through lies on one grid. */
const ONE_MORE_OF = 12
/** Points; larger type is asked for to be read from afar, and as large as can be comes before a grid. */
const FROM_AFAR = 12.5
/** Widths tried beside those the sheets have by themselves, in type sizes; the likeliest first. */
const OTHERS = [14.5, 16, 13, 18, 12, 20] as const
/** Units of a structure that is cut into sheets once, as that takes so long; and how many widths are tried on these. */
const LARGE = 300
const FEW = 2

interface Sheets {
  readonly sheets: readonly PlannedSheet[]
}

/** What stands on sheets. */
interface Drawn {
  readonly sheets: readonly Pick<PlannedSheet, 'layout'>[]
}

/** How a plan is made; null where that does not keep the type, or that scale. */
interface GridWays<P> {
  /** Without a grid. */
  readonly plainly: () => P
  /** Each sheet with boxes of its own width, rows on the grid. */
  readonly inSteps: () => P
  /** What stands on each sheet stays. */
  readonly sameSheets: (plan: P, width: number, atLeast: number) => P | null
  /** Cut anew, in no larger type than at that scale. */
  readonly anew: (width: number, most: number) => P | null
}

/**
 * Several sheets on one grid: rows of all of them at whole steps of half a line below the first (`evenPage`), and boxes
 * of one width where that costs no sheet, but for one in a dozen, and no more than a tenth of the type; the width at
 * which bidang stand in one row.
 * @param most millimetres no box may be wider than
 */
export function onOneGrid<P extends Sheets>(
  setting: PageSetting,
  page: PageContent,
  most: number,
  { plainly, inSteps, sameSheets, anew }: GridWays<P>,
): P {
  if (setting.minType > FROM_AFAR) return plainly()
  const shown = unitsOn(setting.structure, page)
  const large = shown.length > LARGE
  const plan = large ? inSteps() : fewestOf(plainly(), inSteps)
  const was = scaleOf(plan)
  const count = plan.sheets.length
  if (count < 2 || was < 1 - 1e-9) return plan
  const tried = triedWidths(plan, setting.minType * MM_PER_PT).slice(0, large ? FEW : undefined)
  const widths = [...new Set(tried.map((width) => widthOn(setting, shown, width, most)))]
  const least = Math.max(1, was * LEAST)
  const nearly = Math.max(1, was * NEARLY)
  let best: P | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const width of widths) {
    const even = sameSheets(plan, width, least)
    if (!even) continue
    const broken = brokenRows(setting.structure, even)
    if (broken === 0 && scaleOf(even) >= nearly - 1e-9) return even
    if (broken > fewest || (broken === fewest && best && !isBetter(even, best))) continue
    best = even
    fewest = broken
  }
  const allowed = count + Math.floor(count / ONE_MORE_OF)
  for (const width of best || large ? [] : widths) {
    const even = anew(width, was)
    if (!even || even.sheets.length > allowed || scaleOf(even) < least - 1e-9) continue
    if (!best || isBetter(even, best)) best = even
  }
  return best ?? plan
}

/** As many brothers of one kind stand in one row on a Lampiran, where there is room for them. */
const ONE_ROW = 6

/** How often so few brothers stand in several rows, as if some were below the others; a list is no row. */
export function brokenRows({ tables }: Structure, { sheets }: Drawn): number {
  let broken = 0
  for (const { layout } of sheets) {
    const brothers = new Map<string, ChartBox[]>()
    for (const box of layout.boxes) {
      const unit = tables.unit.get(box.unitId)
      const key = `${unit?.parentId} ${unit?.type}`
      brothers.set(key, [...(brothers.get(key) ?? []), box])
    }
    for (const boxes of brothers.values()) {
      const rows = new Set(boxes.map(({ y }) => Math.round(y * 10))).size
      const columns = new Set(boxes.map(({ x }) => Math.round(x * 10))).size
      if (boxes.length <= ONE_ROW && rows > 1 && columns > 1) broken++
    }
  }
  return broken
}

/** One sheet needs no grid; several have it where it costs none. */
function fewestOf<P extends Sheets>(plain: P, inSteps: () => P): P {
  if (plain.sheets.length < 2) return plain
  const even = inSteps()
  const costs = even.sheets.length > plain.sheets.length || scaleOf(even) < scaleOf(plain) * LEAST
  return costs ? plain : even
}

function isBetter(one: Sheets, than: Sheets): boolean {
  const more = one.sheets.length - than.sheets.length
  return more < 0 || (more === 0 && scaleOf(one) > scaleOf(than))
}

/** In type sizes of so many millimetres: the likeliest width, those the sheets have, and others. */
function triedWidths(plan: Sheets, mm: number): readonly number[] {
  const [first, ...more] = OTHERS
  return [...new Set([first, ...widthsOf(plan).map((width) => width / mm), ...more])]
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
