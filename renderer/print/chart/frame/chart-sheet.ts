import type { UnitId } from '../../../domain/records/records.ts'
import { MM_PER_PT, middleOf } from '../../../layout/pages/paper.ts'
import type { PlannedSheet } from '../../../layout/pages/sheet-plan.ts'
import type { Words } from '../../../words/words.ts'
import { type Mark, meant, type SheetMarks } from '../../marks/mark.ts'
import { FOOT, PARAGRAPH, type Target } from '../../marks/meaning.ts'
import { textMark } from '../../marks/text-mark.ts'
import { rule } from '../../sheet/drawing.ts'
import { boxList } from '../boxes/box-list.ts'
import { boxDrawing } from '../boxes/chart-box.ts'
import { lineMarks } from '../chart-lines.ts'
import type { BoxLook } from '../chart-look.ts'
import { type LegendItem, legendOf } from '../legend-items.ts'
import type { ChartFrame } from './chart-frame.ts'
import { headerMarks, headingMarks, parafMarks, signatureMarks } from './chart-header.ts'
import { initialsMarks } from './chart-initials.ts'
import { legendMarks } from './chart-legend.ts'
import { legendTop } from './legend-place.ts'

/** Above the base of the foot, in its type sizes. */
const FOOT_RULE = 1

export interface ChartSheetParts {
  readonly sheet: PlannedSheet
  /** Its number on paper, where that is not the planned one: of a sheet drawn twice. */
  readonly no?: number
  readonly count: number
  readonly basePt: number
  readonly frame: ChartFrame
  readonly lookOf: (unitId: UnitId) => BoxLook
  readonly words: Words
  /** What the sheet shows, where it is not the whole: the name of the unit it goes on with. */
  readonly heading: string
  /** Heading, title and signature are set by others. */
  readonly bare?: boolean
  /** What is explained, where that is not what is on the sheet. */
  readonly legend?: readonly LegendItem[] | null
  /** Where it begins, in millimetres; else at the left margin. */
  readonly legendX?: number
  /** Which of the boxes' texts; 0 where there is one. */
  readonly version?: number
  /** How much larger the heading is set. */
  readonly headingScale?: number
  /** What the sheet belongs to, at its foot. */
  readonly note?: string
  /** Said below its heading: what there is to know of a sheet that faces no other. */
  readonly aside?: string
  /** Drawn besides, lower on the sheet. */
  readonly below?: readonly Mark[]
  /** Where the sign of the act on a box leads. */
  readonly facingOf?: (unitId: UnitId) => Target | null
}

/** One sheet of a chart; its number among the bookmarks, with what it shows. */
export function chartSheet(parts: ChartSheetParts): SheetMarks {
  const { sheet, count, frame, words, lookOf, heading } = parts
  const { margins } = frame
  const { no = sheet.no, bare = false } = parts
  const mm = frame.type * MM_PER_PT
  const items = parts.legend ?? legendOf(sheet, lookOf)
  const number = count > 1 ? words('chart-paper.sheet-of', { no, count }) : ''
  const place = { x: parts.legendX ?? margins.left, y: legendTop(frame, items.length), mm }
  const title = frame.title.join(' ')
  return {
    label: `${title} · ${no}`,
    bookmark: `${no} · ${sheet.no === 1 ? title : heading}`,
    marks: [
      ...(bare && sheet.no === 1
        ? []
        : sheet.no === 1
          ? headerMarks(frame, words('chart-paper.logo'))
          : headingMarks(frame, heading, { scale: parts.headingScale ?? 1 })),
      drawingMarks(parts),
      ...asideMarks(parts),
      ...(parts.below ?? []),
      ...legendMarks(items, words, place),
      ...endMarks(parts, no, number),
      ...(sheet.no === 1 && frame.initials
        ? initialsMarks(frame.initials, words('chart-paper.initials'), mm)
        : []),
      ...footMarks(frame, number, parts.note ?? ''),
    ],
  }
}

/** Who signs, on the last sheet; on others room for a paraf. */
function endMarks({ frame, count, words, bare }: ChartSheetParts, no: number, number: string) {
  if (no < count) return parafMarks(frame, words, number)
  return bare ? [] : signatureMarks(frame)
}

/** What the sheet belongs to at the left, its number at the right: where they stand on papers of text. */
function footMarks({ paper, margins, type }: ChartFrame, number: string, note: string): Mark[] {
  const mm = type * MM_PER_PT
  const y = paper.heightMm - margins.bottom
  const right = paper.widthMm - margins.right
  return [
    ...(note === ''
      ? []
      : [
          rule(margins.left, right, y - FOOT_RULE * mm, 0.2),
          meant(FOOT, [textMark(note, margins.left, y, mm)]),
        ]),
    ...(number === '' ? [] : [meant(FOOT, [textMark(number, right, y, mm, { anchor: 'end' })])]),
  ]
}

/** A line between the heading and the drawing, where the title does not say it. */
function asideMarks({ sheet, frame, aside = '' }: ChartSheetParts): Mark[] {
  if (aside === '' || (sheet.no === 1 && frame.notice.length > 0)) return []
  const mm = frame.type * MM_PER_PT
  const y = sheet.area.y - 0.4 * mm
  return [
    meant(PARAGRAPH, [
      textMark(aside, middleOf(frame.paper, frame.margins), y, mm, { anchor: 'middle' }),
    ]),
  ]
}

/** Lines and boxes where the plan puts them; of a sheet drawn twice those that are there in that version. */
export function drawingMarks(parts: ChartSheetParts): Mark {
  const { sheet, basePt, lookOf, version = 0, facingOf, words } = parts
  const mm = basePt * MM_PER_PT
  return {
    kind: 'group',
    place: { x: sheet.x, y: sheet.y, scale: sheet.scale },
    marks: [
      ...lineMarks(sheet.layout.lines, mm),
      ...boxList(sheet.layout, words, (box) => {
        const planned = sheet.boxes.get(box.unitId)
        if (!planned) return null
        const facing = facingOf?.(box.unitId) ?? null
        return boxDrawing({ box, planned, look: lookOf(box.unitId), mm, version, words, facing })
      }),
    ],
  }
}
