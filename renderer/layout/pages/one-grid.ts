import { OFFICE_TYPES } from '../../domain/readings/offices.ts'
import type { UnitType } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { ChartBox } from '../blocks/chart-layout.ts'
import { leastInRow, RATHER_ONE_ROW } from '../blocks/shape.ts'
import { widthOn } from './page-boxes.ts'
import { type PageContent, type ShownUnit, unitsOn } from './page-content.ts'
import type { PageSetting } from './page-setting.ts'
import { MM_PER_PT } from './paper.ts'
import type { PlannedSheet, Uneven } from './sheet-plan.ts'

/** So much smaller type may be for one grid, and nobody sees it; so much at most. */
const NEARLY = 0.97
const LEAST = 0.9
/** For so many sheets one more may be needed: what is leafed through lies on one grid … */
const ONE_MORE_OF = 12
/** … and for so many where every row is whole then too. */
const ONE_MORE_IN_ROWS = 7
/** Points; larger type is asked for to be read from afar, and as large as can be comes before a grid. */
const FROM_AFAR = 12.5
/** Widths tried beside those the sheets have by themselves, in type sizes; the likeliest first. */
const OTHERS = [14.5, 16, 13, 18, 12, 20] as const
/** Parts of the width at which few brothers have just room in one row; narrower boxes are higher. */
const OF_A_ROW = [1, 0.9, 0.95, 0.85] as const
/** Type sizes between brothers in a row, and what a list below one stands out at its side. */
const BETWEEN = 1.1
const ASIDE = 2.1
/** Units of a structure that is cut into sheets once, as that takes so long; and how many widths are tried on these. */
const LARGE = 300
const FEW = 2
/** So many sheets are cut for whole rows at once; of fewer each is as full as can be, as long as all are alike. */
const SET = 4
/** Units of which one set more takes so long that none is cut for whole rows. */
const MANY = 600
/** Widths at which a set is cut that is not alike otherwise, in type sizes: what a word needs, to the widest box. */
const NARROWEST = 10
const WIDEST = 26

interface Sheets {
  readonly sheets: readonly PlannedSheet[]
  /** Sheets it would take with rows broken or boxes of several widths, where that is fewer. */
  readonly loose?: number
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
  /** Cut anew, few brothers always in one row. */
  readonly inRows: (width: number) => P | null
}

/**
 * Several sheets on one grid: rows of all of them at whole steps of half a line below the first (`evenPage`), and boxes
 * of one width at which bidang stand in one row. What costs no more than one sheet in seven and a tenth of the type is
 * looked for first; else what takes the fewest sheets. Of a structure too large for that a width for each sheet.
 * @param most millimetres no box may be wider than
 */
export function onOneGrid<P extends Sheets>(
  setting: PageSetting,
  page: PageContent,
  most: number,
  { plainly, inSteps, sameSheets, anew, inRows }: GridWays<P>,
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
  const isLevel = best !== null && fewest === 0
  const isFew = shown.length <= MANY
  const whole = isFew && count >= SET ? wholeRows(setting, shown, most, plan, inRows) : null
  // Level already, only in smaller type: cut anew it may be larger.
  if (whole && !(isLevel && best && !isBetter(whole, best))) return whole
  const allowed = count + Math.floor(count / ONE_MORE_OF)
  for (const width of best || large ? [] : widths) {
    const even = anew(width, was)
    if (!even || even.sheets.length > allowed || scaleOf(even) < least - 1e-9) continue
    if (!best || isBetter(even, best)) best = even
  }
  const found = best ?? plan
  if (!isFew || isAlike(setting.structure, found)) return found
  const even = alikeAtAnyWidth(setting, shown, most, inRows)
  if (!even) return found
  return even.sheets.length > found.sheets.length ? { ...even, loose: found.sheets.length } : even
}

function isAlike(structure: Structure, plan: Sheets): boolean {
  const { rows, widths } = unevenOf(structure, plan)
  return rows === 0 && widths < 2
}

