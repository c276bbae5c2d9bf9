import { moveAgain, selectOne } from './edit-times.ts'
import { alone, type Measure } from './measure.ts'
import { heapMegabytes, processMegabytes } from './memory.ts'
import {
  type OwnWindow,
  openOwnWindow,
  pictureAgain,
  settled,
  storedCity,
  unfoldAll,
} from './own-window.ts'

/** Cities with about 1,000 and 20,000 posts: 2.6 a unit. */
const CITIES = [
  { posts: 1000, units: 390 },
  { posts: 20_000, units: 7800, start: 3000, picture: 700 },
] as const
/** `derived` looks at the memory of what is derived after a thousand. */
const MANY_EDITS = 500

/** What the day of a secretariat is made of, at the size of one office and of a whole city. */
export async function* measure(): AsyncGenerator<Measure> {
  for (const city of CITIES) {
    const own = await openOwnWindow(null, await storedCity(city.units))
    try {
      yield* ofCity(own, city)
    } finally {
      await own.program.close()
    }
  }
}

async function* ofCity(own: OwnWindow, city: (typeof CITIES)[number]): AsyncGenerator<Measure> {
  const what = `${city.posts} posts`
  const large = 'start' in city ? city : null
  const start = own.firstPictureMs
  yield alone(`program start to first picture, stored, ${what}`, start, 'ms', large?.start)
  await settled(own)
  await unfoldAll(own)
  const again = await pictureAgain(own)
  yield alone(`first picture, in memory already, ${what}`, again, 'ms', large?.picture)
  const before = await heapMegabytes(own)
  yield alone(`live objects of the page, ${what}`, before, 'MB')
  yield alone(`memory of the page's process, ${what}`, await processMegabytes(own), 'MB')
  if (!large) return
  await selectOne(own.page)
  await moveAgain(own, MANY_EDITS)
  yield {
    ...alone(`live objects after ${MANY_EDITS} edits, ${what}`, await heapMegabytes(own), 'MB'),
    baseline: before,
    baselineName: 'before them',
  }
}
