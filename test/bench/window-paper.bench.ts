import { alone, type Measure, percentile } from './measure.ts'
import { heapMegabytes } from './memory.ts'
import {
  allMegabytes,
  choosePaper,
  closedDialogs,
  paperByChromium,
  type SavedPaper,
  savePaper,
} from './own-paper.ts'
import { type OwnWindow, openOwnWindow } from './own-window.ts'
import { openPeerWindow } from './peer-pages.ts'
import { pictureOfPeer } from './peers.ts'
import { SEED } from './structures.ts'

const CHART = 'Bagan (Lampiran)'
/** A seeded city of so many units has about 5,000 posts. */
const CITY = { posts: 5000, units: 1950 }
/** Papers of the city: the chart, the chart with the table of posts in every box, and their list. */
const CITY_PAPERS = [CHART, 'Peta jabatan (bagan)', 'Peta jabatan (daftar)'] as const
interface Size {
  readonly boxes: number
  readonly target: number
  readonly times: number
}

/** How PDFs were made before, and how the print dialog's page still is. */
const CHROMIUM = 'Chromium, hidden window'
const MANY = 4

/**
 * From the click to the PDF on the disk, in the real program. Beside it d3-org-chart's own export, which makes a
 * picture of its window: no paper, no sheets, no text.
 */
export async function* measure(): AsyncGenerator<Measure> {
  const peers = await openPeerWindow()
  try {
    for (const size of [
      { boxes: 60, target: 0.25, times: 5 },
      { boxes: 1000, target: 1.2, times: 3 },
    ] as const) {
      const picture = await pictureOfPeer(peers, size.boxes)
      yield* ofChart(size, picture / 1000)
    }
  } finally {
    await peers.close()
  }
  yield* ofCity()
}

async function* ofChart({ boxes, target, times }: Size, picture: number): AsyncGenerator<Measure> {
  const own = await openOwnWindow(`city:${SEED}:${boxes}`)
  try {
    await choosePaper(own, CHART)
    const dialog = await closedDialogs(own)
    const saved: SavedPaper[] = []
    const before: Omit<SavedPaper, 'wordMs'>[] = []
    // By turns: whichever way went second as a whole would find the page warm.
    for (let turn = 0; turn < times; turn++) {
      saved.push(await savePaper(own))
      before.push(await paperByChromium(own, dialog))
    }
    const { bytes, sheets } = last(saved)
    yield {
      ...alone(`PDF of ${boxes} boxes, ${sheets} sheets (p50)`, seconds(saved), 's', target),
      baseline: seconds(before),
      baselineName: CHROMIUM,
    }
    const fromWord = percentile(
      saved.map(({ wordMs }) => wordMs),
      0.5,
    )
    yield alone('of that, from the click on Simpan PDF to the file', fromWord / 1000, 's')
    yield {
      ...alone(`the same PDF of ${boxes} boxes (p50)`, seconds(saved), 's'),
      baseline: picture,
      baselineName: 'd3-org-chart, picture of its window',
    }
    yield {
      ...alone(`size of that PDF, ${boxes} boxes`, bytes / 1e6, 'MB', last(before).bytes / 1e6),
      baseline: last(before).bytes / 1e6,
      baselineName: CHROMIUM,
    }
  } finally {
    await own.program.close()
  }
}

/** Each paper of a whole city, and what all processes hold after many of them. */
async function* ofCity(): AsyncGenerator<Measure> {
  const own = await openOwnWindow(`city:${SEED}:${CITY.units}`)
  try {
    const dialog = await closedDialogs(own)
    for (const kind of CITY_PAPERS) {
      await choosePaper(own, kind)
      const saved = await savePaper(own)
      const name = `${kind}, city of ${CITY.posts} posts, ${saved.sheets} sheets`
      const row = alone(name, saved.ms / 1000, 's', 4)
      const size = alone('size of that PDF', saved.bytes / 1e6, 'MB')
      // The other way takes several times as long for the other two.
      if (kind !== CHART) {
        yield row
        yield size
        continue
      }
      const before = await paperByChromium(own, dialog)
      const megabytes = before.bytes / 1e6
      yield { ...row, baseline: before.ms / 1000, baselineName: CHROMIUM }
      yield { ...size, target: megabytes, baseline: megabytes, baselineName: CHROMIUM }
    }
    await choosePaper(own, CHART)
    await savePaper(own)
    const [first, objects] = [await allMegabytes(own), await heapMegabytes(own)]
    await several(own, MANY)
    yield {
      ...alone(`live objects after ${MANY} more PDFs of the city`, await heapMegabytes(own), 'MB'),
      baseline: objects,
      baselineName: 'after the first',
    }
    yield {
      ...alone(
        `memory of all processes after ${MANY} more PDFs of the city`,
        await allMegabytes(own),
        'MB',
      ),
      baseline: first,
      baselineName: 'after the first',
    }
  } finally {
    await own.program.close()
  }
}

async function several(own: OwnWindow, times: number): Promise<SavedPaper[]> {
  const saved: SavedPaper[] = []
  for (let turn = 0; turn < times; turn++) saved.push(await savePaper(own))
  return saved
}

function last<T>(saved: readonly T[]): T {
  const paper = saved.at(-1)
  if (!paper) throw new Error('nothing was saved')
  return paper
}

function seconds(saved: readonly Pick<SavedPaper, 'ms'>[]): number {
  return (
    percentile(
      saved.map(({ ms }) => ms),
      0.5,
    ) / 1000
  )
}
