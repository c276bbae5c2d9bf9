import type { PlannedBox } from '../layout/sheet-plan.ts'
import type { ChartBox } from '../layout/sotk-layout.ts'
import type { BoxBorder, BoxLook } from './chart-look.ts'
import { ChartMarkSign } from './chart-mark-sign.tsx'
import { hatching } from './hatching.ts'

/** Dark enough for text on the fill beside it, and told apart by form in grey. */
const INK: Readonly<Record<BoxBorder, string>> = {
  plain: '#000',
  vacant: '#6b3a00',
  acting: '#43217d',
  overdue: '#9a1010',
}
const FILL: Readonly<Record<BoxBorder, string>> = {
  plain: '#fff',
  vacant: '#fff4da',
  acting: '#f4efff',
  overdue: '#fff0ee',
}

interface Props {
  readonly box: ChartBox
  readonly planned: PlannedBox
  readonly look: BoxLook
  /** Millimetres of the type before the drawing is enlarged. */
  readonly mm: number
}

/** One box with its text, its border by state, and the sign of the act on it. */
export function ChartBoxDrawing({ box, planned, look, mm }: Props) {
  const { set, tag } = planned
  const act = tag ? null : (look.mark?.act ?? null)
  const border = tag ? 'plain' : look.border
  const gone = act === 'abolish'
  return (
    <g>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx={tag ? mm : 0}
        fill={tag ? '#eee' : FILL[border]}
        stroke="#000"
        strokeWidth={strokeOf(border, act === 'create') * mm}
        strokeDasharray={border === 'vacant' ? `${0.55 * mm} ${0.35 * mm}` : undefined}
      />
      {gone && <path d={hatching(box, mm)} stroke="#777" strokeWidth={0.05 * mm} fill="none" />}
      {(border === 'acting' || border === 'overdue') && (
        <line
          x1={box.x + 0.32 * mm}
          x2={box.x + 0.32 * mm}
          y1={box.y}
          y2={box.y + box.height}
          stroke="#000"
          strokeWidth={strokeOf(border, false) * mm}
        />
      )}
      {set.lines.map((line, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
          key={i}
          x={box.x + box.width / 2}
          y={box.y + (box.height - set.height * mm) / 2 + line.baseline * mm}
          textAnchor="middle"
          fontSize={mm}
          fontWeight={line.bold ? 700 : 400}
          fill={line.role === 'state' ? INK[border] : '#000'}
          textDecoration={gone && line.role === 'name' ? 'line-through' : undefined}
          {...(gone ? halo(mm) : {})}
        >
          {line.text}
        </text>
      ))}
      {!tag && look.mark && <ChartMarkSign box={box} mark={look.mark} mm={mm} />}
    </g>
  )
}

/** White around the letters, so that they stay readable on hatching. */
function halo(mm: number) {
  return { stroke: '#fff', strokeWidth: 0.35 * mm, paintOrder: 'stroke' as const }
}

/** Line widths in parts of the type size. */
function strokeOf(border: BoxBorder, fresh: boolean): number {
  if (fresh) return 0.26
  return border === 'overdue' ? 0.2 : border === 'vacant' ? 0.14 : 0.1
}
