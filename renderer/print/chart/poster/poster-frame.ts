import type { ChartLayout } from '../../../layout/blocks/chart-layout.ts'
import { hitsCorner } from '../../../layout/pages/fit-page.ts'
import { evenMargins, MM_PER_PT } from '../../../layout/pages/paper.ts'
import { OVERLAP } from '../../../layout/pages/poster.ts'
import type { Picture } from '../../../layout/pages/poster-picture.ts'
import type { Words } from '../../../words/words.ts'
import { type ChartFrame, chartFrame } from '../frame/chart-frame.ts'
import { framePlaces } from '../frame/frame-places.ts'
import type { FrameText } from '../frame/frame-text.ts'
import { legendPlace } from '../frame/legend-place.ts'
import type { LegendItem } from '../legend-items.ts'

export interface PosterFrame {
  readonly text: FrameText
  /** Points of the smallest type. */
  readonly minType: number
  readonly legend: readonly LegendItem[]
  readonly words: Words
  /** Width of what one sheet shows, in millimetres. */
  readonly tileWidth: number
}

/** A picture this wide at 8 pt has header and title of the usual size; they grow with it up to twice that. */
const USUAL_WIDTH = 420 / 8
/** Part of a sheet's width that header, title and signature take at most: so a cut beside them costs few sheets. */
const WIDEST = 0.55

/** Header, title, legend and signature around the whole of a poster. */
export function posterFrame(
  { text, minType, legend, tileWidth }: PosterFrame,
  picture: { readonly width: number; readonly height: number },
): ChartFrame {
  const larger = Math.min(2, Math.max(1, picture.width / (USUAL_WIDTH * minType)))
  const paper = { widthMm: picture.width, heightMm: picture.height }
  const type = minType * larger
  const widest = WIDEST * tileWidth
  const frame = chartFrame(text, paper, type, legend.length, evenMargins(0), widest)
  return { ...frame, titleX: titleMiddle(picture.width, widest, tileWidth) }
}

/** In the middle of the picture, or so near that the title is likely whole on one sheet. */
function titleMiddle(width: number, title: number, tile: number): number {
  const middle = width / 2
  if (width <= tile) return middle
  const step = tile - OVERLAP
  const left = Math.floor(middle / step) * step
  return Math.max(left + title / 2, Math.min(middle, left + tile - title / 2))
}

/** The picture around a drawing: as wide as the drawing, what stands below it or one sheet, as high as all need. */
export function posterPicture(poster: PosterFrame, drawing: ChartLayout): Picture {
  const needed = Math.max(drawing.width, footWidth(poster, drawing.width))
  const width = Math.max(needed, poster.tileWidth)
  const { first, type } = posterFrame(poster, { width, height: 1 })
  const corners = Math.max(0, ...first.corners.map((corner) => corner.height))
  const place = { scale: 1, x: (width - drawing.width) / 2, y: first.y }
  const foot = 1.6 * type * MM_PER_PT
  const beside = first.y + Math.max(drawing.height, corners) + foot
  const hits = hitsCorner(drawing, place, posterFrame(poster, { width, height: beside }).first)
  const height = hits ? first.y + drawing.height + corners + foot : beside
  const frame = posterFrame(poster, { width, height })
  const legend = legendPlace(frame, poster.legend, poster.words)
  const blocks = [...framePlaces(frame).map(({ place: at }) => at), ...(legend ? [legend] : [])]
  return { width, height, x: place.x, y: place.y, blocks }
}

/** Legend and signature beside one another. */
function footWidth(poster: PosterFrame, width: number): number {
  const { corners } = posterFrame(poster, { width: Math.max(width, 200), height: 1 }).first
  return corners.reduce((sum, corner) => sum + corner.width, 0)
}
