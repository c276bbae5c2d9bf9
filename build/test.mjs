// Everything: npm test. The last line is the sum, taken from the runners' own reports.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openDisplay } from './display.mjs'
import { runE2e } from './e2e.mjs'
import { OUT } from './folders.mjs'
import { prepare } from './run-program.mjs'
import { BIOME, runNode, runTool, VITEST } from './run-step.mjs'
import { say } from './say.mjs'
import { tallyPlaywright, tallyVitest } from './tally.mjs'
import { runTorture, wishOf } from './torture.mjs'
import { checkTypes } from './type-check.mjs'

const REPORTS = join(OUT, 'reports')
const report = (/** @type {string} */ name) => join(REPORTS, `${name}.json`)

/** @type {readonly [string, () => Promise<import('./tally.mjs').Tally>][]} */
const STEPS = [
  ['Types', types],
  ['Lint', () => succeeds(runTool(BIOME, ['check', '--error-on-warnings', '.']))],
  ['Units, properties, architecture', () => vitest('vitest.config.ts', 'unit')],
  ['Commands without a window', headless],
  ['The program in its window', e2e],
  ['Hurt on purpose', () => runTorture(wishOf(['--short']))],
  ['Package', () => succeeds(runNode(['build/package.mjs']))],
  ['Installed like any other program', installed],
]

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
await prepare()
let passed = 0
let failed = 0
for (const [name, step] of STEPS) {
  const began = performance.now()
  say(`\n== ${name}`)
  const tally = await step().catch((error) => {
    say(String(error))
    return { passed: 0, failed: 1 }
  })
  passed += tally.passed
  failed += tally.failed
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  say(`== ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`)
}
process.exitCode = failed === 0 ? 0 : 1
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)

async function types() {
  const results = await checkTypes()
  const bad = results.filter(({ ok }) => !ok)
  for (const { name, output } of bad) say(`${name}\n${output}`)
  return { passed: results.length - bad.length, failed: bad.length }
}

/** @param {Promise<{ code: number }>} run */
async function succeeds(run) {
  const { code } = await run
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Where nothing can be installed, that is neither passed nor failed. */
async function installed() {
  const { code } = await runNode(['build/installers/try.mjs'])
  return { passed: code === 0 ? 1 : 0, failed: code === 0 || code === 3 ? 0 : 1 }
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
