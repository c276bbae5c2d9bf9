import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { ensureBuilt } from './build-app.mjs'
import { hasDisplay, openDisplay } from './display.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { ROOT } from './folders.mjs'
import { ensureLibraries } from './libraries.mjs'
import { stop } from './say.mjs'

/** So long the runtime may take to end after its work is done. */
const WAY_OUT_MS = 10_000
/** So long what it said may still come after its end. */
const LAST_WORDS_MS = 2000

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
    env: { ...display.env, BAGAN_EXIT_FD: '3' },
    stdio: ['inherit', 'inherit', 'pipe', 'pipe'],
  })
  const end = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!NOISE.test(line)) process.stderr.write(`${line}\n`)
    })
  }
  const code = await endOf(child)
  display.close()
  return code
}

/**
 * The exit code. A run without a window tells it when its work is done; where the runtime then hangs on its way out, or
 * one of its helpers keeps a pipe open, it is not waited for.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function endOf(child) {
  /** @type {number | null} */
  let told = null
  child.stdio[3]?.on('data', (/** @type {Buffer} */ text) => {
    told = Number.parseInt(text.toString(), 10)
    setTimeout(() => child.kill('SIGKILL'), WAY_OUT_MS).unref()
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(2))
    child.once('exit', (exit) => {
      const end = () => resolve(exit ?? told ?? 1)
      child.once('close', end)
      setTimeout(() => {
        for (const pipe of child.stdio) pipe?.destroy()
        end()
      }, LAST_WORDS_MS).unref()
    })
  })
}
