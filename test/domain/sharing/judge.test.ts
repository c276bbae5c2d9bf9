import { describe, expect, it } from 'vitest'
import { keeping, SABOTAGES } from './engine.ts'
import { type Lives, livesOf } from './life.ts'
import { emptyJudged, type Judged } from './tally.ts'

/** `BAGAN_LONG` plays the long form: as many lives of each sort as make a rare crossing likely. */
const isLong = process.env.BAGAN_LONG !== undefined
const LIVES = isLong ? 500 : 2
/** A broken rule shows within so many. */
const MOST_SABOTAGED = 60

const SORTS: readonly Lives[] = [
  { over: 'files', laptops: 2 },
  { over: 'files', laptops: 3 },
  { over: 'files', laptops: 5 },
  { over: 'folder', laptops: 2 },
  { over: 'folder', laptops: 3 },
  { over: 'folder', laptops: 5 },
  { over: 'laid', laptops: 2 },
  { over: 'laid', laptops: 3 },
  { over: 'hurt', laptops: 2 },
  { over: 'hurt', laptops: 3 },
  { over: 'hurt', laptops: 5 },
  { over: 'server', laptops: 2 },
  { over: 'server', laptops: 3 },
  { over: 'server', laptops: 5 },
  { over: 'files', laptops: 2, desks: 'roles' },
  { over: 'folder', laptops: 3, desks: 'roles' },
  { over: 'files', laptops: 3, apart: true },
  { over: 'files', laptops: 2, erases: true },
  { over: 'files', laptops: 3, erases: true },
  { over: 'folder', laptops: 3, erases: true },
  { over: 'laid', laptops: 3, erases: true },
  { over: 'hurt', laptops: 5, erases: true },
  { over: 'files', laptops: 3, setBack: false, engine: keeping(2) },
]

function faultsIn({ tally: _, ...faults }: Judged) {
  return faults
}

const NONE = faultsIn(emptyJudged())

describe('several laptops, one organisation', () => {
  it.each(SORTS)(
    '$over of $laptops: every value nobody has knowingly overwritten is held by all',
    (sort) => {
      const judged = livesOf(LIVES, sort)
      expect(faultsIn(judged)).toEqual(NONE)
      expect(judged.tally.takes).toBeGreaterThan(LIVES)
      if (isLong)
        process.stdout.write(`${JSON.stringify({ ...sort, engine: undefined, ...judged.tally })}\n`)
    },
  )

  it.each(Object.entries(SABOTAGES))('is seen to be wrong where %s', (_, engine) => {
    let seen = false
    for (let life = 1; life <= MOST_SABOTAGED && !seen; life++) {
      const judged = livesOf(1, { over: 'files', laptops: 3, engine }, life)
      seen = judged.lost + judged.revenant + judged.unequal + judged.crashed > 0
    }
    expect(seen).toBe(true)
  })
})
