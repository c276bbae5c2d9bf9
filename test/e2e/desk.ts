import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { test as base, expect, type Page, type TestInfo } from '@playwright/test'
import { memoryDisplay } from '../../build/runtime/display.mjs'
import { ENGINE } from './engine.ts'
import { freshFolder, type Launched, type LaunchOptions, launch } from './launch.ts'
import { asAtFirst, expectOnlyLookedAt, type LookedAt, openedOnce } from './looked-at.ts'
import { openSharedProcess, type SharedProcess } from './shared-process/shared-process.ts'

/** One user's desk: everything started at it ends with the test, and its folder goes away. */
export interface Desk {
  readonly folder: string
  /** Starts the program on this desk's data, in the Electron process that a worker's tests share. */
  start(options?: StartOptions): Promise<Launched>
  /** Starts another one on data of its own, as at a second computer. */
  startApart(options?: StartOptions): Promise<Launched>
  /**
   * Starts the program in a process of its own: for what the shared one cannot show (its own main script, the folder of
   * the database on the disk, a power cut, a second instance, switches of the engine).
   */
  startProgram(options?: StartOptions): Promise<Launched>
  startProgramApart(options?: StartOptions): Promise<Launched>
}

type StartOptions = Omit<LaunchOptions, 'folder'>

interface Looks {
  /** The example as it is opened, for a test that changes nothing in it: one program for all of them. */
  readonly example: Launched
  /** The same of a program in which no office was ever opened. */
  readonly firstScreen: Launched
}

interface OfWorker {
  readonly display: string | null
  /** Opens the shared process at the first call. */
  readonly shared: () => Promise<SharedProcess>
  readonly exampleOpened: LookedAt
  readonly firstScreenOpened: LookedAt
}

export const test = base.extend<{ desk: Desk } & Looks, OfWorker>({
  // A display for each worker: where windows of another come and go, the system's pointer moves over this one's too,
  // with no button held, in the middle of a drag. The user's own display is taken only where there can be no other.
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const display = ENGINE === 'electron' ? await memoryDisplay() : null
      if (display) process.env.DISPLAY = display.name
      await use(display?.name ?? null)
      display?.close()
    },
    { scope: 'worker', auto: true },
  ],
  shared: [
    async ({ display }, use) => {
      let opened: Promise<SharedProcess> | undefined
      await use(() => {
        if (display !== null) process.env.DISPLAY = display
        opened ??= openSharedProcess()
        return opened
      })
      await opened?.then((one) => one.close()).catch(() => undefined)
    },
    { scope: 'worker' },
  ],
  exampleOpened: [({ shared }, use) => openedOn(shared, ['demo'], use), { scope: 'worker' }],
  firstScreenOpened: [({ shared }, use) => openedOn(shared, [], use), { scope: 'worker' }],
  example: ({ exampleOpened }, use, info) => lookedAt(exampleOpened, use, info),
  firstScreen: ({ firstScreenOpened }, use, info) => lookedAt(firstScreenOpened, use, info),
  desk: async ({ shared }, use, info) => {
    const folders: string[] = []
    const started: Launched[] = []
    const newFolder = () => {
      const folder = freshFolder()
      folders.push(folder)
      return folder
    }
    const begun = async (starting: Promise<Launched>) => {
      const launched = await starting
      started.push(launched)
      return launched
    }
    let host = null as SharedProcess | null
    const startHere = async (data: string, options: StartOptions = {}) => {
      if (ENGINE === 'electron' && host === null) {
        host = await shared()
        await host.clearClipboard()
      }
      return begun(startShared(shared, data, options))
    }
    const folder = newFolder()
    await use({
      folder,
      start: (options) => startHere(folder, options),
      startApart: (options) => startHere(newFolder(), options),
      startProgram: (options) => begun(launch({ ...options, folder })),
      startProgramApart: (options) => begun(launch({ ...options, folder: newFolder() })),
    })
    for (const [at, { program, page, errors }] of started.entries()) {
      await pictured({ page, info, name: `window-${at + 1}` })
      await program.close().catch(() => undefined)
      expect.soft(errors, 'errors in the page').toEqual([])
    }
    for (const one of folders) {
      await host?.forget(one)
      await cleared(one)
    }
    if (host) expect.soft(await host.takeErrors(), 'errors in the main process').toEqual([])
  },
})

/** In the shared process; a program on Chromium, or with another engine setting or build, has one of its own. */
async function startShared(
  shared: () => Promise<SharedProcess>,
  folder: string,
  options: StartOptions = {},
): Promise<Launched> {
  if (ENGINE !== 'electron' || options.switches || options.app)
    return launch({ ...options, folder })
  return (await shared()).start(folder, options)
}

/** Starts what is only looked at, for all tests of a worker; a worker ends with a test that failed. */
async function openedOn(
  shared: () => Promise<SharedProcess>,
  args: readonly string[],
  use: (opened: LookedAt) => Promise<void>,
) {
  const folder = freshFolder()
  const opened = await openedOnce(await startShared(shared, folder, { args }), args.length > 0)
  await use(opened)
  await opened.launched.program.close().catch(() => undefined)
  await cleared(folder)
}

/** Each finds it as it was opened, and leaves it so. */
async function lookedAt(
  opened: LookedAt,
  use: (launched: Launched) => Promise<void>,
  info: TestInfo,
) {
  const launched = await asAtFirst(opened)
  await use(launched)
  await pictured({ page: launched.page, info, name: 'window' })
  if (info.status === info.expectedStatus) await expectOnlyLookedAt(opened)
  expect.soft(launched.errors, 'errors in the page').toEqual([])
}

interface Pictured {
  readonly page: Page
  readonly info: TestInfo
  readonly name: string
}

/** The window as it was when something was not as expected. */
async function pictured({ page, info, name }: Pictured): Promise<void> {
  if (info.status === info.expectedStatus || page.isClosed()) return
  const body = await page.screenshot({ timeout: 5_000 }).catch(() => null)
  if (body) await info.attach(name, { body, contentType: 'image/png' })
}

/** What was killed may still write its last files: the whole folder is tried again, not only what was left of it. */
async function cleared(folder: string): Promise<void> {
  for (let turn = 1; ; turn++) {
    try {
      return rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (turn === 40) throw error
      await setTimeout(250)
    }
  }
}

export { expect }
