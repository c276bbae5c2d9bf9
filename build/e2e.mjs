// Tests of the real program in its window: npm run e2e [-- --engine chromium] [-- --long] [-- FILE… --grep NAME …]
import './runtime/node-version.mjs'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build-app.mjs'
import { reportFile, reportingTo } from './runs/report-lines.mjs'
import { PLAYWRIGHT, runTool } from './runs/run-step.mjs'
import { lastLines, tallyReport } from './runs/tally.mjs'
import { prepare } from './runtime/run-program.mjs'
import { buildTestMain, systemChromium } from './runtime/second-engine.mjs'
import { say, stop } from './say.mjs'

/** The exit code of a run that cannot be made on this machine. */
const NOT_HERE = 3

/** @param {readonly string[]} args for Playwright @returns {Promise<import('./runs/tally.mjs').Tally>} */
export async function runE2e(args) {
  const { executable } = await prepare()
  await buildTestMain('shared-process')
  return runPlaywright('e2e', args, { BAGAN_ELECTRON: executable })
}

/**
 * The same tests of the same page, in this system's Chromium with the main process in Node.
 * @param {readonly string[]} args for Playwright
 * @returns {Promise<import('./runs/tally.mjs').Tally | { why: string }>} `why` it cannot be done here
 */
export async function runOnChromium(args) {
  const chromium = systemChromium()
  if ('why' in chromium) return chromium
  say(`engine: Chromium ${chromium.version}, Node ${process.versions.node}`)
  await ensureBuilt().catch((error) => stop(`The program does not build:\n${error.message}`))
  await buildTestMain('second-engine')
  const env = { BAGAN_ENGINE: 'chromium', BAGAN_CHROMIUM: chromium.executable }
  return runPlaywright('e2e -- --engine chromium', args, env)
}

/**
 * @param {'e2e' | 'e2e -- --engine chromium'} runner
 * @param {readonly string[]} args
 * @param {Record<string, string>} own
 */
async function runPlaywright(runner, args, own) {
  const name = runner.replace(/\W+/g, '-')
  const report = reportFile(name)
  const { code } = await runTool(
    PLAYWRIGHT,
    ['test', '--config', 'build/playwright.config.ts', ...args],
    { env: { ...reportingTo(name), ...own }, report },
  )
  return tallyReport(report, code, runner)
}

/**
 * @param {readonly string[]} words
 * @returns {{ engine: string, rest: string[] }}
 */
function engineIn(words) {
  const at = words.indexOf('--engine')
  if (at < 0) return { engine: 'electron', rest: [...words] }
  return { engine: words[at + 1] ?? '', rest: words.toSpliced(at, 2) }
}

/** @param {readonly string[]} words @returns {Promise<number>} the exit code */
async function run(words) {
  const { engine, rest } = engineIn(words.filter((word) => word !== '--long'))
  if (words.includes('--long')) process.env.BAGAN_LONG = '1'
  if (!['electron', 'chromium'].includes(engine)) {
    stop(`There is no engine “${engine}”: electron, chromium`)
  }
  const done = await (engine === 'electron' ? runE2e(rest) : runOnChromium(rest))
  if ('why' in done) {
    say(`Skipped, not passed: ${done.why}`)
    return NOT_HERE
  }
  process.stdout.write(`\n${lastLines([done])}\n`)
  return done.failed === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await run(process.argv.slice(2))
}
