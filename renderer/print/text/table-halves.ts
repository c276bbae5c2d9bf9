import type { PaperColumn, PaperTable } from '../../domain/paper/paper-text.ts'
import { meant } from '../marks/mark.ts'
import { CELL } from '../marks/meaning.ts'
import type { TextStyle } from '../sheet/drawing.ts'
import type { Piece } from './piece.ts'
import { type CellLines, headLines, rowLines, rowPiece, type TablePlace } from './table-rows.ts'

/** Millimetres between the halves of a table. */
const BETWEEN = 6

/** A table in halves beside one another, all on one sheet; null where a word of a head or a number would be broken. */
export function halfPieces({ columns, rows }: PaperTable, place: TablePlace): Piece[] | null {
  const width = (place.width - BETWEEN) / 2
  const sides = [0, width + BETWEEN].map((x) => ({ ...place, x: place.x + x, width }))
  const heads = headLines(columns, { ...place, width })
  const lines = rows.map((row) => rowLines(row, columns, { ...place, width }, place.style))
  const torn = heads.some((cell, at) => isTorn(cell, columns[at]?.head ?? ''))
  if (torn || lines.some((row) => isBroken(row, columns))) return null
  const middle = Math.ceil(lines.length / 2)
  const center = columns.map((column): PaperColumn => ({ ...column, align: 'center' }))
  const strong = { ...place.style, bold: true }
  const head = besideEachOther([heads, heads], sides, center, strong, true)
  const body = lines
    .slice(0, middle)
    .map((row, at) => [row, ...lines.slice(middle + at, middle + at + 1)])
    .map((pair) => besideEachOther(pair, sides, columns, place.style, false))
  return [head, ...body].map((piece, at) => ({ ...piece, keepsNext: at < middle }))
}

/** True of a head of more than two lines, or one that is broken within a word. */
function isTorn(cell: CellLines[number], head: string): boolean {
  return cell.length > 2 || cell.map(({ text }) => text.trim()).join(' ') !== head
}

/** True where a number, or what else does not run from the left, takes more than one line. */
function isBroken(row: CellLines, columns: readonly PaperColumn[]): boolean {
  return row.some((cell, at) => cell.length > 1 && (columns[at]?.align ?? 'left') !== 'left')
}

function besideEachOther(
  halves: readonly CellLines[],
  sides: readonly TablePlace[],
  columns: readonly PaperColumn[],
  style: TextStyle,
  ground: boolean,
): Piece {
  const least = Math.max(1, ...halves.flat().map(({ length }) => length))
  const pieces = sides.flatMap((side, at) => {
    const half = halves[at]
    return half ? [rowPiece(half, columns, side, style, ground, least)] : []
  })
  return {
    height: Math.max(0, ...pieces.map(({ height }) => height)),
    draw: (top) => {
      const rows = pieces.flatMap((piece) => piece.draw(top))
      const marks = rows.flatMap((row) => (row.kind === 'group' ? row.marks : []))
      const cells = marks.filter(({ kind }) => kind === 'group')
      const missing = sides.length * columns.length - cells.length
      const empty = Array.from({ length: missing }, () => meant(CELL, []))
      const place = { x: 0, y: top }
      return [{ ...meant({ is: 'row', of: 'halves' }, [...marks, ...empty]), place }]
    },
  }
}
