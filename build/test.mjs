// Everything: npm test. What was skipped is told line by line, and the last line is the sum: both are taken from the
// runners' own reports.
import './runtime/node-version.mjs'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runE2e, runOnChromium } from './e2e.mjs'
import { OUT } from './folders.mjs'
import { whyNot } from './installers/try-deb.mjs'
import { whyNot as whyNoWindows } from './installers/windows/try-windows.mjs'
import { BIOME, runNode, runTool, VITEST } from './runs/run-step.mjs'
import { lastLines, notHere, oneStep, tallyPlaywright, tallyVitest } from './runs/tally.mjs'
import { checkTypes } from './runs/type-check.mjs'
import { openDisplay } from './runtime/display.mjs'
import { prepare } from './runtime/run-program.mjs'
import { inOnePiece, say } from './say.mjs'
import { runTorture, wishOf } from './torture.mjs'

const REPORTS = join(OUT, 'reports')
const report = (/** @type {string} */ name) => join(REPORTS, `${name}.json`)

/** @typedef {readonly [name: string, run: () => Promise<import('./runs/tally.mjs').Tally>]} Step */

/** @type {readonly Step[]} */
const FIRST = [
  ['Types', types],
  ['Lint', () => succeeds(runTool(BIOME, ['check', '--error-on-warnings', '.']))],
  ['Units, properties, architecture', () => vitest('vitest.config.ts', 'unit')],
]
/** @type {Step} */
const IN_ITS_WINDOW = ['The program in its window', e2e]
/** While the window waits for its pictures, the rest is tried beside it. @type {readonly Step[]} */
const BESIDE = [
  ['Commands without a window', headless],
  ['Hurt on purpose', () => runTorture(wishOf(['--short']))],
  ['Package', () => succeeds(runNode(['build/package.mjs']))],
  ['Built twice', () => succeeds(runNode(['build/release/twice.mjs']))],
  ['Installed like any other program', installed],
  // Wine takes seconds for each of some thirty starts: too long for a test, and nothing else waits for it here.
  ['Installers for Windows', onWindows],
  ['The whole story on today’s engine', onChromium],
]

/** Edit, going back, history, import, vacancy, proposal, decision, paper, viewer, cabinet: how these tests begin. */
const STORY = [
  'a point of the journal is looked at, restored',
  'and of five thousand',
  'every step of the window is changed by the keyboard alone',
  'a leaving is noted by keyboard alone',
  'a proposal: drafted on the chart, handed in, decided',
  'papers are printed in one place',
  'a proposal saved to be read',
  'an office is renamed in every place',
]

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
await prepare()
const first = await inTurn(FIRST)
const [window, beside] = await Promise.all([carryOut(IN_ITS_WINDOW), besideAnother(BESIDE)])
const tallies = [...first, window, ...beside]
process.exitCode = tallies.every(({ failed }) => failed === 0) ? 0 : 1
process.stdout.write(`\n${lastLines(tallies)}\n`)

/** @param {readonly Step[]} steps */
async function inTurn(steps) {
  const done = []
  for (const step of steps) done.push(await carryOut(step))
  return done
}

/** The same, each told once it is over. @param {readonly Step[]} steps */
async function besideAnother(steps) {
  const done = []
  for (const step of steps) done.push(await inOnePiece(() => carryOut(step)))
  return done
}

/** @param {Step} step */
async function carryOut([name, run]) {
  const began = performance.now()
  say(`\n== ${name}`)
  const tally = await run().catch((error) => {
    say(String(error))
    return oneStep(false)
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const { passed, failed, skipped, left = [] } = tally
  const long = left.length > 0 ? `, ${left.length} left to the long form` : ''
  say(
    `== ${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped${long} (${seconds} s)`,
  )
  // What no report names is named by its step.
  return failed > 0 && !tally.bad?.length
    ? { ...tally, bad: [{ what: name, why: 'see what it said above' }] }
    : tally
}

async function types() {
  const results = await checkTypes()
  const bad = results.filter(({ ok }) => !ok)
  for (const { name, output } of bad) say(`${name}\n${output}`)
  return { passed: results.length - bad.length, failed: bad.length, skipped: [] }
}

/** @param {Promise<{ code: number }>} run */
async function succeeds(run) {
  const { code } = await run
  return oneStep(code === 0)
}

async function installed() {
  const why = whyNot()
  return why
    ? notHere('Installed from its .deb', why)
    : succeeds(runNode(['build/installers/try.mjs']))
}

async function onWindows() {
  const why = whyNoWindows()
  return why
    ? notHere('Installers for Windows under Wine', why)
    : succeeds(runNode(['build/installers/windows/try.mjs']))
}

/**
 * @param {string} config
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 */
async function vitest(config, name, env = process.env) {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report(name)}`]
  const { code } = await runTool(VITEST, ['run', '--config', `build/${config}`, ...reporters], {
    env,
  })
  return tallyVitest(report(name), code)
}

async function headless() {
  const display = await openDisplay()
  const tally = await vitest('vitest-headless.config.ts', 'headless', display.env)
  display.close()
  return tally
}

async function e2e() {
  return tallyPlaywright(report('e2e'), await runE2e([]))
}

async function onChromium() {
  // One at a time, and when the window has the machine nearly for itself.
  const done = await runOnChromium(['--workers', '1', '--grep', STORY.join('|')])
  if ('why' in done) return notHere('The whole story on today’s engine', done.why)
  const tally = tallyPlaywright(report('e2e-chromium'), done.code)
  // A test that has got another name is a part of the story nobody tells.
  const missing = Math.max(0, STORY.length - tally.passed - tally.failed)
  return { ...tally, failed: tally.failed + missing }
}
