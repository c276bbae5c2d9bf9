// Tests of the real program in its window: npm run e2e [-- --engine chromium] [-- --long] [-- FILE… --grep NAME …]
import './runtime/node-version.mjs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build-app.mjs'
import { OUT } from './folders.mjs'
import { PLAYWRIGHT, runTool } from './runs/run-step.mjs'
import { tallyPlaywright } from './runs/tally.mjs'
import { prepare } from './runtime/run-program.mjs'
import { buildTestMain, systemChromium } from './runtime/second-engine.mjs'
import { piece, say, stop } from './say.mjs'

/** The exit code of a run that cannot be made on this machine. */
const NOT_HERE = 3

/**
 * @param {readonly string[]} args for Playwright
 * @param {number} [limitMs]
 */
export async function runE2e(args, limitMs = 17 * 60_000) {
  const { executable } = await prepare()
  await buildTestMain('shared-process')
  return runPlaywright(args, { BAGAN_ELECTRON: executable }, limitMs)
}

/**
 * The same tests of the same page, in this system's Chromium with the main process in Node.
 * @param {readonly string[]} args for Playwright
 * @returns {Promise<{ code: number } | { why: string }>} `why` it cannot be done here
 */
export async function runOnChromium(args) {
  const chromium = systemChromium()
  if ('why' in chromium) return chromium
  const engine = `engine: Chromium ${chromium.version}, Node ${process.versions.node}`
  if (piece()) say(engine)
  else process.stdout.write(`${engine}\n`)
  await ensureBuilt().catch((error) => stop(`The program does not build:\n${error.message}`))
  await buildTestMain('second-engine')
  const env = { BAGAN_ENGINE: 'chromium', BAGAN_CHROMIUM: chromium.executable }
  return { code: await runPlaywright(args, env) }
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} own
 * @param {number} [limitMs]
 */
async function runPlaywright(args, own, limitMs = 17 * 60_000) {
  const arguments_ = ['test', '--config', 'build/playwright.config.ts', ...args]
  const env = { ...process.env, ...own }
  return (await runTool(PLAYWRIGHT, arguments_, { env, limitMs })).code
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

/** @param {readonly string[]} words */
async function run(words) {
  const { engine, rest } = engineIn(words.filter((word) => word !== '--long'))
  // What has a long form takes it.
  if (words.includes('--long')) process.env.BAGAN_LONG = '1'
  if (engine === 'electron') return runE2e(rest)
  if (engine !== 'chromium') stop(`There is no engine “${engine}”: electron, chromium`)
  const done = await runOnChromium(rest)
  if ('code' in done) {
    const { skipped } = tallyPlaywright(join(OUT, 'reports', 'e2e-chromium.json'), done.code)
    for (const { what, why } of skipped) say(`left out: ${what}: ${why}`)
    return done.code
  }
  say(`Skipped, not passed: ${done.why}`)
  return NOT_HERE
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await run(process.argv.slice(2))
}
