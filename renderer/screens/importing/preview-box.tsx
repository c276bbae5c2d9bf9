import { memo } from 'react'
import { useWords } from '../../app/session.tsx'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { ChartBox } from '../../layout/blocks/chart-layout.ts'
import { boxContent } from '../chart/view/box-content.ts'
import { grownLines } from '../chart/view/box-lines.ts'
import { PX_PER_MM } from '../chart/view/geometry.ts'
import drawing from '../drawing/drawing.module.css'
import styles from './importing.module.css'

/** Space between border and text, in millimetres. */
const PAD = 1
/** Below this the name alone fills the box. */
const FAR = 0.7
/** Below this a box is a speck. */
const TINY = 0.1
/** The smallest type on the screen, in pixels, as long as the box has room for it. */
const SMALLEST = 9
const LINE = 1.15
/** A number of what is new, in pixels on the screen. */
const READABLE = 12

/** A unit of the preview: its name, its head post and who holds it; vacant and waiting told by form and word. */
export const PreviewBox = memo(function PreviewBox(props: {
  readonly box: ChartBox
  readonly structure: Structure
  readonly on: CalendarDate
  /** 1: as large as on the chart itself. */
  readonly zoom: number
  readonly selected: boolean
  /** It is new among others. */
  readonly fresh?: boolean
  /** So many of its posts are new, or held otherwise. */
  readonly filled?: number
}) {
  const { box, structure, on, zoom, selected, fresh = false, filled = 0 } = props
  const words = useWords()
  const content = boxContent(structure, box.unitId, on, words)
  if (!content) return null
  const { x, y, width, height, hiddenChildren } = box
  const { unit } = content
  const tray = unit.unplaced !== null
  const near = zoom >= FAR
  const size = near ? 12 : Math.min(22, SMALLEST / zoom)
  const lines = Math.max(1, Math.floor(((height - 2 * PAD) * PX_PER_MM) / (size * LINE)))
  return (
    <g
      className={`${drawing.box} ${styles.box}`}
      data-state={fresh ? 'create' : filled > 0 ? 'fill' : 'same'}
      data-form={tray ? 'tray' : content.state}
      data-selected={selected}
    >
      <rect x={x} y={y} width={width} height={height} rx={1.2} />
      {zoom >= TINY && (
        <foreignObject
          transform={`translate(${x + PAD} ${y + PAD}) scale(${1 / PX_PER_MM})`}
          width={(width - 2 * PAD) * PX_PER_MM}
          height={(height - 2 * PAD) * PX_PER_MM}
        >
          <div className={drawing.boxText} style={{ fontSize: size, lineHeight: LINE }}>
            <span
              className={drawing.boxName}
              style={{ WebkitLineClamp: near ? 2 + grownLines(height * PX_PER_MM) : lines }}
            >
              {unit.name}
            </span>
            {near && content.post && <span className={styles.boxLine}>{content.post}</span>}
            {near && (tray || content.holder) && (
              <span className={styles.boxLine}>
                {tray ? words('import.in-tray') : content.holder}
              </span>
            )}
          </div>
        </foreignObject>
      )}
      {filled > 0 && zoom >= TINY && (
        <text
          x={x + width - 1}
          y={y + 2}
          className={drawing.filled}
          style={{ fontSize: Math.max(3.4, READABLE / zoom / PX_PER_MM) }}
        >
          {`+${filled}`}
        </text>
      )}
      {hiddenChildren > 0 && zoom >= TINY && (
        <text x={x + width - 2} y={y + height - 1.5} className={drawing.folded}>
          ▸ {hiddenChildren}
        </text>
      )}
    </g>
  )
})
