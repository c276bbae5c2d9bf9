// Tests of the real program in its window: npm run e2e [-- FILE… --grep NAME …]
import { pathToFileURL } from 'node:url'
import { prepare } from './run-program.mjs'
import { PLAYWRIGHT, runTool } from './run-step.mjs'

/**
 * @param {readonly string[]} args for Playwright
 * @param {number} [limitMs]
 */
export async function runE2e(args, limitMs = 17 * 60_000) {
  const { executable } = await prepare()
  const env = { ...process.env, BAGAN_ELECTRON: executable }
  const arguments_ = ['test', '--config', 'build/playwright.config.ts', ...args]
  const { code } = await runTool(PLAYWRIGHT, arguments_, { env, limitMs })
  return code
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await runE2e(process.argv.slice(2))
}
