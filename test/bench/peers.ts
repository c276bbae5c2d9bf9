import { frameTimes, type Panning } from './frame-times.ts'
import { percentile } from './measure.ts'
import type { PeerWindow } from './peer-pages.ts'

export type Peer = 'org-chart' | 'react-flow'

/** What a peer needs for the same drawing, in milliseconds. */
export interface PeerFigures {
  readonly name: Peer
  readonly first: number
  readonly pan: number
  readonly zoom: number
}

/** The peers are asked for no more than they can draw in a minute. */
const MOST: Readonly<Record<Peer, number>> = { 'org-chart': 5000, 'react-flow': 20_000 }
const PANE: Readonly<Record<Peer, string>> = {
  'org-chart': '#root svg',
  'react-flow': '.react-flow__pane',
}
const PANNING: Readonly<Record<Peer, Panning>> = { 'org-chart': 'drag', 'react-flow': 'wheel' }
const FRAMES = 30
/** A peer that needs a third of a second for a frame shows that in fewer. */
const SLOW = { boxes: 4000, frames: 10 }

/** First picture, and the p95 frame of panning and zooming, of those peers that can draw so many boxes. */
export async function peerFigures(window: PeerWindow, boxes: number): Promise<PeerFigures[]> {
  const found: PeerFigures[] = []
  const frames = boxes > SLOW.boxes ? SLOW.frames : FRAMES
  for (const name of ['org-chart', 'react-flow'] as const) {
    if (boxes > MOST[name]) continue
    const first = await window.show(name, boxes)
    const { pan, zoom } = await frameTimes(window.page, PANE[name], PANNING[name], frames)
    found.push({ name, first, pan: percentile(pan, 0.95), zoom: percentile(zoom, 0.95) })
  }
  return found
}

/** Milliseconds d3-org-chart needs for its export of the whole chart: a picture of its window, three times as fine. */
export async function pictureOfPeer(window: PeerWindow, boxes: number): Promise<number> {
  await window.show('org-chart', boxes)
  return window.page.evaluate(async () => {
    const began = performance.now()
    const held = globalThis as { exportPicture?: () => Promise<string> }
    const picture = await held.exportPicture?.()
    if (!picture?.startsWith('data:image/png')) throw new Error('no picture')
    return performance.now() - began
  })
}
