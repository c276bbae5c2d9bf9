import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'
import { notedTests, run } from './mutate-tests.mjs'

/**
 * What the changed code asks and tells: the change that is switched on, how often its place was passed and how often
 * it may be, and which places were passed by whom. The names are those of StrykerJS.
 * @typedef {Record<string, number>} Passed times by change
 * @typedef {{ static: Passed, perTest: Record<string, Passed> }} Coverage
 * @typedef {{ activeMutant: string, hitCount: number, hitLimit: number, currentTestId: string | undefined,
 *   mutantCoverage: Coverage }} Switch
 */

/** More passes than this many times those without the change are a loop without an end. */
const ENDLESS = 100
const NONE = 'none'

/** @typedef {(module: { exports: unknown }, exports: unknown, require: (id: string) => unknown) => void} Code */

/**
 * The code in `place` (of `writeCode`), read as often as wanted: each change meets modules that nobody has used before,
 * so that nothing kept by one (what was worked out, what was counted) is there for the next.
 * @param {string} place
 * @param {object} expect vitest's
 * @param {Readonly<Record<string, unknown>>} given packages that are given in place of those of that name
 */
export function worldsOf(place, expect, given) {
  /** @type {Switch} */
  const state = {
    activeMutant: NONE,
    hitCount: 0,
    hitLimit: Number.POSITIVE_INFINITY,
    currentTestId: undefined,
    mutantCoverage: { static: {}, perTest: {} },
  }
  const { asked, read } = notedTests()
  Object.assign(globalThis, { __stryker__: state, askedTests: { ...asked, expect } })
  /** @type {Map<string, Code>} */
  const compiled = new Map()
  const outside = createRequire(import.meta.url)

  /** @param {string} path */
  function codeOf(path) {
    const known = compiled.get(path)
    if (known) return known
    const text = readFileSync(path, 'utf8')
    const code = /** @type {Code} */ (
      compileFunction(text, ['module', 'exports', 'require'], { filename: path })
    )
    compiled.set(path, code)
    return code
  }

  function newWorld() {
    /** @type {Map<string, { exports: unknown }>} */
    const loaded = new Map()
    /** @param {string} path */
    const load = (path) => {
      const known = loaded.get(path)
      if (known) return known.exports
      const module = { exports: {} }
      loaded.set(path, module)
      const { currentTestId } = state
      // What is read once as a module of the program loads is passed by no test.
      if (path.startsWith(join(place, 'renderer'))) state.currentTestId = undefined
      codeOf(path)(module, module.exports, (id) =>
        id.startsWith('.') ? load(join(dirname(path), id)) : (given[id] ?? outside(id)),
      )
      state.currentTestId = currentTestId
      return module.exports
    }
    return (/** @type {string} */ path) => load(join(place, path.replace(/\.tsx?$/, '.cjs')))
  }

  /**
   * What the file passes as it is read is told at `FILE`, what its tests pass at `FILE#0` and so on.
   * @param {string} file
   * @returns {Promise<{ asked: number[], failed: string[] }>} the tests that can be asked, and why others cannot: they
   *   fail without any change
   */
  async function passesOf(file) {
    const load = newWorld()
    state.currentTestId = file
    const tests = read(() => load(file))
    /** @type {number[]} */
    const asked = []
    /** @type {string[]} */
    const failed = []
    for (const [index, test] of tests.entries()) {
      state.currentTestId = `${file}#${index}`
      try {
        await run(test)
        asked.push(index)
      } catch (error) {
        delete state.mutantCoverage.perTest[state.currentTestId]
        failed.push(error instanceof Error ? error.message : String(error))
      }
    }
    state.currentTestId = undefined
    return { asked, failed }
  }

  /**
   * Whether one of these tests notices the change, the first of them that does ending it.
   * @param {string} change
   * @param {number} passed how often its place is passed without the change
   * @param {readonly { readonly file: string, readonly only: readonly number[] }[]} asked
   * @returns {Promise<'Killed' | 'Timeout' | 'Survived'>}
   */
  async function noticed(change, passed, asked) {
    state.activeMutant = change
    state.hitCount = 0
    state.hitLimit = ENDLESS * Math.max(1, passed)
    const load = newWorld()
    try {
      for (const { file, only } of asked) {
        const tests = read(() => load(file))
        for (const test of only.flatMap((index) => tests[index] ?? [])) await run(test)
      }
      return state.hitCount > state.hitLimit ? 'Timeout' : 'Survived'
    } catch {
      return state.hitCount > state.hitLimit ? 'Timeout' : 'Killed'
    } finally {
      state.activeMutant = NONE
    }
  }

  return { passesOf, noticed, coverage: state.mutantCoverage }
}
