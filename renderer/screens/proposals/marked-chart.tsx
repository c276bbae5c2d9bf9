import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { unitOfBox } from '../../domain/proposal/overlay.ts'
import type { UnitId } from '../../domain/records.ts'
import type { ChartBox, ChartLayout } from '../../layout/chart-layout.ts'
import { type Camera, fitCamera, moved, zoomed } from './camera.ts'
import type { ChartView } from './chart-view.ts'
import styles from './drawing.module.css'
import { MarkedBox } from './marked-box.tsx'
import { shownLines } from './shown-lines.ts'

/** A drawing to look at: wheel to zoom, drag or arrow keys to move. */
export function MarkedChart(props: {
  readonly view: ChartView
  readonly layout: ChartLayout
  /** null: the whole drawing. */
  readonly camera: Camera | null
  readonly selected: UnitId | null
  onCamera(camera: Camera): void
}) {
  const { view, layout, selected, onCamera } = props
  const words = useWords()
  const area = useRef<HTMLDivElement>(null)
  const hatch = useId()
  const ratio = useRatio(area)
  const camera = props.camera ?? fitCamera(layout, ratio)
  const height = camera.width * ratio
  const visible = (box: ChartBox) => isOn(view, box.unitId)
  useWheel(area, camera, ratio, onCamera)
  const drag = useDrag(area, camera, onCamera)
  function onKeyDown(event: React.KeyboardEvent) {
    const step = camera.width / 10
    const centre = { x: 0.5, y: 0.5 }
    const next: Readonly<Record<string, Camera>> = {
      ArrowLeft: moved(camera, step, 0),
      ArrowRight: moved(camera, -step, 0),
      ArrowUp: moved(camera, 0, step),
      ArrowDown: moved(camera, 0, -step),
      '+': zoomed(camera, 0.8, centre, ratio),
      '-': zoomed(camera, 1.25, centre, ratio),
    }
    const wanted = next[event.key]
    if (!wanted) return
    event.preventDefault()
    onCamera(wanted)
  }
  return (
    <div
      ref={area}
      className={styles.drawing}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is moved by arrow keys
      tabIndex={0}
      role="application"
      aria-label={words('charts.drawing')}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <svg
        viewBox={`${camera.x - camera.width / 2} ${camera.y - height / 2} ${camera.width} ${height}`}
        aria-hidden
      >
        <defs>
          <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse">
            <path d="M-1 4 L4 -1 M-1 1 L1 -1 M2 4 L4 2" className={styles.hatch} />
          </pattern>
        </defs>
        {shownLines(layout, visible).map(({ parentId, kind, childIds, segments }) => (
          <path
            key={`${parentId} ${kind} ${childIds[0]}`}
            d={pathOf(segments)}
            className={styles.line}
            data-kind={kind}
            data-former={childIds.every((id) => view.overlay.former.has(id))}
          />
        ))}
        {layout.boxes.filter(visible).map((box) => (
          <MarkedBox
            key={box.unitId}
            box={box}
            view={view}
            hatch={hatch}
            selected={selected === unitOfBox(box.unitId)}
          />
        ))}
      </svg>
    </div>
  )
}

/** Before shows the boxes of the earlier structure, after those of the later, both shows all. */
function isOn({ overlay, side }: ChartView, box: UnitId): boolean {
  if (side === 'both') return true
  if (side === 'after') return !overlay.former.has(box)
  return overlay.before.get(unitOfBox(box)) === box
}

function pathOf(segments: readonly number[]): string {
  let path = ''
  for (let at = 0; at + 3 < segments.length; at += 4) {
    path += `M${segments[at]} ${segments[at + 1]}L${segments[at + 2]} ${segments[at + 3]}`
  }
  return path
}

/** Height ÷ width of the area. */
function useRatio(area: React.RefObject<HTMLDivElement | null>): number {
  const [ratio, setRatio] = useState(0.75)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = element
      if (clientWidth > 0 && clientHeight > 0) setRatio(clientHeight / clientWidth)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [area])
  return ratio
}

function useWheel(
  area: React.RefObject<HTMLDivElement | null>,
  camera: Camera,
  ratio: number,
  onCamera: (camera: Camera) => void,
): void {
  useEffect(() => {
    const element = area.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const { left, top, width, height } = element.getBoundingClientRect()
      const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
      onCamera(zoomed(camera, event.deltaY > 0 ? 1.15 : 1 / 1.15, at, ratio))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [area, camera, ratio, onCamera])
}

function useDrag(
  area: React.RefObject<HTMLDivElement | null>,
  camera: Camera,
  onCamera: (camera: Camera) => void,
) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown(event: React.PointerEvent) {
      from.current = { x: event.clientX, y: event.clientY }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: React.PointerEvent) {
      const start = from.current
      const width = area.current?.clientWidth ?? 0
      if (!start || width === 0) return
      const scale = camera.width / width
      onCamera(moved(camera, (event.clientX - start.x) * scale, (event.clientY - start.y) * scale))
      from.current = { x: event.clientX, y: event.clientY }
    },
    onPointerUp() {
      from.current = null
    },
  }
}
