import { use, useMemo } from 'react'
import { StructureContext, useSession, useView } from '../../../app/session.tsx'
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

/** One drawing, and what it was laid out from last. */
interface Drawing {
  readonly cache: LayoutCache
  last: { readonly chart: Chart; readonly collapsed: Look['collapsed'] } | null
}

/** What is in force is drawn as it was left when its screen is opened again. */
const drawingOf = new WeakMap<object, Drawing>()

/** Lays the structure out; branches that did not change are taken from the last time. */
export function useChart(): Chart {
  const structure = useExpected()
  const { collapsed, chartShape } = useView()
  const drawing = useDrawing()
  const shape = chartShape ?? USUAL_SHAPE
  return useMemo(
    () => laidOut(structure, { collapsed: collapsed as Look['collapsed'], shape }, drawing),
    [structure, collapsed, shape, drawing],
  )
}

function useDrawing(): Drawing {
  const { workspace } = useSession()
  const isOther = use(StructureContext) !== null
  return useMemo(() => {
    const drawing = (isOther ? null : drawingOf.get(workspace)) ?? newDrawing()
    if (!isOther) drawingOf.set(workspace, drawing)
    return drawing
  }, [workspace, isOther])
}

function newDrawing(): Drawing {
  return { cache: new LayoutCache(), last: null }
}

function laidOut(structure: Structure, { collapsed, shape }: Look, drawing: Drawing): Chart {
  const { last } = drawing
  const isSame = last?.chart.structure === structure && last.collapsed === collapsed
  if (last && isSame && sameShape(last.chart.shape, shape)) return last.chart
  const layout = layoutChart(structure, shapeOptions(structure, collapsed, shape), drawing.cache)
  const chart = { structure, shape, layout, index: new VisibleIndex(layout) }
  drawing.last = { chart, collapsed }
  return chart
}

function sameShape(a: ChartShape, b: ChartShape): boolean {
  return a.aspect === b.aspect && a.wideSecretariat === b.wideSecretariat
}
