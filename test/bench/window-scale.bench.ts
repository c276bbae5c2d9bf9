import { editTimes, selectOne } from './edit-times.ts'
import { frameTimes } from './frame-times.ts'
import { type Measure, percentile } from './measure.ts'
import { heapMegabytes, processMegabytes } from './memory.ts'
import { type OwnWindow, openOwnWindow, painted, showAll } from './own-window.ts'
import { openPeerWindow, type PeerWindow } from './peer-pages.ts'
import { SEED } from './structures.ts'

const SIZES = [1000, 5000, 20_000, 50_000]
const FRAMES = 120
const PANE = 'main .react-flow__pane'
/** The peers are asked for no more than they can draw in a minute. */
const PEER_MOST = { 'org-chart': 5000, 'react-flow': 20_000 } as const
const PEER_PANE = { 'org-chart': '#root svg', 'react-flow': '.react-flow__pane' } as const
const PEER_PANNING = { 'org-chart': 'drag', 'react-flow': 'wheel' } as const
const FRAME_TARGET: Readonly<Record<number, number>> = { 5000: 20, 20000: 34 }
const EDIT_TARGET: Readonly<Record<number, number>> = { 1000: 50, 20000: 60 }
const MANY_EDITS = 1000

type Peer = keyof typeof PEER_MOST

interface PeerFigures {
  readonly name: Peer
  readonly first: number
  readonly pan: number
  readonly zoom: number
}

/** How the cost grows with the boxes: the real program's chart beside its peers, in the same run. */
export async function measure(): Promise<Measure[]> {
  const peers = await openPeerWindow()
  const rows: Measure[] = []
  for (const size of SIZES) {
    const figures = await peerFigures(peers, size)
    const made = await openOwnWindow(`city:${SEED}:${size}`)
    await made.page.waitForTimeout(2000)
    await made.program.close()
    const own = await openOwnWindow(null, made.folder)
    rows.push(...(await firstPictures(own, size, figures)))
    rows.push(...(await frames(own, size, figures)))
    rows.push(...(await edits(own, size)))
    await own.program.close()
  }
  await peers.close()
  return rows
}

async function peerFigures(peers: PeerWindow, size: number): Promise<PeerFigures[]> {
  const found: PeerFigures[] = []
  for (const name of ['org-chart', 'react-flow'] as const) {
    if (size > PEER_MOST[name]) continue
    const first = await peers.show(name, size)
    const { pan, zoom } = await frameTimes(
      peers.page,
      PEER_PANE[name],
      PEER_PANNING[name],
      FRAMES / 4,
    )
    found.push({ name, first, pan: percentile(pan, 0.95), zoom: percentile(zoom, 0.95) })
  }
  return found
}

async function firstPictures(
  own: OwnWindow,
  size: number,
  peers: readonly PeerFigures[],
): Promise<Measure[]> {
  const flow = peers.find(({ name }) => name === 'react-flow')
  return [
    {
      name: `start to first picture of a stored workspace, ${size} boxes`,
      value: own.firstPictureMs,
      unit: 'ms',
      target: size === 20_000 ? 3000 : null,
      baseline: null,
      baselineName: null,
    },
    {
      name: `first picture, in memory already, ${size} boxes`,
      value: await pictureAgain(own),
      unit: 'ms',
      target: size === 20_000 ? 700 : null,
      baseline: flow?.first ?? null,
      baselineName: flow ? 'React Flow' : null,
    },
  ]
}

/** Another screen, and back to the chart. */
async function pictureAgain({ page }: OwnWindow): Promise<number> {
  const rail = page.getByRole('navigation')
  await rail.getByText('Riwayat').click()
  await page.locator('#bagan-kanvas').waitFor({ state: 'detached' })
  const back = await rail.getByText('Bagan', { exact: true }).elementHandle()
  const began = performance.now()
  await back?.evaluate((element) => (element as HTMLElement).click())
  await page.locator('#bagan-kanvas').waitFor()
  await painted(page)
  return performance.now() - began
}

async function frames(
  own: OwnWindow,
  size: number,
  peers: readonly PeerFigures[],
): Promise<Measure[]> {
  await showAll(own.page)
  const times = await frameTimes(own.page, PANE, 'wheel', FRAMES)
  return (['pan', 'zoom'] as const).flatMap((kind): Measure[] => {
    const row = {
      name: `${kind}, ${size} boxes, from all in view (p95 frame)`,
      value: percentile(times[kind], 0.95),
      unit: 'ms',
      target: FRAME_TARGET[size] ?? null,
    } as const
    if (peers.length === 0) return [{ ...row, baseline: null, baselineName: null }]
    return peers.map((peer) => ({ ...row, baseline: peer[kind], baselineName: peer.name }))
  })
}

async function edits(own: OwnWindow, size: number): Promise<Measure[]> {
  await selectOne(own.page)
  const samples = await editTimes(own.page, 60)
  const none = { baseline: null, baselineName: null }
  const rows: Measure[] = [
    {
      name: `edit, from key to painted and on both disks, ${size} boxes (p95)`,
      value: percentile(samples, 0.95),
      unit: 'ms',
      target: EDIT_TARGET[size] ?? null,
      ...none,
    },
  ]
  const heap = await heapMegabytes(own)
  const process = await processMegabytes(own)
  rows.push(
    { name: `live objects, ${size} boxes`, value: heap, unit: 'MB', target: null, ...none },
    {
      name: `memory of the page, ${size} boxes`,
      value: process,
      unit: 'MB',
      target: null,
      ...none,
    },
  )
  if (size !== 20_000) return rows
  await editTimes(own.page, MANY_EDITS)
  rows.push({
    name: `live objects after ${MANY_EDITS} edits, ${size} boxes`,
    value: await heapMegabytes(own),
    unit: 'MB',
    target: null,
    baseline: heap,
    baselineName: 'before them',
  })
  return rows
}
