import type { ChartBox } from '../../layout/blocks/chart-layout.ts'

/** Slanting lines over a box, cut at its edges, as one path. */
export function hatching(
  { x, y, width, height }: Pick<ChartBox, 'x' | 'y' | 'width' | 'height'>,
  mm: number,
): string {
  const step = 0.9 * mm
  const parts: string[] = []
  for (let along = step; along < width + height; along += step) {
    const x1 = x + Math.max(0, along - height)
    const y1 = y + Math.min(height, along)
    const x2 = x + Math.min(width, along)
    const y2 = y + Math.max(0, along - width)
    parts.push(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`)
  }
  return parts.join('')
}

/** Three places behind the point: a thousandth of a millimetre is finer than any printer. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
