import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'
import { useSession } from '../../../app/session.tsx'
import { glide } from '../../drawing/glide.ts'
import { useSelectedUnits } from '../state/use-selected-units.ts'
import { fitInto, isStillFitted, windowSize } from './fitted-view.ts'
import { brought, isInSight, isRoom, middleKept, type Size, showsWhole } from './geometry.ts'
import { setOutFor } from './room-shape.ts'
import type { Chart } from './use-chart.ts'

/**
 * What the drawing does when its room changes. A window of another size shows the whole chart anew where nobody has
 * moved it since it was fitted, else the same middle. The tray or the panel that opens leaves everything where it is;
 * only a selected box that would be hidden moves, no further than it must. `placed` tells that it stands somewhere.
 */
export function useRoomChanges(chart: Chart, placed: RefObject<boolean>): void {
  const { view } = useSession()
  const selection = useSelectedUnits()
  const store = useStoreApi()
  const { setViewport, getViewport } = useReactFlow()
  const room = useRef<Size>({ width: 0, height: 0 })
  const screen = useRef<Size>(windowSize())

  useEffect(() => {
    function onRoom() {
      const { width, height } = store.getState()
      const [was, is] = [room.current, { width, height }]
      if (!isRoom(is) || (was.width === width && was.height === height)) return
      const [screenWas, screenIs] = [screen.current, windowSize()]
      room.current = is
      screen.current = screenIs
      if (!placed.current || !isRoom(was)) return
      const at = getViewport()
      if (screenWas.width === screenIs.width && screenWas.height === screenIs.height) {
        const current = selection.at(-1)
        const box = current && chart.index.box(current)
        const map = !showsWhole(chart.layout, at, was)
        if (!box || !isInSight(box, at, was, 0, map) || isInSight(box, at, is, 0)) return
        void setViewport(brought(box, at, is, 24), glide())
      } else if (isStillFitted(view, at)) {
        const to = fitInto(view, chart.layout, is)
        if (!setOutFor(view, chart, is)) void setViewport(to)
      } else void setViewport(middleKept(at, was, is))
    }
    onRoom()
    return store.subscribe(onRoom)
  }, [chart, selection, placed, store, view, getViewport, setViewport])
}
