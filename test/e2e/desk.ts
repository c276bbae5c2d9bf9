import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { test as base, expect, type Page, type TestInfo } from '@playwright/test'
import { memoryDisplay } from '../../build/runtime/display.mjs'
import { ENGINE } from './engine.ts'
import { freshFolder, type Launched, type LaunchOptions, launch } from './launch.ts'
import { asAtFirst, expectOnlyLookedAt, type LookedAt, openedOnce } from './looked-at.ts'

/** One user's desk: everything started at it ends with the test, and its folder goes away. */
export interface Desk {
  readonly folder: string
  /** Starts the program on this desk's data. */
  start(options?: Omit<LaunchOptions, 'folder'>): Promise<Launched>
  /** Starts another one on data of its own, as at a second computer. */
  startApart(options?: Omit<LaunchOptions, 'folder'>): Promise<Launched>
}

interface Looks {
  /** The example as it is opened, for a test that changes nothing in it: one program for all of them. */
  readonly example: Launched
  /** The same of a program in which no office was ever opened. */
  readonly firstScreen: Launched
}

interface OfWorker {
  readonly display: string | null
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
  exampleOpened: [({ display }, use) => openedOn(display, ['demo'], use), { scope: 'worker' }],
  firstScreenOpened: [({ display }, use) => openedOn(display, [], use), { scope: 'worker' }],
  example: ({ exampleOpened }, use, info) => lookedAt(exampleOpened, use, info),
  firstScreen: ({ firstScreenOpened }, use, info) => lookedAt(firstScreenOpened, use, info),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  desk: async ({}, use, info) => {
    const folder = freshFolder()
    const apart: string[] = []
    const started: Launched[] = []
    async function startOn(data: string, options: Omit<LaunchOptions, 'folder'> = {}) {
      const launched = await launch({ ...options, folder: data })
      started.push(launched)
      return launched
    }
    await use({
      folder,
      start: (options) => startOn(folder, options),
      startApart(options) {
        const other = freshFolder()
        apart.push(other)
        return startOn(other, options)
      },
    })
    for (const [at, { program, page, errors }] of started.entries()) {
      await pictured({ page, info, name: `window-${at + 1}` })
      await program.close().catch(() => undefined)
      expect.soft(errors, 'errors in the page').toEqual([])
    }
    for (const one of [folder, ...apart]) await cleared(one)
  },
})

/** Starts what is only looked at, for all tests of a worker; a worker ends with a test that failed. */
async function openedOn(
  display: string | null,
  args: readonly string[],
  use: (opened: LookedAt) => Promise<void>,
) {
  // Where there is a display of this worker's own it is shown there, whatever came in between.
  if (display !== null) process.env.DISPLAY = display
  const opened = await openedOnce(args)
  await use(opened)
  await opened.launched.program.close().catch(() => undefined)
  await cleared(opened.launched.folder)
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
