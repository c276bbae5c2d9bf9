import type { Unit, UnitId } from '../domain/records.ts'
import type { Structure } from '../domain/structure.ts'
import { type BoxSetter, evenHeights, type TextPart } from './box-text.ts'
import type { ChartLayout } from './chart-layout.ts'
import { type BranchArrangement, type ChartGaps, styleOf } from './chart-options.ts'
import { OFFICES } from './own-sheet.ts'
import { childrenOn, isTag, type PageContent, type ShownUnit, unitsOn } from './page-content.ts'
import { MM_PER_PT } from './paper.ts'
import { layoutChart } from './sotk-layout.ts'

/** Room for the drawing on a sheet, in millimetres, with corners that other things need. */
export interface PageArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Bottom left and bottom right (legend, signature): the drawing may stand beside but not on them. */
  readonly corners: readonly { readonly side: 'left' | 'right'; width: number; height: number }[]
}

/** What all sheets of one plan share. */
export interface PageSetting {
  readonly structure: Structure
  readonly setter: BoxSetter
  /** Points of the smallest type. */
  readonly minType: number
  /** Type is not drawn larger than this where there is room. */
  readonly maxType: number
  /** Lines a box needs because its branch goes on elsewhere, or comes from there. */
  readonly notesOf: (unitId: UnitId, page: PageContent) => readonly TextPart[]
}

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

/** How a page may be tried: box width in type sizes, and from which depth on lists hang. */
export interface Variant {
  readonly boxWidth: number
  readonly hangFrom: number
  readonly aspect: number
  /** Boxes of one height: all of a level, or only brothers. */
  readonly even: 'level' | 'siblings'
}

const WIDTHS = [13, 16, 10.5, 20]
const HANGS = [Number.POSITIVE_INFINITY, 2, 1]
const ASPECTS = [1, 0.7, 1.4]
const WIDEST_WORD = 26
/** Above this many boxes only a few variants are tried. */
const MANY = 1200

/**
 * The largest drawing of the page that the area holds, over box widths, hang depths and aspects; it stops where the
 * type is as large as it may be. Null only where no variant reaches `atLeast`.
 */
export function fitPage(
  setting: PageSetting,
  page: PageContent,
  area: PageArea,
  atLeast = 1,
): Fit | null {
  const most = setting.maxType / setting.minType
  let best: Fit | null = null
  let highest = -1
  for (const { fit, strain } of fitsFor(setting, page, area, atLeast)) {
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
): Generator<{ readonly fit: Fit; readonly strain: number }> {
  const shown = unitsOn(setting.structure, page)
  for (const variant of variantsFor(shown.length)) {
    const fit = tryVariant(setting, page, shown, area, variant, atLeast)
    if (fit) yield { fit, strain: strainOf(variant) }
  }
}

/** What reads a little worse has to give larger type for it. */
function strainOf({ hangFrom, even }: Variant): number {
  return (hangFrom === Number.POSITIVE_INFINITY ? 1 : 0.95) * (even === 'level' ? 1 : 0.94)
}

function* variantsFor(count: number): Generator<Variant> {
  const few = count > MANY
  for (const boxWidth of few ? WIDTHS.slice(0, 1) : WIDTHS) {
    for (const hangFrom of HANGS.slice(0, few ? 2 : 3)) {
      for (const aspect of few ? ASPECTS.slice(0, 1) : ASPECTS) {
        yield { boxWidth, hangFrom, aspect, even: 'level' }
        if (!few) yield { boxWidth, hangFrom, aspect, even: 'siblings' }
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
  atLeast: number,
): Fit | null {
  const { structure } = setting
  const set = setPage(setting, page, shown, variant)
  if (set.boxArea * atLeast * atLeast > area.width * area.height) return null
  const depths = new Map(shown.map(({ unitId, depth }) => [unitId, depth]))
  const layout = layoutChart(structure, {
    tops: page.tops.map((top) => top.unitId),
    boxSize: set.sizeOf,
    gaps: gapsFor(setting.minType * MM_PER_PT),
    collapsed: page.cut,
    childrenOf: childrenOn(structure, page),
    arrangementOf: arrangementFrom(structure, depths, variant.hangFrom),
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
  const scale = Math.min(width / layout.width, height / layout.height, most)
  return { scale, x: area.x + (width - layout.width * scale) / 2, y: area.y }
}

interface Place {
  readonly scale: number
  readonly x: number
  readonly y: number
}

function hitsCorner(layout: ChartLayout, { scale, x, y }: Place, area: PageArea): boolean {
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

/** The boxes of a page at the smallest type: width in type sizes, sizes and sum of areas in millimetres. */
function setPage(
  setting: PageSetting,
  page: PageContent,
  shown: readonly ShownUnit[],
  { boxWidth, even }: Variant,
) {
  const { structure, setter } = setting
  const mm = setting.minType * MM_PER_PT
  const width = shown.reduce(
    (most, { unitId }) => Math.max(most, setter.leastWidth(unitId, WIDEST_WORD)),
    boxWidth,
  )
  const rows = shown.map(({ unitId, depth }) => {
    const notes = setting.notesOf(unitId, page)
    const boxes = setter.boxes(unitId, width, isTag(page, unitId), notes)
    const height = Math.max(...boxes.map((box) => box.height))
    const unit = structure.tables.unit.get(unitId)
    const group = `${even === 'level' ? depth : unit?.parentId} ${rowKind(unit)}`
    return { unitId, group, height: height * mm }
  })
  const sizes = evenHeights(rows, width * mm)
  let boxArea = 0
  for (const size of sizes.values()) boxArea += size.width * size.height
  const sizeOf = (unitId: UnitId) => sizes.get(unitId) ?? { width: width * mm, height: mm }
  return { width, sizeOf, boxArea }
}

/** Offices of every type stand in one row, sekretariat and KJF beside one stem; else a row is of one type. */
function rowKind(unit: Unit | undefined): string {
  if (!unit) return ''
  if (unit.type === 'kjf' || unit.type === 'sekretariat') return 'beside'
  return OFFICES.has(unit.type) ? 'office' : unit.type
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
