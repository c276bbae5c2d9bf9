import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronPath, NO_CARD } from './launch.ts'

/** A plain Chromium window as a double click would open it: nothing of the program is in it. */
export interface Browser {
  readonly chromium: ElectronApplication
  readonly page: Page
  /** Everything the page asked for beside itself. */
  asked(): Promise<readonly string[]>
}

const MAIN = `
const { app, BrowserWindow, session } = require('electron')
globalThis.asked = []
app.whenReady().then(() => {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    globalThis.asked.push(url)
    answer({})
  })
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    useContentSize: true,
    webPreferences: { sandbox: true, contextIsolation: true },
  })
  void window.loadURL(process.env.BAGAN_OPENED)
})
`

/** Opens a file in it. @param folder where the window may keep its data */
export async function openInBrowser(folder: string, file: string): Promise<Browser> {
  const home = join(folder, 'browser')
  mkdirSync(home, { recursive: true })
  const description = { name: 'browser', version: '1.0.0', main: 'main.cjs' }
  writeFileSync(join(home, 'package.json'), JSON.stringify(description))
  writeFileSync(join(home, 'main.cjs'), MAIN)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const address = pathToFileURL(file).href
  const chromium = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandbox, NO_CARD, home, `--user-data-dir=${join(home, 'data')}`],
    env: { ...process.env, BAGAN_OPENED: address } as Record<string, string>,
  })
  const page = await chromium.firstWindow()
  await page.waitForLoadState('load')
  const all = () => chromium.evaluate(() => (globalThis as { asked?: string[] }).asked ?? [])
  return {
    chromium,
    page,
    asked: async () => (await all()).filter((url) => url.replace(/#.*/s, '') !== address),
  }
}
