import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'
import type { PlannedBox } from '../../../layout/pages/sheet-plan.ts'
import type { SetBox, TextLine } from '../../../layout/text/box-text.ts'
import type { Words } from '../../../words/words.ts'
import type { Area } from '../../marks/area.ts'
import { type Colour, type Mark, meant } from '../../marks/mark.ts'
import { PARAGRAPH, type Target } from '../../marks/meaning.ts'
import { textMark } from '../../marks/text-mark.ts'
import type { BoxBorder, BoxLook } from '../chart-look.ts'
import { boxFrame, vacantDashes } from './box-frame.ts'
import type { BoxDrawing } from './box-list.ts'
import { boxParagraphs, boxTitle } from './box-texts.ts'
import { signMarks, signWords } from './chart-mark-sign.ts'
import { GHOST_INK, ghostOutline } from './ghost-box.ts'

/** Dark enough for text on the fill beside it, and told apart by form in grey. */
const INK: Readonly<Record<BoxBorder, Colour>> = {
  plain: '#000',
  vacant: '#6b3a00',
  acting: '#43217d',
  overdue: '#9a1010',
}
const FILL: Readonly<Record<BoxBorder, Colour>> = {
  plain: '#fff',
  vacant: '#fff4da',
  acting: '#f4efff',
  overdue: '#fff0ee',
}

export interface DrawnBox {
  readonly box: ChartBox
  readonly planned: PlannedBox
  readonly look: BoxLook
  /** Millimetres of the type before the drawing is enlarged. */
  readonly mm: number
  /** Which of the box's texts. */
  readonly version: number
  readonly words: Words
  /** Where the sign of its act leads, if anywhere. */
  readonly facing?: Target | null
}

/** One box with its text, its border by state, and the sign of the act on it. */
export function boxDrawing(drawn: DrawnBox): NonNullable<BoxDrawing> {
  const { box, planned, look, mm, version } = drawn
  const set = planned.sets[version]
  const frame = look.form === 'ghost' ? [ghostOutline(box, mm, planned.tag)] : frameMarks(drawn)
  const sign = planned.tag || !look.mark ? [] : signMarks(box, look.mark, mm)
  return {
    title: boxTitle(set),
    marks: [
      ...frame,
      ...(set ? textMarks(drawn, set) : []),
      ...(sign.length > 0 ? [meant(PARAGRAPH, signSaid(drawn, sign))] : []),
    ],
  }
}

function frameMarks({ box, planned: { tag }, look, mm }: DrawnBox): Mark[] {
  const border = tag ? 'plain' : look.border
  const stroke = {
    width: strokeOf(border, isFresh(tag, look)) * mm,
    ...(border === 'vacant' ? { dash: vacantDashes(mm) } : {}),
  }
  const inner = box.x + 0.32 * mm
  return [
    boxFrame(box, mm, tag, { fill: tag ? '#eee' : FILL[border], stroke }),
    ...(isGone(tag, look) ? [innerFrame(box, mm)] : []),
    ...(border === 'acting' || border === 'overdue'
      ? [upright(inner, box.y, box.y + box.height, strokeOf(border, false) * mm)]
      : []),
  ]
}

/** A second frame within that of what goes: a copy of a copy shows it still, and every word in it. */
function innerFrame({ x, y, width, height }: ChartBox, mm: number): Mark {
  const inset = GONE_INSET * mm
  const inner = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset }
  return { kind: 'box', ...inner, stroke: { width: strokeOf('plain', false) * mm } }
}

/** In parts of the type size. */
export const GONE_INSET = 0.26

function upright(x: number, y1: number, y2: number, width: number): Mark {
  return { kind: 'line', x1: x, x2: x, y1, y2, stroke: { width } }
}

function isGone(tag: boolean, { form, mark }: BoxLook): boolean {
  return !tag && (form === 'gone' || mark?.act === 'abolish')
}

function isFresh(tag: boolean, { form, mark }: BoxLook): boolean {
  return !tag && (form === 'fresh' || mark?.act === 'create')
}

function textMarks({ box, planned: { tag }, look, mm }: DrawnBox, set: SetBox): Mark[] {
  const middle = box.x + box.width / 2
  const top = box.y + (box.height - set.height * mm) / 2
  const ghost = look.form === 'ghost'
  const ink = INK[tag ? 'plain' : look.border]
  const yOf = ({ baseline }: TextLine) => top + baseline * mm
  const drawn = (line: TextLine): readonly Mark[] => {
    const colour = ghost ? GHOST_INK : line.role === 'state' && ink !== '#000' ? ink : undefined
    const look = { bold: line.bold, anchor: 'middle' as const, ...(colour ? { colour } : {}) }
    const text = textMark(line.text, middle, yOf(line), mm, look)
    return [text]
  }
  const area = (first: TextLine, last: TextLine): Area => {
    const y = yOf(first) - 0.85 * mm
    return { x: box.x, y, width: box.width, height: yOf(last) + 0.25 * mm - y }
  }
  return boxParagraphs(box.unitId, set.lines, drawn, area)
}

/** The sign as words; it leads to the same box on the facing sheet. */
function signSaid(drawn: DrawnBox, sign: readonly Mark[]): readonly Mark[] {
  const { box, look, mm, facing } = drawn
  if (!look.mark) return sign
  const words = signWords(look.mark, look.form, drawn.words)
  const said = [meant({ is: 'said', words }, sign)]
  if (!facing) return said
  const area = {
    x: box.x - 0.3 * mm,
    y: box.y - 1.65 * mm,
    width: box.width + 0.6 * mm,
    height: 1.7 * mm,
  }
  return [meant({ is: 'link', to: facing, area, words }, said)]
}

/** Line widths in parts of the type size. */
function strokeOf(border: BoxBorder, fresh: boolean): number {
  if (fresh) return 0.26
  return border === 'overdue' ? 0.2 : border === 'vacant' ? 0.14 : 0.1
}
