import { heldTogether } from '../../domain/paper/no-break.ts'
import type { OutlineCell, OutlineForm } from '../../domain/paper/paper-outline.ts'
import type { Mark } from '../marks/mark.ts'
import { meant } from '../marks/mark.ts'
import { PARAGRAPH } from '../marks/meaning.ts'
import { lineHeight, linesWithin, type TextStyle, textMarks, widthOf } from '../sheet/drawing.ts'

/** A unit as it stands on each side. */
export interface OutlineRow {
  readonly depth: number
  readonly sides: readonly (OutlineCell | null)[]
}

/** Where one of the structures stands on a sheet. */
export interface SidePlace {
  readonly x: number
  readonly width: number
}

/** A row as it is set: as tall as the taller of its cells. */
export interface SetRow {
  readonly row: OutlineRow
  readonly height: number
  readonly cells: readonly (SetCell | null)[]
  readonly pad: number
}

interface SetCell {
  readonly lines: readonly string[]
  readonly mark: readonly string[]
  readonly form: OutlineForm
  readonly x: number
  readonly width: number
  readonly markWidth: number
  /** Of its own lines. */
  readonly height: number
}

/** Millimetres a level is set in, and between a frame and its text. */
const INDENT = 4
const PAD = 0.9
/** Millimetres in a frame above and below its text, and between two rows, from the usual on. */
const CLOSENESS = { usual: [PAD, 0.7], close: [0.45, 0.35], dense: [0.25, 0.25] } as const
export type Closeness = keyof typeof CLOSENESS
/** Part of a side the word of a change may take. */
const MOST_MARK = 0.42

/** The rows with their texts in lines, in type of that size. */
export function setRows(
  rows: readonly OutlineRow[],
  sides: readonly SidePlace[],
  style: TextStyle,
  closeness: Closeness,
): SetRow[] {
  const strong = { ...style, bold: true }
  const [pad, gap] = CLOSENESS[closeness]
  return rows.map((row) => {
    const cells = row.sides.map((cell, at): SetCell | null => {
      const side = sides[at]
      if (!cell || !side) return null
      return setCell(cell, row.depth, side, style, strong, pad)
    })
    return { row, cells, pad, height: Math.max(...cells.map((cell) => cell?.height ?? 0)) + gap }
  })
}

function setCell(
  { text, mark, form }: OutlineCell,
  depth: number,
  side: SidePlace,
  style: TextStyle,
  strong: TextStyle,
  pad: number,
): SetCell {
  const x = side.x + depth * INDENT
  const width = side.width - depth * INDENT
  const look = depth === 0 ? strong : style
  const markWidth = markWidthIn(mark, strong, width)
  const room = width - markWidth - 2 * PAD - (mark === '' ? 0 : PAD)
  const word = mark === '' ? [] : linesWithin(mark, strong, Math.max(markWidth - 2 * PAD, 1))
  const below = (rest: string) => linesWithin(rest, look, width - 2 * PAD)
  // Where no word of the text has room beside that of the change, it stands below.
  const lines =
    word.length > 0 && room < widestPart(text, look)
      ? [...word.map(() => ''), ...below(text)]
      : linesAround(linesWithin(text, look, room), word.length, below)
  return {
    lines,
    mark: word,
    height: Math.max(lines.length, word.length) * lineHeight(style) + 2 * pad,
    form,
    x,
    width,
    markWidth,
  }
}

/** Room of the word of a change and its numbers: a part of the side, but no word and no number is torn. */
function markWidthIn(mark: string, strong: TextStyle, width: number): number {
  if (mark === '') return 0
  const least = Math.min(width, widestPart(mark, strong) + 2 * PAD)
  return Math.min(widthOf(mark, strong) + 2 * PAD, Math.max(width * MOST_MARK, least))
}

/** Of what no line parts. */
function widestPart(text: string, style: TextStyle): number {
  return Math.max(
    ...heldTogether(text)
      .split(' ')
      .map((part) => widthOf(part, style)),
  )
}

/** Below the word of a change a text has the whole width. */
function linesAround(
  lines: readonly string[],
  beside: number,
  below: (rest: string) => readonly string[],
): readonly string[] {
  if (beside === 0 || lines.length <= beside) return lines
  const rest = lines
    .slice(beside)
    .reduce((sofar, line) => (sofar.endsWith('-') ? `${sofar}${line}` : `${sofar} ${line}`))
  return [...lines.slice(0, beside), ...below(rest)]
}

/** Solid and thick: new; broken: gone; thin: changed. A word stands in each, so that a grey copy tells it too. */
const FRAMES: Readonly<
  Record<Exclude<OutlineForm, 'plain'>, Pick<Mark & { kind: 'box' }, 'stroke' | 'fill'>>
> = {
  fresh: { stroke: { width: 0.6 }, fill: '#fff' },
  gone: { stroke: { width: 0.35, dash: [1.4, 0.9] }, fill: '#eee' },
  changed: { stroke: { width: 0.25 }, fill: '#fff' },
}

/** The marks of the rows from `top` on, with the lines of the trees. */
export function rowMarks(rows: readonly SetRow[], top: number, style: TextStyle): Mark[] {
  const marks: Mark[] = []
  const strong = { ...style, bold: true }
  /** By side and depth: where the line down from a unit begins. */
  const stems: [number, number][][] = []
  let y = top
  for (const { row, cells, height, pad } of rows) {
    const middle = y + pad + lineHeight(style) / 2
    for (const [side, cell] of cells.entries()) {
      if (!cell) continue
      const levels = stems[side] ?? []
      stems[side] = levels
      const stem = levels[row.depth - 1]
      if (row.depth > 0 && stem) marks.push(...branch(stem, cell.x, middle))
      levels.length = row.depth
      levels[row.depth] = [cell.x + INDENT / 2 - 0.5, y + cell.height]
      marks.push(...cellMarks(cell, y, pad, row.depth === 0 ? strong : style, strong))
    }
    y += height
  }
  return marks
}

function branch([x, from]: readonly [number, number], to: number, y: number): Mark[] {
  const stroke = { width: 0.25 } as const
  return [
    { kind: 'line', x1: x, y1: from, x2: x, y2: y, stroke },
    { kind: 'line', x1: x, y1: y, x2: to, y2: y, stroke },
  ]
}

function cellMarks(
  { lines, mark, form, x, width, markWidth, height }: SetCell,
  y: number,
  pad: number,
  style: TextStyle,
  strong: TextStyle,
): Mark[] {
  const frame =
    form === 'plain' ? [] : [{ kind: 'box', x, y, width, height, ...FRAMES[form] } as const]
  const text = textMarks(lines, style, { x: x + PAD, top: y + pad })
  const word = textMarks(mark, strong, { x: x + width - PAD, top: y + pad, anchor: 'end' })
  return [...frame, meant(PARAGRAPH, markWidth > 0 ? [...text, ...word] : text)]
}
