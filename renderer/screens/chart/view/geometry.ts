import type { ChartBox, ChartLayout } from '../../../layout/blocks/chart-layout.ts'

/** CSS pixels of a millimetre: the chart on the screen is laid out like the one on paper. */
export const PX_PER_MM = 96 / 25.4

/** The box of a unit at 100 %, in millimetres: 216 × 84 px. */
export const BOX_MM = { width: 216 / PX_PER_MM, height: 84 / PX_PER_MM }

/** Where React Flow stands: pixels = flow × zoom + x. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The part of the chart that shows, in millimetres, with `margin` pixels of screen around it. */
export function shownPart(viewport: Viewport, size: Size, margin: number): Rect {
  const scale = viewport.zoom * PX_PER_MM
  return {
    x: (-viewport.x - margin) / scale,
    y: (-viewport.y - margin) / scale,
    width: (size.width + 2 * margin) / scale,
    height: (size.height + 2 * margin) / scale,
  }
}

/** The small map in the lower right corner, in pixels; it covers what lies under it. */
export const MAP = { width: 168, height: 104, inset: 12 }

/** True where the whole chart shows, so that it needs no map. */
export function showsWhole(
  layout: Pick<ChartLayout, 'width' | 'height'>,
  viewport: Viewport,
  size: Size,
): boolean {
  const { width, height } = layout
  return contains(shownPart(viewport, size, 0), { x: 0, y: 0, width, height })
}

/** True where a box shows whole, with `margin` pixels around it, and not under the map if there is one. */
export function isInSight(
  box: Rect,
  viewport: Viewport,
  size: Size,
  margin: number,
  map = true,
): boolean {
  if (!contains(shownPart(viewport, size, -margin), box)) return false
  if (!map) return true
  const scale = viewport.zoom * PX_PER_MM
  const right = (box.x + box.width) * scale + viewport.x
  const bottom = (box.y + box.height) * scale + viewport.y
  const { width, height, inset } = MAP
  return right < size.width - width - inset || bottom < size.height - height - inset
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  )
}

/** False while the window is only coming up: a chart fitted into a few pixels would stay a speck. */
export function isRoom({ width, height }: Size): boolean {
  return width >= 160 && height >= 100
}

/** Room around a chart that is fitted into the window, in pixels. */
const PAD = 24

/** The viewport that shows the whole chart, never larger than 100 %. */
export function fitting(layout: Pick<ChartLayout, 'width' | 'height'>, size: Size): Viewport {
  const pad = PAD
  const width = Math.max(1, layout.width * PX_PER_MM)
  const height = Math.max(1, layout.height * PX_PER_MM)
  const zoom = Math.min(1, (size.width - 2 * pad) / width, (size.height - 2 * pad) / height)
  return {
    zoom: Math.max(zoom, 0.01),
    x: (size.width - width * zoom) / 2,
    y: Math.max(pad, (size.height - height * zoom) / 4),
  }
}

/**
 * The viewport in which one begins to read: the whole chart, or where its names would be too small at that zoom its
 * top: in its whole width, as large as that allows up to `usual`, or else with the first box in the middle.
 */
export function readable(
  layout: ChartLayout,
  size: Size,
  least: number,
  usual: number = least,
): Viewport {
  const whole = fitting(layout, size)
  const [first] = layout.boxes
  if (whole.zoom >= least || !first) return whole
  const zoom = Math.max(least, Math.min(usual, acrossZoom(layout, size)))
  const x = (size.width - layout.width * PX_PER_MM * zoom) / 2
  return { ...centred(first, size, zoom), ...(x >= PAD ? { x } : {}), y: PAD }
}

/** The zoom at which a chart has its whole width in the window, however high it is. */
export function acrossZoom({ width }: Pick<ChartLayout, 'width'>, size: Size): number {
  return (size.width - 2 * PAD) / Math.max(1, width * PX_PER_MM)
}

/** The viewport that shows all these boxes, never larger than 100 %. */
export function fittingBoxes(boxes: readonly Rect[], size: Size): Viewport {
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - left
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - top
  const at = fitting({ width, height }, size)
  const scale = at.zoom * PX_PER_MM
  return { zoom: at.zoom, x: at.x - left * scale, y: at.y - top * scale }
}

/** The viewport that brings a box to the middle at that zoom. */
export function centred(box: ChartBox, size: Size, zoom: number): Viewport {
  const scale = zoom * PX_PER_MM
  return {
    zoom,
    x: size.width / 2 - (box.x + box.width / 2) * scale,
    y: size.height / 2 - (box.y + box.height / 2) * scale,
  }
}

/** The viewport moved no further than it must for the whole box to show, with `margin` pixels around it. */
export function brought(box: Rect, at: Viewport, size: Size, margin: number): Viewport {
  const scale = at.zoom * PX_PER_MM
  const into = (from: number, length: number, room: number) =>
    Math.max(margin - from, Math.min(0, room - margin - from - length))
  const right = (box.x + box.width) * scale
  const x = at.x + into(box.x * scale + at.x, box.width * scale, size.width)
  const y = at.y + into(box.y * scale + at.y, box.height * scale, size.height)
  const underMap = right + x > size.width - MAP.width - MAP.inset
  const room = underMap ? size.height - MAP.height - MAP.inset : size.height
  return { zoom: at.zoom, x, y: y + into(box.y * scale + y, box.height * scale, room) }
}

/** The viewport whose middle shows what stood in the middle before the window took another size. */
export function middleKept(at: Viewport, was: Size, is: Size): Viewport {
  return {
    zoom: at.zoom,
    x: at.x + (is.width - was.width) / 2,
    y: at.y + (is.height - was.height) / 2,
  }
}
