import type { PaperColumn, PaperRow, PaperTable } from '../domain/paper-text.ts'
import {
  lineHeight,
  linesWithin,
  type Mark,
  type TextStyle,
  textMarks,
  widthOf,
} from './drawing.ts'
import type { Piece } from './piece.ts'

const PAD = 1.4

export interface TablePlace {
  readonly x: number
  readonly width: number
  readonly style: TextStyle
  /** Height of most of a sheet: a table that is much shorter stays whole. */
  readonly most: number
}

/** A table as pieces: the column heads, which stand again on each sheet, and one piece a row, cut between its lines where it has no room. */
export function tablePieces(table: PaperTable, place: TablePlace): Piece[] {
  const { columns, rows } = table
  const strong = { ...place.style, bold: true }
  const heads = rowLines({ cells: columns.map(({ head }) => [head]) }, columns, place, strong)
  const center = columns.map((column): PaperColumn => ({ ...column, align: 'center' }))
  const head = { ...rowPiece(heads, center, place, strong, true), keepsNext: true }
  const body = rows.map((row) => {
    const style = row.strong ? strong : place.style
    return rowThatGoesOn(rowLines(row, columns, place, style), columns, place, style, head)
  })
  const height = body.reduce((sum, piece) => sum + piece.height, head.height)
  const whole = height < place.most * (table.together ? 1 : 0.5)
  if (!whole) return [head, ...body]
  return [
    head,
    ...body.map(({ cut: _, ...piece }, at) => ({ ...piece, keepsNext: at < body.length - 1 })),
  ]
}

/** x and width of each column. */
export function columnEdges(
  columns: readonly Pick<PaperColumn, 'share'>[],
  x: number,
  width: number,
): { readonly x: number; readonly width: number }[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  let at = x
  return columns.map(({ share }) => {
    const edge = { x: at, width: (width * share) / total }
    at += edge.width
    return edge
  })
}

interface CellLine {
  readonly text: string
  readonly bold: boolean
  /** Millimetres from where the cell's text begins. */
  readonly indent: number
  /** Stands at the beginning, before the indent. */
  readonly point: boolean
  /** The first of its paragraph. */
  readonly starts: boolean
}

type CellLines = readonly (readonly CellLine[])[]

function rowLines(
  { cells, leads = [] }: PaperRow,
  columns: readonly PaperColumn[],
  { x, width }: TablePlace,
  style: TextStyle,
): CellLines {
  const edges = columnEdges(columns, x, width)
  return cells.map((paragraphs, index) => {
    const room = (edges[index]?.width ?? width) - 2 * PAD
    return paragraphs.flatMap((text, at) =>
      paragraphLines(
        text,
        at === 0 && leads.includes(index) ? { ...style, bold: true } : style,
        room,
      ),
    )
  })
}

const POINT = '• '

function paragraphLines(text: string, style: TextStyle, room: number): CellLine[] {
  const hangs = text.startsWith(POINT)
  const indent = hangs ? widthOf(POINT, style) : 0
  const lines = linesWithin(hangs ? text.slice(POINT.length) : text, style, room - indent)
  return lines.map((line, at) => ({
    text: line,
    bold: style.bold,
    indent,
    point: hangs && at === 0,
    starts: at === 0,
  }))
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
      const fit = Math.floor((room - 2 * PAD) / lineHeight(style))
      const least = must ? 1 : LEAST_LINES
      const most = Math.min(fit, tallest.length - least)
      if (most < least) return null
      const between = tallest.findLastIndex(({ starts }, at) => starts && at <= most)
      const count = between >= Math.max(least, most - FEWER_LINES) ? between : most
      const rest = lines.map((cell) => cell.slice(count))
      return [part(lines.map((cell) => cell.slice(0, count))), part(numbered(rest, lines))]
    },
  }
}

const NUMBER = /^\(?(\d{1,3})\)?$/

/** What goes on of a row, with the number that stands before the row. */
function numbered([first = [], ...others]: CellLines, [was = []]: CellLines): CellLines {
  const [number] = was
  const no = first.length === 0 && was.length === 1 && NUMBER.exec(number?.text ?? '')?.[1]
  return [no && number ? [{ ...number, text: `(${no})` }] : first, ...others]
}

function rowPiece(
  lines: CellLines,
  columns: readonly PaperColumn[],
  { x, width }: TablePlace,
  style: TextStyle,
  ground: boolean,
): Piece {
  const count = Math.max(1, ...lines.map(({ length }) => length))
  const height = count * lineHeight(style) + 2 * PAD
  const edges = columnEdges(columns, x, width)
  return {
    height,
    draw: (top) =>
      edges.flatMap((edge, index): Mark[] => {
        const box = { x: edge.x, y: top, width: edge.width, height, line: 0.2, ground }
        const align = columns[index]?.align ?? 'left'
        const middle = align === 'center' ? edge.x + edge.width / 2 : edge.x + edge.width - PAD
        const at = align === 'left' ? edge.x + PAD : middle
        const anchor = align === 'left' ? 'start' : align === 'center' ? 'middle' : 'end'
        return [
          { kind: 'box', ...box },
          ...(lines[index] ?? []).flatMap((line, row) => {
            const place = { top: top + PAD + row * lineHeight(style), anchor } as const
            const own = { ...style, bold: line.bold }
            return [
              ...(line.point ? textMarks([POINT.trim()], own, { ...place, x: at }) : []),
              ...textMarks([line.text], own, { ...place, x: at + line.indent }),
            ]
          }),
        ]
      }),
  }
}
