import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronPath } from '../e2e/launch.ts'
import { SEED } from './structures.ts'

const LIMIT_MS = 300_000

/** The real program, and how long it took from its start to the first picture of its chart. */
export interface OwnWindow {
  readonly program: ElectronApplication
  readonly page: Page
  readonly folder: string
  readonly firstPictureMs: number
}

/** Draws frames as fast as the work allows, not only as often as the screen takes them. */
export const UNLOCKED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/**
 * Starts the program with data of its own, or with those of an earlier start.
 * @param open a sample or a file
 */
export async function openOwnWindow(
  open: string | null,
  folder?: string,
  flags: readonly string[] = [],
): Promise<OwnWindow> {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'bagan-bench-'))
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const began = performance.now()
  const program = await _electron.launch({
    executablePath: electronPath(),
    args: [
      ...sandbox,
      ...flags,
      process.cwd(),
      `--user-data=${data}`,
      ...(open === null ? [] : [open]),
    ],
  })
  const page = await program.firstWindow()
  page.setDefaultTimeout(LIMIT_MS)
  await page.locator('#bagan-kanvas').waitFor()
  await painted(page)
  return { program, page, folder: data, firstPictureMs: performance.now() - began }
}

/** After a start the first snapshot is made and the findings are counted; what is measured later is measured after them. */
export async function settled({ page }: OwnWindow): Promise<void> {
  await page.waitForTimeout(6000)
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

/** Every box of a city, which opens folded to its offices. */
export async function unfoldAll({ page }: Pick<OwnWindow, 'page'>): Promise<void> {
  await page.getByRole('button', { name: 'Susunan' }).click()
  await page.getByRole('menuitem', { name: 'Buka semua cabang' }).click()
  await page.waitForTimeout(1000)
}

/** The whole chart in view. */
export async function showAll({ page }: Pick<OwnWindow, 'page'>): Promise<void> {
  await unfoldAll({ page })
  await page.locator('#bagan-kanvas').focus()
  await page.keyboard.press('Shift+Home')
  await page.waitForTimeout(1000)
}

/** Another screen, and back to the chart: milliseconds until it is painted. */
export async function pictureAgain({ page }: OwnWindow): Promise<number> {
  const rail = page.getByRole('navigation')
  await rail.getByText('Riwayat').click()
  await page.locator('#bagan-kanvas').waitFor({ state: 'detached' })
  const back = await rail.getByText('Bagan', { exact: true }).elementHandle()
  const began = performance.now()
  await back?.evaluate((element) => (element as HTMLElement).click())
  await page.locator('#bagan-kanvas').waitFor()
  await painted(page)
  return performance.now() - began
}

/**
 * A folder of data in which the seeded city of that many units was kept by an earlier start: of its own, copied from
 * the one that was made first in this run of benches.
 */
export async function storedCity(units: number): Promise<string> {
  const kept = join('out', 'bench', `city-${units}`)
  if (!existsSync(kept)) {
    const made = await openOwnWindow(`city:${SEED}:${units}`)
    await made.page.waitForTimeout(4000)
    await made.program.close()
    cpSync(made.folder, kept, { recursive: true })
  }
  const folder = mkdtempSync(join(tmpdir(), 'bagan-bench-'))
  cpSync(kept, folder, { recursive: true })
  return folder
}
