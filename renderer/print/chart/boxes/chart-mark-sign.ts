import { letterOf } from '../../../domain/acts/act-letters.ts'
import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'
import { textWidth } from '../../../layout/text/text-measure.ts'
import type { Words } from '../../../words/words.ts'
import type { Mark } from '../../marks/mark.ts'
import { textMark } from '../../marks/text-mark.ts'
import type { BoxLook } from '../chart-look.ts'
import type { ChartMark } from '../chart-options.ts'
import { legendWord, letterItem } from '../legend-items.ts'
import { numbersWithin } from './act-marks.ts'

/** Half the height of a ring, how far it stands out at the side, and the room in it beside its text; in type sizes. */
const RADIUS = 0.85
const OUT = 0.3
/** How far its middle stands above the box: free of the box's first line. */
const ABOVE = 0.8
const AROUND = 0.7
/** What the ends of both rings and the space between them take of a box's width, in type sizes. */
const BESIDE = 0.5

/** The numbers of the acts in a ring on the left corner, their letters, if any, in one on the right corner. */
export function signMarks(box: ChartBox, mark: ChartMark, mm: number): Mark[] {
  const letters = (mark.letters ?? [letterOf(mark.act)]).join(' ')
  const lettered = letters === '' ? 0 : ringWidth(letters)
  const numbers = numbersWithin(mark.numbers ?? [mark.no], box.width / mm - BESIDE - lettered)
  const y = box.y - ABOVE * mm
  return [
    ...ring(numbers, box.x - OUT * mm, y, mm),
    ...(letters === '' ? [] : ring(letters, box.x + box.width + (OUT - lettered) * mm, y, mm)),
  ]
}

/**
 * What both rings say to who hears the sheet, where there is room for all of it: the numbers, and what the letters
 * stand for but for the act whose word the box has itself.
 */
export function signWords(
  { act, no, numbers = [no], letters = [] }: ChartMark,
  form: BoxLook['form'],
  words: Words,
): string {
  const also = letters
    .filter((letter) => letter !== letterOf(act))
    .map((letter) => words(legendWord(letterItem(letter, form))))
  const said = numbersWithin(numbers, Number.POSITIVE_INFINITY)
  const what = also.join(', ')
  return what === ''
    ? words('chart-paper.sign', { numbers: said })
    : words('chart-paper.sign-also', { numbers: said, what })
}

/** Width of a ring in type sizes. */
function ringWidth(text: string): number {
  return Math.max(2 * RADIUS, textWidth(text, { family: 'serif', bold: true }) + AROUND)
}

/** A text in a ring that begins at x; y is its middle. */
function ring(text: string, x: number, y: number, mm: number): Mark[] {
  const radius = RADIUS * mm
  const width = ringWidth(text) * mm
  const stroke = { width: radius * 0.14 }
  return [
    { kind: 'box', x, y: y - radius, width, height: radius * 2, radius, fill: '#fff', stroke },
    textMark(text, x + width / 2, y + radius * 0.42, mm, { bold: true, anchor: 'middle' }),
  ]
}
