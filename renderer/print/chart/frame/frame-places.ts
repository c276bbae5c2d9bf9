import { MM_PER_PT } from '../../../layout/pages/paper.ts'
import { textWidth } from '../../../layout/text/text-measure.ts'
import { type ChartFrame, FRAME_LINE, type FramePlace } from './chart-frame.ts'

export type FramePart = 'logo' | 'header' | 'title' | 'signature' | 'initials'

/** Where the parts of a frame stand: what a poster never cuts. */
export function framePlaces(frame: ChartFrame): { part: FramePart; place: FramePlace }[] {
  const { logo, header, title, signature, initials, first } = frame
  const mm = frame.type * MM_PER_PT
  const places: { part: FramePart; place: FramePlace }[] = []
  if (logo) places.push({ part: 'logo', place: logo })
  if (header.length > 0) {
    const { headerX, headerWidth, margins } = frame
    const height = header.length * FRAME_LINE * mm
    const place = { x: headerX, y: margins.top, width: headerWidth, height }
    places.push({ part: 'header', place })
  }
  if (title.length > 0) places.push({ part: 'title', place: titlePlace(frame) })
  const end = { x: first.x + first.width, y: first.y + first.height }
  if (signature) {
    const { width, height } = signature
    const place = { x: end.x - width, y: end.y - height, width, height }
    places.push({ part: 'signature', place })
  }
  if (initials) {
    const { width, height } = initials.table
    places.push({ part: 'initials', place: { x: initials.x, y: initials.y, width, height } })
  }
  return places
}

function titlePlace(frame: ChartFrame): FramePlace {
  const { title, titleX, titleY, titleType, type, subtitle, notice } = frame
  const mm = type * MM_PER_PT
  const titleMm = titleType * MM_PER_PT
  const width = Math.max(
    ...title.map((line) => textWidth(line, { family: 'serif', bold: true }) * titleMm),
    ...[...(subtitle ? [subtitle] : []), ...notice].map(
      (line) => textWidth(line, { family: 'serif', bold: false }) * mm,
    ),
  )
  const height =
    title.length * FRAME_LINE * titleMm + ((subtitle ? 1 : 0) + notice.length) * FRAME_LINE * mm
  return { x: titleX - width / 2, y: titleY, width, height }
}
