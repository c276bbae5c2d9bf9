import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { type Family, fillText, textWidth, wrapText } from '../../layout/text/text-measure.ts'
import type { LineMark, TextMark } from '../marks/mark.ts'

/** How a run of text is set. */
export interface TextStyle {
  readonly sizePt: number
  readonly bold: boolean
  readonly family: Family
}

/** Distance of base lines. */
export function lineHeight({ sizePt }: Pick<TextStyle, 'sizePt'>): number {
  return sizePt * 1.3 * MM_PER_PT
}

/** Running text in lines no wider than that many millimetres; at least one line, empty for no text. */
export function linesWithin(text: string, style: TextStyle, widthMm: number): string[] {
  const width = widthMm / (style.sizePt * MM_PER_PT)
  const lines = text.split('\n').flatMap((part) => fillText(part, style, width))
  return lines.length > 0 ? lines : ['']
}

const NO_BREAK = '\u00a0'

/** Parts with ` · ` between them in lines; a short part, such as a day, is not broken. */
export function partLines(text: string, style: TextStyle, widthMm: number): string[] {
  const held = text
    .split(' · ')
    .map((part) => (widthOf(part, style) < widthMm / 2 ? part.replaceAll(' ', NO_BREAK) : part))
    .join(`${NO_BREAK}· `)
  return linesWithin(held, style, widthMm).map((line) => line.replaceAll(NO_BREAK, ' '))
}

/** A heading in lines of even length. */
export function evenLines(text: string, style: TextStyle, widthMm: number): string[] {
  const width = widthMm / (style.sizePt * MM_PER_PT)
  const lines = text.split('\n').flatMap((part) => wrapText(part, style, width))
  return lines.length > 0 ? lines : ['']
}

/** Width of a line of text, in millimetres. */
export function widthOf(text: string, style: TextStyle): number {
  return textWidth(text, style) * style.sizePt * MM_PER_PT
}

/** Lines of text below each other, the first under `top`. */
export function textMarks(
  lines: readonly string[],
  style: TextStyle,
  place: { readonly x: number; readonly top: number; readonly anchor?: 'start' | 'middle' | 'end' },
): TextMark[] {
  const step = lineHeight(style)
  const { sizePt, bold, family } = style
  return lines.map((text, index) => ({
    kind: 'text',
    x: place.x,
    y: place.top + step * index + step * 0.78,
    text,
    size: sizePt * MM_PER_PT,
    bold,
    family,
    anchor: place.anchor ?? 'start',
  }))
}

export interface LeadPlace {
  readonly x: number
  readonly top: number
  readonly width: number
}

/** A text whose first words are strong: `lead` bold, the rest plain. */
export function leadMarks(
  lead: string,
  text: string,
  style: TextStyle,
  place: LeadPlace,
): { readonly marks: readonly TextMark[]; readonly height: number } {
  const plain = { ...style, bold: false }
  const size = style.sizePt * MM_PER_PT
  const indent = widthOf(`${lead} `, { ...style, bold: true }) / size
  const filled = fillText(text, plain, place.width / size, indent)
  const lines = filled.length > 0 ? filled : ['']
  return {
    marks: textMarks(lines, plain, place).map((mark, at) => (at === 0 ? { ...mark, lead } : mark)),
    height: lines.length * lineHeight(style),
  }
}

/** A level line; all in millimetres. */
export function rule(x1: number, x2: number, y: number, width = 0.25): LineMark {
  return { kind: 'line', x1, y1: y, x2, y2: y, stroke: { width } }
}

/** A line to write on; its dots are as large as a copier keeps. */
export function writingLine(x1: number, x2: number, y: number): LineMark {
  return { kind: 'line', x1, y1: y, x2, y2: y, stroke: { width: 0.3, dash: [0.45, 0.85] } }
}
