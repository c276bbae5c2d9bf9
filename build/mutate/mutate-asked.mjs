import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { planOf } from './mutate-plan.mjs'

/**
 * @typedef {{ readonly id: string, readonly path: string }} Change a change and the file it stands in
 * @typedef {{ readonly place: string, readonly tests: readonly string[], readonly changes: readonly Change[] }} Asked
 *   `place` as `writeCode` wrote it
 * @typedef {'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored'} Status
 * @typedef {import('./mutate-worker.mjs').Passed} Passed
 * @typedef {import('./mutate-worker.mjs').Wrong} Wrong
 */

/**
 * A change takes at most twice what its tests take without one. Counted is work, not time: a busy machine is no endless
 * loop. Most of those are told long before, by how often their place is passed.
 */
const TIMES = 3
const LEAST_WORK_MS = 2000
const LOOKED_EVERY_MS = 500
const MOST_MEMORY_MB = 2048

/**
 * What became of each change, by its id. One that never comes back, or takes all memory, is a `Timeout`; the next is
 * asked in a new thread.
 * @param {Asked} asked
 * @param {() => void} told after each
 * @param {number} [least] milliseconds of work a change may take in any case
 * @returns {Promise<{ readonly answers: ReadonlyMap<string, Status>, readonly leftOut: readonly string[] }>} refused
 *   where a file of tests cannot be read; left out are tests that fail without any change
 */
export async function answersOf({ place, tests: files, changes }, told, least = LEAST_WORK_MS) {
  // As many beside each other as the machine has hands for, one left to whoever sits at it.
  const hands = Math.max(1, availableParallelism() - 1)
  const first = newThread(place)
  const passed = await /** @type {Promise<Passed | Wrong>} */ (first.answer({ pass: files }))
  await first.end()
  if ('wrong' in passed) throw new Error(passed.wrong)
  const { coverage, tests, leftOut } = passed
  const left = [...changes]
  /** @type {Map<string, Status>} */
  const answered = new Map()
  await Promise.all(Array.from({ length: Math.min(hands, changes.length) }, ask))
  return { answers: answered, leftOut }

  async function ask() {
    let thread = newThread(place)
    for (let change = left.shift(); change; change = left.shift()) {
      const { id, path } = change
      const plan = planOf(id, path, coverage, tests)
      if ('status' in plan) answered.set(id, plan.status)
      else {
        const work = plan.files.reduce((sum, { file }) => sum + (tests.get(file)?.took ?? 0), 0)
        const whole = plan.files.map(({ file }) => ({ file, only: tests.get(file)?.asked ?? [] }))
        const bound = hands * (least + TIMES * work)
        const status = await /** @type {Promise<Status>} */ (
          thread.answer({ id, plan, whole }, bound)
        )
        answered.set(id, status)
        if (status === 'Timeout') {
          await thread.end()
          thread = newThread(place)
        }
      }
      told()
    }
    await thread.end()
  }
}

/** @param {string} place */
function newThread(place) {
  const worker = new Worker(new URL('mutate-worker.mjs', import.meta.url), {
    workerData: place,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  return {
    /**
     * @param {import('./mutate-worker.mjs').Passing | import('./mutate-worker.mjs').Asking} wish
     * @param {number} [bound] milliseconds of work of this process; a `Timeout` where it takes more
     */
    answer(wish, bound = Number.POSITIVE_INFINITY) {
      return new Promise((resolve, reject) => {
        const before = process.cpuUsage()
        const looking = setInterval(() => {
          const { user, system } = process.cpuUsage(before)
          if ((user + system) / 1000 > bound) end('Timeout')
        }, LOOKED_EVERY_MS)
        worker.once('message', end)
        worker.once('error', failed)
        worker.postMessage(wish)
        /** @param {unknown} answer */
        function end(answer) {
          clearInterval(looking)
          worker.off('message', end)
          worker.off('error', failed)
          resolve(answer)
        }
        /** @param {Error & { code?: string }} error */
        function failed(error) {
          if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') end('Timeout')
          else reject(error)
        }
      })
    },
    end: () => worker.terminate(),
  }
}
