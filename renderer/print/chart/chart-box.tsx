import type { ChartBox } from '../../layout/blocks/chart-layout.ts'
import type { PlannedBox } from '../../layout/pages/sheet-plan.ts'
import type { SetBox } from '../../layout/text/box-text.ts'
import { textWidth } from '../../layout/text/text-measure.ts'
import { BoxFrame, vacantDashes } from './box-frame.tsx'
import type { BoxBorder, BoxLook } from './chart-look.ts'
import { ChartMarkSign } from './chart-mark-sign.tsx'
import { GhostBox } from './ghost-box.tsx'
import { hatching, round } from './hatching.ts'

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
  /** Which of the box's texts. */
  readonly version: number
}

/** One box with its text, its border by state, and the sign of the act on it. */
export function ChartBoxDrawing({ box, planned, look, mm, version }: Props) {
  const { tag } = planned
  const set = planned.sets[version]
  const act = tag ? null : (look.mark?.act ?? null)
  const border = tag ? 'plain' : look.border
  const gone = !tag && (look.form === 'gone' || act === 'abolish')
  const fresh = !tag && (look.form === 'fresh' || act === 'create')
  if (look.form === 'ghost')
    return (
      <g>
        <GhostBox box={box} set={set} mm={mm} rounded={tag} />
        {!tag && look.mark && <ChartMarkSign box={box} mark={look.mark} mm={mm} />}
      </g>
    )
  return (
    <g>
      <BoxFrame
        box={box}
        mm={mm}
        tag={tag}
        fill={tag ? '#eee' : FILL[border]}
        stroke="#000"
        line={round(strokeOf(border, fresh) * mm)}
        dashes={border === 'vacant' ? vacantDashes(mm) : undefined}
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
      {set && <BoxText box={box} set={set} ink={INK[border]} gone={gone} mm={mm} />}
      {!tag && look.mark && <ChartMarkSign box={box} mark={look.mark} mm={mm} />}
    </g>
  )
}

function BoxText({
  box,
  set,
  ink,
  gone,
  mm,
}: {
  readonly box: ChartBox
  readonly set: SetBox
  /** Colour of the words that tell the state. */
  readonly ink: string
  readonly gone: boolean
  readonly mm: number
}) {
  const middle = box.x + box.width / 2
  const top = box.y + (box.height - set.height * mm) / 2
  return set.lines.map(({ text, role, bold, baseline }) => {
    const y = top + baseline * mm
    const line = (
      <text
        key={baseline}
        x={round(middle)}
        y={round(y)}
        fontWeight={bold ? 700 : undefined}
        fill={role === 'state' && ink !== '#000' ? ink : undefined}
      >
        {text}
      </text>
    )
    if (!gone) return line
    const half = (textWidth(text, { family: 'serif', bold }) / 2 + 0.2) * mm
    return (
      <g key={baseline}>
        <rect x={middle - half} y={y - 0.85 * mm} width={2 * half} height={1.1 * mm} fill="#fff" />
        {line}
        {role === 'name' && (
          <path
            d={`M${round(middle - half)} ${round(y - 0.3 * mm)}H${round(middle + half)}`}
            stroke="#000"
            strokeWidth={0.07 * mm}
          />
        )}
      </g>
    )
  })
}

/** Line widths in parts of the type size. */
function strokeOf(border: BoxBorder, fresh: boolean): number {
  if (fresh) return 0.26
  return border === 'overdue' ? 0.2 : border === 'vacant' ? 0.14 : 0.1
}
