import type { ChartBox, ChartLine } from './chart-layout.ts'

const TOUCH = 1e-6

interface Piece {
  readonly a: string
  readonly b: string
  readonly segment: readonly [number, number, number, number]
}

/**
 * The line of a unit when only some of its children are drawn: the same segments, without the parts that lead to
 * none of them.
 */
export function keptLine(
  line: ChartLine,
  parent: ChartBox,
  children: readonly ChartBox[],
): ChartLine {
  if (children.length === line.childIds.length) return line
  const anchors = [parent, ...children]
  let pieces = piecesOf(line.segments)
  for (let before = -1; before !== pieces.length; ) {
    before = pieces.length
    pieces = withoutLooseEnds(pieces, anchors)
  }
  return {
    kind: line.kind,
    parentId: line.parentId,
    childIds: children.map((box) => box.unitId),
    segments: pieces.flatMap(({ segment }) => [...segment]),
  }
}

/** Segments cut wherever another one begins, ends or crosses. */
function piecesOf(segments: readonly number[]): Piece[] {
  const all: (readonly [number, number, number, number])[] = []
  for (let i = 0; i < segments.length; i += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = segments.slice(i, i + 4)
    all.push([Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)])
  }
  return all.flatMap((segment) => {
    const level = segment[1] === segment[3]
    const [from, to] = level ? [segment[0], segment[2]] : [segment[1], segment[3]]
    const cuts = all
      .filter((other) => other !== segment && touch(segment, other))
      .flatMap((other) => (level ? [other[0], other[2]] : [other[1], other[3]]))
      .filter((at) => at > from + TOUCH && at < to - TOUCH)
    const stops = [...new Set([from, ...cuts, to])].sort((p, q) => p - q)
    return stops.slice(1).map((end, i) => {
      const start = stops[i] as number
      return level
        ? piece([start, segment[1], end, segment[1]])
        : piece([segment[0], start, segment[0], end])
    })
  })
}

function piece(segment: readonly [number, number, number, number]): Piece {
  const key = (x: number, y: number) => `${x.toFixed(4)} ${y.toFixed(4)}`
  return { a: key(segment[0], segment[1]), b: key(segment[2], segment[3]), segment }
}

function touch(a: readonly number[], b: readonly number[]): boolean {
  const [ax1 = 0, ay1 = 0, ax2 = 0, ay2 = 0] = a
  const [bx1 = 0, by1 = 0, bx2 = 0, by2 = 0] = b
  return ax1 <= bx2 + TOUCH && bx1 <= ax2 + TOUCH && ay1 <= by2 + TOUCH && by1 <= ay2 + TOUCH
}

/** A piece stays where each of its ends goes on or lies on a box that is drawn. */
function withoutLooseEnds(pieces: readonly Piece[], anchors: readonly ChartBox[]): Piece[] {
  const ends = new Map<string, number>()
  for (const { a, b } of pieces) {
    ends.set(a, (ends.get(a) ?? 0) + 1)
    ends.set(b, (ends.get(b) ?? 0) + 1)
  }
  const held = (key: string, x: number, y: number) =>
    (ends.get(key) ?? 0) > 1 ||
    anchors.some((box) =>
      touch([x, y, x, y], [box.x, box.y, box.x + box.width, box.y + box.height]),
    )
  return pieces.filter(
    ({ a, b, segment }) => held(a, segment[0], segment[1]) && held(b, segment[2], segment[3]),
  )
}
