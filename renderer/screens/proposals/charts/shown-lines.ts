import type { ChartBox, ChartLayout, ChartLine } from '../../../layout/blocks/chart-layout.ts'

type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

/**
 * The lines of a drawing of which some boxes are not shown: pieces that lead to a hidden box go, and what is left
 * ends where it still meets a shown box or another piece.
 */
export function shownLines(layout: ChartLayout, isShown: (box: ChartBox) => boolean): ChartLine[] {
  const boxes = new Map(layout.boxes.map((box) => [box.unitId, box]))
  return layout.lines.flatMap((line) => {
    const ends = [line.parentId, ...line.childIds].map((id) => boxes.get(id))
    const [hidden, shown] = [ends.filter(isHidden), ends.filter(isSeen)]
    if (hidden.length === 0) return [line]
    if (!line.childIds.some((id) => isSeen(boxes.get(id)))) return []
    const kept = piecesOf(line).filter((piece) => !hidden.some((box) => touches(piece, box)))
    return [{ ...line, segments: kept.flatMap((piece) => trimmed(piece, kept, shown)) }]
  })

  function isSeen(box: ChartBox | undefined): box is ChartBox {
    return box !== undefined && isShown(box)
  }
  function isHidden(box: ChartBox | undefined): box is ChartBox {
    return box !== undefined && !isShown(box)
  }
}

function piecesOf({ segments }: ChartLine): Segment[] {
  const pieces: Segment[] = []
  for (let at = 0; at + 3 < segments.length; at += 4) {
    pieces.push(segments.slice(at, at + 4) as unknown as Segment)
  }
  return pieces
}

const NEAR = 0.01

function touches([x1, y1, x2, y2]: Segment, box: ChartBox): boolean {
  return isOn(x1, y1, box) || isOn(x2, y2, box)
}

function isOn(x: number, y: number, box: ChartBox): boolean {
  return (
    x >= box.x - NEAR &&
    x <= box.x + box.width + NEAR &&
    y >= box.y - NEAR &&
    y <= box.y + box.height + NEAR
  )
}

/** The piece from the first to the last place where something meets it; nothing where fewer than two do. */
function trimmed(piece: Segment, all: readonly Segment[], shown: readonly ChartBox[]): number[] {
  const [x1, y1, x2, y2] = piece
  const upright = Math.abs(x1 - x2) < NEAR
  const meets: number[] = []
  for (const other of all) {
    if (other === piece) continue
    for (const [x, y] of [other.slice(0, 2), other.slice(2)] as [number, number][]) {
      if (liesOn(x, y, piece)) meets.push(upright ? y : x)
    }
    for (const [x, y] of [[x1, y1] as const, [x2, y2] as const]) {
      if (liesOn(x, y, other)) meets.push(upright ? y : x)
    }
  }
  for (const [x, y] of [[x1, y1] as const, [x2, y2] as const]) {
    if (shown.some((box) => isOn(x, y, box))) meets.push(upright ? y : x)
  }
  const [from, to] = [Math.min(...meets), Math.max(...meets)]
  if (meets.length < 2 || to - from < NEAR) return []
  return upright ? [x1, from, x1, to] : [from, y1, to, y1]
}

function liesOn(x: number, y: number, [x1, y1, x2, y2]: Segment): boolean {
  return (
    x >= Math.min(x1, x2) - NEAR &&
    x <= Math.max(x1, x2) + NEAR &&
    y >= Math.min(y1, y2) - NEAR &&
    y <= Math.max(y1, y2) + NEAR
  )
}
