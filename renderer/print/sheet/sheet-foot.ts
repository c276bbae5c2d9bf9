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

/** Between the parts of a foot: what the paper is, what it is about, its version, the day. */
const PART = ' · '

/**
 * A foot as far as it has room in one line: its longest part, a name, is cut at a word. The last part, the day or the
 * code, stays whole; where cutting one part is not enough, the text is as it was.
 */
function inOneLine(text: string, style: TextStyle, room: number): string {
  const fits = (one: string) => widthOf(one, style) <= room
  if (fits(text)) return text
  const parts = text.split(PART)
  const longest = parts.slice(0, -1).reduce((at, part, i) => {
    return part.length > (parts[at]?.length ?? 0) ? i : at
  }, 0)
  const words = (parts[longest] ?? '').split(' ')
  for (let kept = words.length - 1; kept > 0; kept--) {
    const shorter = parts.with(longest, `${words.slice(0, kept).join(' ')} …`).join(PART)
    if (parts.length > 1 && fits(shorter)) return shorter
  }
  return text
}

/** The last line of it has its base on the edge. `widest`: the page that takes the most room. */
export function sheetFoot(text: string, style: TextStyle, sheet: Paper, widest: string): SheetFoot {
  const right = sheet.widthMm - EDGE
  const room = right - EDGE - widthOf(widest, style) - BESIDE
  const lines = partLines(inOneLine(text, style, room), style, room)
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