/** Boxes of one width in whole rows, on the fewest sheets it takes; null where no width keeps the type. */
function alikeAtAnyWidth<P extends Sheets>(
  setting: PageSetting,
  shown: readonly ShownUnit[],
  most: number,
  inRows: (width: number) => P | null,
): P | null {
  const known = new Set<number>()
  let best = null as { readonly even: P; readonly width: number } | null
  const tryWidth = (asked: number) => {
    const width = widthOn(setting, shown, asked, most)
    if (known.has(width)) return
    known.add(width)
    const even = inRows(width)
    if (!even || brokenRows(setting.structure, even) > 0) return
    if (!best || isBetter(even, best.even)) best = { even, width }
  }
  const step = shown.length > LARGE ? 2 : 1
  for (let width = NARROWEST; width <= WIDEST; width += step) tryWidth(width)
  for (const by of [1, 0.5]) {
    const likely = best?.width ?? WIDEST
    for (const width of [likely - by, likely + by]) tryWidth(width)
  }
  return best?.even ?? null
}

/** Boxes of one width in rows that are all whole; null where that costs too many sheets. */
function wholeRows<P extends Sheets>(
  setting: PageSetting,
  shown: readonly ShownUnit[],
  most: number,
  plan: P,
  inRows: (width: number) => P | null,
): P | null {
  const count = plan.sheets.length
  const allowed = count + Math.floor(count / ONE_MORE_IN_ROWS)
  const least = Math.max(1, scaleOf(plan) * LEAST)
  const nearly = Math.max(1, scaleOf(plan) * NEARLY)
  const room = rowWidth(setting, shown, most)
  const widths = OF_A_ROW.map((part) => widthOn(setting, shown, room * part, most))
  let best: P | null = null
  for (const width of new Set(widths)) {
    const even = inRows(width)
    if (!even || even.sheets.length > allowed || scaleOf(even) < least - 1e-9) continue
    if (brokenRows(setting.structure, even) > 0) continue
    if (!best || isBetter(even, best)) best = even
    if (best.sheets.length <= count && scaleOf(best) >= nearly) break
  }
  return best
}

/** The width at which the longest row of an office's few has just room, each with a list below it; in type sizes. */
function rowWidth({ structure, minType }: PageSetting, shown: readonly ShownUnit[], most: number) {
  const units = structure.tables.unit
  const brothers = new Map<string, { readonly type: UnitType; count: number }>()
  for (const { unitId } of shown) {
    const unit = units.get(unitId)
    const above = unit?.parentId && units.get(unit.parentId)
    if (!unit || !above || !OFFICE_TYPES.has(above.type)) continue
    const key = `${unit.parentId} ${unit.type}`
    const known = brothers.get(key)
    if (known) known.count++
    else brothers.set(key, { type: unit.type, count: 1 })
  }
  const rows = [...brothers.values()].filter(({ type, count }) => leastInRow(count, type) === count)
  const longest = Math.max(1, ...rows.map(({ count }) => count))
  return (most / (minType * MM_PER_PT) - BETWEEN * (longest - 1)) / longest - ASIDE
}

/** How often few brothers stand in several rows, as if some were below the others; a list is no row. */
export function brokenRows({ tables }: Structure, { sheets }: Drawn): number {
  let broken = 0
  for (const { layout } of sheets) {
    const brothers = new Map<string, ChartBox[]>()
    for (const box of layout.boxes) {
      // What goes on from another sheet hangs on no line here.
      if (box.depth === 0) continue
      const unit = tables.unit.get(box.unitId)
      const key = `${unit?.parentId} ${unit?.type}`
      brothers.set(key, [...(brothers.get(key) ?? []), box])
    }
    for (const boxes of brothers.values()) {
      const type = tables.unit.get(boxes[0]?.unitId ?? '')?.type
      if (isBroken(boxes, leastInRow(boxes.length, type))) broken++
    }
  }
  return broken
}

/** What sheets of a set have unlike; nothing of one sheet alone. */
export function unevenOf(structure: Structure, plan: Sheets): Uneven {
  if (plan.sheets.length < 2) return { rows: 0, widths: 1 }
  return { rows: brokenRows(structure, plan), widths: widthsOf(plan).length }
}

function isBroken(boxes: readonly ChartBox[], least: number): boolean {
  if (boxes.length > RATHER_ONE_ROW) return false
  const columns = new Set(boxes.map(({ x }) => Math.round(x * 10)))
  const rows = new Map<number, number>()
  for (const { y } of boxes) {
    const row = Math.round(y * 10)
    rows.set(row, (rows.get(row) ?? 0) + 1)
  }
  return rows.size > 1 && columns.size > 1 && Math.max(...rows.values()) < least
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
