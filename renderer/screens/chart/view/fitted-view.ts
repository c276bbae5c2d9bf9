import type { View } from '../../../app/view/view-state.ts'
import type { Viewport } from './geometry.ts'

const fitted = new WeakMap<View, Viewport>()

/** Remembers that the whole chart was fitted into the window and stands there now. */
export function rememberFit(view: View, at: Viewport): void {
  fitted.set(view, at)
}

/** True while nobody has panned or zoomed since the whole chart was fitted. */
export function isStillFitted(view: View, at: Viewport): boolean {
  const fit = fitted.get(view)
  return (
    fit !== undefined &&
    Math.abs(fit.x - at.x) < 1 &&
    Math.abs(fit.y - at.y) < 1 &&
    Math.abs(fit.zoom - at.zoom) < 0.001
  )
}
