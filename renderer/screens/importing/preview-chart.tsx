import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Previewed } from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { SCREEN_GAPS } from '../../layout/blocks/chart-options.ts'
import { layoutChart } from '../../layout/blocks/sotk-layout.ts'
import { type Direction, neighbour } from '../chart/gestures/neighbour.ts'
import { boxContent } from '../chart/view/box-content.ts'
import { PX_PER_MM } from '../chart/view/geometry.ts'
import { boxSizes } from '../chart/view/room-shape.ts'
import { type Camera, fitCamera, goToBox, zoomed } from '../drawing/camera.ts'
import drawing from '../drawing/drawing.module.css'
import { DrawingTools } from '../drawing/drawing-tools.tsx'
import { useAreaSize } from '../drawing/use-area-size.ts'
import { useDrawingPointer } from '../drawing/use-drawing-pointer.ts'
import styles from './importing.module.css'
import { PreviewBox } from './preview-box.tsx'
import { firstFolds, foldedAbove, type ShownUnit, topsOf } from './preview-folds.ts'

const CENTRE = { x: 0.5, y: 0.5 }
const NEARER = 0.8
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/**
 * The chart that would come of an import, drawn as the program will draw it: what waits in the tray stands apart.
 * Arrows walk the boxes, Enter or a click folds and unfolds, the wheel and + − 0 zoom.
 */
export function PreviewChart(props: {
  readonly structure: Structure
  readonly inUnit: Previewed['inUnit']
  readonly on: CalendarDate
  /** The unit a problem is about. */
  readonly shown: ShownUnit | null
  /** Units that are new among others, and are marked. */
  readonly fresh?: ReadonlySet<UnitId>
  /** Those that were there before, with how many of their posts are new or held otherwise. */
  readonly filled?: ReadonlyMap<UnitId, number>
}) {
  const { structure, inUnit, on, shown, fresh, filled } = props
  const words = useWords()
  const area = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useState(() => firstFolds(structure))
  const [at, setAt] = useState<UnitId | null>(null)
  const [camera, setCamera] = useState<Camera | null>(null)
  const { ratio, width } = useAreaSize(area)
  const layout = useMemo(
    () =>
      layoutChart(structure, {
        tops: topsOf(structure),
        boxSize: boxSizes(structure),
        gaps: SCREEN_GAPS,
        collapsed: folded,
        aspect: 1,
      }),
    [structure, folded],
  )
  const boxOf = (id: UnitId | null) => layout.boxes.find(({ unitId }) => unitId === id)
  useEffect(() => {
    if (!shown || !structure.tables.unit.has(shown.unitId)) return
    setAt(shown.unitId)
    setFolded((before) => {
      const open = foldedAbove(structure, shown.unitId, before)
      return open.length === 0 ? before : without(before, open)
    })
  }, [shown, structure])
  const done = useRef<ShownUnit | null>(null)
  useEffect(() => {
    const box = layout.boxes.find(({ unitId }) => unitId === shown?.unitId)
    if (!box || done.current === shown) return
    done.current = shown
    setCamera(goToBox([box]))
  }, [shown, layout])

  const view = camera ?? fitCamera(layout, ratio)
  const height = view.width * ratio
  const zoom = width / view.width / PX_PER_MM
  const inView = layout.boxes.filter(
    (box) =>
      Math.abs(box.x + box.width / 2 - view.x) < (view.width + box.width) / 2 &&
      Math.abs(box.y + box.height / 2 - view.y) < (height + box.height) / 2,
  )
  const toggle = (id: UnitId) => {
    setAt(id)
    setFolded((before) => (before.has(id) ? without(before, [id]) : new Set([...before, id])))
  }
  const pointer = useDrawingPointer(area, { camera: view, ratio, onCamera: setCamera, onPoint })
  function onPoint(x: number, y: number) {
    const hit = layout.boxes.find(
      (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    )
    if (hit) toggle(hit.unitId)
  }
  function walk(direction: Direction) {
    const from = boxOf(at)
    const next = from ? neighbour(layout.boxes, from, direction) : layout.boxes[0]?.unitId
    const box = boxOf(next ?? null)
    if (!box) return
    setAt(box.unitId)
    const seen =
      box.x >= view.x - view.width / 2 &&
      box.x + box.width <= view.x + view.width / 2 &&
      box.y >= view.y - height / 2 &&
      box.y + box.height <= view.y + height / 2
    if (!seen) setCamera({ ...view, x: box.x + box.width / 2, y: box.y + box.height / 2 })
  }
  function onKeyDown(event: KeyboardEvent) {
    const arrow = ARROWS[event.key]
    if (arrow) walk(arrow)
    else if (event.key === 'Enter' && at) toggle(at)
    else if (event.key === '+') setCamera(zoomed(view, NEARER, CENTRE, ratio))
    else if (event.key === '-') setCamera(zoomed(view, 1 / NEARER, CENTRE, ratio))
    else if (event.key === '0') setCamera(null)
    else return
    event.preventDefault()
  }
  if (layout.boxes.length === 0) return <p className={styles.empty}>{words('import.tree-empty')}</p>
  const content = at ? boxContent(structure, at, on, words) : null
  const inside = words('import.in-unit', (at && inUnit[at]) || { posts: 0, people: 0 })
  return (
    <div className={`${drawing.area} ${styles.chart}`}>
      <div
        ref={area}
        className={drawing.drawing}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the boxes are walked by arrow keys
        tabIndex={0}
        role="application"
        aria-label={words('import.chart')}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <svg
          viewBox={`${view.x - view.width / 2} ${view.y - height / 2} ${view.width} ${height}`}
          aria-hidden
        >
          {layout.lines.map(({ parentId, kind, childIds, segments }) => (
            <path
              key={`${parentId} ${kind} ${childIds[0]}`}
              d={pathOf(segments)}
              className={drawing.line}
              data-kind={kind}
            />
          ))}
          {inView.map((box) => (
            <PreviewBox
              key={box.unitId}
              box={box}
              structure={structure}
              on={on}
              zoom={zoom}
              selected={box.unitId === at}
              fresh={fresh?.has(box.unitId) ?? false}
              filled={filled?.get(box.unitId) ?? 0}
            />
          ))}
        </svg>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {content && [...content.lines, inside].filter(Boolean).join(', ')}
      </p>
      <DrawingTools
        onNearer={() => setCamera(zoomed(view, NEARER, CENTRE, ratio))}
        onFarther={() => setCamera(zoomed(view, 1 / NEARER, CENTRE, ratio))}
        onWhole={() => setCamera(null)}
      />
    </div>
  )
}

function without(set: ReadonlySet<UnitId>, gone: readonly UnitId[]): ReadonlySet<UnitId> {
  return new Set([...set].filter((one) => !gone.includes(one)))
}

function pathOf(segments: readonly number[]): string {
  let path = ''
  for (let at = 0; at + 3 < segments.length; at += 4) {
    path += `M${segments[at]} ${segments[at + 1]}L${segments[at + 2]} ${segments[at + 3]}`
  }
  return path
}
