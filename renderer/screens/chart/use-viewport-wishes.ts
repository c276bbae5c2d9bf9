import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useSession, useView } from '../../app/session.tsx'
import type { View, ViewState } from '../../app/view-state.ts'
import type { UnitId } from '../../domain/records.ts'
import { unitOf } from '../use-go-to.ts'
import { useChartUi, useChartUiState } from './chart-ui.ts'
import {
  centred,
  fitting,
  isInSight,
  PX_PER_MM,
  type Size,
  shownPart,
  type Viewport,
} from './geometry.ts'
import type { Chart } from './use-chart.ts'
import { useSelectedUnits } from './use-selected-units.ts'
import { OVERVIEW_ZOOM } from './use-shown-part.ts'

const MOVING_MS = 200
const READABLE = 0.75

/** The last wish to go somewhere that was met: coming back to the chart does not meet it again. */
const carriedOut = new WeakMap<View, ViewState['goTo']>()

/**
 * Moves the window over the drawing: fits it at first, goes where the palette points, brings what an arrow key
 * selects and the box whose name is typed into view, and keeps the selected box (after a drag: the one it was dropped
 * at) under the eye when an edit moves others. `canvas` is marked for the short time in which boxes glide to their new
 * place.
 */
export function useViewportWishes(chart: Chart, canvas: RefObject<HTMLElement | null>): void {
  const { view } = useSession()
  const ui = useChartUi()
  const { goTo } = useView()
  const { renaming } = useChartUiState()
  const selection = useSelectedUnits()
  const store = useStoreApi()
  const { setViewport, getViewport } = useReactFlow()
  const placed = useRef(false)
  const before = useRef(chart)
  const selected = useRef(selection)
  selected.current = selection

  useEffect(() => {
    function place() {
      const { width, height } = store.getState()
      const size = { width, height }
      if (placed.current || !isRoom(size) || chart.layout.boxes.length === 0) return
      placed.current = true
      const at = view.get().chartViewport ?? fitting(chart.layout, size)
      // What was chosen on another screen meanwhile is brought into view.
      const current = selected.current.at(-1)
      const box = current && chart.index.box(current)
      const shows = !box || isInSight(box, at, size, 0)
      void setViewport(shows ? at : centred(box, size, at.zoom))
    }
    place()
    return store.subscribe(place)
  }, [chart, store, setViewport, view])
  useEffect(
    () => () => {
      if (placed.current) view.set({ chartViewport: getViewport() })
    },
    [view, getViewport],
  )

  useLayoutEffect(() => {
    const from = before.current
    before.current = chart
    if (from === chart || !placed.current) return
    const anchor = ui.get().eye ?? anchorOf(from, selected.current, getViewport(), store.getState())
    const was = anchor && from.index.box(anchor)
    const is = anchor && chart.index.box(anchor)
    if (was && is && (was.x !== is.x || was.y !== is.y)) {
      const at = getViewport()
      const scale = at.zoom * PX_PER_MM
      void setViewport({
        ...at,
        x: at.x - (is.x - was.x) * scale,
        y: at.y - (is.y - was.y) * scale,
      })
    }
    const glides = canvas.current?.dataset
    if (glides) glides.moving = 'true'
    const timer = setTimeout(() => delete glides?.moving, MOVING_MS)
    return () => clearTimeout(timer)
  }, [chart, canvas, ui, getViewport, setViewport, store])

  const bring = useCallback(
    (unitId: UnitId, centre: boolean) => {
      const box = chart.index.box(unitId)
      const { width, height } = store.getState()
      if (!box || width === 0) return
      const at = getViewport()
      if (!centre && isInSight(box, at, { width, height }, 24)) return
      const zoom = centre ? Math.max(at.zoom, READABLE) : at.zoom
      void setViewport(centred(box, { width, height }, zoom), { duration: 150 })
    },
    [chart, getViewport, setViewport, store],
  )
  useEffect(() => {
    function carryOut() {
      if (goTo === carriedOut.get(view) || !placed.current) return
      carriedOut.set(view, goTo)
      const unitId = goTo && unitOf(chart.structure, goTo.id)
      if (unitId) bring(unitId, true)
    }
    carryOut()
    return store.subscribe(carryOut)
  }, [goTo, chart, bring, store, view])
  useEffect(() => {
    const onFit = () => {
      const { width, height } = store.getState()
      void setViewport(fitting(chart.layout, { width, height }), { duration: 150 })
    }
    document.addEventListener('bagan-fit', onFit)
    return () => document.removeEventListener('bagan-fit', onFit)
  }, [chart, store, setViewport])
  useEffect(() => {
    if (!renaming) return
    // In a folded branch there is no box to write in: nothing waits there until it is opened.
    if (!chart.index.box(renaming)) ui.set({ renaming: null })
    else bring(renaming, getViewport().zoom < OVERVIEW_ZOOM)
  }, [renaming, chart, ui, bring, getViewport])
  useEffect(() => {
    const onBring = (event: Event) => bring((event as CustomEvent<UnitId>).detail, false)
    document.addEventListener('bagan-bring', onBring)
    return () => document.removeEventListener('bagan-bring', onBring)
  }, [bring])
}

/** False while the window is only coming up: a chart fitted into a few pixels would stay a speck. */
function isRoom({ width, height }: Size): boolean {
  return width >= 160 && height >= 100
}

/** The box that must not move on the screen: the selected one if it shows, else the one in the middle. */
function anchorOf(
  chart: Chart,
  selection: readonly string[],
  viewport: Viewport,
  size: { readonly width: number; readonly height: number },
): UnitId | undefined {
  const { boxes } = chart.index.within(shownPart(viewport, size, 0))
  const current = selection.at(-1)
  if (boxes.some((box) => box.unitId === current)) return current as UnitId
  return boxes[Math.floor(boxes.length / 2)]?.unitId
}
