import { join } from 'node:path'
import { test } from '@playwright/test'

/** What the program runs on in this run: Electron, or the system's Chromium with the main process in Node. */
export const ENGINE = process.env.BAGAN_ENGINE === 'chromium' ? 'chromium' : 'electron'

/** Where the page lies. */
export const PAGE_ORIGIN = ENGINE === 'chromium' ? 'http://bagan.localhost' : 'app://bagan'

export const HOME = `${PAGE_ORIGIN}/index.html`

/** Where the engine keeps the databases of a program whose data lies in that folder. */
export function databaseFolder(folder: string): string {
  const profile = ENGINE === 'chromium' ? join(folder, 'chromium', 'Default') : folder
  return join(profile, 'IndexedDB')
}

/**
 * Said in a file or a test that tries what only Electron has, and is left out on the other engine.
 * @param what for whoever reads the sum: why this cannot be tried there
 */
export function electronOnly(what: string): void {
  test.skip(ENGINE !== 'electron', `of Electron alone: ${what}`)
}
