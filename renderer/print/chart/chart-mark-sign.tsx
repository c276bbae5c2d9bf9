import { letterOf } from '../../domain/acts/act-letters.ts'
import type { ChartBox } from '../../layout/blocks/chart-layout.ts'
import { textWidth } from '../../layout/text/text-measure.ts'
import { numbersWithin } from './act-marks.ts'
import type { ChartMark } from './chart-options.ts'

/** Half the height of a ring, how far it stands out at the side, and the room in it beside its text; in type sizes. */
const RADIUS = 0.85
const OUT = 0.5
/** How far its middle stands above the box: free of the box's first line. */
const ABOVE = 0.5
const AROUND = 0.7
/** What the ends of both rings and the space between them take of a box's width, in type sizes. */
const BESIDE = 0.5

/** The numbers of the acts in a ring on the left corner, their letters in one on the right corner. */
export function ChartMarkSign({
  box,
  mark,
  mm,
}: {
  readonly box: ChartBox
  readonly mark: ChartMark
  readonly mm: number
}) {
  const letters = (mark.letters ?? [letterOf(mark.act)]).join('')
  const lettered = ringWidth(letters)
  const numbers = numbersWithin(mark.numbers ?? [mark.no], box.width / mm - BESIDE - lettered)
  return (
    <g fontSize={mm} fontWeight={700} textAnchor="middle">
      <Ring x={box.x - OUT * mm} y={box.y - ABOVE * mm} text={numbers} mm={mm} />
      <Ring
        x={box.x + box.width + (OUT - lettered) * mm}
        y={box.y - ABOVE * mm}
        text={letters}
        mm={mm}
      />
    </g>
  )
}

/** Width of a ring in type sizes. */
function ringWidth(text: string): number {
  return Math.max(2 * RADIUS, textWidth(text, { family: 'serif', bold: true }) + AROUND)
}

/** A text in a ring that begins at x; y is its middle. */
function Ring(props: {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly mm: number
}) {
  const { x, y, text, mm } = props
  const radius = RADIUS * mm
  const width = ringWidth(text) * mm
  return (
    <>
      <rect
        x={x}
        y={y - radius}
        width={width}
        height={radius * 2}
        rx={radius}
        fill="#fff"
        stroke="#000"
        strokeWidth={radius * 0.14}
      />
      <text x={x + width / 2} y={y + radius * 0.42}>
        {text}
      </text>
    </>
  )
}
