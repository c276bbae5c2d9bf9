import { type EditTimes, editTimes, selectOne } from './edit-times.ts'
import { alone, type Measure, percentile } from './measure.ts'
import { openOwnWindow, settled, storedCity } from './own-window.ts'

/** About 1,000 and 20,000 posts (2.6 a unit), and 20,000 boxes. */
const CITIES = [
  { what: '1,000 posts', units: 390 },
  { what: '20,000 posts', units: 7800 },
  { what: '20,000 boxes', units: 20_000 },
] as const
const EDITS = 60

/** What a person waits for: to see it, and to know it safe. */
const WAITED_FOR = { painted: 'key to painted', saved: 'key to Tersimpan' } as const
const TARGET_MS = { painted: 25, saved: 40 } as const

/** What is told of each piece. */
const PIECES = {
  compute: 'key to the first word to a disk',
  database: 'the database',
  line: 'the line, in the main process',
  fsync: 'its fsync',
  say: 'both disks to said',
} as const satisfies Partial<Record<keyof EditTimes, string>>

/** An edit, what it costs who makes it, and its way piece by piece; page, database and line work at the same time. */
export async function* measure(): AsyncGenerator<Measure> {
  for (const { what, units } of CITIES) {
    const own = await openOwnWindow(null, await storedCity(units))
    try {
      await settled(own)
      await selectOne(own.page)
      const edits = await editTimes(own, EDITS)
      const at = (piece: keyof EditTimes, share: number) =>
        percentile(
          edits.map((edit) => edit[piece]),
          share,
        )
      for (const piece of ['painted', 'saved'] as const) {
        const name = WAITED_FOR[piece]
        yield alone(`${name}, ${what} (p50)`, at(piece, 0.5), 'ms')
        yield alone(`${name}, ${what} (p95)`, at(piece, 0.95), 'ms', TARGET_MS[piece])
      }
      for (const [piece, told] of Object.entries(PIECES) as [keyof typeof PIECES, string][]) {
        yield alone(`edit, ${told}, ${what} (p50)`, at(piece, 0.5), 'ms')
        yield alone(`edit, ${told}, ${what} (p95)`, at(piece, 0.95), 'ms')
      }
    } finally {
      await own.program.close()
    }
  }
}
