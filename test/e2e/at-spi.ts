import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect } from './patience.ts'

const READER = fileURLToPath(new URL('at-spi-reader.py', import.meta.url))
/** The system's own: only that knows its accessibility library. */
const PYTHON = '/usr/bin/python3'
/** Begins the accessibility bus as soon as somebody asks the session for it. */
const SERVICE = '/usr/share/dbus-1/services/org.a11y.Bus.service'

/** Something in the window, as the system tells it to a screen reader. */
export interface Told {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly states: readonly string[]
  readonly level: string
  readonly place: string
  readonly of: string
}

export interface ToldRow extends Told {
  readonly cells: readonly { readonly text: string; readonly heads: readonly string[] }[]
}

/** A screen reader's side of the accessibility bus. */
export interface Reader {
  /** Everything of that role on the page. */
  all(role: string): Promise<readonly Told[]>
  /** The rows of the first table. */
  rows(): Promise<readonly ToldRow[]>
  focused(): Promise<Told | null>
  /** Waits until a live region has said something like that. */
  hears(text: RegExp): Promise<void>
}

/** The accessibility bus of a desktop session. */
export interface AccessibilityBus {
  /** What the program is started with, to be on it. */
  readonly env: Readonly<Record<string, string>>
  /** Begins to listen; the window is there already, since what is asked too early stays empty. */
  listen(): Promise<Reader>
  end(): void
}

/** Why no screen reader's bus is to be had here; null where it is. */
export function whyNoBus(): string | null {
  if (process.platform !== 'linux') return 'AT-SPI, which is of Linux'
  if (!existsSync(SERVICE)) return 'at-spi2-core'
  if (spawnSync('dbus-daemon', ['--version']).status !== 0) return 'dbus'
  const asked = "import gi; gi.require_version('Atspi', '2.0')"
  return spawnSync(PYTHON, ['-c', asked]).status === 0 ? null : 'python3-gi, gir1.2-atspi-2.0'
}

/** A desktop session's bus of its own, which says that somebody listens who sees nothing. */
export async function startBus(): Promise<AccessibilityBus> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const started: ChildProcess[] = [bus]
  const env = { DBUS_SESSION_BUS_ADDRESS: await lineOf(bus) }
  const own = { ...process.env, ...env }
  const on = spawnSync(PYTHON, [READER, '--switch-on'], { env: own, encoding: 'utf8' })
  if (on.status !== 0) throw new Error(`the accessibility bus does not begin: ${on.stderr}`)
  return {
    env,
    async listen() {
      const reader = spawn(PYTHON, [READER], { env: own, stdio: ['pipe', 'pipe', 'inherit'] })
      started.push(reader)
      return readerOf(reader.stdin, reader.stdout)
    },
    end() {
      for (const one of started.toReversed()) one.kill()
    },
  }
}

async function readerOf(input: Writable, output: Readable): Promise<Reader> {
  const waiting: ((line: string) => void)[] = []
  const next = () => new Promise<string>((resolve) => waiting.push(resolve))
  createInterface({ input: output }).on('line', (line) => waiting.shift()?.(line))
  await next()

  async function ask<T>(command: object): Promise<T> {
    for (let turn = 1; ; turn++) {
      input.write(`${JSON.stringify(command)}\n`)
      const said = JSON.parse(await next()) as { ok: T } | { error: string }
      if ('ok' in said) return said.ok
      if (turn === 50) throw new Error(`the bus does not answer: ${said.error}`)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }

  return {
    all: (role) => ask({ do: 'all', role }),
    rows: () => ask({ do: 'rows' }),
    focused: () => ask({ do: 'focused' }),
    async hears(text) {
      const heard: string[] = []
      await expect
        .poll(async () => {
          const more = await ask<readonly { readonly text: string }[]>({ do: 'announced' })
          heard.push(...more.map((one) => one.text))
          return heard.join(' ¶ ')
        })
        .toMatch(text)
    },
  }
}

function lineOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.stdout?.once('data', (bytes) => resolve(String(bytes).trim()))
  })
}
