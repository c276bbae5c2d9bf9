import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { CALL_NAMES } from '../../../electron/contract/ipc-contract.ts'
import { phrase } from '../../../electron/contract/words.ts'
import { takeStoreAway } from '../../../electron/files/carried-store.ts'
import { readCommandLine } from '../../../electron/headless/command-line.ts'
import { startPlace } from '../../../electron/headless/start-place.ts'
import type { Clipboard, Program } from '../program.ts'
import { MAIN_PROCESS, PAGE_FOLDER } from './folders.ts'
import { createKeptSettings } from './kept-settings.ts'
import { openDoor } from './page-door.ts'
import { clipboardText, createStandIns, withClipboard } from './stand-ins.ts'
import { chromiumOptions } from './system-chromium.ts'
import { createWire, type Wire } from './wire.ts'

const HOST = 'bagan.localhost'
/** As Electron's window has it inside of its frame. */
const SIZE = { width: 1440, height: 872 }
/** A window that a question holds open is ended after this, as Playwright ends Electron. */
const CLOSE_MS = 15_000
/** Chromium writes into its profile until the very end. */
const GONE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }
/** Read when it is wanted: what is bundled to run on Electron alone lies elsewhere. */
function programVersion(): string {
  const description = new URL('../../../package.json', import.meta.url)
  return JSON.parse(readFileSync(description, 'utf8')).version
}

interface Started {
  readonly child: ChildProcess
  readonly wire: Wire
  readonly context: BrowserContext
  readonly page: Page
  readonly stand: ReturnType<typeof createStandIns>
  /** Settles with the exit code a command gave, or null where the window was closed. */
  readonly ended: Promise<number | null>
}

/** The program that runs on a folder, which a second start on it meets. */
const running = new Map<string, Wire>()

/** Starts the main process in Node and its page in the system's Chromium. */
export async function startOnChromium(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
) {
  const started = await start(folder, args, env)
  running.set(folder, started.wire)
  void started.ended.then(() => running.delete(folder))
  return { program: chromiumProgram(started), page: started.page }
}

/** A command, or a second start, which hands what it should open to the first and ends. */
export async function startAgainOnChromium(folder: string, args: readonly string[]) {
  const line = readCommandLine(args, { ...startPlace(folder), hasWindow: true })
  if (line.mode === 'refused') return { code: 2, said: line.refusal }
  if (line.mode === 'headless') {
    const { child, ended } = await start(folder, args, process.env)
    let said = ''
    child.stderr?.on('data', (text) => {
      said += text
    })
    return { code: await ended, said }
  }
  if (line.open !== null) await running.get(folder)?.ask('open', line.open)
  return { code: 0, said: phrase('second-instance', line.language ?? 'id') }
}

