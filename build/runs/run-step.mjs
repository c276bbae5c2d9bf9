import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../folders.mjs'
import { piece } from '../say.mjs'

/**
 * Runs a tool of this project's own `node_modules` with node.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, limitMs?: number, quiet?: boolean }} [options] `quiet` keeps the output
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 where it could not run or took too long
 */
export function runTool(script, args, options = {}) {
  return runNode([join(ROOT, 'node_modules', script), ...args], options)
}

/**
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, limitMs?: number, quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, { env = process.env, limitMs = 10 * 60_000, quiet = false } = {}) {
  const kept = piece()
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
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs)
    const end = (/** @type {number} */ code) => {
      clearTimeout(limit)
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
