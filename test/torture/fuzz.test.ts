import { expect, it } from 'vitest'
import { isLong } from '../make/long-form.ts'
import { workTime } from '../make/work-time.ts'
import { type Fuzzed, fuzzOne } from './fuzz.ts'

const INPUTS = isLong ? 2000 : 400
const SEED = 2018
const LIMIT_MS = 5000

it(`${INPUTS} seeded inputs are read or refused: none throws, none works ${LIMIT_MS} ms`, async () => {
  const bad: Fuzzed[] = []
  const slow: number[] = []
  const targets = new Set<string>()
  for (let number = 0; number < INPUTS; number++) {
    const took = await workTime(async () => {
      const one = await fuzzOne(SEED, number)
      targets.add(one.target)
      if (one.thrown !== null) bad.push(one)
    })
    if (took > LIMIT_MS) slow.push(number)
  }
  expect({ bad: bad.slice(0, 10), slow }).toEqual({ bad: [], slow: [] })
  expect(targets.size).toBe(8)
}, 300_000)
