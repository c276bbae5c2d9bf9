import { alone, type Measure } from './measure.ts'
import { heapMegabytes, processMegabytes } from './memory.ts'
import { ownFrames } from './own-frames.ts'
import { type OwnWindow, openOwnWindow, pictureAgain, settled, storedCity } from './own-window.ts'
import { openPeerWindow } from './peer-pages.ts'
import { type PeerFigures, peerFigures } from './peers.ts'

const SIZES = process.env.BAGAN_BENCH_LARGEST ? [1000, 5000, 20_000, 50_000] : [1000, 20_000]
const FRAME_TARGET: Readonly<Record<number, number>> = { 5000: 20, 20000: 34 }

/** How the cost grows with the boxes: the real program's chart beside its peers, in the same run. */
export async function* measure(): AsyncGenerator<Measure> {
  const peers = await openPeerWindow()
  for (const size of SIZES) {
    const figures = await peerFigures(peers, size)
    const own = await openOwnWindow(null, await storedCity(size))
    try {
      yield* ofSize(own, size, figures)
    } catch (error) {
      process.stderr.write(`${size} boxes broke off: ${error}\n`)
    } finally {
      await own.program.close()
    }
  }
  await peers.close()
}

async function* ofSize(
  own: OwnWindow,
  size: number,
  peers: readonly PeerFigures[],
): AsyncGenerator<Measure> {
  const what = `${size} boxes`
  yield alone(`program start to first picture, stored, ${what}`, own.firstPictureMs, 'ms')
  await settled(own)
  const flow = peers.find(({ name }) => name === 'react-flow')
  yield {
    ...alone(`first picture, in memory already, ${what}`, await pictureAgain(own), 'ms'),
    baseline: flow?.first ?? null,
    baselineName: flow ? 'react-flow' : null,
  }
  yield* await ownFrames(
    own,
    `${what} of a city, from all in view (p95)`,
    FRAME_TARGET[size],
    peers,
  )
  yield alone(`live objects of the page, ${what}`, await heapMegabytes(own), 'MB')
  yield alone(`memory of the page's process, ${what}`, await processMegabytes(own), 'MB')
}
