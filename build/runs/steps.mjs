import { performance } from 'node:perf_hooks'
import { say } from '../say.mjs'
import { reportFile, reportingTo } from './report-lines.mjs'
import { runTool, VITEST } from './run-step.mjs'
import { lastLines, oneStep, tallyReport } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {readonly [name: string, run: () => Promise<Tally>]} Step */

/** @param {readonly Step[]} steps @returns {Promise<Tally[]>} */
export async function inTurn(steps) {
  const tallies = []
  for (const step of steps) tallies.push(await carryOut(step))
  return tallies
}

/** @param {Step} step @returns {Promise<Tally>} a step that throws has failed */
export async function carryOut([name, run]) {
  const began = performance.now()
  say(`\n== ${name}`)
  const tally = await run().catch((error) => {
    say(String(error))
    return oneStep(false)
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const { passed, failed, skipped } = tally
  say(`== ${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped (${seconds} s)`)
  return failed > 0 && !tally.bad?.length
    ? { ...tally, bad: [{ what: name, why: 'see its output above' }] }
    : tally
}

/** Prints the end of the run and sets the exit code. @param {readonly Tally[]} tallies */
export function conclude(tallies) {
  process.exitCode = tallies.every(({ failed }) => failed === 0) ? 0 : 1
  process.stdout.write(`\n${lastLines(tallies)}\n`)
}

/** @param {Promise<{ code: number }>} run @returns {Promise<Tally>} */
export async function succeeds(run) {
  const { code } = await run
  return oneStep(code === 0)
}

/**
 * @param {'unit' | 'headless'} runner
 * @param {string} config
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Tally>}
 */
export async function vitest(runner, config, env = {}) {
  const report = reportFile(runner)
  const { code } = await runTool(
    VITEST,
    [
      ...['run', '--config', `build/${config}`, '--reporter=dot'],
      '--reporter=./build/runs/vitest-lines.mjs',
    ],
    { env: { ...reportingTo(runner), ...env }, report },
  )
  return tallyReport(report, code, runner)
}
