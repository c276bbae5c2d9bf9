import type { ActKind } from '../domain/proposal/act.ts'
import type { ChartBox } from '../layout/chart-layout.ts'
import { textWidth } from '../layout/text-measure.ts'
import { numbersWithin } from './act-marks.ts'
import type { ChartMark } from './chart-options.ts'

const SIGNS: Partial<Record<ActKind, string>> = {
  create: '+',
  abolish: '×',
  move: '→',
  rename: '≈',
}

/** What the ring's own ends and the sign at the other corner take of a box's width, in type sizes. */
const BESIDE = 2.2

/** The numbers of the acts in a ring on the left corner, its sign on the right one. */
export function ChartMarkSign({
  box,
  mark,
  mm,
}: {
  readonly box: ChartBox
  readonly mark: ChartMark
  readonly mm: number
}) {
  const sign = SIGNS[mark.act]
  return (
    <g fontSize={mm} fontWeight={700} textAnchor="middle">
      <Circle
        x={box.x + 0.35 * mm}
        y={box.y - 0.4 * mm}
        radius={0.85 * mm}
        text={numbersWithin(mark.numbers ?? [mark.no], box.width / mm - BESIDE)}
        mm={mm}
      />
      {sign && (
        <Circle
          x={box.x + box.width - 0.35 * mm}
          y={box.y - 0.4 * mm}
          radius={0.7 * mm}
          text={sign}
          mm={mm}
        />
      )}
    </g>
  )
}

function Circle({
  x,
  y,
  radius,
  text,
  mm,
}: {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly text: string
  readonly mm: number
}) {
  const width = Math.max(2 * radius, (textWidth(text, { family: 'serif', bold: true }) + 0.7) * mm)
  return (
    <>
      <rect
        x={x - radius}
        y={y - radius}
        width={width}
        height={radius * 2}
        rx={radius}
        fill="#fff"
        stroke="#000"
        strokeWidth={radius * 0.14}
      />
      <text x={x - radius + width / 2} y={y + radius * 0.42}>
        {text}
      </text>
    </>
  )
}
