import type { Paper } from '../../layout/pages/paper.ts'
import { type Mark, meant } from '../marks/mark.ts'
import { FOOT } from '../marks/meaning.ts'
import { lineHeight, partLines, rule, type TextStyle, textMarks, widthOf } from './drawing.ts'

/** Millimetres from the edge of every paper to what is set on it, where no others are asked for. */
export const EDGE = 12
/** Millimetres between what is said at the foot and the page. */
const BESIDE = 4
/** Millimetres from the foot up to its rule, and from there to what may stand above. */
const TO_RULE = 1
const ABOVE_RULE = 1.5

/** The foot of a sheet: what is said at the left, its page at the right of the last line. */
export interface SheetFoot {
  /** Where what stands above it ends, in millimetres from the upper edge. */
  readonly bottom: number
  marks(page: string): Mark[]
}

/** Millimetres from the top of a line to its base. */
export function toBase(style: Pick<TextStyle, 'sizePt'>): number {
  return lineHeight(style) * 0.78
}

/** The page of a sheet in the lower right corner: in the same place on every paper. */
export function pageMark(page: string, style: TextStyle, { widthMm, heightMm }: Paper): Mark {
  const top = heightMm - EDGE - toBase(style)
  return meant(FOOT, textMarks([page], style, { x: widthMm - EDGE, top, anchor: 'end' }))
}

/** The last line of it has its base on the edge. `widest`: the page that takes the most room. */
export function sheetFoot(text: string, style: TextStyle, sheet: Paper, widest: string): SheetFoot {
  const right = sheet.widthMm - EDGE
  const lines = partLines(text, style, right - EDGE - widthOf(widest, style) - BESIDE)
  const top = sheet.heightMm - EDGE - toBase(style) - (lines.length - 1) * lineHeight(style)
  return {
    bottom: top - TO_RULE - ABOVE_RULE,
    marks: (page) => [
      rule(EDGE, right, top - TO_RULE, 0.2),
      meant(FOOT, textMarks(lines, style, { x: EDGE, top })),
      pageMark(page, style, sheet),
    ],
  }
}
