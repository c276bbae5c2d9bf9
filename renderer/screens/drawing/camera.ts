import type { ChartBox, ChartLayout } from '../../layout/blocks/chart-layout.ts'

/** What a drawing shows: its middle and how many millimetres lie side by side. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly width: number
}

const MARGIN = 8
const CLOSE_WIDTH = 210
const MIN_WIDTH = 90

/** The whole drawing in an area whose height ÷ width is `ratio`. */
export function fitCamera(
  { width, height }: Pick<ChartLayout, 'width' | 'height'>,
  ratio: number,
): Camera {
  const wide = Math.max(CLOSE_WIDTH, width + 2 * MARGIN, (height + 2 * MARGIN) / ratio)
  return { x: width / 2, y: height / 2, width: wide }
}

/** Wider than this, in millimetres, a whole drawing is too small to be read in half a window. */
const READABLE_WIDTH = 1500
const NEAR_WIDTH = 600

/**
 * Where a drawing opens: null, the whole of it; or, where nobody could read that, what is marked on it.
 * @param marked the first first; where they lie too far apart, it alone
 */
export function openingCamera(layout: ChartLayout, marked: readonly ChartBox[]): Camera | null {
  const [first] = marked
  if (!first || layout.width <= READABLE_WIDTH) return null
  const all = goToBox(marked)
  return all.width <= NEAR_WIDTH ? all : goToBox([first])
}

/** Close enough to read, in the middle of these boxes. */
export function goToBox(boxes: readonly ChartBox[]): Camera {
  const left = Math.min(...boxes.map(({ x }) => x))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const top = Math.min(...boxes.map(({ y }) => y))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  const spread = Math.max(right - left, bottom - top) + 60
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: Math.max(CLOSE_WIDTH, spread) }
}

/** Nearer (factor below 1) or farther, with the point at `at` (0–1 of both sides) staying where it is. */
export function zoomed(
  camera: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number },
  ratio: number,
): Camera {
  const width = Math.max(MIN_WIDTH, Math.min(20_000, camera.width * factor))
  const more = camera.width - width
  return {
    x: camera.x + (at.x - 0.5) * more,
    y: camera.y + (at.y - 0.5) * more * ratio,
    width,
  }
}

export function moved(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx, y: camera.y - dy }
}
