import { describe, expect, it } from 'vitest'
import { ENGINE, keeping, SABOTAGES } from './engine.ts'
import { type Lives, livesOf } from './life.ts'
import { SERVER_RULES, SERVER_SABOTAGES } from './server-rules.ts'
import { emptyJudged, type Judged } from './tally.ts'

/** `BAGAN_LONG` plays the long form: as many lives of each sort as make a rare crossing likely. */
const isLong = process.env.BAGAN_LONG !== undefined
const LIVES = isLong ? 500 : 2
/** Other lives with another number: `BAGAN_SEED`. */
const FROM = Number(process.env.BAGAN_SEED ?? 1)
const LONG_MS = 60 * 60_000
/** A broken rule shows within so many. */
const MOST_SABOTAGED = 60

const WAYS = ['files', 'folder', 'hurt', 'server', 'mixed'] as const
const SORTS: readonly Lives[] = [
  ...WAYS.flatMap((over) =>
    (['any', 'roles'] as const).flatMap((desks) =>
      ([2, 3, 5] as const).map((laptops) => ({ over, laptops, desks })),
    ),
  ),
  { over: 'server', laptops: 3, desks: 'any', setBack: false, hides: true },
  { over: 'laid', laptops: 2, desks: 'any' },
  { over: 'laid', laptops: 3, desks: 'any' },
  { over: 'files', laptops: 3, apart: true, desks: 'any' },
  { over: 'files', laptops: 2, desks: 'any', erases: true },
  { over: 'files', laptops: 3, desks: 'any', erases: true },
  { over: 'folder', laptops: 3, desks: 'any', erases: true },
  { over: 'laid', laptops: 3, desks: 'any', erases: true },
  { over: 'hurt', laptops: 5, desks: 'any', erases: true },
  { over: 'files', laptops: 3, setBack: false, desks: 'any', engine: keeping(2) },
]

function faultsIn({ tally: _, ...faults }: Judged) {
  return faults
}

const NONE = faultsIn(emptyJudged())

describe('several laptops, one organisation', () => {
  it.each(SORTS)(
    '$over of $laptops, desks $desks: every value nobody has knowingly overwritten is held by all',
    (sort) => {
      const judged = livesOf(LIVES, sort, FROM)
      expect(faultsIn(judged)).toEqual(NONE)
      expect(judged.tally.takes).toBeGreaterThan(LIVES)
      if (isLong)
        process.stdout.write(`${JSON.stringify({ ...sort, engine: undefined, ...judged.tally })}\n`)
    },
    isLong ? LONG_MS : undefined,
  )

  it.each(Object.entries(SABOTAGES))('is seen to be wrong where %s', (_, engine) => {
    expect(isSeenWrong([{ over: 'files', laptops: 3, desks: 'any', engine }])).toBe(true)
  })

  it.each(Object.entries(SERVER_SABOTAGES))(
    'is seen to be wrong over a server where %s',
    (_, rule) => {
      const engine = { ...ENGINE, server: { ...SERVER_RULES, ...rule } }
      const lives = { over: 'server', laptops: 3, desks: 'any', engine } as const
      const hiding = { ...lives, setBack: false, hides: true }
      expect(isSeenWrong([lives, hiding, { ...hiding, laptops: 5 }])).toBe(true)
    },
  )
})

function isSeenWrong(sorts: readonly Lives[]): boolean {
  for (let life = 1; life <= MOST_SABOTAGED; life++) {
    for (const sort of sorts) {
      const { lost, revenant, unequal, twice, crashed } = livesOf(1, sort, life)
      if (lost + revenant + unequal + twice + crashed > 0) return true
    }
  }
  return false
}
