import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../folders.mjs'
import { piece } from '../say.mjs'

/**
 * `quiet` keeps the output; `report` is the file of a runner's report: while that grows, the run goes on however slow it is.
 * @typedef {{ env?: NodeJS.ProcessEnv, limitMs?: number, quiet?: boolean, report?: string }} Options
 */

/** A run whose report has not grown for so long hangs: no test may take longer, in the long form none longer than two hours. */
const SILENCE_MS = 15 * 60_000
const LONG_SILENCE_MS = 120 * 60_000
const LOOK_MS = 10_000

/**
 * Runs a tool of this project's own `node_modules` with node.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 where it could not run or was killed
 */
export function runTool(script, args, options = {}) {
  return runNode([join(ROOT, 'node_modules', script), ...args], options)
}

/**
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, { env = process.env, limitMs, quiet = false, report } = {}) {
  const kept = piece()
  const began = Date.now()
  const isKept = quiet || kept !== undefined
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      // A log that is kept is read without colours.
      env: process.stdout.isTTY && !isKept ? env : { ...env, NO_COLOR: '1' },
      stdio: isKept ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const kill = () => child.kill('SIGKILL')
    const limit = limitMs === undefined ? undefined : setTimeout(kill, limitMs)
    const silence = env.BAGAN_LONG ? LONG_SILENCE_MS : SILENCE_MS
    const watch =
      report === undefined
        ? undefined
        : setInterval(() => {
            const written = statSync(report, { throwIfNoEntry: false })?.mtimeMs ?? began
            if (Date.now() - Math.max(began, written) > silence) kill()
          }, LOOK_MS)
    const end = (/** @type {number} */ code) => {
      clearTimeout(limit)
      clearInterval(watch)
      if (!quiet) kept?.push(output)
      resolve({ code, output })
    }
    child.once('error', () => end(1))
    child.once('close', (code) => end(code ?? 1))
  })
}

export const BIOME = '@biomejs/biome/bin/biome'
export const TSC = 'typescript/bin/tsc'
export const VITEST = 'vitest/vitest.mjs'
export const PLAYWRIGHT = '@playwright/test/cli.js'
