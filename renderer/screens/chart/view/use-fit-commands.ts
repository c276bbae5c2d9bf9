import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useSession } from '../../../app/session.tsx'
import { subtree } from '../../../domain/structure/structure.ts'
import { useActions, when } from '../../commands/use-actions.ts'
import { glide } from '../../drawing/glide.ts'
import { useSelectedUnits } from '../state/use-selected-units.ts'
import { fitInto } from './fitted-view.ts'
import { fittingBoxes } from './geometry.ts'
import { setOutFor } from './room-shape.ts'
import type { Chart } from './use-chart.ts'

/** The whole chart and the whole branch: offered by the drawing, which knows its boxes and its room. */
export function useFitCommands(chart: Chart): void {
  const { view } = useSession()
  const current = useSelectedUnits().at(-1)
  const store = useStoreApi()
  const { setViewport } = useReactFlow()
  const fit = () => {
    const room = store.getState()
    const to = fitInto(view, chart.layout, room, true)
    if (!setOutFor(view, chart, room)) void setViewport(to, glide())
  }
  const fitBranch = () => {
    const ids = current ? subtree(chart.structure, current) : []
    const boxes = ids.flatMap((id) => chart.index.box(id) ?? [])
    if (boxes.length === 0) return
    void setViewport(fittingBoxes(boxes, store.getState()), glide())
  }
  useActions('fit', {
    'chart.fit': when(true, fit),
    'chart.fit-branch': when(current !== undefined, fitBranch),
  })
}
