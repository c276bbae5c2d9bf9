import { expect, it } from 'vitest'
import { isLong } from '../make/long-form.ts'
import { type Fuzzed, fuzzOne } from './fuzz.ts'

const INPUTS = isLong ? 2000 : 400
const SEED = 2018
/** A busy machine is no hang. */
const LIMIT_MS = 5000

it(`${INPUTS} seeded inputs are read or refused: none throws, none takes ${LIMIT_MS} ms`, async () => {
  const bad: Fuzzed[] = []
  const targets = new Set<string>()
  for (let number = 0; number < INPUTS; number++) {
    const one = await fuzzOne(SEED, number)
    targets.add(one.target)
    if (one.thrown !== null || one.ms > LIMIT_MS) bad.push(one)
  }
  expect(bad.slice(0, 10)).toEqual([])
  expect(targets.size).toBe(8)
}, 300_000)
