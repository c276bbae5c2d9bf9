import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { ChartLayout } from '../blocks/chart-layout.ts'
import { AUTO, type BranchArrangement, type ChartGaps, styleOf } from '../blocks/chart-options.ts'
import { layoutChart } from '../blocks/sotk-layout.ts'
import { type PageBoxes, setPage } from './page-boxes.ts'
import { childrenOn, type PageContent, type ShownUnit, unitsOn } from './page-content.ts'
import type { PageArea, PageSetting, Variant } from './page-setting.ts'
import { MM_PER_PT } from './paper.ts'

/** A page with everything in its place. Layout and boxes are at the smallest type; `scale` enlarges them. */
export interface Fit {
  readonly page: PageContent
  readonly layout: ChartLayout
  /** In multiples of the type size. */
  readonly boxWidth: number
  /** 1: exactly the smallest type; below 1 it does not fit. */
  readonly scale: number
  readonly x: number
  readonly y: number
}

const WIDTHS = [13, 16, 10.5, 20]
/** Of boxes that stand alone or below one another: a wide one is low. */
const PLAIN_WIDTHS = [13, 16, 20, 26, 34]
/** In a box less wide a name runs over many lines. */
const NARROW = 12
/** Of several branches on one page that find no room otherwise: wide boxes are low. */
const LAST_WIDTHS = [26]
const HANGS = [Number.POSITIVE_INFINITY, 2, 1]
const ASPECTS = [1, 0.7, 1.4]
/** Above this many boxes only a few variants are tried. */
const MANY = 1200

/**
 * The largest drawing of the page that the area holds, over box widths, hang depths and aspects; it stops where the
 * type is as large as it may be. Null only where no variant reaches `atLeast`. `plain`: see `Variant`.
 */
export function fitPage(
  setting: PageSetting,
  page: PageContent,
  area: PageArea,
  atLeast = 1,
  plain = false,
): Fit | null {
  const widths = plain ? PLAIN_WIDTHS : WIDTHS
  const found = largestFit(setting, page, area, atLeast, plain, widths)
  if (found || plain || page.tops.length < 2) return found
  return largestFit(setting, page, area, atLeast, plain, LAST_WIDTHS)
}

function largestFit(
  setting: PageSetting,
  page: PageContent,
  area: PageArea,
  atLeast: number,
  plain: boolean,
  widths: readonly number[],
): Fit | null {
  const most = setting.maxType / setting.minType
  let best: Fit | null = null
  let highest = -1
  for (const { fit, strain } of fitsFor(setting, page, area, atLeast, plain, widths)) {
    if (fit.scale < atLeast - 1e-9 || fit.scale * strain <= highest + 1e-9) continue
    best = fit
    highest = fit.scale * strain
    if (fit.scale >= most - 1e-9) break
  }
  return best
}

/** The page in every variant worth trying, the plainest first; those that cannot reach `atLeast` are passed over. */
export function* fitsFor(
  setting: PageSetting,
  page: PageContent,
  area: PageArea,
  atLeast: number,
  plain = false,
  widths: readonly number[] = WIDTHS,
): Generator<{ readonly fit: Fit; readonly strain: number }> {
  const shown = unitsOn(setting.structure, page)
  const sets = new Map<string, PageBoxes | null>()
  for (const variant of variantsFor(shown.length, plain, widths)) {
    const key = `${variant.boxWidth} ${variant.even}`
    let set = sets.get(key)
    if (set === undefined) {
      const boxes = setPage(setting, page, shown, variant, area.width)
      set = mayFit(boxes, area, atLeast) ? boxes : null
      sets.set(key, set)
    }
    if (!set) continue
    yield {
      fit: tryVariant(setting, page, shown, area, variant, set),
      strain: strainOf(variant, atLeast),
    }
  }
}

/** False where no way to place the boxes reaches `atLeast`. */
function mayFit({ boxArea, branchHeight }: PageBoxes, area: PageArea, atLeast: number): boolean {
  return (
    boxArea * atLeast * atLeast <= room(area.width) * room(area.height) &&
    branchHeight * atLeast <= room(area.height) + 1e-6
  )
}

