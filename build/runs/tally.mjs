import { stripVTControlCharacters } from 'node:util'
import { readLines } from './report-lines.mjs'

/**
 * A test or step, and why it is named: what it said, or the reason it did not run.
 * @typedef {{ what: string, why: string }} Named
 */

/**
 * What a runner did. A runner that failed without a failed test (it crashed, was killed, a file did not load, it ran
 * nothing) counts as one failure: silence is never a pass. `left` is what only the long form tries, `bad` what failed,
 * each with the command that runs it alone, `slow` how long each test took.
 * @typedef {{ passed: number, failed: number, skipped: readonly Named[], left?: readonly Named[], bad?: readonly Named[], slow?: readonly { what: string, ms: number }[] }} Tally
 */

/** @typedef {'unit' | 'e2e' | 'e2e -- --engine chromium' | 'headless'} Runner an npm script that runs tests by file and name */

const NO_REASON = 'no reason given'
/** Longer messages of failed tests are cut in the summary. */
const LONGEST = 200
const SLOWEST = 10

/**
 * @param {string} file a report of `report-lines.mjs`
 * @param {number} code the runner's exit code
 * @param {Runner} runner
 * @returns {Tally}
 */
export function tallyReport(file, code, runner) {
  const lines = readLines(file)
  const ended = lines.filter((line) => 'status' in line)
  const of = (/** @type {string} */ status) => ended.filter((line) => line.status === status)
  const named = (/** @type {typeof ended[number]} */ { file: at, name, why }) => ({
    what: `${at}: ${name}`,
    why: firstLine(why),
  })
  const broken = lines.flatMap((line) =>
    'error' in line ? [{ what: line.file, why: firstLine(line.error) }] : [],
  )
  const missing = notRun(lines).map((what) => ({ what, why: 'did not run' }))
  const failed = of('failed')
  const bad = [
    ...failed.map((test) => ({
      ...named(test),
      why: `${firstLine(test.why)}; ${alone(runner, test)}`,
    })),
    ...broken,
    ...missing,
  ]
  const count = failed.length + broken.length
  const isSilent = count === 0 && (code !== 0 || ended.length === 0 || missing.length > 0)
  return {
    passed: of('passed').length,
    failed: count + (isSilent ? 1 : 0),
    skipped: of('skipped')
      .filter((test) => !test.isLongForm)
      .map(named),
    left: of('skipped')
      .filter((test) => test.isLongForm)
      .map(named),
    bad,
    slow: ended
      .filter(({ status }) => status !== 'skipped')
      .map((test) => ({ what: `${test.file}: ${test.name}`, ms: test.ms })),
  }
}

/**
 * @param {readonly import('./report-lines.mjs').Line[]} lines
 * @returns {string[]} what was planned and has not ended
 */
function notRun(lines) {
  const key = (/** @type {import('./report-lines.mjs').Planned} */ { file, name }) =>
    name === undefined ? file : `${file}: ${name}`
  const over = new Set(
    lines.flatMap((line) =>
      'status' in line ? [key(line)] : 'isDone' in line || 'error' in line ? [line.file] : [],
    ),
  )
  return lines
    .flatMap((line) => ('plan' in line ? line.plan.map(key) : []))
    .filter((one) => !over.has(one))
}

/** @param {Runner} runner @param {{ file: string, name: string }} test @returns {string} the command that runs only this test */
function alone(runner, { file, name }) {
  const exact = `'${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "'\\''")}'`
  const script = runner.includes(' -- ') ? runner : `${runner} --`
  return `npm run ${script} ${file} ${runner.startsWith('e2e') ? '--grep' : '-t'} ${exact}`
}

/** @param {string | undefined} text */
function firstLine(text) {
  const plain = stripVTControlCharacters(text ?? '').trim()
  return plain.split('\n')[0]?.slice(0, LONGEST) || NO_REASON
}

/**
 * A step, or a part of one, that cannot run on this machine.
 * @param {string} what
 * @param {string} why
 * @returns {Tally}
 */
export function notHere(what, why) {
  return { passed: 0, failed: 0, skipped: [{ what, why }] }
}

/**
 * A step that passes or fails as a whole.
 * @param {boolean} ok
 * @returns {Tally}
 */
export function oneStep(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] }
}

/**
 * The end of a run: what was left to the long form, skipped or failed, a line each, the slowest tests, then the sum alone
 * on the last line.
 * @param {readonly Tally[]} tallies
 */
export function lastLines(tallies) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    tallies.reduce((all, tally) => all + tally[key], 0)
  const all = (/** @type {'left' | 'skipped' | 'bad'} */ key, /** @type {string} */ word) =>
    tallies.flatMap((tally) =>
      (tally[key] ?? []).map(({ what, why }) => `${word}: ${what} (${why})`.replace(/\s+/g, ' ')),
    )
  const slow = tallies
    .flatMap((tally) => tally.slow ?? [])
    .sort((a, b) => b.ms - a.ms)
    .slice(0, SLOWEST)
  return [
    ...all('left', 'left to npm run release:check'),
    ...all('skipped', 'skipped'),
    ...slow.map(({ what, ms }) => `slow: ${(ms / 1000).toFixed(1)} s ${what}`),
    ...all('bad', 'failed'),
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n')
}
