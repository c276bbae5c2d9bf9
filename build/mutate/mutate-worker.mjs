// Asks tests, in a thread that may be ended when they never come back: first all of them without a change (`Passing`),
// or at once about one change after the other (`Asking`).

import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { expect } from 'vitest'
import { worldsOf } from './mutate-world.mjs'

/**
 * @typedef {{ readonly pass: readonly string[] }} Passing the files to go through
 * @typedef {import('./mutate-plan.mjs').Plan['files']} Files
 * @typedef {{ readonly id: string, readonly plan: import('./mutate-plan.mjs').Plan, readonly whole: Files }} Asking a
 *   change, whom to ask, and all that can be asked in those files
 * @typedef {{ readonly coverage: import('./mutate-world.mjs').Coverage,
 *   readonly tests: ReadonlyMap<string, import('./mutate-plan.mjs').FileOfTests>, readonly leftOut: readonly string[] }} Passed
 *   who passes what, the tests by file, and those that fail without any change
 * @typedef {{ readonly wrong: string }} Wrong a file of tests that cannot be read
 */

/** So many random structures are tried by a test: no time is set, which a busy machine would make fewer of. */
const FEW = { numRuns: 10 }

// The same random structures for every change: it is asked about a thousand times over. What one of them looks like
// that fails is read by nobody.
fc.configureGlobal({
  ...FEW,
  seed: 25,
  endOnFailure: true,
  reporter: ({ failed }) => {
    if (failed) throw new Error('A random structure fails')
  },
})
/** However many a test wants itself. */
const fewRandomRuns = { ...fc, assert: fewAsserted }

const worlds = worldsOf(workerData, expect, { 'fast-check': fewRandomRuns })

parentPort?.on('message', async (/** @type {Passing | Asking} */ wish) => {
  parentPort?.postMessage('pass' in wish ? await passedBy(wish.pass) : await answerTo(wish))
})

/**
 * @param {readonly string[]} files
 * @returns {Promise<Passed | Wrong>}
 */
async function passedBy(files) {
  const tests = new Map()
  const leftOut = []
  for (const file of files) {
    const before = process.cpuUsage()
    try {
      const { asked, failed } = await worlds.passesOf(file)
      const { user, system } = process.cpuUsage(before)
      tests.set(file, { asked, took: (user + system) / 1000 })
      for (const why of failed) leftOut.push(`${file}: ${why}`)
    } catch (error) {
      const why = error instanceof Error ? error.stack : error
      return { wrong: `${file} cannot be read: ${why}` }
    }
  }
  return { coverage: worlds.coverage, tests, leftOut }
}

/**
 * First of the tests that pass the place; then of all in their files, since what one test works out may be kept for
 * the next, which then passes nothing.
 * @param {Asking} asking
 */
async function answerTo({ id, plan: { passed, files }, whole }) {
  const status = await worlds.noticed(id, passed, files)
  const isAll = files.every(({ only }, at) => only.length === whole[at]?.only.length)
  return status === 'Survived' && !isAll ? worlds.noticed(id, passed, whole) : status
}

/**
 * @template T
 * @param {import('fast-check').IAsyncProperty<T> | import('fast-check').IProperty<T>} property
 * @param {import('fast-check').Parameters<T>} [own] the test's
 */
function fewAsserted(property, own) {
  return fc.assert(property, { ...own, ...FEW })
}
