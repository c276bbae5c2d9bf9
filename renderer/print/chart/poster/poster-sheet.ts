import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'
import type { PageArea } from '../../../layout/pages/page-setting.ts'
import { MM_PER_PT, type Paper } from '../../../layout/pages/paper.ts'
import type { PlannedSheet, Tile } from '../../../layout/pages/sheet-plan.ts'
import { textWidth } from '../../../layout/text/text-measure.ts'
import { type Mark, meant, type Placing, type SheetMarks, type Stroke } from '../../marks/mark.ts'
import { FOOT } from '../../marks/meaning.ts'
import { textMark } from '../../marks/text-mark.ts'
import { boxList } from '../boxes/box-list.ts'
import { boxDrawing } from '../boxes/chart-box.ts'
import { lineMarks } from '../chart-lines.ts'
import type { ChartSheetParts } from '../frame/chart-sheet.ts'
import { isGluedOver, isWhole } from './is-whole.ts'
import { posterFoot } from './poster-foot.ts'
import { posterParts } from './poster-parts.ts'
import { underGlue } from './under-glue.ts'

type PosterSheetParts = Omit<ChartSheetParts, 'heading' | 'count'> & {
  readonly sheets: readonly PlannedSheet[]
  /** Of one sheet. */
  readonly paper: Paper
  /** Points of what stands around the tile. */
  readonly footType: number
}

/**
 * One tile of a poster: of boxes, header, title, legend and signature what is whole on it and what it is glued over;
 * crop marks, where the next sheet is laid over, ruler and map.
 */
export function posterSheet(parts: PosterSheetParts): SheetMarks {
  const { sheet, sheets, frame, words, footType } = parts
  const title = frame.title.join(' ')
  const label = `${title} · ${sheet.no}`
  const { tile, area } = sheet
  if (!tile) return { label, bookmark: label, marks: [] }
  const where = words('chart-paper.tile', { row: tile.row + 1, column: tile.column + 1 })
  return {
    label,
    bookmark: `${sheet.no} · ${where}`,
    marks: [
      ...posterFoot({ sheet, sheets, words, title: frame.title, type: footType }),
      tileMarks(parts, tile),
      cropMarks(area),
      ...nextSheets(parts, tile, footType * MM_PER_PT),
    ],
  }
}

/** The part of the whole on the tile. */
function tileMarks(parts: PosterSheetParts, tile: Tile): Mark {
  const { sheet, basePt, lookOf, words } = parts
  const mm = basePt * MM_PER_PT
  const drawingOf = (box: ChartBox) => {
    const planned = sheet.boxes.get(box.unitId)
    if (!planned) return null
    return boxDrawing({ box, planned, look: lookOf(box.unitId), mm, version: 0, words })
  }
  const drawn = boxList(sheet.layout, words, (box) => (isWhole(box, tile) ? drawingOf(box) : null))
  const begun = sheet.layout.boxes.flatMap((box) =>
    isGluedOver(box, tile) ? underGlue(drawingOf(box)?.marks ?? [], tile) : [],
  )
  const { x, y, width, height } = sheet.area
  const whole: Mark = {
    kind: 'group',
    place: { x: sheet.x, y: sheet.y },
    marks: [
      ...lineMarks(linesNear(sheet.layout.lines, tile), mm),
      ...posterParts(parts),
      ...begun,
      ...drawn,
    ],
  }
  return { kind: 'group', clip: { x, y, width, height }, marks: [whole] }
}

function linesNear(lines: PlannedSheet['layout']['lines'], tile: Tile) {
  return lines.filter(({ segments }) => {
    for (let i = 0; i < segments.length; i += 4) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = segments.slice(i, i + 4)
      if (
        Math.max(x1, x2) >= tile.left &&
        Math.min(x1, x2) <= tile.left + tile.width &&
        Math.max(y1, y2) >= tile.top &&
        Math.min(y1, y2) <= tile.top + tile.height
      )
        return true
    }
    return false
  })
}

function cropMarks(area: PageArea): Mark {
  const right = area.x + area.width
  const bottom = area.y + area.height
  const corners = [
    [area.x, area.y, -1, -1],
    [right, area.y, 1, -1],
    [area.x, bottom, -1, 1],
    [right, bottom, 1, 1],
  ] as const
  const path = corners
    .map(([x, y, dx, dy]) => `M${x + dx} ${y}h${dx * 4}M${x} ${y + dy}v${dy * 4}`)
    .join('')
  return { kind: 'path', path, stroke: { width: 0.2 } }
}

const PLAIN = { family: 'serif', bold: false } as const
const GLUE: Stroke = { width: 0.15, colour: '#999', dash: [2, 2] }

/** Where the sheets to the right and below are glued. */
function nextSheets(
  { sheet, sheets, words }: Pick<PosterSheetParts, 'sheet' | 'sheets' | 'words'>,
  tile: Tile,
  mm: number,
): Mark[] {
  const { area } = sheet
  /** Where the whole sentence is longer than the side, the number of the sheet alone. */
  const label = (column: number, row: number, side: number) => {
    const next = sheets.find((one) => one.tile?.column === column && one.tile.row === row)
    const no = next?.no ?? 0
    const text = words('chart-paper.overlap', { no })
    return textWidth(text, PLAIN) * mm < side - 6 ? text : String(no)
  }
  const right = area.x + area.width
  const bottom = area.y + area.height
  const marks: Mark[] = []
  if (tile.nextLeft !== null) {
    const x = area.x + tile.nextLeft - tile.left
    const place = { x: right - 0.4 * mm, y: bottom - 3, turn: -90 }
    marks.push({ kind: 'line', x1: x, x2: x, y1: area.y, y2: bottom, stroke: GLUE })
    marks.push(glueLabel(label(tile.column + 1, tile.row, area.height), mm, place))
  }
  if (tile.nextTop !== null) {
    const y = area.y + tile.nextTop - tile.top
    const place = { x: area.x + 3, y: bottom - 0.4 * mm }
    marks.push({ kind: 'line', x1: area.x, x2: right, y1: y, y2: y, stroke: GLUE })
    marks.push(glueLabel(label(tile.column, tile.row + 1, area.width), mm, place))
  }
  return marks
}

/** On white, so that no line runs through it. */
function glueLabel(text: string, mm: number, place: Placing): Mark {
  const width = textWidth(text, PLAIN) * mm
  const ground = { x: -0.3 * mm, y: -0.9 * mm, width: width + 0.6 * mm, height: 1.2 * mm }
  const marks: Mark[] = [
    { kind: 'box', ...ground, fill: '#fff' },
    meant(FOOT, [textMark(text, 0, 0, mm, { colour: '#444' })]),
  ]
  return { kind: 'group', place, marks }
}
