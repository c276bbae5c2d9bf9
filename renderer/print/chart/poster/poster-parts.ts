import { MM_PER_PT } from '../../../layout/pages/paper.ts'
import type { PlannedSheet, Tile } from '../../../layout/pages/sheet-plan.ts'
import type { Words } from '../../../words/words.ts'
import type { Mark } from '../../marks/mark.ts'
import { PARAGRAPH } from '../../marks/meaning.ts'
import type { ChartFrame, FramePlace } from '../frame/chart-frame.ts'
import { decreeMarks, logoMarks, signatureMarks, titleMarks } from '../frame/chart-header.ts'
import { initialsMarks } from '../frame/chart-initials.ts'
import { legendMarks } from '../frame/chart-legend.ts'
import type { ChartSheetParts } from '../frame/chart-sheet.ts'
import { type FramePart, framePlaces } from '../frame/frame-places.ts'
import { legendPlace, legendTop } from '../frame/legend-place.ts'
import { legendOf } from '../legend-items.ts'
import { isGluedOver, isWhole } from './is-whole.ts'
import { underGlue } from './under-glue.ts'

interface PosterFrame extends Pick<ChartSheetParts, 'frame' | 'lookOf' | 'words' | 'sheet'> {
  readonly sheets: readonly PlannedSheet[]
}

/**
 * Of header, title, legend and signature what is whole on the tile; what is whole on none is drawn on all it meets. What
 * the tile is glued over is drawn again, for nobody to read.
 */
export function posterParts({ sheet, sheets, frame, lookOf, words }: PosterFrame): Mark[] {
  const items = legendOf(sheet, lookOf)
  const legend = legendPlace(frame, items, words)
  const mm = frame.type * MM_PER_PT
  const shown = (place: FramePlace, marks: () => Mark[]): Mark[] => {
    if (isOn(place, sheet.tile) || !sheets.some(({ tile }) => isOn(place, tile))) return marks()
    return sheet.tile && isGluedOver(place, sheet.tile) ? underGlue(marks(), sheet.tile) : []
  }
  const place = { x: frame.margins.left, y: legendTop(frame, items.length), mm }
  return [
    ...framePlaces(frame).flatMap(({ part, place }) =>
      shown(place, () => partMarks(part, frame, words)),
    ),
    ...(legend ? shown(legend, () => legendMarks(items, words, place)) : []),
  ]
}

function isOn(place: FramePlace, tile: Tile | null): boolean {
  return tile !== null && isWhole(place, tile)
}

function partMarks(part: FramePart, frame: ChartFrame, words: Words): Mark[] {
  switch (part) {
    case 'logo':
      return logoMarks(frame, words('chart-paper.logo'))
    case 'header':
      return decreeMarks(frame)
    case 'title':
      // Each sheet has a heading of its own, below the picture.
      return titleMarks(frame, PARAGRAPH)
    case 'signature':
      return signatureMarks(frame)
    case 'initials':
      return frame.initials
        ? initialsMarks(frame.initials, words('chart-paper.initials'), frame.type * MM_PER_PT)
        : []
  }
}
