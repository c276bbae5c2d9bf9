import { useStoreApi } from '@xyflow/react'
import { useEffect, useState } from 'react'
import type { ChartBox } from '../../layout/chart-layout.ts'
import { contains, type Rect, shownPart } from './geometry.ts'
import type { Chart } from './use-chart.ts'

/** Below this zoom a canvas draws the boxes: their text could not be read anyway. */
export const OVERVIEW_ZOOM = 0.42
/** Below this zoom only name, holder and state are written, larger. */
const MIDDLE_ZOOM = 0.72
/** So many boxes are mounted at most; where more are in view the canvas draws them. */
const MOST_BOXES = 400
/** Boxes this many pixels outside the window are mounted already. */
const MARGIN = 240

export interface ShownPart {
  readonly chart: Chart
  readonly overview: boolean
  /** Names in larger type, the rest left out: between the overview and full text. */
  readonly middle: boolean
  /** The boxes to mount; none in the overview. */
  readonly boxes: readonly ChartBox[]
  readonly area: Rect
  readonly zoom: number
}

/** Which boxes are to be mounted. Answers the same object until the view leaves the part it was made for. */
export function useShownPart(chart: Chart): ShownPart {
  const store = useStoreApi()
  const [part, setPart] = useState<ShownPart>({
    chart,
    overview: false,
    middle: false,
    boxes: [],
    area: { x: 0, y: 0, width: 0, height: 0 },
    zoom: 1,
  })
  useEffect(() => {
    function update() {
      const { transform, width, height } = store.getState()
      if (width === 0) return
      const viewport = { x: transform[0], y: transform[1], zoom: transform[2] }
      setPart((before) => {
        const seen = shownPart(viewport, { width, height }, 0)
        const overview = viewport.zoom < OVERVIEW_ZOOM
        const middle = viewport.zoom < MIDDLE_ZOOM
        const near = before.zoom / viewport.zoom < 1.8 && viewport.zoom / before.zoom < 1.8
        const still = near && contains(before.area, seen) && before.chart === chart
        if (still && overview === before.zoom < OVERVIEW_ZOOM && middle === before.middle)
          return before
        const area = shownPart(viewport, { width, height }, MARGIN)
        const boxes = overview ? [] : chart.index.within(area).boxes
        const tooMany = boxes.length > MOST_BOXES
        return {
          chart,
          overview: overview || tooMany,
          middle,
          boxes: tooMany ? [] : boxes,
          area,
          zoom: viewport.zoom,
        }
      })
    }
    update()
    return store.subscribe(update)
  }, [chart, store])
  return part
}
