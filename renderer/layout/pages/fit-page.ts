import type { UnitId } from '../../domain/records/records.ts'
import { type Size, slotOf } from '../blocks/block.ts'
import type { ChartLayout } from '../blocks/chart-layout.ts'
import { AUTO, type ChartOptions } from '../blocks/chart-options.ts'
import { type ArrangedChart, arrangeChart, drawnChart } from '../blocks/sotk-layout.ts'
import { arrangementFrom, hangsFor, NO_HANG } from './hangs.ts'
import { axisOf } from './one-type.ts'
import { evenPage, type PageBoxes, type PageTexts, textsOn, widthOn } from './page-boxes.ts'
import { childrenOn, type PageContent, type ShownUnit, unitsOn } from './page-content.ts'
import type { PageArea, PageSetting, Variant } from './page-setting.ts'

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
/** Between those, where what was and what is to be stands in one box and finds no room otherwise. */
const BETWEEN = [12, 14.5]
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
  const widths = setting.widths ?? (plain ? PLAIN_WIDTHS : WIDTHS)
  const found = largestFit(setting, page, area, atLeast, plain, widths)
  if (found || plain || setting.widths) return found
  const last = [...(setting.signs ? BETWEEN : []), ...(page.tops.length < 2 ? [] : LAST_WIDTHS)]
  return last.length === 0 ? null : largestFit(setting, page, area, atLeast, plain, last)
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
  const worth = (scale: number, strain: number) =>
    scale >= atLeast - 1e-9 && scale * strain > highest + 1e-9
  for (const { fit, strain } of fitsFor(setting, page, area, atLeast, plain, widths, worth)) {
    if (!worth(fit.scale, strain)) continue
    best = fit
    highest = fit.scale * strain
    if (fit.scale >= most - 1e-9) break
  }
  return best
}

/** The page in the plainest variant that reaches that scale, boxes as wide as the setting says; null where none does. */
export function plainestFit(
  setting: PageSetting,
  page: PageContent,
  area: PageArea,
  atLeast: number,
): Fit | null {
  const widths = setting.widths ?? WIDTHS
  const worth = (scale: number) => scale >= atLeast - 1e-9
  for (const { fit } of fitsFor(setting, page, area, atLeast, false, widths, worth)) {
    if (worth(fit.scale)) return fit
  }
  return null
}

/**
 * The page in every variant worth trying, the plainest first; those that cannot reach `atLeast` are passed over, and
 * so are those of which `worth` says that not even that scale would do.
 */
export function* fitsFor(
  setting: PageSetting,
  page: PageContent,
  area: PageArea,
  atLeast: number,
  plain = false,
  widths: readonly number[] = WIDTHS,
  worth: (scale: number, strain: number) => boolean = () => true,
): Generator<{ readonly fit: Fit; readonly strain: number }> {
  const shown = unitsOn(setting.structure, page)
  const few = shown.length > MANY
  const depths = new Map(shown.map(({ unitId, depth }) => [unitId, depth]))
  const hangs = plain ? [NO_HANG] : hangsFor(setting, page, shown, few)
  const sets = new PageSets(setting, page, shown, area, atLeast)
  const aspects = few ? ASPECTS.slice(0, 1) : ASPECTS
  let settled = new Set<Variant['even']>()
  for (const variant of variantsFor(few, plain, widths, hangs, aspects)) {
    const { aspect, even } = variant
    const first = aspect === aspects[0]
    if (first && even === 'level') settled = new Set()
    const set = settled.has(even) ? null : sets.of(variant)
    if (!set) continue
    const strain = strainOf(variant, atLeast)
    if (!worth(mostScale(set, setting, area), strain)) continue
    const others = first ? aspects.slice(1) : []
    const arranged = arrangedAs(setting, page, depths, area, variant, set, others)
    if (first && !arranged.swayed) settled.add(even)
    if (!worth(scaleIn(arranged, area.width, area.height, setting), strain)) continue
    yield { fit: fitOf(setting, page, area, set, drawnChart(arranged)), strain }
  }
}

/** The boxes of a page for each width and way to even them, made when they are asked for. */
class PageSets {
  readonly #made = new Map<string, PageBoxes | null>()
  readonly #texts = new Map<number, PageTexts | null>()

  constructor(
    readonly setting: PageSetting,
    readonly page: PageContent,
    readonly shown: readonly ShownUnit[],
    readonly area: PageArea,
    readonly atLeast: number,
  ) {}

  /** Null where no drawing of them reaches `atLeast`, or where they are the very boxes of a plainer way. */
  of({ boxWidth, even }: Pick<Variant, 'boxWidth' | 'even'>): PageBoxes | null {
    const key = `${boxWidth} ${even}`
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const set = this.#make(boxWidth, even)
    this.#made.set(key, set)
    return set
  }

