import { useMemo, useRef } from 'react'
import { useView } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../../domain/structure/structure.ts'
import type { ChartLayout } from '../../../layout/blocks/chart-layout.ts'
import { SCREEN_GAPS } from '../../../layout/blocks/chart-options.ts'
import { LayoutCache } from '../../../layout/blocks/layout-cache.ts'
import { layoutChart } from '../../../layout/blocks/sotk-layout.ts'
import { VisibleIndex } from '../../../layout/blocks/visible.ts'
import { useExpected } from '../../hooks/use-expected.ts'
import { BOX_MM } from './geometry.ts'

/** The chart as it is drawn now. */
export interface Chart {
  readonly structure: Structure
  readonly layout: ChartLayout
  readonly index: VisibleIndex
}

/** Lays the structure out; branches that did not change are taken from the last time. */
export function useChart(): Chart {
  const structure = useExpected()
  const { collapsed } = useView()
  const cache = useRef<LayoutCache | null>(null)
  cache.current ??= new LayoutCache()
  const kept = cache.current
  return useMemo(() => {
    const layout = layoutChart(
      structure,
      {
        tops: childrenOf(structure, null),
        boxSize: BOX_MM,
        gaps: SCREEN_GAPS,
        collapsed: collapsed as ReadonlySet<UnitId>,
      },
      kept,
    )
    return { structure, layout, index: new VisibleIndex(layout) }
  }, [structure, collapsed, kept])
}
