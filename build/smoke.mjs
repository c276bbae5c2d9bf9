import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openDisplay } from './runtime/display.mjs'
import { sandboxSwitches } from './runtime/run-program.mjs'

const LIMIT_MS = 60_000

/**
 * Starts the packaged program on the demo with data of its own, waits until its page has put the demo on disk
 * (so page, gate and main process work from the sealed archive), and ends it.
 * @param {string} executable
 * @param {readonly string[]} [args] more than it is always started with
 * @param {(pid: number) => Promise<void>} [look] looks at it once it is ready
 * @returns {Promise<number>} seconds until it was ready
 * @throws {Error} where it ends early or is not ready in time
 */
export async function seeItRun(executable, args = [], look = async () => {}) {
  const data = mkdtempSync(join(tmpdir(), 'bagan-smoke-'))
  const display = await openDisplay()
  const began = performance.now()
  const program = spawn(
    executable,
    [...sandboxSwitches(), ...args, `--user-data=${data}`, 'demo'],
    {
      // What is read of it is Indonesian, whatever the system speaks.
      env: { ...display.env, BAGAN_LOCALE: 'id' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let words = ''
  let ended = false
  program.stderr.on('data', (chunk) => {
    words += chunk
  })
  const end = new Promise((resolve) => {
    program.once('error', resolve)
    program.once('close', resolve)
  })
  void end.then(() => {
    ended = true
  })
  try {
    while (!hasJournal(data)) {
      if (ended) throw new Error(`The packaged program ended before it was ready:\n${words}`)
      if (performance.now() - began > LIMIT_MS) {
        throw new Error(`The packaged program was not ready in time:\n${words}`)
      }
      await wait(50)
    }
    const seconds = (performance.now() - began) / 1000
    if (program.pid !== undefined) await look(program.pid)
    return seconds
  } finally {
    program.kill()
    await Promise.race([end, wait(5000)])
    if (!ended) program.kill('SIGKILL')
    await end
    display.close()
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** @param {string} data */
function hasJournal(data) {
  const journals = readdirSync(data, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.jsonl'))
  return journals.some((name) => readFileSync(join(data, name), 'utf8').includes('\n'))
}
