import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { type Camera, moved, zoomed } from './camera.ts'

interface Pointed {
  readonly camera: Camera
  readonly ratio: number
  onCamera(camera: Camera): void
  /** A click at that place of the drawing, in millimetres. */
  onPoint(x: number, y: number): void
}

interface Drag {
  readonly x: number
  readonly y: number
  readonly start: { readonly x: number; readonly y: number }
}

/** Pixels the pointer may move and still be a click. */
const STILL = 4

/** The wheel zooms at the pointer, dragging moves the drawing, a click points at a place of it. */
export function useDrawingPointer(
  area: RefObject<HTMLDivElement | null>,
  { camera, ratio, onCamera, onPoint }: Pointed,
) {
  const drag = useRef<Drag | null>(null)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const at = placeIn(element, event)
      onCamera(zoomed(camera, event.deltaY > 0 ? 1.15 : 1 / 1.15, at, ratio))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [area, camera, ratio, onCamera])
  return {
    onPointerDown(event: PointerEvent) {
      const start = { x: event.clientX, y: event.clientY }
      drag.current = { ...start, start }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent) {
      const from = drag.current
      const width = area.current?.clientWidth ?? 0
      if (!from || width === 0) return
      const scale = camera.width / width
      onCamera(moved(camera, (event.clientX - from.x) * scale, (event.clientY - from.y) * scale))
      drag.current = { x: event.clientX, y: event.clientY, start: from.start }
    },
    onPointerUp(event: PointerEvent) {
      const from = drag.current
      drag.current = null
      const element = area.current
      if (!from || !element) return
      const { start } = from
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > STILL) return
      const at = placeIn(element, event)
      onPoint(
        camera.x + (at.x - 0.5) * camera.width,
        camera.y + (at.y - 0.5) * camera.width * ratio,
      )
    },
  }
}

/** Where in the area, from 0 to 1 on both sides. */
function placeIn(
  element: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: (clientX - left) / width, y: (clientY - top) / height }
}
