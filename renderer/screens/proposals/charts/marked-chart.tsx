import { useId, useMemo, useRef } from 'react'
import { useWords } from '../../../app/session.tsx'
import { unitOfBox } from '../../../domain/acts/overlay.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import type { ChartBox, ChartLayout } from '../../../layout/blocks/chart-layout.ts'
import { PX_PER_MM } from '../../chart/view/geometry.ts'
import { type Camera, fitCamera, moved, zoomed } from '../../drawing/camera.ts'
import styles from '../../drawing/drawing.module.css'
import { DrawingTools } from '../../drawing/drawing-tools.tsx'
import { useAreaSize } from '../../drawing/use-area-size.ts'
import { useDrawingPointer } from '../../drawing/use-drawing-pointer.ts'
import type { ChartView } from './chart-view.ts'
import { MarkedBox } from './marked-box.tsx'
import { shownLines } from './shown-lines.ts'

/** A drawing to look at: wheel to zoom, drag or arrow keys to move, a click on a box for its act. */
export function MarkedChart(props: {
  readonly view: ChartView
  readonly layout: ChartLayout
  /** null: the whole drawing. */
  readonly camera: Camera | null
  readonly selected: UnitId | null
  /** With the buttons for zooming; one of two drawings beside each other is enough. */
  readonly tools: boolean
  onCamera(camera: Camera | null): void
  onUnit(unitId: UnitId): void
}) {
  const { view, layout, selected, tools, onCamera, onUnit } = props
  const words = useWords()
  const area = useRef<HTMLDivElement>(null)
  const hatch = useId()
  const { ratio, width } = useAreaSize(area)
  const camera = props.camera ?? fitCamera(layout, ratio)
  const height = camera.width * ratio
  const zoom = width / camera.width / PX_PER_MM
  const { boxes, lines } = useMemo(() => {
    const visible = (box: ChartBox) => isOn(view, box.unitId)
    return { boxes: layout.boxes.filter(visible), lines: shownLines(layout, visible) }
  }, [layout, view])
  const inView = boxes.filter(
    (box) =>
      Math.abs(box.x + box.width / 2 - camera.x) < (camera.width + box.width) / 2 + EDGE &&
      Math.abs(box.y + box.height / 2 - camera.y) < (height + box.height) / 2 + EDGE,
  )
  const pointer = useDrawingPointer(area, { camera, ratio, onCamera, onPoint })
  const zoomBy = (factor: number) => onCamera(zoomed(camera, factor, CENTRE, ratio))

  function onPoint(x: number, y: number) {
    const hit = boxes.find(
      (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    )
    if (hit) onUnit(unitOfBox(hit.unitId))
  }
  function onKeyDown(event: React.KeyboardEvent) {
    const step = camera.width / 10
    const next: Readonly<Record<string, Camera | null>> = {
      ArrowLeft: moved(camera, step, 0),
      ArrowRight: moved(camera, -step, 0),
      ArrowUp: moved(camera, 0, step),
      ArrowDown: moved(camera, 0, -step),
      '+': zoomed(camera, NEARER, CENTRE, ratio),
      '-': zoomed(camera, 1 / NEARER, CENTRE, ratio),
      '0': null,
    }
    const wanted = next[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    onCamera(wanted)
  }
  return (
    <div className={styles.area}>
      <div
        ref={area}
        className={styles.drawing}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is moved by arrow keys
        tabIndex={0}
        role="application"
        aria-label={words('charts.drawing')}
        onKeyDown={onKeyDown}
        {...pointer}
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
          {lines.map(({ parentId, kind, childIds, segments }) => (
            <path
              key={`${parentId} ${kind} ${childIds[0]}`}
              d={pathOf(segments)}
              className={styles.line}
              data-kind={kind}
              data-former={childIds.every((id) => view.overlay.former.has(id))}
            />
          ))}
          {inView.map((box) => (
            <MarkedBox
              key={box.unitId}
              box={box}
              view={view}
              hatch={hatch}
              zoom={zoom}
              selected={selected === unitOfBox(box.unitId)}
            />
          ))}
        </svg>
      </div>
      {tools && (
        <DrawingTools
          onNearer={() => zoomBy(NEARER)}
          onFarther={() => zoomBy(1 / NEARER)}
          onWhole={() => onCamera(null)}
        />
      )}
    </div>
  )
}

/** Millimetres beyond the edge in which boxes are drawn all the same: their numbers stick out. */
const EDGE = 12
const CENTRE = { x: 0.5, y: 0.5 }
const NEARER = 0.8

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
