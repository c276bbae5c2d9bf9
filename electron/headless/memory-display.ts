import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** So long the display may take until it answers. */
const START_MS = 15_000
const LOOK_MS = 5
const COOKIE = 'MIT-MAGIC-COOKIE-1'

/** What a program needs in its environment to use a display. */
export interface MemoryDisplay {
  readonly DISPLAY: string
  readonly XAUTHORITY: string
}

/**
 * Whether the display this environment names is there: one of this computer has a socket, of another computer's
 * nothing can be known.
 */
export function hasDisplay({ DISPLAY = '' }: NodeJS.ProcessEnv): boolean {
  const [, number] = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(DISPLAY) ?? []
  if (number === undefined) return DISPLAY !== ''
  const socket = `/tmp/.X11-unix/X${number}`
  return existsSync(socket) || textOf('/proc/net/unix').includes(`@${socket}\n`)
}

/**
 * A display in memory that ends with this process, and that nobody else on this computer may look at. Waits for it
 * without giving the engine a turn: that chooses its display as soon as the program's first script is through.
 * @param folder an empty folder of this process's own
 * @returns null where there is no Xvfb, or it does not start
 */
export function openMemoryDisplay(folder: string): MemoryDisplay | null {
  const authority = join(folder, 'tampilan.cookie')
  const told = join(folder, 'tampilan.nomor')
  writeFileSync(authority, cookieFile(), { mode: 0o600 })
  const pipe = openSync(told, 'w')
  const server = spawn('setpriv', ['--pdeathsig', 'TERM', 'Xvfb', ...wishes(authority)], {
    // Of a session of its own: Ctrl+C is for the command, which ends well, and the display after it.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', pipe],
  })
  server.once('error', () => undefined)
  server.unref()
  closeSync(pipe)
  const number = waitFor(() => /^(\d+)\n/.exec(textOf(told))?.[1], server.pid)
  return number === null ? null : { DISPLAY: `:${number}`, XAUTHORITY: authority }
}

function wishes(authority: string): readonly string[] {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp']
  // Without the last it begins anew whenever nobody is connected, and turns away who comes just then.
  return ['-displayfd', '3', ...screen, '-auth', authority, '-noreset']
}

/** One entry for whatever display it becomes: family, address, number, name and cookie, each after its length. */
function cookieFile(): Buffer {
  const field = (bytes: Buffer) => Buffer.concat([Buffer.from([0, bytes.length]), bytes])
  const [any, none] = [Buffer.from([0xff, 0xff]), field(Buffer.alloc(0))]
  return Buffer.concat([any, none, none, field(Buffer.from(COOKIE)), field(randomBytes(16))])
}

/** What `look` finds, once it does; null where the process ends before, or never began. */
function waitFor(look: () => string | undefined, pid: number | undefined): string | null {
  const cell = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; pid !== undefined && waited < START_MS; waited += LOOK_MS) {
    const found = look()
    if (found !== undefined) return found
    const hasEnded = /\) [ZX] |^$/.test(textOf(`/proc/${pid}/stat`))
    if (hasEnded) return null
    Atomics.wait(cell, 0, 0, LOOK_MS)
  }
  return null
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
