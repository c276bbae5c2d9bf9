import type { ChartBox } from '../../layout/blocks/chart-layout.ts'
import type { PlannedBox } from '../../layout/pages/sheet-plan.ts'
import { FIGURE_COLUMN, PAD_X, type SetBox, type TextLine } from '../../layout/text/box-text.ts'
import { BoxFrame, vacantDashes } from '../chart/box-frame.tsx'
import type { BoxLook } from '../chart/chart-look.ts'
import { round } from '../chart/hatching.ts'

/** How far the line above a row of the table lies over its base line, in type sizes: free of letters that hang below the row before. */
const ROW_TOP = 0.86
/** Where the second line of a frame stands, in type sizes: the heavier one further in, so that a copy does not make both one. */
const ACTING_LINE = 0.27
const OVERDUE_LINE = 0.34

/** A box of the peta jabatan: heading in the middle, below it the table with its figures in columns. */
export function PetaBoxDrawing(props: {
  readonly box: ChartBox
  readonly planned: PlannedBox
  readonly look: BoxLook
  /** Millimetres of the type before the drawing is enlarged. */
  readonly mm: number
}) {
  const { box, planned, look, mm } = props
  const [set] = planned.sets
  const vacant = !planned.tag && look.border === 'vacant'
  const overdue = !planned.tag && look.border === 'overdue'
  const acting = overdue || (!planned.tag && look.border === 'acting')
  const line = round((overdue ? 0.2 : vacant ? 0.14 : 0.1) * mm)
  const inner = round(box.x + (overdue ? OVERDUE_LINE : ACTING_LINE) * mm)
  return (
    <g>
      <BoxFrame
        box={box}
        mm={mm}
        tag={planned.tag}
        fill={planned.tag ? '#eee' : '#fff'}
        stroke="#000"
        line={line}
        dashes={vacant ? vacantDashes(mm) : undefined}
      />
      {acting && (
        <line
          x1={inner}
          x2={inner}
          y1={box.y}
          y2={box.y + box.height}
          stroke="#000"
          strokeWidth={line}
        />
      )}
      {set && <PetaText box={box} set={set} mm={mm} />}
    </g>
  )
}

function PetaText({
  box,
  set,
  mm,
}: {
  readonly box: ChartBox
  readonly set: SetBox
  readonly mm: number
}) {
  return set.lines.map((line) =>
    line.role === 'title' ? (
      <TableLine key={line.baseline} box={box} line={line} mm={mm} />
    ) : (
      <text
        key={line.baseline}
        x={round(box.x + box.width / 2)}
        y={round(box.y + line.baseline * mm)}
        fontWeight={line.bold ? 700 : undefined}
      >
        {line.text}
      </text>
    ),
  )
}

function TableLine({
  box,
  line,
  mm,
}: {
  readonly box: ChartBox
  readonly line: TextLine
  readonly mm: number
}) {
  const y = box.y + line.baseline * mm
  const right = box.x + box.width - PAD_X * mm
  const weight = line.bold ? 700 : undefined
  const columns = line.figures ?? []
  return (
    <g>
      {line.figures && (
        <line
          x1={round(box.x)}
          x2={round(box.x + box.width)}
          y1={round(y - ROW_TOP * mm)}
          y2={round(y - ROW_TOP * mm)}
          stroke="#000"
          strokeWidth={0.04 * mm}
        />
      )}
      <text x={round(box.x + PAD_X * mm)} y={round(y)} textAnchor="start" fontWeight={weight}>
        {line.text}
      </text>
      {columns.map((figure, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of one row never change places
          key={index}
          x={round(right - (columns.length - 1 - index) * FIGURE_COLUMN * mm)}
          y={round(y)}
          textAnchor="end"
          fontWeight={weight}
        >
          {figure}
        </text>
      ))}
    </g>
  )
}
