import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from '../folders.mjs'

/**
 * What did not run, and why: what the test gave as its reason.
 * @typedef {{ what: string, why: string }} Skipped
 */

/**
 * What a runner did. A runner that failed without a failed test (it crashed, a file did not load,
 * it ran nothing) counts as one failure: silence is never a pass. `left` is what the long form alone tries, `bad` what
 * failed, as far as a report names it, with the first line of what was said.
 * @typedef {{ passed: number, failed: number, skipped: readonly Skipped[], left?: readonly Skipped[], bad?: readonly Skipped[] }} Tally
 */

const NO_REASON = 'no reason given'
/** So much of what a failed test said is told once more at the end. */
const LONGEST = 200

/**
 * A test gives its reason as `{ meta: { needs: 'LibreOffice' } }`, or that of all tests of a group.
 * @param {string} file a report of vitest's JSON reporter
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyVitest(file, code) {
  const report = readReport(file)
  if (!report) return oneStep(false)
  const files = report.testResults ?? []
  const unloaded = files.filter(
    (/** @type {any} */ one) =>
      one.status === 'failed' &&
      one.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed'),
  ).length
  const skipped = files.flatMap((/** @type {any} */ one) =>
    one.assertionResults
      .filter((/** @type {any} */ test) => !['passed', 'failed'].includes(test.status))
      .map((/** @type {any} */ test) => ({
        what: `${relative(ROOT, one.name)}: ${test.fullName}`,
        why: test.meta?.needs ? `needs ${test.meta.needs}` : NO_REASON,
      })),
  )
  const bad = files.flatMap((/** @type {any} */ one) => {
    const what = relative(ROOT, one.name ?? '')
    const failed = one.assertionResults.filter(
      (/** @type {any} */ test) => test.status === 'failed',
    )
    if (one.status === 'failed' && failed.length === 0)
      return [{ what, why: firstLine(one.message) }]
    return failed.map((/** @type {any} */ test) => ({
      what: `${what}: ${test.fullName}`,
      why: firstLine(test.failureMessages?.[0]),
    }))
  })
  const failed = (report.numFailedTests ?? 0) + unloaded
  return { ...sound(report.numPassedTests ?? 0, failed, skipped, code), bad }
}

/**
 * @param {string} file a report of Playwright's JSON reporter
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyPlaywright(file, code) {
  const report = readReport(file)
  if (!report?.stats) return oneStep(false)
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats
  /** @type {ReturnType<typeof notRun>} */
  const not = (report.suites ?? []).flatMap(notRun)
  const left = not.flatMap(({ held, what }) => (held === undefined ? [] : [{ what, why: held }]))
  const skipped = not.flatMap(({ held, what, why }) => (held === undefined ? [{ what, why }] : []))
  const bad = (report.suites ?? []).flatMap(wrong)
  return { ...sound(expected, unexpected + flaky, skipped, code), left, bad }
}

/**
 * @param {any} suite of a report of Playwright's
 * @returns {Skipped[]} each test that failed, with what it said the first time
 */
function wrong(suite) {
  const here = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ test) => ['unexpected', 'flaky'].includes(test.status))
      .map((/** @type {any} */ test) => ({
        what: `test/e2e/${spec.file ?? suite.file}: ${spec.title}`,
        why: firstLine(test.results?.[0]?.error?.message ?? test.results?.[0]?.status),
      })),
  )
  return [...here, ...(suite.suites ?? []).flatMap(wrong)]
}

/** @param {string | undefined} said */
function firstLine(said) {
  // Colours of a terminal are left out.
  const plain = stripVTControlCharacters(said ?? '').trim()
  return plain.split('\n')[0]?.slice(0, LONGEST) || NO_REASON
}

/**
 * @param {any} suite of a report of Playwright's; a group of tests is a suite in one
 * @returns {(Skipped & { held: string | undefined })[]} with what is tried instead, where the long form alone has it
 */
function notRun(suite) {
  const here = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ test) => test.status === 'skipped')
      .map((/** @type {any} */ test) => {
        const said = test.annotations ?? []
        const held = said.find((/** @type {any} */ one) => one.type === 'long form')
        const why = said.find((/** @type {any} */ one) => one.description)?.description
        return {
          what: `test/e2e/${spec.file ?? suite.file}: ${spec.title}`,
          why: why ?? NO_REASON,
          held: held?.description,
        }
      }),
  )
  return [...here, ...(suite.suites ?? []).flatMap(notRun)]
}

/**
 * A step, or a part of one, that cannot be run on this machine.
 * @param {string} what
 * @param {string} why
 * @returns {Tally}
 */
export function notHere(what, why) {
  return { passed: 0, failed: 0, skipped: [{ what, why }] }
}

/**
 * One that is passed or failed as a whole.
 * @param {boolean} ok
 * @returns {Tally}
 */
export function oneStep(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] }
}

/**
 * The end of a run: each that was left to the long form, skipped or failed on a line of its own, then the sum alone on
 * the last line.
 * @param {readonly Tally[]} tallies
 */
export function lastLines(tallies) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    tallies.reduce((all, tally) => all + tally[key], 0)
  const left = tallies.flatMap((tally) => tally.left ?? [])
  const skipped = tallies.flatMap((tally) => tally.skipped)
  const told = (/** @type {string} */ how, /** @type {readonly Skipped[]} */ all) =>
    all.map(({ what, why }) => `${how}: ${what} (${why})`.replace(/\s+/g, ' '))
  const bad = tallies.flatMap((tally) => tally.bad ?? [])
  const lines = [
    ...told('left to npm run e2e -- --long', left),
    ...told('skipped', skipped),
    ...told('failed', bad),
  ]
  return [...lines, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n')
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {readonly Skipped[]} skipped
 * @param {number} code
 * @returns {Tally}
 */
function sound(passed, failed, skipped, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed, skipped }
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
