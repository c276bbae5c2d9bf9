import type { PaperColumn, PaperTable } from '../../domain/paper/paper-text.ts'
import { lineHeight, type TextStyle } from '../sheet/drawing.ts'
import type { Piece } from './piece.ts'
import { halfPieces } from './table-halves.ts'
import {
  type CellLines,
  headLines,
  overPiece,
  rowLines,
  rowPiece,
  type TablePlace,
} from './table-rows.ts'

/** A table as pieces: the column heads, which stand again on each sheet, and one piece a row, cut between its lines where it has no room. */
export function tablePieces(table: PaperTable, place: TablePlace): Piece[] {
  const beside = table.halves ? halfPieces(table, place) : null
  if (beside) return beside
  const { columns, rows, namesActs } = table
  const strong = { ...place.style, bold: true }
  const heads = headLines(columns, place)
  const center = columns.map((column): PaperColumn => ({ ...column, align: 'center' }))
  const head = { ...rowPiece(heads, center, place, strong, true), keepsNext: true }
  let again: Piece = head
  const body = rows.map((row) => {
    if (row.over) {
      const over = (text: string) => overPiece(text, columns, place, strong)
      again = oneBelowOther(head, over(row.over.again))
      return { ...over(row.cells[0]?.[0] ?? ''), again: head, keepsNext: true }
    }
    const own = { ...place, ...(namesActs && { namesActs }), act: row.act }
    const style = row.strong ? strong : place.style
    const lines = rowLines(row, columns, place, style)
    // A sum is read at one glance.
    return row.strong
      ? { ...rowPiece(lines, columns, place, style, false), again }
      : rowThatGoesOn(lines, columns, own, style, again)
  })
  const height = body.reduce((sum, piece) => sum + piece.height, head.height)
  const whole = height < place.most * (table.together ? 1 : 0.5)
  if (!whole) return [head, ...withCompany(body, place.most * FEW)]
  return [
    head,
    ...body.map(({ cut: _, ...piece }, at) => ({ ...piece, keepsNext: at < body.length - 1 })),
  ]
}

/** Two that never part. */
function oneBelowOther(upper: Piece, lower: Piece): Piece {
  return {
    height: upper.height + lower.height,
    keepsNext: true,
    draw: (top) => [...upper.draw(top), ...lower.draw(top + upper.height)],
  }
}

/** Part of a sheet the rows that stand together take at most. */
const FEW = 0.35
const LAST_ROWS = 3

/** No row stands alone at the foot of a sheet below the column heads, nor the last at the top of one. */
function withCompany(rows: readonly Piece[], room: number): Piece[] {
  let from = rows.length - 1
  let height = rows.at(-1)?.height ?? 0
  while (from > 0 && rows.length - from < LAST_ROWS) {
    height += rows[from - 1]?.height ?? 0
    if (height > room) break
    from--
  }
  const first = (rows[0]?.height ?? 0) + (rows[1]?.height ?? 0) <= room
  return rows.map((row, at) =>
    at < rows.length - 1 && (at >= from || (at === 0 && first)) ? { ...row, keepsNext: true } : row,
  )
}

/** Lines of a row that stand at least on each side of a cut, and so many fewer than fit so that no paragraph is cut. */
const LEAST_LINES = 3
const FEWER_LINES = 4

/** A row that can be cut between its lines; the part on the next sheet has its number again, in brackets. */
function rowThatGoesOn(
  lines: CellLines,
  columns: readonly PaperColumn[],
  place: TablePlace,
  style: TextStyle,
  head: Piece,
): Piece {
  const tallest = lines.reduce((most, cell) => (cell.length > most.length ? cell : most), [])
  const part = (some: CellLines) => rowThatGoesOn(some, columns, place, style, head)
  return {
    ...rowPiece(lines, columns, place, style, false),
    again: head,
    cut: (room, must) => {
      const fit = Math.floor((room - 2 * place.pad) / lineHeight(style))
      const least = must ? 1 : LEAST_LINES
      const most = Math.min(fit, tallest.length - least)
      if (most < least) return null
      const between = tallest.findLastIndex(({ starts }, at) => starts && at <= most)
      const count = between >= Math.max(least, most - FEWER_LINES) ? between : most
      const ends = lines.map((cell) => (cell === tallest ? count : endIn(cell, count)))
      const rest = lines.map((cell, at) => cell.slice(ends[at]))
      return [part(lines.map((cell, at) => cell.slice(0, ends[at]))), part(numbered(rest, lines))]
    },
  }
}

/** Where a cell beside the tallest is cut: so many lines, or somewhat fewer so that its paragraph goes on as a whole. */
function endIn(cell: CellLines[number], count: number): number {
  if (cell.length <= count) return count
  const between = cell.findLastIndex(({ starts }, at) => starts && at <= count)
  return between >= Math.max(1, count - FEWER_LINES) ? between : count
}

const NUMBER = /^\(?(\d{1,3})\)?$/

/** What goes on of a row, with the number that stands before the row. */
function numbered([first = [], ...others]: CellLines, [was = []]: CellLines): CellLines {
  const [number] = was
  const no = first.length === 0 && was.length === 1 && NUMBER.exec(number?.text ?? '')?.[1]
  return [no && number ? [{ ...number, text: `(${no})` }] : first, ...others]
}
