import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronPath } from '../e2e/launch.ts'

const LIMIT_MS = 300_000

/** The real program, and how long it took from its start to the first picture of its chart. */
export interface OwnWindow {
  readonly program: ElectronApplication
  readonly page: Page
  readonly folder: string
  readonly firstPictureMs: number
}

/** Starts the program with data of its own, or with those of an earlier start. */
export async function openOwnWindow(open: string | null, folder?: string): Promise<OwnWindow> {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'bagan-bench-'))
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const began = performance.now()
  const program = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandbox, process.cwd(), `--user-data=${data}`, ...(open === null ? [] : [open])],
  })
  const page = await program.firstWindow()
  page.setDefaultTimeout(LIMIT_MS)
  await page.locator('#bagan-kanvas').waitFor()
  await painted(page)
  return { program, page, folder: data, firstPictureMs: performance.now() - began }
}

/** Two frames later what was drawn is on the screen. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  )
}

/** The whole chart in view. */
export async function showAll(page: Page): Promise<void> {
  await page.locator('#bagan-kanvas').focus()
  await page.keyboard.press('Shift+Home')
  await page.waitForTimeout(1000)
}
