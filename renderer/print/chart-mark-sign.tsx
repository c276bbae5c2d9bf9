import type { ActKind } from '../domain/proposal/act.ts'
import type { ChartBox } from '../layout/chart-layout.ts'
import type { ChartMark } from './chart-options.ts'

const SIGNS: Partial<Record<ActKind, string>> = {
  create: '+',
  abolish: '×',
  move: '→',
  rename: '≈',
}

/** The number of the act in a circle on the left corner, its sign on the right one. */
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
        y={box.y + 0.2 * mm}
        radius={0.85 * mm}
        text={String(mark.no)}
      />
      {sign && (
        <Circle
          x={box.x + box.width - 0.35 * mm}
          y={box.y + 0.2 * mm}
          radius={0.7 * mm}
          text={sign}
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
}: {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly text: string
}) {
  const wide = text.length > 2
  return (
    <>
      <rect
        x={x - radius * (wide ? 1.4 : 1)}
        y={y - radius}
        width={radius * (wide ? 2.8 : 2)}
        height={radius * 2}
        rx={radius}
        fill="#fff"
        stroke="#000"
        strokeWidth={radius * 0.14}
      />
      <text x={x} y={y + radius * 0.42}>
        {text}
      </text>
    </>
  )
}
