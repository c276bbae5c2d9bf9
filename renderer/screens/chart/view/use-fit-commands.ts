import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useMemo } from 'react'
import type { Command } from '../../../app/commands.ts'
import { useCommands, useSession, useWords } from '../../../app/session.tsx'
import { subtree } from '../../../domain/structure/structure.ts'
import { glide } from '../../drawing/glide.ts'
import { chartCommand } from '../state/chart-command.ts'
import { useSelectedUnits } from '../state/use-selected-units.ts'
import { fitInto } from './fitted-view.ts'
import { fittingBoxes } from './geometry.ts'
import { setOutFor } from './room-shape.ts'
import type { Chart } from './use-chart.ts'

/** The whole chart and the whole branch: offered by the drawing, which knows its boxes and its room. */
export function useFitCommands(chart: Chart): void {
  const { view } = useSession()
  const current = useSelectedUnits().at(-1)
  const words = useWords()
  const store = useStoreApi()
  const { setViewport } = useReactFlow()
  const commands = useMemo<readonly Command[]>(() => {
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
    return [
      chartCommand(words, 'fit', true, fit),
      chartCommand(words, 'fit-branch', current !== undefined, fitBranch),
    ]
  }, [chart, current, view, words, store, setViewport])
  useCommands('fit', commands)
}
