import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { unitOfBox, unmarkedBranches } from '../../../domain/acts/overlay.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf } from '../../../domain/structure/structure.ts'
import type { ChartBox, ChartLayout } from '../../../layout/blocks/chart-layout.ts'
import { SCREEN_GAPS } from '../../../layout/blocks/chart-options.ts'
import { layoutChart } from '../../../layout/blocks/sotk-layout.ts'
import { boxSizes } from '../../chart/view/room-shape.ts'
import { goToBox, openingCamera } from '../../drawing/camera.ts'
import styles from '../../drawing/drawing.module.css'
import type { ChartView } from './chart-view.ts'
import { HeardTree } from './heard-tree.tsx'
import { MarkedChart } from './marked-chart.tsx'

/** More boxes than these are not all drawn: branches in which nothing changes are folded. */
const MANY = 400

/** One camera over one layout for both sides, so that they always show the same place. */
export function ChartPair(props: {
  readonly drawing: Omit<ChartView, 'side'>
  readonly form: 'pair' | 'overlay'
  readonly goTo: { readonly unitId: UnitId; readonly wish: number } | null
  /** What one drawing alone is called, where it lies over no other. */
  readonly caption?: string
  /** A marked box was clicked: the number of its first act. */
  readonly onNumber?: (no: number) => void
}) {
  const { drawing, form, goTo, onNumber, caption } = props
  const words = useWords()
  const { overlay, marks } = drawing
  const layout = useMemo(() => {
    const { structure, former } = overlay
    const many = structure.tables.unit.size > MANY
    const marked = new Set<UnitId>([...marks.keys(), ...former])
    return layoutChart(structure, {
      tops: childrenOf(structure, null),
      boxSize: boxSizes(structure),
      gaps: SCREEN_GAPS,
      collapsed: many ? unmarkedBranches(structure, marked) : new Set(),
    })
  }, [overlay, marks])
  const [camera, setCamera] = useState(() => openingCamera(layout, marked(layout, drawing)))
  const done = useRef(0)
  useEffect(() => {
    if (!goTo || goTo.wish === done.current) return
    done.current = goTo.wish
    const former = overlay.before.get(goTo.unitId)
    const boxes = layout.boxes.filter(({ unitId }) => unitId === goTo.unitId || unitId === former)
    if (boxes.length > 0) setCamera(goToBox(boxes))
  }, [goTo, layout, overlay])
  const onUnit = (unitId: UnitId) => {
    const [no] = marks.get(unitId)?.numbers ?? []
    if (no !== undefined) onNumber?.(no)
  }
  const views = useMemo(
    () => ({
      before: { ...drawing, side: 'before' as const },
      after: { ...drawing, side: 'after' as const },
      both: { ...drawing, side: 'both' as const },
    }),
    [drawing],
  )
  const chart = (side: ChartView['side'], label: string) => (
    <figure className={styles.side} aria-label={label}>
      <figcaption>{label}</figcaption>
      <MarkedChart
        view={views[side]}
        layout={layout}
        camera={camera}
        onCamera={setCamera}
        onUnit={onUnit}
        tools={side !== 'before'}
        selected={goTo?.unitId ?? null}
      />
    </figure>
  )
  return (
    <div className={styles.pair} data-form={form}>
      <HeardTree drawing={drawing} {...(onNumber ? { onNumber } : {})} />
      {form === 'overlay' ? (
        chart('both', caption ?? words('charts.overlay'))
      ) : (
        <>
          {chart('before', words('charts.before'))}
          {chart('after', words('charts.after'))}
        </>
      )}
    </div>
  )
}

/** The boxes with a number, that of the first act first. */
function marked(layout: ChartLayout, { marks }: Pick<ChartView, 'marks'>): ChartBox[] {
  const first = ({ unitId }: ChartBox) => Math.min(...(marks.get(unitOfBox(unitId))?.numbers ?? []))
  return layout.boxes
    .filter((box) => first(box) < Number.POSITIVE_INFINITY)
    .sort((one, other) => first(one) - first(other))
}
