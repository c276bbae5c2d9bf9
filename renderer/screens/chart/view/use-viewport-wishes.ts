import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useSession, useView } from '../../../app/session.tsx'
import type { View, ViewState } from '../../../app/view/view-state.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { glide } from '../../drawing/glide.ts'
import { unitOf } from '../../hooks/use-go-to.ts'
import { useChartUi, useChartUiState } from '../state/chart-ui.ts'
import { useSelectedUnits } from '../state/use-selected-units.ts'
import { fitInto, isFittedElsewhere, isStillFitted, rememberFit } from './fitted-view.ts'
import { brought, centred, isInSight, isRoom, showsWhole } from './geometry.ts'
import { setOutFor } from './room-shape.ts'
import { steadyView } from './steady-view.ts'
import type { Chart } from './use-chart.ts'
import { useFitCommands } from './use-fit-commands.ts'
import { useRoomChanges } from './use-room-changes.ts'
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
  const store = useStoreApi()
  const { getViewport } = useReactFlow()
  const placed = useRef(false)
  useRoomChanges(chart, placed)
  useFitCommands(chart)
  useFirstPlace(chart, placed)
  useSteadyView(chart, placed, canvas)
  const bring = useBring(chart)
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
    if (!renaming) return
    // In a folded branch there is no box to write in: nothing waits there until it is opened.
    if (!chart.index.box(renaming)) ui.set({ renaming: null })
    else bring(renaming, getViewport().zoom < OVERVIEW_ZOOM)
  }, [renaming, chart, ui, bring, getViewport])
  useEffect(() => {
    function carryOut() {
      const { wanted } = ui.get()
      // A box that was only just made waits until it is laid out.
      if (!wanted || !chart.index.box(wanted)) return
      ui.set({ wanted: null })
      if (view.get().selection.at(-1) === wanted) bring(wanted, false)
    }
    carryOut()
    return ui.subscribe(carryOut)
  }, [ui, view, chart, bring])
}

/** Fits the chart at first, or stands where it stood when another screen was opened; remembers where that is. */
function useFirstPlace(chart: Chart, placed: RefObject<boolean>): void {
  const { view } = useSession()
  const selection = useSelectedUnits()
  const store = useStoreApi()
  const { setViewport, getViewport } = useReactFlow()
  const selected = useRef(selection)
  selected.current = selection

  useEffect(() => {
    function place() {
      const { width, height } = store.getState()
      const size = { width, height }
      if (placed.current || !isRoom(size) || chart.layout.boxes.length === 0) return
      const { chartViewport: left, chartShape: shape } = view.get()
      const stood = left && !isFittedElsewhere(view, left) ? left : null
      // Laid out anew for the room, it is placed then.
      if (!stood && (left || shape === null) && setOutFor(view, chart, size)) return
      placed.current = true
      const at = stood ?? fitInto(view, chart.layout, size)
      // What was chosen on another screen meanwhile is brought into view.
      const current = selected.current.at(-1)
      const box = current && chart.index.box(current)
      const shows = !box || isInSight(box, at, size, 0, !showsWhole(chart.layout, at, size))
      void setViewport(shows ? at : centred(box, size, at.zoom))
    }
    place()
    return store.subscribe(place)
  }, [chart, placed, store, setViewport, view])
  useEffect(
    () => () => {
      if (placed.current) view.set({ chartViewport: getViewport() })
    },
    [view, placed, getViewport],
  )
}

/** What an edit does not move stays where it is on the screen. */
function useSteadyView(
  chart: Chart,
  placed: RefObject<boolean>,
  canvas: RefObject<HTMLElement | null>,
): void {
  const { view } = useSession()
  const ui = useChartUi()
  const store = useStoreApi()
  const { setViewport, getViewport } = useReactFlow()
  const before = useRef(chart)
  useLayoutEffect(() => {
    const from = before.current
    before.current = chart
    if (from === chart || !placed.current) return
    const at = getViewport()
    // Set out anew for its room: everything moved, so it is fitted into it.
    if (from.shape !== chart.shape) {
      return void setViewport(fitInto(view, chart.layout, store.getState()))
    }
    const chosen = view.get().selection.at(-1)
    const current = chosen ? unitOf(from.structure, chosen) : undefined
    const { eye } = ui.get()
    const { width, height } = store.getState()
    const then = steadyView(from, chart, at, { width, height }, { current, eye })
    if (then !== at) {
      if (isStillFitted(view, at)) rememberFit(view, then)
      void setViewport(then)
    }
    const glides = canvas.current?.dataset
    if (glides) glides.moving = 'true'
    const timer = setTimeout(() => delete glides?.moving, MOVING_MS)
    return () => clearTimeout(timer)
  }, [chart, placed, canvas, ui, view, getViewport, setViewport, store])
}

/** Brings a box into view: into the middle, or no further than it must. */
function useBring(chart: Chart): (unitId: UnitId, centre: boolean) => void {
  const store = useStoreApi()
  const { setViewport, getViewport } = useReactFlow()
  return useCallback(
    (unitId: UnitId, centre: boolean) => {
      const box = chart.index.box(unitId)
      const { width, height } = store.getState()
      const size = { width, height }
      if (!box || width === 0) return
      const at = getViewport()
      const map = !showsWhole(chart.layout, at, size)
      if (!centre && isInSight(box, at, size, map ? 24 : 0, map)) return
      const to = centre
        ? centred(box, size, Math.max(at.zoom, READABLE))
        : brought(box, at, size, 48)
      void setViewport(to, glide())
    },
    [chart, getViewport, setViewport, store],
  )
}
