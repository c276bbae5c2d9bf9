import type { PageArea } from '../../../layout/pages/page-setting.ts'
import { evenMargins, type Margins, MM_PER_PT, type Paper } from '../../../layout/pages/paper.ts'
import type { PlannedSheet, Tile } from '../../../layout/pages/sheet-plan.ts'
import { textWidth, wrapText } from '../../../layout/text/text-measure.ts'
import type { Words } from '../../../words/words.ts'
import { type Mark, meant } from '../../marks/mark.ts'
import { FOOT } from '../../marks/meaning.ts'
import { textMark } from '../../marks/text-mark.ts'
import { frameType } from '../frame/chart-frame.ts'

/** Where no margins are asked for: what a printer cannot reach, and crop marks. */
const EDGES = evenMargins(8)
const LINE = 1.4
/** Millimetres from the corner, where the crop mark is, to the text. */
const BESIDE_MARK = 2
/** Type sizes above the first line, and of the row with map and ruler. */
const ABOVE = 1.5
const RULER_ROW = 1.3
/** Millimetres a map of the sheets is high at most. */
const MAP_HEIGHT = 12
const RULER = 100

interface FootText {
  readonly bold: boolean
  readonly text: string
  /** What of it belongs to the heading: all but the note on the ruler. */
  readonly heads: number
}

function footLines(
  title: readonly string[],
  place: { no: number; count: number; row: number; column: number },
  words: Words,
  width: number,
): FootText[] {
  const set = (text: string, bold: boolean, heads = text.length) => {
    let from = 0
    return wrapText(text, { family: 'serif', bold }, width).map((line): FootText => {
      const at = text.indexOf(line, from)
      from = at + line.length
      return { text: line, bold, heads: Math.min(line.length, Math.max(0, heads - at)) }
    })
  }
  const where = [words('chart-paper.sheet-of', place), words('chart-paper.tile', place)].join(' · ')
  const note = ` · ${words('chart-paper.ruler-note')}`
  return [...set(title.join(' '), true), ...set(where + note, false, where.length)]
}

/** Room for the drawing of a tile: the paper without its edge and the strip that says which sheet it is. */
export function posterArea(
  paper: Paper,
  minType: number,
  title: readonly string[],
  words: Words,
  edges: Margins = EDGES,
): PageArea {
  const width = paper.widthMm - edges.left - edges.right
  const mm = frameType(minType) * MM_PER_PT
  const widest = { no: 88, count: 88, row: 88, column: 88 }
  const lines = footLines(title, widest, words, (width - BESIDE_MARK) / mm).length
  const strip = (ABOVE + LINE * lines) * mm + Math.max(MAP_HEIGHT, RULER_ROW * mm)
  const height = Math.max(20, paper.heightMm - edges.top - edges.bottom - strip)
  return { x: edges.left, y: edges.top, width, height, corners: [] }
}

interface FootParts {
  readonly sheet: PlannedSheet
  readonly sheets: readonly PlannedSheet[]
  readonly title: readonly string[]
  /** Points. */
  readonly type: number
  readonly words: Words
}

/** The strip below a tile: title, which sheet it is, map of the sheets, and the ruler that proves the scale. */
export function posterFoot({ sheet, sheets, title, type, words }: FootParts): Mark[] {
  const { tile, area } = sheet
  if (!tile) return []
  const mm = type * MM_PER_PT
  const place = { row: tile.row + 1, column: tile.column + 1 }
  const at = { no: sheet.no, count: sheets.length, ...place }
  const lines = footLines(title, at, words, (area.width - BESIDE_MARK) / mm)
  const top = area.y + area.height + ABOVE * mm
  const below = top + (LINE * (lines.length - 1) + 0.6) * mm
  const right = area.x + area.width
  const ruler = Math.max(area.x, right - RULER)
  const left = area.x + BESIDE_MARK
  return [
    ...footMarks(lines, sheet.no === 1 ? 1 : 2, { x: left, top, mm }),
    ...sheetMap(sheets, tile, { x: left, y: below, room: ruler - area.x - 6 * mm }),
    ...rulerMarks(ruler, below + Math.max(4, mm), words('chart-paper.ruler'), mm),
  ]
}

/** The heading: which sheet it is, on the first one with the title. The note on the ruler is none of it. */
function footMarks(
  lines: readonly FootText[],
  level: 1 | 2,
  { x, top, mm }: { readonly x: number; readonly top: number; readonly mm: number },
): Mark[] {
  const title: Mark[] = []
  const where: Mark[] = []
  const note: Mark[] = []
  for (const [i, { text, bold, heads }] of lines.entries()) {
    const y = top + LINE * i * mm
    const head = text.slice(0, heads)
    // A drawing has no space at the beginning of a text.
    const rest = text.slice(heads).trimStart()
    const before = text.slice(0, text.length - rest.length)
    const after = x + textWidth(before, { family: 'serif', bold }) * mm
    if (head !== '') (bold ? title : where).push(textMark(head, x, y, mm, { bold }))
    if (rest !== '') note.push(textMark(rest, after, y, mm, { bold }))
  }
  const is = { is: 'heading', level } as const
  const heads =
    level === 1 ? [meant(is, [...title, ...where])] : [meant(FOOT, title), meant(is, where)]
  return [...heads, meant(FOOT, note)]
}

function rulerMarks(x: number, y: number, label: string, mm: number): Mark[] {
  const ticks = Array.from(
    { length: 11 },
    (_, i) => `M${x + i * 10} ${y}v${i % 5 === 0 ? -2 : -1.2}`,
  )
  return [
    { kind: 'path', path: `M${x} ${y}h${RULER}${ticks.join('')}`, stroke: { width: 0.2 } },
    meant(FOOT, [textMark(label, x - 0.5 * mm, y, mm, { anchor: 'end' })]),
  ]
}

interface MapPlace {
  readonly x: number
  readonly y: number
  /** Millimetres across. */
  readonly room: number
}

/** All sheets as they lie, this one black. */
function sheetMap(sheets: readonly PlannedSheet[], here: Tile, { x, y, room }: MapPlace): Mark[] {
  const columns = 1 + Math.max(...sheets.map((one) => one.tile?.column ?? 0))
  const rows = 1 + Math.max(...sheets.map((one) => one.tile?.row ?? 0))
  const { widthMm, heightMm } = sizeOf(sheets)
  const scale = Math.min(
    MAP_HEIGHT / (rows * heightMm),
    Math.max(10, room) / (columns * widthMm),
    6 / heightMm,
  )
  const [w, h] = [widthMm * scale, heightMm * scale]
  const across = Array.from({ length: rows + 1 }, (_, i) => `M${x} ${y + i * h}h${columns * w}`)
  const down = Array.from({ length: columns + 1 }, (_, i) => `M${x + i * w} ${y}v${rows * h}`)
  const own = { x: x + here.column * w, y: y + here.row * h, width: w, height: h }
  return [
    { kind: 'path', path: [...across, ...down].join(''), stroke: { width: 0.15 } },
    { kind: 'box', ...own, fill: '#000' },
  ]
}

/** What one sheet shows, in millimetres. */
function sizeOf([first]: readonly PlannedSheet[]) {
  return { widthMm: first?.area.width ?? 1, heightMm: first?.area.height ?? 1 }
}
