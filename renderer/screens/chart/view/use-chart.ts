import { type RefObject, use, useEffect, useMemo, useRef } from 'react'
import { StructureContext, useSession, useShownDate, useView } from '../../../app/session.tsx'
import type { ChartShape } from '../../../app/view/view-state.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import { expectedOn } from '../../../domain/tenure/expected-structure.ts'
import type { ChartLayout } from '../../../layout/blocks/chart-layout.ts'
import { LayoutCache } from '../../../layout/blocks/layout-cache.ts'
import { layoutChart } from '../../../layout/blocks/sotk-layout.ts'
import { VisibleIndex } from '../../../layout/blocks/visible.ts'
import { useExpected } from '../../hooks/use-expected.ts'
import { shapeOptions, USUAL_SHAPE } from './room-shape.ts'

/** The chart as it is drawn now. */
export interface Chart {
  readonly structure: Structure
  readonly shape: ChartShape
  readonly layout: ChartLayout
  readonly index: VisibleIndex
}

/** How it is looked at. */
interface Look {
  readonly collapsed: ReadonlySet<UnitId>
  readonly shape: ChartShape
}

/** Lays the structure out; branches that did not change are taken from the last time. */
export function useChart(): Chart {
  const structure = useExpected()
  const { collapsed, chartShape } = useView()
  const shape = chartShape ?? USUAL_SHAPE
  const look = useMemo<Look>(
    () => ({ collapsed: collapsed as ReadonlySet<UnitId>, shape }),
    [collapsed, shape],
  )
  const cache = useRef<LayoutCache | null>(null)
  cache.current ??= new LayoutCache()
  const kept = cache.current
  const ahead = useAhead(look, kept)
  return useMemo(() => {
    const laid = ahead.current
    if (laid?.chart.structure === structure && laid.look === look) return laid.chart
    return laidOut(structure, look, kept)
  }, [structure, look, kept, ahead])
}

interface Ahead {
  readonly chart: Chart
  readonly look: Look
}

/**
 * An edit is shown when both disks have it. While they write the page has nothing to do: the chart that comes is laid
 * out then, and is there when it is asked for.
 */
function useAhead(look: Look, kept: LayoutCache): RefObject<Ahead | null> {
  const { workspace, today } = useSession()
  const on = useShownDate()
  const isOther = use(StructureContext) !== null
  const ahead = useRef<Ahead | null>(null)
  useEffect(() => {
    if (isOther) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = workspace.subscribe(() => {
      const { coming } = workspace.getState()
      clearTimeout(timer)
      if (!coming) return
      timer = setTimeout(() => {
        const structure = expectedOn(coming, on, today())
        ahead.current = { chart: laidOut(structure, look, kept), look }
      })
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [workspace, on, today, isOther, look, kept])
  return ahead
}

function laidOut(structure: Structure, { collapsed, shape }: Look, kept: LayoutCache): Chart {
  const layout = layoutChart(structure, shapeOptions(structure, collapsed, shape), kept)
  return { structure, shape, layout, index: new VisibleIndex(layout) }
}
