import { useStore as useFlowStore } from '@xyflow/react'
import { useNamed } from '../../../app/session.tsx'
import { get } from '../../../domain/structure/structure.ts'
import { Told } from '../../hooks/told.tsx'
import styles from '../state/chart.module.css'
import { useChartUiState } from '../state/chart-ui.ts'
import { PX_PER_MM } from '../view/geometry.ts'
import type { Chart } from '../view/use-chart.ts'

const BAR = 6
/** The sentence is never wider, in pixels of the screen; nearer to the right edge it grows to the left. */
const WIDEST = 340

/** Where the dragged units would land, and in words; or why they may not. */
export function DropPreview({ chart }: { readonly chart: Chart }) {
  const words = useNamed()
  const zoom = useFlowStore((state) => state.transform[2])
  const left = useFlowStore((state) => state.transform[0])
  const width = useFlowStore((state) => state.width)
  const { drag } = useChartUiState()
  const target = drag?.target
  const box = target && chart.index.box(target.targetId)
  if (!target || !box) return null
  const name = get(chart.structure, target.targetId)?.name ?? ''
  const where = words(`chart.drop-${target.side}`, { name })
  const count = drag.unitIds.length
  const says = target.problem
    ? words.problem(target.problem)
    : count > 1
      ? `${words('chart.units', { count })} ${where}`
      : where
  return (
    <div
      className={styles.target}
      data-side={target.problem ? 'below' : target.side}
      data-refused={target.problem !== null}
      data-right={left + box.x * PX_PER_MM * zoom > width - WIDEST}
      style={placeOf(box, target.problem ? 'below' : target.side, target.stacked)}
      role="status"
    >
      <span className={styles.says} style={{ transform: `scale(${1 / zoom})`, maxWidth: WIDEST }}>
        <Told text={says} />
      </span>
    </div>
  )
}

function placeOf(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  side: 'below' | 'before' | 'after',
  stacked: boolean,
) {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(
    (mm) => mm * PX_PER_MM,
  ) as [number, number, number, number]
  if (side === 'below') return { left: x - 4, top: y - 4, width: width + 8, height: height + 8 }
  if (stacked) {
    const top = side === 'before' ? y - BAR - 3 : y + height + 3
    return { left: x, top, width, height: BAR }
  }
  const left = side === 'before' ? x - BAR - 5 : x + width + 5
  return { left, top: y, width: BAR, height }
}
