import { parentPort, workerData } from 'node:worker_threads'
import { type Fuzzed, fuzzOne } from './fuzz.ts'

/** What the watcher wants done, and where it sees how far it is. */
export interface FuzzTask {
  readonly seed: number
  readonly from: number
  readonly to: number
  /** Every so many of the numbers. */
  readonly step: number
  /** Number that is being read now, then milliseconds since the start of the process when it began. */
  readonly progress: Float64Array
}

/** Answers what was thrown, the slowest, the largest, and a count of each target. */
export interface FuzzAnswer {
  readonly thrown: readonly Fuzzed[]
  readonly slowest: Fuzzed | null
  readonly largest: Fuzzed | null
  readonly counts: Readonly<Record<string, number>>
  readonly next: number
}

/** So many are told about at once: what a killed worker had done is then not lost. */
const PART = 100

async function work({ seed, from, to, step, progress }: FuzzTask): Promise<void> {
  for (let first = from; first < to; first += PART * step) {
    const thrown: Fuzzed[] = []
    const counts: Record<string, number> = {}
    let slowest: Fuzzed | null = null
    let largest: Fuzzed | null = null
    const end = Math.min(to, first + PART * step)
    for (let number = first; number < end; number += step) {
      progress[1] = Date.now()
      progress[0] = number
      const one = await fuzzOne(seed, number)
      counts[one.target] = (counts[one.target] ?? 0) + 1
      if (one.thrown !== null) thrown.push(one)
      if (one.ms > (slowest?.ms ?? 0)) slowest = one
      if (one.size > (largest?.size ?? 0)) largest = one
    }
    parentPort?.postMessage({ thrown, slowest, largest, counts, next: first + PART * step })
  }
}

void work(workerData)
