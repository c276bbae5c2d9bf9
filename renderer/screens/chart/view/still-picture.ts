import { PX_PER_MM, type Size, type Viewport } from './geometry.ts'
import { prepareCanvas } from './paint-chart.ts'

/** So much wider than the window is the picture at each side, so that there is something to move. */
const MARGIN = 0.25
/** Between these it may be scaled before it is painted anew. */
const SMALLEST = 0.6
const LARGEST = 1.7

type Ctx = CanvasRenderingContext2D

/**
 * The overview as a picture that is moved and scaled while the hands move, and painted anew when they rest: thousands
 * of boxes painted for each frame would make panning slow.
 */
export class StillPicture {
  readonly #canvas = document.createElement('canvas')
  #of: { readonly viewport: Viewport; readonly size: Size } | null = null

  /** What it shows is no longer true. */
  forget(): void {
    this.#of = null
  }

  /** Whether it was painted for just this view. */
  isSharp({ x, y, zoom }: Viewport): boolean {
    const of = this.#of?.viewport
    return of?.x === x && of.y === y && of.zoom === zoom
  }

  /** Paints it for a view; `paint` gets the larger size and the view that belongs to it. */
  make(
    viewport: Viewport,
    size: Size,
    ratio: number,
    paint: (ctx: Ctx, viewport: Viewport, size: Size) => void,
  ): void {
    const larger = {
      width: size.width * (1 + 2 * MARGIN),
      height: size.height * (1 + 2 * MARGIN),
    }
    const ctx = prepareCanvas(this.#canvas, larger, ratio)
    if (!ctx) return
    const x = viewport.x + size.width * MARGIN
    const y = viewport.y + size.height * MARGIN
    paint(ctx, { x, y, zoom: viewport.zoom }, larger)
    this.#of = { viewport, size }
  }

  /**
   * Draws it as it lies in a view. False, and nothing drawn, where a part of the drawing that should show lies outside
   * it, or it would be scaled too much.
   * @param drawing millimetres
   */
  show(ctx: Ctx, viewport: Viewport, size: Size, drawing: Size): boolean {
    const of = this.#of
    if (!of || of.size.width !== size.width || of.size.height !== size.height) return false
    const factor = viewport.zoom / of.viewport.zoom
    if (factor < SMALLEST || factor > LARGEST) return false
    const left = viewport.x - (size.width * MARGIN + of.viewport.x) * factor
    const top = viewport.y - (size.height * MARGIN + of.viewport.y) * factor
    const width = size.width * (1 + 2 * MARGIN) * factor
    const height = size.height * (1 + 2 * MARGIN) * factor
    const scale = viewport.zoom * PX_PER_MM
    if (
      !covers(left, width, viewport.x, drawing.width * scale, size.width) ||
      !covers(top, height, viewport.y, drawing.height * scale, size.height)
    ) {
      return false
    }
    ctx.drawImage(this.#canvas, left, top, width, height)
    return true
  }
}

/** Whether a picture holds what shows of a drawing in a window, along one axis in pixels. */
function covers(
  from: number,
  length: number,
  drawingFrom: number,
  drawingLength: number,
  window: number,
): boolean {
  const first = Math.max(0, drawingFrom)
  const last = Math.min(window, drawingFrom + drawingLength)
  return first >= last || (from <= first + 1 && from + length >= last - 1)
}
