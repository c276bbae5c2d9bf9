import type { View } from '../../../app/view/view-state.ts'
import type { UnitId } from '../../../domain/records/records.ts'

/**
 * Where the menu of a unit opens: under the pointer that asked for it; asked for by a key (`event` null, or with
 * another button than the right one) at its box or row, else at the corner of the drawing.
 */
export function menuPlace(
  event: { readonly button: number; readonly clientX: number; readonly clientY: number } | null,
  unitId: UnitId | undefined,
): { readonly x: number; readonly y: number } {
  if (event?.button === 2) return { x: event.clientX, y: event.clientY }
  const shown = document.getElementById(`box-${unitId}`) ?? document.getElementById(`row-${unitId}`)
  const place = (shown ?? document.getElementById('bagan-kanvas'))?.getBoundingClientRect()
  return { x: (place?.left ?? 0) + 24, y: (place?.top ?? 0) + 24 }
}

/** From the drawing to the details of what is selected, and back. */
export function changePane(view: View): void {
  const panel = () => document.querySelector<HTMLElement>('aside')
  if (panel()?.contains(document.activeElement)) {
    document.getElementById('bagan-kanvas')?.focus({ preventScroll: true })
    return
  }
  view.set({ panelOpen: true })
  requestAnimationFrame(() =>
    panel()?.querySelector<HTMLElement>('summary, input, button')?.focus(),
  )
}
