import { type EditPieces, editPieces } from './edit-pieces.ts'
import { selectOne } from './edit-times.ts'
import { alone, type Measure, percentile } from './measure.ts'
import { openOwnWindow, settled, storedCity } from './own-window.ts'

/** About 1,000 and 20,000 posts (2.6 a unit), and 20,000 boxes. */
const CITIES = [
  { what: '1000 posts', units: 390 },
  { what: '20000 posts', units: 7800 },
  { what: '20000 boxes', units: 20_000 },
] as const
const EDITS = 100
const TARGET_MS = 40

/** What is told of each piece. */
const PIECES: Readonly<Record<keyof EditPieces, string>> = {
  compute: 'key to the first word to a disk',
  database: 'the database',
  line: 'the line, in the main process',
  fsync: 'its fsync',
  show: 'both disks to said',
  paint: 'said to painted',
  all: 'key to painted and on both disks',
}

/** The way of an edit, piece by piece; the database and the line are written at the same time. */
export async function* measure(): AsyncGenerator<Measure> {
  for (const { what, units } of CITIES) {
    const own = await openOwnWindow(null, await storedCity(units))
    try {
      await settled(own)
      await selectOne(own.page)
      const edits = await editPieces(own, EDITS)
      for (const [piece, told] of Object.entries(PIECES)) {
        const samples = edits.map((edit) => edit[piece as keyof EditPieces])
        for (const share of [0.5, 0.95]) {
          const name = `edit, ${told}, ${what} (p${share * 100})`
          const target = piece === 'all' && share === 0.95 ? TARGET_MS : undefined
          yield alone(name, percentile(samples, share), 'ms', target)
        }
      }
    } finally {
      await own.program.close()
    }
  }
}
