import { useStoreApi } from '@xyflow/react'
import { useEffect, useMemo, useState } from 'react'
import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'
import { type BoxDetail, detailAt, READABLE_ZOOM } from './box-lines.ts'
import { contains, type Rect, type Size, shownPart, type Viewport } from './geometry.ts'
import type { Chart } from './use-chart.ts'

/** Below this zoom a canvas draws the boxes: their text could not be read anyway. */
export const OVERVIEW_ZOOM = READABLE_ZOOM
/** So many boxes are mounted at most; where more are in view the canvas draws them. */
const MOST_BOXES = 400
/** Boxes this many pixels outside the window are mounted already. */
const MARGIN = 240

export interface ShownPart {
  readonly chart: Chart
  readonly overview: boolean
  /** How much is written in a box, and how large. */
  readonly detail: BoxDetail
  /** The boxes to mount; none in the overview. */
  readonly boxes: readonly ChartBox[]
}

/** What part of the drawing was taken, and how large it was shown. */
interface Look {
  readonly area: Rect
  readonly zoom: number
}

/** Which boxes are to be mounted. Answers the same object until the chart changes or the view leaves that part. */
export function useShownPart(chart: Chart): ShownPart {
  const store = useStoreApi()
  const [look, setLook] = useState<Look | null>(null)
  useEffect(() => {
    function update() {
      const { transform, width, height } = store.getState()
      if (width === 0) return
      const viewport = { x: transform[0], y: transform[1], zoom: transform[2] }
      setLook((before) =>
        before && stillGood(before, viewport, { width, height })
          ? before
          : { area: shownPart(viewport, { width, height }, MARGIN), zoom: viewport.zoom },
      )
    }
    update()
    return store.subscribe(update)
  }, [store])
  return useMemo(() => partOf(chart, look), [chart, look])
}

function stillGood({ area, zoom }: Look, viewport: Viewport, size: Size): boolean {
  return (
    zoom / viewport.zoom < 1.8 &&
    viewport.zoom / zoom < 1.8 &&
    zoom < OVERVIEW_ZOOM === viewport.zoom < OVERVIEW_ZOOM &&
    detailAt(zoom) === detailAt(viewport.zoom) &&
    contains(area, shownPart(viewport, size, 0))
  )
}

function partOf(chart: Chart, look: Look | null): ShownPart {
  if (!look) return { chart, overview: false, detail: 'whole', boxes: [] }
  const far = look.zoom < OVERVIEW_ZOOM
  const boxes = far ? [] : chart.index.within(look.area).boxes
  const tooMany = boxes.length > MOST_BOXES
  return {
    chart,
    overview: far || tooMany,
    detail: detailAt(look.zoom),
    boxes: tooMany ? [] : boxes,
  }
}
