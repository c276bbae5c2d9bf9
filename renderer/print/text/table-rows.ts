import type { PaperColumn, PaperRow, PaperTable } from '../../domain/paper/paper-text.ts'
import { type BoxMark, type Mark, meant, type TextMark } from '../marks/mark.ts'
import { CELL, COLUMN_HEAD, PARAGRAPH, ROW_HEAD } from '../marks/meaning.ts'
import { lineHeight, linesWithin, type TextStyle, textMarks, widthOf } from '../sheet/drawing.ts'
import { actPlace, withActLinks } from './act-links.ts'
import type { Piece } from './piece.ts'

/** Millimetres between a cell's sides and its text; above and below it too, where nothing is closed up. */
export const PAD = 1.4
/** Millimetres by which what only follows from the row above is set in. */
const UNDER = 4

export interface TablePlace {
  readonly x: number
  readonly width: number
  readonly style: TextStyle
  /** Height of most of a sheet: a table that is much shorter stays whole. */
  readonly most: number
  /** Millimetres above and below the text of a cell. */
  readonly pad: number
  readonly namesActs?: PaperTable['namesActs']
  /** The act a row is about. */
  readonly act?: number | undefined
}

/** x and width of each column. */
function columnEdges(
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

export interface CellLine {
  readonly text: string
  readonly bold: boolean
  /** Millimetres from where the cell's text begins: those of the row, and with those of a point. */
  readonly setIn: number
  readonly indent: number
  /** Stands before the indent; empty where nothing does. */
  readonly sign: string
  /** The first of its paragraph. */
  readonly starts: boolean
}

export type CellLines = readonly (readonly CellLine[])[]

/** The lines of each cell of a row. */
export function rowLines(
  { cells, leads = [], under = [] }: PaperRow,
  columns: readonly PaperColumn[],
  { x, width }: TablePlace,
  style: TextStyle,
): CellLines {
  const edges = columnEdges(columns, x, width)
  return cells.map((paragraphs, index) => {
    const setIn = under.includes(index) ? UNDER : 0
    const room = (edges[index]?.width ?? width) - 2 * PAD - setIn
    return paragraphs.flatMap((text, at) =>
      paragraphLines(
        text,
        at === 0 && leads.includes(index) ? { ...style, bold: true } : style,
        room,
        setIn,
      ),
    )
  })
}

/** Begins a line that hangs: a point, or the number of a step. */
const SIGN = /^(?:•|\d{1,2}\.) /

/** What a text hangs from, with the space after it; empty where it does not. */
export function signOf(text: string): string {
  return SIGN.exec(text)?.[0] ?? ''
}

/** Columns of one width that are a row of months or quarters, not some that happen to be alike. */
const RUN = 4

/** The same of the column heads; in a run of columns of one width all heads break where one has to. */
export function headLines(columns: readonly PaperColumn[], place: TablePlace): CellLines {
  const row = { cells: columns.map(({ head }) => [head]) }
  const heads = rowLines(row, columns, place, { ...place.style, bold: true })
  const runOf = ({ share }: PaperColumn) =>
    columns.flatMap((one, at) => (one.share === share ? [at] : []))
  return heads.map((lines, at) => {
    const [line] = lines
    const run = columns[at] ? runOf(columns[at]) : []
    const breaks = run.length >= RUN && run.some((one) => (heads[one]?.length ?? 0) > 1)
    if (!line || !breaks || lines.length > 1) return lines
    return line.text.split(' ').map((text, part) => ({ ...line, text, starts: part === 0 }))
  })
}

function paragraphLines(text: string, style: TextStyle, room: number, setIn: number): CellLine[] {
  const sign = signOf(text)
  const indent = sign === '' ? 0 : widthOf(sign, style)
  const lines = linesWithin(text.slice(sign.length), style, room - indent)
  return lines.map((line, at) => ({
    text: line,
    bold: style.bold,
    setIn,
    indent: setIn + indent,
    sign: at === 0 ? sign.trim() : '',
    starts: at === 0,
  }))
}

/** One row in its boxes, at least so many lines high. */
export function rowPiece(
  lines: CellLines,
  columns: readonly PaperColumn[],
  { x, width, pad, namesActs, act }: TablePlace,
  style: TextStyle,
  ground: boolean,
  least = 1,
): Piece {
  const count = Math.max(least, ...lines.map(({ length }) => length))
  const height = count * lineHeight(style) + 2 * pad
  const edges = columnEdges(columns, x, width)
  // Its number, or what it is called where it has none, as a row of sums.
  const named = lines.findIndex((cell) => cell.some(({ text }) => text !== ''))
  const of = columns.map(({ head }) => head).join(' | ')
  return {
    height,
    // Boxes first, and from the row's own top: rows that are alike are then written alike.
    draw: (top) => {
      const boxes = edges.map((edge): BoxMark => {
        const look = { stroke: { width: 0.2 }, ...(ground ? { fill: '#eee' as const } : {}) }
        return { kind: 'box', x: edge.x, y: 0, width: edge.width, height, ...look }
      })
      const cells = edges.map((edge, index) => {
        const align = columns[index]?.align ?? 'left'
        const middle = align === 'center' ? edge.x + edge.width / 2 : edge.x + edge.width - PAD
        const x = align === 'left' ? edge.x + PAD : middle
        const anchor = align === 'left' ? 'start' : align === 'center' ? 'middle' : 'end'
        const word = namesActs?.columns.includes(index) && !ground ? namesActs.word : null
        const texts = cellTexts(lines[index] ?? [], style, { x, top: pad, anchor }, word)
        if (ground) return meant(COLUMN_HEAD, texts)
        const is = index === named ? ROW_HEAD : CELL
        return meant(columns[index]?.names ? { ...is, isName: true } : is, texts)
      })
      const row = { ...meant({ is: 'row', of }, [...boxes, ...cells]), place: { x: 0, y: top } }
      if (act === undefined || ground) return [row]
      return [{ ...row, at: { name: actPlace(act), area: { x, y: 0, width, height } } }]
    },
  }
}

/** What stands over the rows below, across all columns. */
export function overPiece(
  text: string,
  columns: readonly PaperColumn[],
  { x, width, pad }: TablePlace,
  style: TextStyle,
): Piece {
  const lines = linesWithin(text, style, width - 2 * PAD)
  const height = lines.length * lineHeight(style) + 2 * pad
  const of = columns.map(({ head }) => head).join(' | ')
  const head = { ...ROW_HEAD, span: columns.length, isName: true } as const
  return {
    height,
    draw: (top) => {
      const look = { stroke: { width: 0.2 }, fill: '#f6f6f6' } as const
      const box: BoxMark = { kind: 'box', x, y: 0, width, height, ...look }
      const texts = meant(head, textMarks(lines, style, { x: x + PAD, top: pad }))
      return [{ ...meant({ is: 'row', of }, [box, texts]), place: { x: 0, y: top } }]
    },
  }
}

type CellPlace = Parameters<typeof textMarks>[2]

/** The lines of a cell; of several paragraphs each is one for itself. */
function cellTexts(
  lines: CellLines[number],
  style: TextStyle,
  place: CellPlace,
  actWord: string | null,
): Mark[] {
  const paragraphs: TextMark[][] = []
  lines.forEach((line, row) => {
    const at = { ...place, top: place.top + row * lineHeight(style) }
    const own = { ...style, bold: line.bold }
    const marks = [
      ...(line.sign === '' ? [] : textMarks([line.sign], own, { ...at, x: at.x + line.setIn })),
      ...(line.text === '' ? [] : textMarks([line.text], own, { ...at, x: at.x + line.indent })),
    ]
    if (marks.length === 0) return
    const last = paragraphs.at(-1)
    if (line.starts || !last) paragraphs.push(marks)
    else last.push(...marks)
  })
  const linked = paragraphs.map((marks) => withActLinks(marks, actWord))
  return linked.length > 1 ? linked.map((marks) => meant(PARAGRAPH, marks)) : linked.flat()
}
