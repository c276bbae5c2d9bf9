import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { _electron, chromium, type Page } from '@playwright/test'
import { ENGINE } from '../engine.ts'
import { electronPath, NO_CARD } from '../launch.ts'
import { chromiumOptions } from '../second-engine/system-chromium.ts'

/** A plain Chromium window as a double click would open it: nothing of the program is in it. */
export interface Browser {
  readonly page: Page
  /** Everything the page asked for beside itself. */
  asked(): Promise<readonly string[]>
  /** The page as it would be printed. */
  pdf(): Promise<Uint8Array>
  close(): Promise<void>
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

const SIZE = { width: 1366, height: 768 }

/** Opens a file in it. @param folder where the window may keep its data */
export function openInBrowser(folder: string, file: string): Promise<Browser> {
  const open = ENGINE === 'chromium' ? openInChromium : openInElectron
  return open(folder, pathToFileURL(file).href)
}

async function openInChromium(folder: string, address: string): Promise<Browser> {
  const context = await chromium.launchPersistentContext(join(folder, 'browser'), {
    ...chromiumOptions(),
    viewport: SIZE,
  })
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(address)
  return {
    page,
    asked: async () => beside(address, asked),
    pdf: () => page.pdf(),
    close: () => context.close(),
  }
}

async function openInElectron(folder: string, address: string): Promise<Browser> {
  const home = join(folder, 'browser')
  mkdirSync(home, { recursive: true })
  const description = { name: 'browser', version: '1.0.0', main: 'main.cjs' }
  writeFileSync(join(home, 'package.json'), JSON.stringify(description))
  writeFileSync(join(home, 'main.cjs'), MAIN)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandbox, NO_CARD, home, `--user-data-dir=${join(home, 'data')}`],
    env: { ...process.env, BAGAN_OPENED: address } as Record<string, string>,
  })
  const page = await electron.firstWindow()
  await page.waitForLoadState('load')
  const all = () => electron.evaluate(() => (globalThis as { asked?: string[] }).asked ?? [])
  return {
    page,
    asked: async () => beside(address, await all()),
    async pdf() {
      const text = await electron.evaluate(async ({ BrowserWindow }) => {
        const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({})
        return pdf ? Buffer.from(pdf).toString('base64') : ''
      })
      return new Uint8Array(Buffer.from(text, 'base64'))
    },
    close: () => electron.close(),
  }
}

function beside(address: string, asked: readonly string[]): readonly string[] {
  return asked.filter((url) => url.replace(/#.*/s, '') !== address)
}
