import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type Page } from '@playwright/test'
import { electronProgram } from './electron-program.ts'
import { ENGINE } from './engine.ts'
import type { Program } from './program.ts'
import { startAgainOnChromium, startOnChromium } from './second-engine/chromium-program.ts'

// What tests, trials and measures read is Indonesian, whatever the system they run on speaks.
process.env.BAGAN_LOCALE = 'id'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The running program and its window. */
export interface Launched {
  readonly program: Program
  readonly page: Page
  /** Where it keeps everything; give it to the next `launch` to start the same program again. */
  readonly folder: string
  /** Errors nobody caught in the page, and what the security policy refused. */
  readonly errors: readonly string[]
}

export interface LaunchOptions {
  /** Data of an earlier start. */
  readonly folder?: string
  /** `demo`, or a file to open. */
  readonly args?: readonly string[]
  /** What the system speaks; Indonesian where a test does not say. */
  readonly locale?: string
  /** What else stands in its environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Another folder with the built program in it than this repository; Electron alone. */
  readonly app?: string
  /** For the engine itself. */
  readonly switches?: readonly string[]
}

/** A new, empty folder for one user's data. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bagan-e2e-'))
}

/** So long a start may take on a busy machine. */
const WINDOW_MS = 30_000

/** Starts the built program as a user would and waits until a screen is shown. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const folder = options.folder ?? freshFolder()
  const start = ENGINE === 'chromium' ? startOnChromium : startOnElectron
  const { locale, switches = [], app = ROOT } = options
  const spoken = locale === undefined ? {} : { BAGAN_LOCALE: locale }
  const env = { ...process.env, ...spoken, ...options.env }
  const { program, page } = await start(folder, options.args ?? [], env, switches, app)
  return firstShown({ program, page, folder })
}

/** The program once a screen is shown; from now on errors of its page are collected. */
export async function firstShown(started: Omit<Launched, 'errors'>): Promise<Launched> {
  const { page } = started
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await shown(page)
  return { ...started, errors }
}

/** A screen is shown. */
export async function shown(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: WINDOW_MS })
}

async function startOnElectron(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  switches: readonly string[],
  app: string,
) {
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: [...switches, ...launchArguments(folder, args, app)],
    cwd: folder,
    env: env as Record<string, string>,
    timeout: WINDOW_MS,
  })
  try {
    const page = await electron.firstWindow({ timeout: WINDOW_MS })
    return { program: electronProgram(electron, page), page }
  } catch (error) {
    electron.process().kill('SIGKILL')
    throw error
  }
}

/** A display in memory has no graphics card: told so, the runtime does not look for one at each start (0.8 s). */
export const NO_CARD = '--disable-gpu'

/** Arguments of a start whose data lies in `folder`. */
export function launchArguments(folder: string, args: readonly string[], app = ROOT): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [...sandbox, NO_CARD, app, `--user-data=${folder}`, ...args]
}

/** The runtime `build/e2e.mjs` found for this run. */
export function electronPath(): string {
  const path = process.env.BAGAN_ELECTRON
  if (!path) throw new Error('BAGAN_ELECTRON is not set; run the tests with npm run e2e')
  return path
}

/** Starts the program once more on the same data; answers its exit code and what it said. */
export function startAgain(folder: string, args: readonly string[], cwd = folder) {
  if (ENGINE === 'chromium') return startAgainOnChromium(folder, args)
  const child = spawn(electronPath(), launchArguments(folder, args), { cwd })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, said }))
  })
}
