import type { UnitId } from '../domain/records.ts'
import type { ChartBox, ChartLayout } from './chart-layout.ts'
import { type Fit, fitPage, fitsFor, type PageArea, type PageSetting } from './fit-page.ts'
import type { PageContent } from './page-content.ts'
import type { PlannedBox, PlannedSheet, Tile } from './sheet-plan.ts'

/** Millimetres by which two sheets lie over one another at least. */
const OVERLAP = 8
const MOST_ACROSS = 12

interface Span {
  readonly from: number
  readonly size: number
  readonly next: number | null
}

/** One drawing at the smallest type, cut into tiles of which every box is whole on at least one; the fewest tiles. */
export function posterSheets(
  setting: PageSetting,
  page: PageContent,
  area: PageArea,
): PlannedSheet[] {
  let best: { fit: Fit; columns: Span[]; rows: Span[] } | null = null
  let least = Number.POSITIVE_INFINITY
  const single = fitPage(setting, page, spread(area, 1, 1), 0)
  const likely = single ? Math.ceil(1 / Math.min(1, single.scale) ** 2) : 1
  for (let across = 1; across <= Math.min(MOST_ACROSS, 2 * likely); across++) {
    const whole = spread(area, across, Math.ceil(likely / across))
    for (const { fit, strain } of fitsFor(setting, page, whole, 0)) {
      const { columns, rows } = tilesOf(fit.layout, area)
      const cost = (columns.length * rows.length) / strain
      if (cost >= least - 1e-9) continue
      least = cost
      best = { fit, columns, rows }
    }
  }
  if (!best) return []
  return sheetsOf(setting, best.fit, best.columns, best.rows, area)
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

function tilesOf(layout: ChartLayout, area: PageArea) {
  const across = (box: ChartBox) => [box.x, box.x + box.width] as const
  const down = (box: ChartBox) => [box.y, box.y + box.height] as const
  return {
    columns: spans(layout.boxes.map(across), layout.width, area.width),
    rows: spans(layout.boxes.map(down), layout.height, area.height),
  }
}

/** Steps of one sheet; the next begins before the first box that is not whole on this one. */
function spans(
  edges: readonly (readonly [number, number])[],
  length: number,
  sheet: number,
): Span[] {
  const list: Span[] = []
  let from = 0
  while (true) {
    const end = from + sheet
    if (end >= length - 1e-9) {
      list.push({ from, size: Math.min(sheet, length - from), next: null })
      return list
    }
    const cut = edges.filter(([a, b]) => a > from + 1e-9 && b > end + 1e-9)
    const next = Math.min(end - OVERLAP, ...cut.map(([a]) => a - 1))
    // A box larger than a whole sheet cannot be whole: then the step is a sheet.
    const step = next > from + 1 ? next : end - OVERLAP
    list.push({ from, size: sheet, next: step })
    from = step
  }
}

function sheetsOf(
  setting: PageSetting,
  fit: Fit,
  columns: readonly Span[],
  rows: readonly Span[],
  area: PageArea,
): PlannedSheet[] {
  const boxes = new Map<UnitId, PlannedBox>(
    fit.layout.boxes.map(({ unitId }) => {
      const sets = setting.setter.boxes(unitId, fit.boxWidth, false, [])
      return [unitId, { sets, tag: false, number: null, goesOn: null, comesFrom: null }]
    }),
  )
  return rows.flatMap((row, r) =>
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
      return { no, layout: fit.layout, boxes, scale: 1, ...at, area, tile }
    }),
  )
}
