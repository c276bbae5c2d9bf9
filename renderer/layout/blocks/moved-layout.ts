import type { ChartLayout } from './chart-layout.ts'

/** The same drawing in a larger picture, its upper left corner at x, y. */
export function movedLayout(
  layout: ChartLayout,
  place: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  },
): ChartLayout {
  const { x, y, width, height } = place
  return {
    boxes: layout.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })),
    lines: layout.lines.map((line) => ({
      ...line,
      segments: line.segments.map((at, i) => at + (i % 2 === 0 ? x : y)),
    })),
    width,
    height,
  }
}
