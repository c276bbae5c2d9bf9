// npm test: is this change right? Types, lint, units, commands, the program in its window, and a short sample of what
// `npm run release:check` does whole. The last line is the sum, taken from the runners' own reports.
import './runtime/node-version.mjs'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runE2e, runOnChromium } from './e2e.mjs'
import { OUT } from './folders.mjs'
import { BIOME, runNode, runTool } from './runs/run-step.mjs'
import { carryOut, conclude, inTurn, succeeds, vitest } from './runs/steps.mjs'
import { notHere } from './runs/tally.mjs'
import { checkTypes } from './runs/type-check.mjs'
import { openDisplay } from './runtime/display.mjs'
import { prepare } from './runtime/run-program.mjs'
import { installedChromium } from './runtime/second-engine.mjs'
import { inOnePiece, say } from './say.mjs'
import { runTorture, wishOf } from './torture.mjs'

/** @typedef {import('./runs/steps.mjs').Step} Step */

/** The story of the second engine that every run tries: edit, undo, restore. */
const STORY = 'a point of the journal is looked at, restored'

/** @type {readonly Step[]} */
const FIRST = [
  ['Types', types],
  ['Lint', () => succeeds(runTool(BIOME, ['check', '--error-on-warnings', '.']))],
]
/** The window waits for pictures half of its time, so all this runs beside it. @type {readonly Step[]} */
const BESIDE = [
  ['Units, properties, architecture', () => vitest('unit', 'vitest.config.ts')],
  ['Commands without a window', commands],
  ['Damaged on purpose: a sample', () => runTorture(wishOf(['--short']))],
  ['The packaged program starts', () => succeeds(runNode(['build/package.mjs']))],
  ['One story on the second engine', onChromium],
]

rmSync(join(OUT, 'reports'), { recursive: true, force: true })
mkdirSync(join(OUT, 'reports'), { recursive: true })
await prepare()
const first = await inTurn(FIRST)
const [window, beside] = await Promise.all([
  carryOut(['The program in its window', () => runE2e([])]),
  inPieces(BESIDE),
])
conclude([...first, window, ...beside])

/** Each printed once it is over. @param {readonly Step[]} steps */
async function inPieces(steps) {
  const tallies = []
  for (const step of steps) tallies.push(await inOnePiece(() => carryOut(step)))
  return tallies
}

async function types() {
  const results = await checkTypes()
  const bad = results.filter(({ ok }) => !ok)
  for (const { name, output } of bad) say(`${name}\n${output}`)
  return { passed: results.length - bad.length, failed: bad.length, skipped: [] }
}

async function commands() {
  const display = await openDisplay()
  const tally = await vitest('headless', 'vitest-headless.config.ts', display.env)
  display.close()
  return tally
}

/** Where a Chromium is installed already: `release:check` installs one. */
async function onChromium() {
  const chromium = installedChromium()
  const done = chromium
    ? await runOnChromium(['--workers', '1', '--grep', STORY])
    : { why: 'no Chromium is installed' }
  return 'why' in done ? notHere('One story on the second engine', done.why) : done
}
