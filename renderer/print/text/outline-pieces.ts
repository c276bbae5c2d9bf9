import type { PaperOutlines } from '../../domain/paper/paper-outline.ts'
import { meant } from '../marks/mark.ts'
import { PARAGRAPH } from '../marks/meaning.ts'
import { lineHeight, rule, type TextStyle, textMarks } from '../sheet/drawing.ts'
import { rowMarks, type SetRow, type SidePlace, setRows } from './outline-rows.ts'
import { gap, type Piece } from './piece.ts'

/** Millimetres between two outlines. */
const BETWEEN = 6

/**
 * Outlines beside one another as they are drawn on the sheet of the mayor, each under its head; what has no
 * room goes on on the next sheet under the same heads.
 */
export function outlinePieces(
  { sides }: PaperOutlines,
  { x, width }: { readonly x: number; readonly width: number },
  style: TextStyle,
): Piece[] {
  const setIn = (widths: readonly number[]) => {
    const places = placesOf(widths, x)
    return sides.map(({ lines }, at) =>
      setRows(
        lines.map(({ depth, ...cell }) => ({ depth, sides: [cell] })),
        places.slice(at, at + 1),
        style,
        'dense',
      ),
    )
  }
  const room = width - BETWEEN * (sides.length - 1)
  const widths = fairWidths(sides.length, room, (some) => setIn(some).map(heightOf))
  const places = placesOf(widths, x)
  const strong = { ...style, bold: true }
  const head: Piece = {
    height: lineHeight(style) + 2,
    keepsNext: true,
    draw: (top) =>
      sides.flatMap((side, at) => {
        const place = places[at] ?? { x, width }
        const middle = { x: place.x + place.width / 2, top, anchor: 'middle' } as const
        return [
          meant(PARAGRAPH, textMarks([side.head], strong, middle)),
          rule(place.x, place.x + place.width, top + lineHeight(style) + 0.6, 0.4),
        ]
      }),
  }
  const all = setIn(widths)
  const pieceOf = (rows: readonly (readonly SetRow[])[]): Piece => ({
    height: Math.max(0, ...rows.map(heightOf)),
    again: head,
    draw: (top) => rows.flatMap((own) => rowMarks(own, top, style)),
    cut: (room, must) => {
      const counts = rows.map((own) => rowsWithin(own, room))
      if (counts.every((count) => count === 0) && !must) return null
      const least = must ? 1 : 0
      const part = (at: number) => Math.max(least, counts[at] ?? 0)
      return [
        pieceOf(rows.map((own, at) => own.slice(0, part(at)))),
        pieceOf(rows.map((own, at) => own.slice(part(at)))),
      ]
    },
  })
  return [head, pieceOf(all), gap(4)]
}

function placesOf(widths: readonly number[], x: number): SidePlace[] {
  return widths.map((width, at) => {
    const before = widths.slice(0, at).reduce((sum, one) => sum + one + BETWEEN, 0)
    return { x: x + before, width }
  })
}

/** Millimetres one outline gives another at once, and those none goes below unless all have less. */
const STEP = 4
const LEAST = 42

/** Widths at which the tallest is as low as it can be: what has little to say leaves room to what has much. */
function fairWidths(
  count: number,
  room: number,
  heightsAt: (widths: readonly number[]) => readonly number[],
): readonly number[] {
  let widths: readonly number[] = Array.from({ length: count }, () => room / Math.max(1, count))
  let heights = heightsAt(widths)
  for (;;) {
    const tallest = heights.indexOf(Math.max(...heights))
    const free = widths.flatMap((width, at) =>
      at !== tallest && width - STEP >= LEAST ? [{ at, height: heights[at] ?? 0 }] : [],
    )
    const giver = free.toSorted((a, b) => a.height - b.height)[0]
    if (!giver) return widths
    const next = widths.map(
      (width, at) => width + (at === tallest ? STEP : at === giver.at ? -STEP : 0),
    )
    const lower = heightsAt(next)
    if (Math.max(...lower) >= Math.max(...heights)) return widths
    widths = next
    heights = lower
  }
}

function rowsWithin(rows: readonly SetRow[], room: number): number {
  let height = 0
  const at = rows.findIndex((row) => {
    height += row.height
    return height > room
  })
  return at < 0 ? rows.length : at
}

function heightOf(rows: readonly SetRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}
