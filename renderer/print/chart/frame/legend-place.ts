import type { UnitId } from '../../../domain/records/records.ts'
import { type Structure, unitsInOrder } from '../../../domain/structure/structure.ts'
import { MM_PER_PT } from '../../../layout/pages/paper.ts'
import { textWidth } from '../../../layout/text/text-measure.ts'
import type { Words } from '../../../words/words.ts'
import type { BoxLook } from '../chart-look.ts'
import { type LegendItem, legendOf, legendWord } from '../legend-items.ts'
import type { ChartFrame, FramePlace } from './chart-frame.ts'
import { SAMPLE } from './chart-legend.ts'

/** Line under line: heading and items, in type sizes. */
const LINE = 1.5

/** From the base of the foot up to that of the last item: clear of the rule above the foot. */
const ABOVE_FOOT = 2.2

/** Base line of the legend's heading, in millimetres: the items end above the foot of the sheet. */
export function legendTop({ paper, margins, type }: ChartFrame, items: number): number {
  const mm = type * MM_PER_PT
  return paper.heightMm - margins.bottom - LINE * mm * items - ABOVE_FOOT * mm
}

/** What the legend covers; null where there is none. */
export function legendPlace(
  frame: ChartFrame,
  items: readonly LegendItem[],
  words: Words,
): FramePlace | null {
  if (items.length === 0) return null
  const mm = frame.type * MM_PER_PT
  const width = Math.max(
    ...items.map(
      (item) => SAMPLE + textWidth(words(legendWord(item)), { family: 'serif', bold: false }),
    ),
  )
  const y = legendTop(frame, items.length) - mm
  return { x: frame.margins.left, y, width: width * mm, height: (LINE * items.length + 1.4) * mm }
}

/** The legend of the whole: the room to keep for it on every sheet. */
export function likelyLegend(
  structure: Structure,
  lookOf: (unitId: UnitId) => BoxLook,
): LegendItem[] {
  const units = unitsInOrder(structure)
  const boxes = new Map(
    units.map((unitId) => [
      unitId,
      { sets: [], tag: false, number: null, goesOn: null, comesFrom: null },
    ]),
  )
  const lines = units.flatMap((unitId) => {
    const unit = structure.tables.unit.get(unitId)
    return unit?.parentId
      ? [{ kind: unit.line, parentId: unit.parentId, childIds: [], segments: [] }]
      : []
  })
  return legendOf({ layout: { boxes: [], lines, width: 0, height: 0 }, boxes }, lookOf)
}
