import type { ChartBox, ChartLine } from '../../layout/blocks/chart-layout.ts'

const TOUCH = 1e-6

interface Drawn {
  readonly boxes: readonly ChartBox[]
  readonly lines: readonly ChartLine[]
}

/**
 * Boxes as high as `heightOf` says, in the units of the layout, where that is less than the height of what has their
 * place on the facing sheet: what is founded has the height of its own lines. Their upper edge stays, and the line at
 * their side goes to their new middle. A box that a line leaves at its foot stays as it is, and so does one beside
 * which another hangs at the same height.
 */
export function asHighAsTheirLines(
  { boxes, lines }: Drawn,
  heightOf: (box: ChartBox) => number,
): Drawn {
  let drawn = lines
  const lower = boxes.map((box) => {
    const height = heightOf(box)
    const hangs = lines.some(({ childIds }) => childIds.includes(box.unitId))
    if (height >= box.height || !hangs || isMet(box, box.y + box.height, lines)) return box
    const shorter = { ...box, height }
    if (isMet(box, box.y, lines)) return shorter
    const own = boxes.filter((one) =>
      lines.some(({ childIds }) => childIds.includes(box.unitId) && childIds.includes(one.unitId)),
    )
    if (own.some((one) => one !== box && isAt(middle(one), middle(box)))) return box
    drawn = drawn.map((line) =>
      line.childIds.includes(box.unitId) ? moved(line, middle(box), middle(shorter)) : line,
    )
    return shorter
  })
  return { boxes: lower, lines: drawn }
}

function middle({ y, height }: ChartBox): number {
  return y + height / 2
}

function isAt(a: number, b: number): boolean {
  return Math.abs(a - b) < TOUCH
}

/** The line with what ended at one height ending at another. */
function moved(line: ChartLine, from: number, to: number): ChartLine {
  const segments = line.segments.map((at, index) => (index % 2 === 1 && isAt(at, from) ? to : at))
  return { ...line, segments }
}

/** Whether a line ends at that edge of the box. */
function isMet({ x, width }: ChartBox, edge: number, lines: readonly ChartLine[]): boolean {
  return lines.some(({ segments }) =>
    segments.some(
      (at, index) =>
        index % 2 === 0 &&
        at > x - TOUCH &&
        at < x + width + TOUCH &&
        isAt(segments[index + 1] ?? Number.NaN, edge),
    ),
  )
}
