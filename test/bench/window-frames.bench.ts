import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { alone, type Measure } from './measure.ts'
import { ownFrames } from './own-frames.ts'
import {
  type OwnWindow,
  openOwnWindow,
  pictureAgain,
  settled,
  UNLOCKED,
  unfoldAll,
} from './own-window.ts'
import { openPeerWindow } from './peer-pages.ts'
import { peerFigures } from './peers.ts'
import { plainUnits, SEED } from './structures.ts'

const BOXES = 5000

/**
 * The work of a frame, of a city and of the plain tree the peers draw. The screen would not let any of them be faster
 * than 16.7 ms, so here frames come as fast as they are done.
 */
export async function* measure(): AsyncGenerator<Measure> {
  const peers = await openPeerWindow(UNLOCKED)
  const figures = await peerFigures(peers, BOXES)
  await peers.close()
  const drawings = { 'a city': `city:${SEED}:${BOXES}`, 'a plain tree': await plainTree() }
  for (const [name, open] of Object.entries(drawings)) {
    const own = await openOwnWindow(open, undefined, UNLOCKED)
    await settled(own)
    const first = alone(`first picture, ${BOXES} boxes of ${name}`, await firstPicture(own), 'ms')
    for (const { name: peer, first: beside } of figures) {
      yield { ...first, baseline: beside, baselineName: peer }
    }
    const what = `work of a frame, ${BOXES} boxes of ${name}, from all in view (p95)`
    yield* await ownFrames(own, what, undefined, figures)
    await own.program.close()
  }
}

/** Of a chart all of whose boxes are shown, as the peers' first picture has them. */
async function firstPicture(own: OwnWindow): Promise<number> {
  await unfoldAll(own)
  return pictureAgain(own)
}

/** The tree as a file the program opens. */
async function plainTree(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'bagan-bench-')), 'pohon.bagan')
  writeFileSync(path, await writeBagan({ name: 'pohon', seq: 0, records: plainUnits(BOXES) }))
  return path
}
