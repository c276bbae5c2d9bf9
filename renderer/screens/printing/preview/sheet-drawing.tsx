import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import styles from '../state/printing.module.css'

/** How far outside the window a sheet is already drawn. */
const AHEAD = '600px'

/** One sheet as it will be printed. Drawn only near the window, so that a hundred sheets scroll like one. */
export function SheetDrawing(props: {
  readonly svg: string
  readonly label: string
  readonly width: number
  readonly height: number
  /** Is shown at once: nobody has to find out first whether it is near. */
  readonly first: boolean
}) {
  const { svg, label, width, height, first } = props
  const frame = useRef<HTMLDivElement>(null)
  const near = useNear(frame, first)
  useLayoutEffect(() => {
    const host = frame.current
    if (!host) return
    if (near) host.replaceChildren(drawingOf(svg))
    else host.replaceChildren()
  }, [near, svg])
  return (
    <div
      ref={frame}
      className={styles.sheet}
      role="img"
      aria-label={label}
      style={{ width, height }}
    />
  )
}

function drawingOf(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const drawing = document.importNode(documentElement, true)
  drawing.setAttribute('width', '100%')
  drawing.setAttribute('height', '100%')
  drawing.setAttribute('aria-hidden', 'true')
  return drawing
}

function useNear(frame: { readonly current: HTMLElement | null }, first: boolean): boolean {
  const [near, setNear] = useState(first)
  useEffect(() => {
    const host = frame.current
    if (!host) return
    const watcher = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: host.closest('[data-scrolls]'),
      rootMargin: AHEAD,
    })
    watcher.observe(host)
    return () => watcher.disconnect()
  }, [frame])
  return near
}
