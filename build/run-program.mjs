import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { ensureBuilt } from './build-app.mjs'
import { hasDisplay, openDisplay } from './display.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { ROOT } from './folders.mjs'
import { ensureLibraries } from './libraries.mjs'
import { stop } from './say.mjs'

/** What Chromium tells about a machine without a graphics card or a message bus; nobody can act on it. */
const NOISE = /^\[\d+:\d{4}\/\d{6}\.\d+:(ERROR|WARNING|INFO):|^libva error|^$/

/**
 * Brings what the program needs: runtime, system libraries, the built program.
 * @returns {Promise<import('./electron-runtime.mjs').Runtime>}
 */
export async function prepare() {
  const runtime = await electronRuntime()
  ensureLibraries(runtime.executable, { display: !hasDisplay() })
  await ensureBuilt().catch((error) => stop(`The program does not build:\n${error.message}`))
  return runtime
}

/**
 * Chromium's sandbox does not work for root, and is never left out for anyone else.
 * @returns {string[]}
 */
export function sandboxSwitches() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * Runs the program to its end. Standard output and input are this process's own.
 * @param {readonly string[]} args
 * @param {string} folder the working folder, against which relative paths are read
 * @returns {Promise<number>} its exit code
 */
export async function runProgram(args, folder) {
  const { executable } = await prepare()
  const display = await openDisplay()
  const child = spawn(executable, [...sandboxSwitches(), ROOT, ...args], {
    cwd: folder,
    env: display.env,
    stdio: ['inherit', 'inherit', 'pipe'],
  })
  const end = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!NOISE.test(line)) process.stderr.write(`${line}\n`)
  })
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(2))
    child.once('close', (exit) => resolve(exit ?? 1))
  })
  display.close()
  return code
}
