import { frameTimes } from './frame-times.ts'
import { alone, type Measure, percentile } from './measure.ts'
import { type OwnWindow, showAll } from './own-window.ts'
import type { PeerFigures } from './peers.ts'

const PANE = 'main .react-flow__pane'
const FRAMES = 120

/**
 * Pans and zooms the program's chart, all boxes in view at first, up to the largest zoom and back.
 * @param what the drawing, by name
 */
export async function ownFrames(
  { page }: OwnWindow,
  what: string,
  target: number | undefined,
  peers: readonly PeerFigures[],
): Promise<Measure[]> {
  await showAll({ page })
  const times = await frameTimes(page, PANE, 'wheel', FRAMES)
  return (['pan', 'zoom'] as const).flatMap((kind): Measure[] => {
    const row = alone(`${kind}, ${what}`, percentile(times[kind], 0.95), 'ms', target)
    if (peers.length === 0) return [row]
    return peers.map((peer) => ({ ...row, baseline: peer[kind], baselineName: peer.name }))
  })
}
