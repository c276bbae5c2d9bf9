import type { ReactElement } from 'react'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import type { PlannedSheet, Tile } from '../../layout/pages/sheet-plan.ts'
import type { ChartFrame, FramePlace } from './chart-frame.ts'
import { ChartDecree, ChartLogo, ChartSignature, ChartTitle } from './chart-header.tsx'
import { ChartInitials } from './chart-initials.tsx'
import { ChartLegend } from './chart-legend.tsx'
import type { ChartSheetProps } from './chart-sheet.tsx'
import { type FramePart, framePlaces } from './frame-places.ts'
import { isWhole } from './is-whole.ts'
import { legendOf } from './legend-items.ts'
import { legendPlace, legendTop } from './legend-place.ts'

interface Props extends Pick<ChartSheetProps, 'frame' | 'lookOf' | 'words' | 'sheet'> {
  readonly sheets: readonly PlannedSheet[]
}

/** Of header, title, legend and signature what is whole on the tile; what is whole on none is drawn on all it meets. */
export function PosterParts({ sheet, sheets, frame, lookOf, words }: Props) {
  const items = legendOf(sheet, lookOf)
  const legend = legendPlace(frame, items, words)
  const mm = frame.type * MM_PER_PT
  const shown = (place: FramePlace) =>
    isOn(place, sheet.tile) || !sheets.some(({ tile }) => isOn(place, tile))
  return (
    <>
      {framePlaces(frame).map(({ part, place }) =>
        shown(place) ? <g key={part}>{drawn(part, frame, words('initials'))}</g> : null,
      )}
      {legend && shown(legend) && (
        <ChartLegend
          items={items}
          words={words}
          x={frame.margins.left}
          y={legendTop(frame, items.length)}
          mm={mm}
        />
      )}
    </>
  )
}

function isOn(place: FramePlace, tile: Tile | null): boolean {
  return tile !== null && isWhole(place, tile)
}

function drawn(part: FramePart, frame: ChartFrame, heading: string): ReactElement | null {
  switch (part) {
    case 'logo':
      return <ChartLogo frame={frame} />
    case 'header':
      return <ChartDecree frame={frame} />
    case 'title':
      return <ChartTitle frame={frame} />
    case 'signature':
      return <ChartSignature frame={frame} />
    case 'initials':
      return frame.initials ? (
        <ChartInitials {...frame.initials} heading={heading} mm={frame.type * MM_PER_PT} />
      ) : null
  }
}
