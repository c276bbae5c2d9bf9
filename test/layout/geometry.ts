import type { ChartBox, ChartLayout } from '../../renderer/layout/blocks/chart-layout.ts'

const TOUCH = 1e-6

/** Pairs of boxes that lie over one another. */
export function overlaps(layout: ChartLayout): string[] {
  const found: string[] = []
  layout.boxes.forEach((a, i) => {
    for (const b of layout.boxes.slice(i + 1)) {
      if (
        a.x < b.x + b.width - TOUCH &&
        b.x < a.x + a.width - TOUCH &&
        a.y < b.y + b.height - TOUCH &&
        b.y < a.y + a.height - TOUCH
      )
        found.push(`${a.unitId} × ${b.unitId}`)
    }
  })
  return found
}

/** Segments that run through the inside of a box. */
export function crossings(layout: ChartLayout): string[] {
  const found: string[] = []
  for (const { parentId, segments } of layout.lines) {
    for (const [x1, y1, x2, y2] of segmentsOf(segments)) {
      for (const box of layout.boxes) {
        if (
          Math.max(x1, x2) > box.x + TOUCH &&
          Math.min(x1, x2) < box.x + box.width - TOUCH &&
          Math.max(y1, y2) > box.y + TOUCH &&
          Math.min(y1, y2) < box.y + box.height - TOUCH
        )
          found.push(`line of ${parentId} × ${box.unitId}`)
      }
    }
  }
  return found
}

/** Segments that are neither level nor upright. */
export function slanted(layout: ChartLayout): number {
  return layout.lines
    .flatMap(({ segments }) => segmentsOf(segments))
    .filter(([x1, y1, x2, y2]) => x1 !== x2 && y1 !== y2).length
}

/** Children that the segments of their line do not lead to from their parent's box. */
export function unjoined(layout: ChartLayout): string[] {
  const boxes = new Map(layout.boxes.map((box) => [box.unitId, box]))
  const found: string[] = []
  for (const { parentId, childIds, segments } of layout.lines) {
    const parent = boxes.get(parentId) as ChartBox
    const reached = reach(segmentsOf(segments), parent)
    for (const childId of childIds) {
      const child = boxes.get(childId) as ChartBox
      if (!reached.some((segment) => meets(segment, child))) found.push(childId)
    }
  }
  return found
}

type Segment = readonly [number, number, number, number]

function segmentsOf(segments: readonly number[]): Segment[] {
  const list: Segment[] = []
  for (let i = 0; i < segments.length; i += 4) {
    list.push(segments.slice(i, i + 4) as unknown as Segment)
  }
  return list
}

function reach(segments: readonly Segment[], parent: ChartBox): Segment[] {
  const reached = segments.filter((segment) => meets(segment, parent))
  const left = new Set(segments.filter((segment) => !reached.includes(segment)))
  for (let at = 0; at < reached.length; at++) {
    for (const segment of left) {
      if (!cross(reached[at] as Segment, segment)) continue
      reached.push(segment)
      left.delete(segment)
    }
  }
  return reached
}

function meets([x1, y1, x2, y2]: Segment, box: ChartBox): boolean {
  return cross([x1, y1, x2, y2], [box.x, box.y, box.x + box.width, box.y + box.height])
}

/** True where the rectangles around both touch: enough for level and upright segments. */
function cross(a: Segment, b: Segment): boolean {
  return (
    Math.min(a[0], a[2]) <= Math.max(b[0], b[2]) + TOUCH &&
    Math.min(b[0], b[2]) <= Math.max(a[0], a[2]) + TOUCH &&
    Math.min(a[1], a[3]) <= Math.max(b[1], b[3]) + TOUCH &&
    Math.min(b[1], b[3]) <= Math.max(a[1], a[3]) + TOUCH
  )
}
