import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { electronPath } from '../e2e/launch.ts'

const ROOT = process.cwd()
const PAGES = join(ROOT, 'test', 'bench', 'pages')
const BUILT = join(ROOT, 'out', 'bench-pages')
const NAMES = ['org-chart', 'react-flow', 'commit'] as const

/** The peers' pages, built as our own page is, in a window of the same runtime. */
export interface PeerWindow {
  /** Loads a page and answers the milliseconds until its first picture. */
  show(page: (typeof NAMES)[number], boxes: number): Promise<number>
  readonly page: Page
  close(): Promise<void>
}

export async function openPeerWindow(flags: readonly string[] = []): Promise<PeerWindow> {
  await buildPages()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const program = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandbox, ...flags, BUILT],
  })
  const page = await program.firstWindow()
  return {
    page,
    close: () => program.close(),
    async show(name, boxes) {
      await page.goto(`bench://peers/${name}.html?boxes=${boxes}`)
      const body = page.locator('body[data-drawn]')
      await body.waitFor({ state: 'attached', timeout: 120_000 })
      return Number(await body.getAttribute('data-drawn'))
    },
  }
}

async function buildPages(): Promise<void> {
  await build({
    configFile: false,
    root: PAGES,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'chrome114',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: NAMES.map((name) => join(PAGES, `${name}.html`)),
      },
    },
  })
  cpSync(join(PAGES, 'window.cjs'), join(BUILT, 'window.cjs'))
  const description = { name: 'bench-peers', version: '1.0.0', main: 'window.cjs' }
  writeFileSync(join(BUILT, 'package.json'), JSON.stringify(description))
}
