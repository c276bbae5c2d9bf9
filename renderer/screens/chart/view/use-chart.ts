import { useMemo, useRef } from 'react'
import { useView } from '../../../app/session.tsx'
import type { ChartShape } from '../../../app/view/view-state.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
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
  return useMemo(() => laidOut(structure, look, kept), [structure, look, kept])
}

function laidOut(structure: Structure, { collapsed, shape }: Look, kept: LayoutCache): Chart {
  const layout = layoutChart(structure, shapeOptions(structure, collapsed, shape), kept)
  return { structure, shape, layout, index: new VisibleIndex(layout) }
}
