// npm run release:check: what belongs to a release, whole. Takes hours; needs nothing that `npm test` has not installed,
// but for Chromium, which is installed where the system lets it.
import './runtime/node-version.mjs'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runE2e, runOnChromium } from './e2e.mjs'
import { OUT } from './folders.mjs'
import { whyNot } from './installers/try-deb.mjs'
import { whyNot as whyNoWindows } from './installers/windows/try-windows.mjs'
import { runNode } from './runs/run-step.mjs'
import { conclude, inTurn, succeeds, vitest } from './runs/steps.mjs'
import { notHere } from './runs/tally.mjs'
import { prepare } from './runtime/run-program.mjs'
import { runTorture, wishOf } from './torture.mjs'

/**
 * `--without WORD` leaves out the steps whose names contain that word.
 * @type {readonly import('./runs/steps.mjs').Step[]}
 */
const STEPS = [
  ['Package', () => succeeds(runNode(['build/package.mjs']))],
  ['Built twice', () => succeeds(runNode(['build/release/twice.mjs']))],
  ['Installed like any other program', () => here(whyNot(), ['build/installers/try.mjs'])],
  [
    'Installers for Windows under Wine',
    () => here(whyNoWindows(), ['build/installers/windows/try.mjs']),
  ],
  [
    'Units and properties, long form',
    () => vitest('unit', 'vitest.config.ts', { BAGAN_LONG: '1' }),
  ],
  ['The program in its window, long form', longWindow],
  ['The window on the second engine', onChromium],
  ['Damaged on purpose', () => runTorture(wishOf([]))],
  ['Sabotages are noticed', () => succeeds(runNode(['build/torture.mjs', '--sabotage']))],
  ['Changes no test notices', () => succeeds(runNode(['build/mutate.mjs']))],
]

const words = process.argv.slice(2)
const left = words.flatMap((word, at) => (word === '--without' ? [words[at + 1] ?? ''] : []))
rmSync(join(OUT, 'reports'), { recursive: true, force: true })
mkdirSync(join(OUT, 'reports'), { recursive: true })
await prepare()
conclude(await inTurn(STEPS.filter(([name]) => !left.some((word) => name.includes(word)))))

/**
 * @param {string | null} why it cannot run here
 * @param {readonly string[]} script
 */
async function here(why, script) {
  return why ? notHere(script.join(' '), why) : succeeds(runNode(script))
}

async function longWindow() {
  process.env.BAGAN_LONG = '1'
  try {
    return await runE2e([])
  } finally {
    delete process.env.BAGAN_LONG
  }
}

async function onChromium() {
  const done = await runOnChromium(['--workers', '1'])
  return 'why' in done ? notHere('The window on the second engine', done.why) : done
}
