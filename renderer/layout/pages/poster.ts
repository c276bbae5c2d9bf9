import type { UnitId } from '../../domain/records/records.ts'
import type { ChartLayout } from '../blocks/chart-layout.ts'
import { movedLayout } from '../blocks/moved-layout.ts'
import { type Fit, fitPage, fitsFor } from './fit-page.ts'
import type { PageContent } from './page-content.ts'
import { type PageArea, type PageSetting, withType } from './page-setting.ts'
import type { Picture, Rectangle } from './poster-picture.ts'
import type { PlannedBox, PlannedSheet, Tile } from './sheet-plan.ts'

/** Millimetres by which two sheets lie over one another at least. */
export const OVERLAP = 8
const MOST_ACROSS = 12

export interface PosterWay {
  /** Room on one sheet. */
  readonly area: PageArea
  readonly pictureOf: (drawing: ChartLayout) => Picture
}

export interface Poster {
  readonly sheets: readonly PlannedSheet[]
  readonly picture: Picture | null
  /** Points the boxes are drawn for. */
  readonly basePt: number
}

interface Span {
  readonly from: number
  readonly size: number
  readonly next: number | null
}

interface Cut {
  readonly fit: Fit
  readonly picture: Picture
  readonly columns: readonly Span[]
  readonly rows: readonly Span[]
}

/**
 * One drawing at the smallest type, cut into tiles of which every box is whole on at least one; the fewest tiles. Where
 * a box is larger than a sheet, the type is as much smaller as that box needs.
 */
export function posterSheets(setting: PageSetting, page: PageContent, way: PosterWay): Poster {
  const { area } = way
  let best: Cut | null = null
  let least = Number.POSITIVE_INFINITY
  let roomiest = 0
  for (const { fit, strain } of candidates(setting, page, area)) {
    const whole = wholeAt(fit.layout, area)
    roomiest = Math.max(roomiest, whole)
    if (whole < 1 || leastSheets(fit.layout, area) / strain >= least - 1e-9) continue
    const cut = cutOf(fit, way)
    const cost = (cut.columns.length * cut.rows.length) / strain
    if (cost >= least - 1e-9) continue
    least = cost
    best = cut
  }
  if (best) return { ...drawn(setting, best, area), basePt: setting.minType }
  if (roomiest === 0) return { sheets: [], picture: null, basePt: setting.minType }
  return posterSheets(withType(setting, setting.minType * roomiest * 0.995), page, way)
}

function* candidates(setting: PageSetting, page: PageContent, area: PageArea) {
  const single = fitPage(setting, page, spread(area, 1, 1), 0)
  const likely = single ? Math.ceil(1 / Math.min(1, single.scale) ** 2) : 1
  for (let across = 1; across <= Math.min(MOST_ACROSS, 2 * likely); across++) {
    yield* fitsFor(setting, page, spread(area, across, Math.ceil(likely / across)), 0)
  }
}

/** The area of several sheets together, without corners. */
function spread(area: PageArea, across: number, down: number): PageArea {
  return {
    x: area.x,
    y: area.y,
    width: across * (area.width - OVERLAP) + OVERLAP,
    height: down * (area.height - OVERLAP) + OVERLAP,
    corners: [],
  }
}

/** So many sheets the drawing needs even without overlap. */
function leastSheets({ width, height }: ChartLayout, area: PageArea): number {
  return Math.ceil(width / area.width - 1e-9) * Math.ceil(height / area.height - 1e-9)
}

/** By how much the largest box has to be drawn smaller to be whole on one sheet; 1 where it is. */
function wholeAt({ boxes }: ChartLayout, area: PageArea): number {
  return boxes.reduce(
    (least, { width, height }) => Math.min(least, area.width / width, area.height / height),
    1,
  )
}

function cutOf(fit: Fit, { area, pictureOf }: PosterWay): Cut {
  const picture = pictureOf(fit.layout)
  const { x, y, blocks } = picture
  const boxes = fit.layout.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y }))
  const all: readonly Rectangle[] = [...boxes, ...blocks]
  const across = (one: Rectangle) => [one.x, one.x + one.width] as const
  const down = (one: Rectangle) => [one.y, one.y + one.height] as const
  return {
    fit,
    picture,
    columns: spans(all.map(across), area.width),
    rows: spans(all.map(down), area.height),
  }
}

type Edges = readonly (readonly [number, number])[]

/**
 * Steps of one sheet over all that stands there; the next begins before the first that is not whole on this one, but
 * could be on a sheet.
 */
function spans(edges: Edges, sheet: number): Span[] {
  const length = edges.reduce((most, [, end]) => Math.max(most, end), 0)
  const held = edges.filter(([a, b]) => b - a <= sheet + 1e-9)
  const isLast = (from: number) => from + sheet >= length - 1e-9
  const left = (from: number): number => (isLast(from) ? 1 : 1 + left(stepOf(held, from, sheet)))
  const list: Span[] = []
  let from = 0
  while (!isLast(from)) {
    const step = stepOf(held, from, sheet)
    // The next sheet lies over this one: where that costs no sheet, it hides no part of what is only here.
    const clear = clearOf(step, held, sheet)
    const next = clear > from + 1e-3 && clear < step && left(clear) <= left(step) ? clear : step
    list.push({ from, size: sheet, next })
    from = next
  }
  return [...list, { from, size: Math.min(sheet, length - from), next: null }]
}

/** Where the sheet after the one that begins there begins at the latest. */
function stepOf(held: Edges, from: number, sheet: number): number {
  const end = from + sheet
  const cut = held.filter(([a, b]) => a > from + 1e-9 && b > end + 1e-9)
  const next = Math.min(end - OVERLAP, ...cut.map((edges) => before(edges, sheet)))
  // Never back: what cannot be whole beside the others is cut.
  return next > from + 1e-3 ? next : end - OVERLAP
}

function before([a, b]: Edges[number], sheet: number): number {
  return a - Math.min(1, sheet - (b - a))
}

/** The place itself, or before all through which a sheet that begins there would run. */
function clearOf(place: number, held: Edges, sheet: number): number {
  const met = held.filter(([a, b]) => a < place - 1e-9 && b > place + 1e-9)
  if (met.length === 0) return place
  return clearOf(Math.min(...met.map((edges) => before(edges, sheet))), held, sheet)
}

function drawn(
  setting: PageSetting,
  { fit, picture, columns, rows }: Cut,
  area: PageArea,
): Pick<Poster, 'sheets' | 'picture'> {
  const layout = movedLayout(fit.layout, picture)
  const boxes = new Map<UnitId, PlannedBox>(
    layout.boxes.map(({ unitId }) => {
      const sets = setting.setter.boxes(unitId, fit.boxWidth, false, [])
      return [unitId, { sets, tag: false, number: null, goesOn: null, comesFrom: null }]
    }),
  )
  const sheets = rows.flatMap((row, r) =>
    columns.map((column, c): PlannedSheet => {
      const tile: Tile = {
        column: c,
        row: r,
        left: column.from,
        top: row.from,
        width: column.size,
        height: row.size,
        nextLeft: column.next,
        nextTop: row.next,
      }
      const no = r * columns.length + c + 1
      const at = { x: area.x - column.from, y: area.y - row.from }
      return { no, numbers: [no], layout, boxes, scale: 1, ...at, area, tile }
    }),
  )
  return { sheets, picture }
}
