import { type Staffing, staffingOf, staffingWord } from '../../domain/readings/staffing.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import type { PlannedSheet } from '../../layout/pages/sheet-plan.ts'
import { fillText } from '../../layout/text/text-measure.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { wordsIn } from '../../words/words.ts'
import type { BoxBorder, BoxLook } from '../chart/chart-look.ts'
import type { ChartSheetOptions } from '../chart/chart-options.ts'
import { MARGINS } from '../chart/frame/chart-frame.ts'

/** Distance of the lines below the drawing, in type sizes, and the room of the sheet's number beside them. */
export const FOOT_STEP = 1.4
const SHEET_NUMBER = 12
/** Points of header and foot of a chart's frame, at least. */
const LEAST_FRAME_TYPE = 8.5

/** Millimetres that the lines of the foot stand above the last one. */
export function footHeight(lines: number, typePt: number): number {
  return (lines - 1) * FOOT_STEP * typePt * MM_PER_PT
}

/** Points of the foot and of everything around the drawing. */
export function frameType(minType: number): number {
  return Math.max(LEAST_FRAME_TYPE, minType)
}

/** The texts of the foot in lines that leave room for the sheet's number. */
export function footLines(
  texts: readonly string[],
  { margins = MARGINS, minType }: ChartSheetOptions,
  { widthMm }: ChartSheetOptions['paper'],
): string[] {
  const mm = frameType(minType) * MM_PER_PT
  const room = (widthMm - margins.left - margins.right) / mm - SHEET_NUMBER
  return texts.flatMap((text) => fillText(text, { family: 'serif', bold: false }, room))
}

/** Frames that mean something, in the order they are told. */
export const FOOT_FRAMES = ['vacant', 'acting', 'overdue'] as const satisfies readonly BoxBorder[]

export type FootFrame = (typeof FOOT_FRAMES)[number]

/** Those drawn on the sheet; a box that only goes on from another sheet has a plain one. */
export function framesOn(
  { boxes }: PlannedSheet,
  lookOf: (unitId: UnitId) => BoxLook,
): FootFrame[] {
  const drawn = new Set([...boxes].map(([id, { tag }]) => (tag ? 'plain' : lookOf(id).border)))
  return FOOT_FRAMES.filter((border) => drawn.has(border))
}

/** What stands at the foot of a sheet: the totals, what the sign of −/+ and what the frames on it mean. */
export function footTexts(
  structure: Structure,
  options: ChartSheetOptions,
  frames: readonly FootFrame[],
): readonly string[] {
  const words = wordsIn(options.language)
  const table = staffingOf(structure, options.on)
  const sum: Staffing = options.unitId ? table.total(options.unitId) : table.whole
  const { k, b, vacant } = sum
  const word = words(`peta-paper.${staffingWord(sum.diff)}`)
  return [
    words('peta-paper.totals', { k, b, diff: words.signed(sum.diff), word, vacant }),
    `${words('peta-paper.sign')} ${words('peta-paper.as-of', { date: longDate(options.on, options.language) })}`,
    ...(frames.length > 0
      ? [
          words('peta-paper.borders', {
            kinds: frames.map((frame) => words(`peta-paper.${frame}`)).join('; '),
          }),
        ]
      : []),
  ]
}