async function start(
  folder: string,
  args: readonly string[],
  own: NodeJS.ProcessEnv,
): Promise<Started> {
  const child = fork(MAIN_PROCESS, [`--user-data=${folder}`, ...args], {
    cwd: folder,
    env: { ...own, BAGAN_PAGE: PAGE_FOLDER, BAGAN_VERSION: programVersion() },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let window: { context: BrowserContext; page: Page } | null = null
  const stand = createStandIns(() => {
    if (!window) throw new Error('there is no window yet')
    return window
  })
  const ready = promised<{ port: number; isHeadless: boolean }>()
  const ended = promised<number | null>()
  let isEnding = false
  const end = async (code: number | null) => {
    if (isEnding) return
    isEnding = true
    await window?.context.close().catch(() => undefined)
    await stand.papers.end()
    await endOf(child, wire)
    ended.settle(code)
  }
  child.once('exit', (code) => ready.fail(new Error(`the main process ended with ${code}`)))
  const profile = profileOf(folder, args)
  const settings = createKeptSettings(profile)
  // As Electron's main process does before the engine begins.
  if (takeStoreAway(folder, join(profile, 'Default'))) settings.forget()
  const wire = createWire(child, {
    ...stand.answers,
    ready: ready.settle,
    'close-page': () => void window?.page.close({ runBeforeUnload: true }),
    'note-settings': () => window && settings.note(window.page),
    destroy: () => void end(null),
    exit: (code: number) => void end(code),
  })
  const { port, isHeadless } = await ready.promise
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions({ [HOST]: port }),
    viewport: SIZE,
    colorScheme: null,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  window = { context, page }
  page.on('close', () => {
    // After a power cut it has not written them.
    if (!child.killed) settings.forget()
    void end(null)
  })
  if (isHeadless) void ended.promise.then(() => rmSync(profile, GONE))
  // What a page asks as it is left stands for nobody: it stays, and closes itself when it is done.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  await context.addInitScript(openDoor, CALL_NAMES)
  await settings.bringBack(page)
  await page.goto(`http://${HOST}/${isHeadless ? 'headless' : 'index'}.html`)
  return { child, wire, context, page, stand, ended: ended.promise }
}

/** The main process ends as it does by itself: it lets its offices go. After a power cut it is gone already. */
async function endOf(child: ChildProcess, wire: Wire): Promise<void> {
  if (!child.killed && child.connected) {
    const over = new Promise((resolve) => child.once('exit', resolve))
    void wire.ask('end').catch(() => undefined)
    await Promise.race([over, patience()])
  }
  child.kill()
}

function patience(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref())
}

/** A command's profile is made and thrown away; a window's lies with the data. */
function profileOf(folder: string, args: readonly string[]): string {
  return readCommandLine(args, startPlace(folder)).mode === 'headless'
    ? mkdtempSync(join(tmpdir(), 'bagan-e2e-profile-'))
    : join(folder, 'chromium')
}

/** A promise that is settled from outside. */
function promised<T>() {
  let settle: (value: T) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  return { promise, settle, fail }
}

function chromiumProgram({ child, wire, context, page, stand, ended }: Started): Program {
  const { held, papers } = stand
  const gone = async () => {
    await ended
  }
  return {
    get electron(): never {
      throw new Error('Electron is not there on this engine: the test says `electronOnly`')
    },
    async chooseFiles(paths) {
      held.files = paths
    },
    async chooseSavePath(path) {
      held.savePath = path
    },
    async answerMessages(button) {
      held.answer = button
      held.asked = 0
      return async () => held.asked
    },
    async noteOpened() {
      held.opened = []
      return async () => held.opened
    },
    async printDialog() {
      held.reason = ''
      return {
        printed: async () => held.printed,
        async ends(reason) {
          held.reason = reason
        },
      }
    },
    screen: (width, height) => page.setViewportSize({ width, height }),
    menus: () => wire.ask('menus'),
    // The page tells its lines when it has begun.
    chooseInMenu: (label) => expect.poll(() => wire.ask('choose', label)).toBe(true),
    clipboard: clipboardOf(page),
    windows: async () => context.pages().length + papers.count(),
    askToClose: () => wire.ask('close'),
    gone,
    async close() {
      // Where it has ended already nobody hears that any more.
      void wire.ask('close').catch(() => undefined)
      await Promise.race([ended, patience()])
      await context.close()
      child.kill()
    },
    async powerCut() {
      const devtools = await context.browser()?.newBrowserCDPSession()
      const processes = await devtools?.send('SystemInfo.getProcessInfo')
      const browser = processes?.processInfo.find(({ type }) => type === 'browser')
      if (!browser) throw new Error('Chromium does not tell its process')
      const cut = new Promise((resolve) => context.once('close', resolve))
      child.kill('SIGKILL')
      process.kill(browser.id, 'SIGKILL')
      await cut
      await gone()
    },
  }
}

function clipboardOf(page: Page): Clipboard {
  const write = (text: string) =>
    withClipboard(page, () => page.evaluate((given) => navigator.clipboard.writeText(given), text))
  return {
    read: () => clipboardText(page),
    write,
    writePage: (text, html) =>
      withClipboard(page, () =>
        page.evaluate(
          async (given) => {
            const of = (type: string, part: string) => new Blob([part], { type })
            const parts = {
              'text/plain': of('text/plain', given.text),
              'text/html': of('text/html', given.html),
            }
            await navigator.clipboard.write([new ClipboardItem(parts)])
          },
          { text, html },
        ),
      ),
    clear: () => write(''),
    pictureWidth: () =>
      withClipboard(page, () =>
        page.evaluate(async () => {
          const items = await navigator.clipboard.read()
          const item = items.find(({ types }) => types.includes('image/png'))
          if (!item) return 0
          return (await createImageBitmap(await item.getType('image/png'))).width
        }),
      ),
  }
}
