import { MM_PER_PT, type Paper } from '../../layout/pages/paper.ts'
import { lineHeight, type TextStyle } from '../sheet/drawing.ts'

/** Millimetres around the text. */
export const EDGE = 25
/** Points of a regulation; what is asked for may be larger. */
const LEAST_TYPE = 12
/** Millimetres of type of 12 points, which grow with it: marks of ayat and items, "Menimbang", and its colon. */
const AYAT = 11
const ITEM = 8.5
const LABEL = 28
const COLON = 4

/** How a regulation is set on a paper. */
export interface NaskahLook {
  readonly style: TextStyle
  readonly paper: Paper
  /** Of a line, in millimetres. */
  readonly width: number
  readonly step: number
  readonly ayat: number
  readonly item: number
  readonly label: number
  readonly colon: number
  /** Between paragraphs. */
  readonly gap: number
}

export function naskahLook(paper: Paper, minType: number): NaskahLook {
  const sizePt = Math.max(LEAST_TYPE, minType)
  const scale = sizePt / LEAST_TYPE
  const style: TextStyle = { sizePt, bold: false, family: 'serif' }
  return {
    style,
    paper,
    width: paper.widthMm - 2 * EDGE,
    step: lineHeight(style),
    ayat: AYAT * scale,
    item: ITEM * scale,
    label: LABEL * scale,
    colon: COLON * scale,
    gap: sizePt * MM_PER_PT * 0.4,
  }
}
