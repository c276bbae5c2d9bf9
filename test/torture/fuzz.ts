import { randomOf } from '../../renderer/samples/random.ts'
import { TARGETS, type Target } from './fuzz-targets.ts'

/** What came of one input. */
export interface Fuzzed {
  readonly target: string
  /** With it `inputOf` makes the same input again. */
  readonly number: number
  readonly ms: number
  readonly size: number
  /** What was thrown; null where it was read or refused as it should be. */
  readonly thrown: string | null
}

const BAG: readonly Target[] = TARGETS.flatMap(([weight, target]) =>
  Array.from({ length: weight }, () => target),
)

/** The input of that number, and who reads it: the same on every machine. */
export async function inputOf(seed: number, number: number) {
  const random = randomOf(seed * 1_000_003 + number)
  const target = random.pick(BAG)
  return { target, input: await target.make(random) }
}

/** Makes and reads one input. */
export async function fuzzOne(seed: number, number: number): Promise<Fuzzed> {
  const { target, input } = await inputOf(seed, number)
  const began = performance.now()
  const thrown = await target.read(input).then(
    () => null,
    (error: Error) => error.stack ?? String(error),
  )
  const ms = performance.now() - began
  return { target: target.name, number, ms, size: target.size(input), thrown }
}
