import { existsSync, readFileSync } from 'node:fs'

/**
 * What a runner did. A runner that failed without a failed test (it crashed, a file did not load,
 * it ran nothing) counts as one failure: silence is never a pass.
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * @param {string} file a report of vitest's JSON reporter
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyVitest(file, code) {
  const report = readReport(file)
  if (!report) return { passed: 0, failed: 1 }
  const files = report.testResults ?? []
  const unloaded = files.filter(
    (/** @type {any} */ one) =>
      one.status === 'failed' &&
      one.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed'),
  ).length
  return sound(report.numPassedTests ?? 0, (report.numFailedTests ?? 0) + unloaded, code)
}

/**
 * @param {string} file a report of Playwright's JSON reporter
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyPlaywright(file, code) {
  const stats = readReport(file)?.stats
  if (!stats) return { passed: 0, failed: 1 }
  return sound(stats.expected ?? 0, (stats.unexpected ?? 0) + (stats.flaky ?? 0), code)
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} code
 * @returns {Tally}
 */
function sound(passed, failed, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
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