  #make(boxWidth: number, even: Variant['even']): PageBoxes | null {
    const { setting, shown, area, atLeast } = this
    const texts = this.#textsAt(boxWidth)
    if (!texts) return null
    const set = evenPage(setting, texts, even)
    if (mostScale(set, setting, area) < atLeast - 1e-9) return null
    const plainer = even === 'siblings' && this.of({ boxWidth, even: 'level' })
    return plainer && shown.every(({ unitId }) => sameSize(plainer, set, unitId)) ? null : set
  }

  /** Null where a long word makes the boxes as wide as those of a width tried before. */
  #textsAt(boxWidth: number): PageTexts | null {
    const known = this.#texts.get(boxWidth)
    if (known !== undefined) return known
    const { setting, page, shown, area } = this
    const width = widthOn(setting, shown, boxWidth, area.width)
    const before = [...this.#texts.values()].some((texts) => texts?.width === width)
    const texts = before ? null : textsOn(setting, page, shown, width)
    this.#texts.set(boxWidth, texts)
    return texts
  }
}

function sameSize(a: PageBoxes, b: PageBoxes, unitId: UnitId): boolean {
  const [one, other] = [a.sizeOf(unitId), b.sizeOf(unitId)]
  return a.width === b.width && one.height === other.height && slotOf(one) === slotOf(other)
}

/**
 * No way to place the boxes makes a larger drawing than this scale: they need their areas, as much of it again as keeps
 * two of them apart, and the height of their highest branch.
 */
function mostScale(set: PageBoxes, { maxType, minType }: PageSetting, area: PageArea): number {
  const [width, height] = [room(area.width), room(area.height)]
  const { sibling, stack } = set.gaps
  // Boxes enlarged by those gaps do not meet: spacedArea <= (width / scale + sibling) * (height / scale + stack).
  const mixed = width * stack + height * sibling
  const root = Math.sqrt(mixed ** 2 + 4 * width * height * (set.spacedArea - sibling * stack))
  const byArea = (2 * width * height) / (root - mixed)
  return Math.min(byArea, height / set.branchHeight, maxType / minType)
}

/** What reads a little worse has to give larger type for it; narrow boxes do where the type is large enough. */
function strainOf({ hangFrom, even, boxWidth }: Variant, atLeast: number): number {
  const narrow = boxWidth < NARROW && atLeast >= 1
  return (hangFrom === NO_HANG ? 1 : 0.95) * (even === 'level' ? 1 : 0.94) * (narrow ? 0.92 : 1)
}

function* variantsFor(
  few: boolean,
  plain: boolean,
  widths: readonly number[],
  hangs: readonly number[],
  aspects: readonly number[],
): Generator<Variant> {
  for (const boxWidth of few ? widths.slice(0, 1) : widths) {
    for (const hangFrom of hangs) {
      for (const aspect of aspects) {
        yield { boxWidth, hangFrom, aspect, even: 'level', plain }
        if (!few) yield { boxWidth, hangFrom, aspect, even: 'siblings', plain }
      }
    }
  }
}

function arrangedAs(
  setting: PageSetting,
  page: PageContent,
  depths: ReadonlyMap<UnitId, number>,
  area: PageArea,
  variant: Variant,
  set: PageBoxes,
  otherAspects: readonly number[],
): ArrangedChart {
  const { structure, shelf } = setting
  const options: ChartOptions = {
    tops: page.tops.map((top) => top.unitId),
    boxSize: set.sizeOf,
    gaps: set.gaps,
    collapsed: page.cut,
    childrenOf: childrenOn(structure, page),
    arrangementOf: variant.plain
      ? () => AUTO
      : arrangementFrom(structure, depths, variant.hangFrom),
    plain: variant.plain,
    oneRow: setting.oneRow ?? false,
    aspect: variant.aspect * (area.width / area.height),
    otherAspects: otherAspects.map((aspect) => aspect * (area.width / area.height)),
  }
  return arrangeChart(structure, options, shelf)
}

/** The drawing in the area, clear of its corners: its axis below the title where it has room for that, else its middle. */
function fitOf(
  setting: PageSetting,
  page: PageContent,
  area: PageArea,
  set: PageBoxes,
  layout: ChartLayout,
): Fit {
  const placed = (height: number, axis: number) => {
    const scale = scaleIn(layout, area.width, height, setting)
    const free = area.width - layout.width * scale
    return {
      scale,
      x: area.x + Math.max(0, Math.min(free, area.width / 2 - axis * scale)),
      y: area.y,
    }
  }
  const middle = layout.width / 2
  const axis = axisOf(layout)
  const open = [axis, middle]
    .map((x) => placed(area.height, x))
    .find((place) => !hitsCorner(layout, place, area))
  if (open) return { page, layout, boxWidth: set.width, ...open }
  const taken = Math.max(...area.corners.map((corner) => corner.height))
  return { page, layout, boxWidth: set.width, ...placed(area.height - taken, axis) }
}

/** By how much a drawing of that size is enlarged to fill the room. */
function scaleIn(drawing: Size, width: number, height: number, { maxType, minType }: PageSetting) {
  const most = maxType / minType
  return Math.min(room(width) / drawing.width, room(height) / drawing.height, most)
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
