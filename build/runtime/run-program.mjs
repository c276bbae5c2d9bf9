import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { ensureBuilt } from '../build-app.mjs'
import { ROOT } from '../folders.mjs'
import { stop } from '../say.mjs'
import { hasDisplay, openDisplay } from './display.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { ensureLibraries } from './libraries.mjs'

/** So long the runtime may take to end after its work is done. */
const WAY_OUT_MS = 10_000
/** So long what it said may still come after its end. */
const LAST_WORDS_MS = 2000

/** What breaks a run off, and the exit code that says so. */
const BREAKS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

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
 * @param {{ hasWindow?: boolean, isCommand?: boolean }} [options] a window that is told to end saves and ends well, a
 *   command was broken off; where only commands are meant no window opens whatever is asked
 * @returns {Promise<number>} its exit code
 */
export async function runProgram(args, folder, { hasWindow = false, isCommand = false } = {}) {
  const { executable } = await prepare()
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null
  let broken = 0
  for (const [signal, code] of Object.entries(BREAKS)) {
    process.once(signal, () => {
      broken = code
      child?.kill(/** @type {NodeJS.Signals} */ (signal))
    })
  }
  // A command brings its own display where there is none.
  const display = isCommand ? { env: process.env, close: () => {} } : await openDisplay()
  if (broken > 0) {
    display.close()
    return broken
  }
  child = spawn(executable, [...sandboxSwitches(), ROOT, ...args], {
    cwd: folder,
    env: { ...display.env, BAGAN_EXIT_FD: '3', ...(isCommand ? { BAGAN_NO_WINDOW: '1' } : {}) },
    stdio: ['inherit', 'inherit', 'pipe', 'pipe'],
  })
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!NOISE.test(line)) process.stderr.write(`${line}\n`)
    })
  }
  const { told, exit } = await endOf(child)
  display.close()
  // Before it is ready the runtime answers a signal with an end as of a run that is done.
  if (told === null && broken > 0 && !(hasWindow && exit === 0)) return broken
  return exit ?? told ?? 1
}

/**
 * The exit code, as it was told and as it came. A run without a window tells it when its work is done; where the runtime then hangs on its way out, or
 * one of its helpers keeps a pipe open, it is not waited for.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ told: number | null, exit: number | null }>}
 */
function endOf(child) {
  /** @type {number | null} */
  let told = null
  child.stdio[3]?.on('data', (/** @type {Buffer} */ text) => {
    told = Number.parseInt(text.toString(), 10)
    setTimeout(() => child.kill('SIGKILL'), WAY_OUT_MS).unref()
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve({ told, exit: 2 }))
    child.once('exit', (exit) => {
      const end = () => resolve({ told, exit })
      child.once('close', end)
      setTimeout(() => {
        for (const pipe of child.stdio) pipe?.destroy()
        end()
      }, LAST_WORDS_MS).unref()
    })
  })
}
