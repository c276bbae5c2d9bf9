import { type RefObject, use, useEffect, useMemo, useRef } from 'react'
import { StructureContext, useSession, useShownDate, useView } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../../domain/structure/structure.ts'
import { expectedOn } from '../../../domain/tenure/expected-structure.ts'
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

type Collapsed = ReadonlySet<UnitId>

/** Lays the structure out; branches that did not change are taken from the last time. */
export function useChart(): Chart {
  const structure = useExpected()
  const collapsed = useView().collapsed as Collapsed
  const cache = useRef<LayoutCache | null>(null)
  cache.current ??= new LayoutCache()
  const kept = cache.current
  const ahead = useAhead(collapsed, kept)
  return useMemo(() => {
    const laid = ahead.current
    if (laid?.chart.structure === structure && laid.collapsed === collapsed) return laid.chart
    return laidOut(structure, collapsed, kept)
  }, [structure, collapsed, kept, ahead])
}

interface Ahead {
  readonly chart: Chart
  readonly collapsed: Collapsed
}

/**
 * An edit is shown when both disks have it. While they write the page has nothing to do: the chart that comes is laid
 * out then, and is there when it is asked for.
 */
function useAhead(collapsed: Collapsed, kept: LayoutCache): RefObject<Ahead | null> {
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
        ahead.current = { chart: laidOut(structure, collapsed, kept), collapsed }
      })
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [workspace, on, today, isOther, collapsed, kept])
  return ahead
}

function laidOut(structure: Structure, collapsed: Collapsed, kept: LayoutCache): Chart {
  const options = {
    tops: childrenOf(structure, null),
    boxSize: BOX_MM,
    gaps: SCREEN_GAPS,
    collapsed,
  }
  const layout = layoutChart(structure, options, kept)
  return { structure, layout, index: new VisibleIndex(layout) }
}
