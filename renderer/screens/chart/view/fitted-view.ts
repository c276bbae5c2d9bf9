import type { View } from '../../../app/view/view-state.ts'
import type { ChartLayout } from '../../../layout/blocks/chart-layout.ts'
import { FEW_ZOOM, READABLE_ZOOM } from './box-lines.ts'
import { fitting, readable, type Size, type Viewport } from './geometry.ts'

interface Fit {
  readonly at: Viewport
  /** The whole chart however small, not the part that can be read. */
  readonly whole: boolean
  /** The window it was fitted for. */
  readonly window: Size
}

const fitted = new WeakMap<View, Fit>()

/**
 * The viewport in which the chart is fitted into its room, remembered as that.
 * @param whole the whole chart however small; left out: as the last time, at first what can be read
 */
export function fitInto(
  view: View,
  layout: ChartLayout,
  { width, height }: Size,
  whole = fitted.get(view)?.whole ?? false,
): Viewport {
  const size = { width, height }
  const at = whole ? fitting(layout, size) : readable(layout, size, READABLE_ZOOM, FEW_ZOOM)
  fitted.set(view, { at, whole, window: windowSize() })
  return at
}

/** Remembers that the chart that was fitted stands there now. */
export function rememberFit(view: View, at: Viewport): void {
  const { whole = false } = fitted.get(view) ?? {}
  fitted.set(view, { at, whole, window: windowSize() })
}

/** True while nobody has panned or zoomed since the chart was fitted. */
export function isStillFitted(view: View, at: Viewport): boolean {
  const fit = fitted.get(view)?.at
  return (
    fit !== undefined &&
    Math.abs(fit.x - at.x) < 1 &&
    Math.abs(fit.y - at.y) < 1 &&
    Math.abs(fit.zoom - at.zoom) < 0.001
  )
}

/** Whether it stands as it was fitted, for a window of another size: where the size of type was changed meanwhile. */
export function isFittedElsewhere(view: View, at: Viewport): boolean {
  const { window: was } = fitted.get(view) ?? {}
  const is = windowSize()
  return isStillFitted(view, at) && (was?.width !== is.width || was.height !== is.height)
}

/** How large the window is. */
export function windowSize(): Size {
  return { width: window.innerWidth, height: window.innerHeight }
}
