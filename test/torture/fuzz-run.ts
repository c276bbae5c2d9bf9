import { Worker } from 'node:worker_threads'
import { type Fuzzed, inputOf } from './fuzz.ts'
import type { FuzzAnswer } from './fuzz-worker.ts'
import type { Row } from './row.ts'

export interface FuzzWish {
  readonly inputs: number
  readonly seed: number
  readonly lanes: number
  /** The built `fuzz-worker`. */
  readonly worker: URL
  say(line: string): void
  /** Takes the table as it grows, so that a run that is broken off leaves what it had. */
  keep(rows: readonly Row[]): void
}

/** An input that takes longer hangs, on a quiet machine and on a busy one. */
const HANG_MS = 5000
const LARGEST_HEAP_MB = 1024

interface Sum {
  readonly rows: Map<string, Row>
  slowest: Fuzzed | null
  largest: Fuzzed | null
  done: number
}

/** Reads so many seeded inputs in workers that are watched: none may throw, hang, or take more than 1 GB. */
export async function fuzz(wish: FuzzWish): Promise<void> {
  const sum: Sum = { rows: new Map(), slowest: null, largest: null, done: 0 }
  const lane = async (from: number) => {
    for (let next = from; next < wish.inputs; ) next = await oneWorker(wish, next, sum)
  }
  await Promise.all(Array.from({ length: wish.lanes }, (_, at) => lane(at)))
  const { slowest, largest } = sum
  wish.say(`slowest: ${slowest?.target} ${slowest?.number}, ${slowest?.ms.toFixed(0)} ms`)
  wish.say(`largest: ${largest?.target} ${largest?.number}, ${largest?.size} bytes`)
  wish.keep(rowsOf(sum))
}

/** The figures of all stand in the first row. */
function rowsOf({ rows, slowest, largest }: Sum): Row[] {
  const memory = (process.memoryUsage.rss() / 2 ** 20).toFixed(0)
  const told = `slowest ${slowest?.ms.toFixed(0)} ms, largest ${largest?.size} bytes, ${memory} MB`
  return [...rows.values()].map((row, at) => (at === 0 ? { ...row, told: [told] } : row))
}

/** Runs until all is done, or one input ends the worker; answers the number to go on with. */
function oneWorker(wish: FuzzWish, from: number, sum: Sum): Promise<number> {
  const { seed, inputs, lanes } = wish
  const progress = new Float64Array(new SharedArrayBuffer(16))
  const worker = new Worker(wish.worker, {
    workerData: { seed, from, to: inputs, step: lanes, progress },
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
  })
  let next = from
  return new Promise((resolve) => {
    const stopped = async (why: string) => {
      clearInterval(watch)
      await worker.terminate()
      const number = progress[0] ?? from
      // What it had read since its last word was read well.
      for (let read = next; read < number; read += lanes) await note(sum, seed, read, null)
      await note(sum, seed, number, why)
      wish.keep(rowsOf(sum))
      wish.say(`input ${number}: ${why}`)
      resolve(number + lanes)
    }
    const watch = setInterval(() => {
      if ((progress[1] ?? 0) > 0 && Date.now() - (progress[1] ?? 0) > HANG_MS) {
        void stopped(`hangs over ${HANG_MS} ms`)
      }
    }, 250)
    worker.on('message', (answer: FuzzAnswer) => {
      add(sum, answer)
      wish.keep(rowsOf(sum))
      next = answer.next
      for (const { number, target, thrown } of answer.thrown) {
        wish.say(`input ${number} (${target}): ${thrown?.split('\n').slice(0, 4).join(' ')}`)
      }
      if (sum.done % 5000 < 100) wish.say(`${sum.done} inputs`)
    })
    worker.on('error', (error: Error) => void stopped(error.message))
    worker.on('exit', (code) => {
      if (code !== 0) return
      clearInterval(watch)
      resolve(Math.max(next, inputs))
    })
  })
}

function add(sum: Sum, { counts, thrown, slowest, largest }: FuzzAnswer): void {
  for (const [target, count] of Object.entries(counts)) {
    const bad = thrown.filter((one) => one.target === target)
    addTo(
      sum,
      target,
      count,
      bad.map(({ number, thrown }) => `input ${number}: ${thrown?.split('\n')[0]}`),
    )
    sum.done += count
  }
  if ((slowest?.ms ?? 0) > (sum.slowest?.ms ?? 0)) sum.slowest = slowest
  if ((largest?.size ?? 0) > (sum.largest?.size ?? 0)) sum.largest = largest
}

async function note(sum: Sum, seed: number, number: number, why: string | null): Promise<void> {
  const { target } = await inputOf(seed, number)
  addTo(sum, target.name, 1, why === null ? [] : [`input ${number}: ${why}`])
  sum.done++
}

function addTo({ rows }: Sum, target: string, count: number, trouble: readonly string[]): void {
  const fault = `fuzz: ${target}`
  const none = { fault, injected: 0, survived: 0, lost: 0, confirmed: 0, skipped: null }
  const row = rows.get(fault) ?? { ...none, trouble: [], told: [] }
  rows.set(fault, {
    ...row,
    injected: row.injected + count,
    survived: row.survived + count - trouble.length,
    trouble: [...row.trouble, ...trouble],
  })
}