/** What reads a little worse has to give larger type for it; narrow boxes do where the type is large enough. */
function strainOf({ hangFrom, even, boxWidth }: Variant, atLeast: number): number {
  const narrow = boxWidth < NARROW && atLeast >= 1
  return (
    (hangFrom === Number.POSITIVE_INFINITY ? 1 : 0.95) *
    (even === 'level' ? 1 : 0.94) *
    (narrow ? 0.92 : 1)
  )
}

function* variantsFor(
  count: number,
  plain: boolean,
  widths: readonly number[],
): Generator<Variant> {
  const few = count > MANY
  for (const boxWidth of few ? widths.slice(0, 1) : widths) {
    for (const hangFrom of HANGS.slice(0, few ? 2 : 3)) {
      for (const aspect of few ? ASPECTS.slice(0, 1) : ASPECTS) {
        yield { boxWidth, hangFrom, aspect, even: 'level', plain }
        if (!few) yield { boxWidth, hangFrom, aspect, even: 'siblings', plain }
      }
    }
  }
}

function tryVariant(
  setting: PageSetting,
  page: PageContent,
  shown: readonly ShownUnit[],
  area: PageArea,
  variant: Variant,
  set: PageBoxes,
): Fit {
  const { structure } = setting
  const depths = new Map(shown.map(({ unitId, depth }) => [unitId, depth]))
  const layout = layoutChart(structure, {
    tops: page.tops.map((top) => top.unitId),
    boxSize: set.sizeOf,
    gaps: gapsFor(setting.minType * MM_PER_PT),
    collapsed: page.cut,
    childrenOf: childrenOn(structure, page),
    arrangementOf: variant.plain
      ? () => AUTO
      : arrangementFrom(structure, depths, variant.hangFrom),
    plain: variant.plain,
    aspect: variant.aspect * (area.width / area.height),
  })
  const most = setting.maxType / setting.minType
  const open = { ...placed(layout, area.width, area.height, area, most) }
  if (!hitsCorner(layout, open, area)) return { page, layout, boxWidth: set.width, ...open }
  const taken = Math.max(...area.corners.map((corner) => corner.height))
  const above = placed(layout, area.width, area.height - taken, area, most)
  return { page, layout, boxWidth: set.width, ...above }
}

function placed(layout: ChartLayout, width: number, height: number, area: PageArea, most: number) {
  const scale = Math.min(room(width) / layout.width, room(height) / layout.height, most)
  return { scale, x: area.x + (width - layout.width * scale) / 2, y: area.y }
}

/** An area may be all taken by what stands around the drawing: then it is a millimetre, and the drawing too small. */
function room(mm: number): number {
  return Math.max(1, mm)
}

/** Where a drawing stands on a sheet. */
export interface Place {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** True where a box or a line of the drawing stands on what the corners are kept for. */
export function hitsCorner(layout: ChartLayout, { scale, x, y }: Place, area: PageArea): boolean {
  return area.corners.some((corner) => {
    const top = area.y + area.height - corner.height
    const left = corner.side === 'left' ? area.x : area.x + area.width - corner.width
    const hits = (x1: number, y1: number, x2: number, y2: number) =>
      y + y2 * scale > top &&
      x + x2 * scale > left &&
      x + x1 * scale < left + corner.width &&
      y + y1 * scale < area.y + area.height
    return (
      layout.boxes.some((box) => hits(box.x, box.y, box.x + box.width, box.y + box.height)) ||
      layout.lines.some(({ segments: s }) =>
        s.some((_, i) => {
          if (i % 4 !== 0) return false
          const [x1, y1, x2, y2] = s.slice(i, i + 4) as [number, number, number, number]
          return hits(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))
        }),
      )
    )
  })
}

function arrangementFrom(
  structure: Structure,
  depths: ReadonlyMap<UnitId, number>,
  hangFrom: number,
) {
  return (unitId: UnitId): BranchArrangement => {
    const own = styleOf(structure, unitId)
    const hung = own.arrangement === 'auto' && (depths.get(unitId) ?? 0) >= hangFrom
    return hung ? { arrangement: 'hang-right', columns: own.columns } : own
  }
}

/** Free space between boxes for a type of that many millimetres. */
function gapsFor(mm: number): ChartGaps {
  return {
    sibling: 1.1 * mm,
    level: 2.2 * mm,
    stack: 0.8 * mm,
    indent: 1.3 * mm,
    side: 2 * mm,
    top: 3 * mm,
  }
}
