import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { test as base, expect } from '@playwright/test'
import { memoryDisplay } from '../../build/display.mjs'
import { ENGINE } from './engine.ts'
import { freshFolder, type Launched, type LaunchOptions, launch } from './launch.ts'

/** One user's desk: everything started at it ends with the test, and its folder goes away. */
export interface Desk {
  readonly folder: string
  /** Starts the program on this desk's data. */
  start(options?: Pick<LaunchOptions, 'args'>): Promise<Launched>
}

export const test = base.extend<{ desk: Desk }, { display: string | null }>({
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
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  desk: async ({}, use, info) => {
    const folder = freshFolder()
    const started: Launched[] = []
    await use({
      folder,
      async start(options = {}) {
        const launched = await launch({ ...options, folder })
        started.push(launched)
        return launched
      },
    })
    for (const [at, { program, page, errors }] of started.entries()) {
      if (info.status !== info.expectedStatus && !page.isClosed()) {
        const picture = await page.screenshot({ timeout: 5_000 }).catch(() => null)
        if (picture)
          await info.attach(`window-${at + 1}`, { body: picture, contentType: 'image/png' })
      }
      await program.close().catch(() => undefined)
      expect.soft(errors, 'errors in the page').toEqual([])
    }
    await cleared(folder)
  },
})

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
