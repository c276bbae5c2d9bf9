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
  const each = (width - BETWEEN * (sides.length - 1)) / Math.max(1, sides.length)
  const places = sides.map((_, at): SidePlace => ({ x: x + at * (each + BETWEEN), width: each }))
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
  const all = sides.map(({ lines }, at) =>
    setRows(
      lines.map(({ depth, ...cell }) => ({ depth, sides: [cell] })),
      places.slice(at, at + 1),
      style,
      'dense',
    ),
  )
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
