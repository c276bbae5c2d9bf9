import { existsSync, rmSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Program } from './program.ts'
import { goTo } from './rail.ts'
import { drawn } from './still.ts'

/** Chooses a sheet and waits until the real one is shown. */
export async function ready(page: Page, kind: string): Promise<void> {
  await chooseKind(page, kind)
  await made(page)
  await expect(page.getByRole('button', { name: 'Cetak', exact: true }).last()).toBeEnabled()
  await expect(page.locator('[data-sheet="1"] svg')).toBeVisible()
}

/** Chooses a kind of sheet, whose group is opened where it is not. */
export async function chooseKind(page: Page, kind: string): Promise<void> {
  const group = page.locator('details').filter({ has: page.getByText(kind, { exact: true }) })
  const one = group.locator('label').getByText(kind, { exact: true })
  if (!(await one.isVisible())) await group.locator('summary').click()
  await one.click()
}

/** The field below the list of proposals that takes the code of a printed sheet. */
export async function codeField(page: Page): Promise<Locator> {
  await goTo(page, 'Usulan')
  const back = page.getByRole('button', { name: 'Kembali ke daftar usulan' })
  const field = page.getByLabel('Kode pada lembar keputusan')
  await expect(back.or(field)).toBeVisible()
  if (await back.isVisible()) await back.click()
  return field
}

/** Waits until what is shown is what was chosen last: until then the sheets before stand there. */
export async function made(page: Page): Promise<void> {
  await drawn(page)
  await expect(page.locator('[data-busy="true"]')).toHaveCount(0)
}

/** Saves what is shown as a file of that kind; it is whole once it is there. */
export async function saveAs(
  program: Program,
  page: Page,
  kind: string,
  path: string,
): Promise<void> {
  rmSync(path, { force: true })
  await made(page)
  await program.chooseSavePath(path)
  await page.getByRole('button', { name: 'Simpan sebagai' }).click()
  await page.getByRole('menuitem', { name: kind }).click()
  await expect.poll(() => existsSync(path)).toBe(true)
}

/** How many sheets the preview has. */
export async function sheetsShown(page: Page): Promise<number> {
  const last = await page.locator('[data-sheet]').last().getAttribute('data-sheet')
  return Number(last)
}

/** The next PDF is begun and never gets done. @returns whether its worker was ended since */
export async function pdfThatNeverEnds(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const { postMessage, terminate } = Worker.prototype
    let begun: Worker | null = null
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      const isPdf = typeof message === 'object' && message !== null && 'creator' in message
      if (isPdf && !begun) begun = this
      else postMessage.call(this, message)
    }
    Worker.prototype.terminate = function (this: Worker) {
      if (this === begun) document.documentElement.dataset.ended = 'pdf'
      terminate.call(this)
    }
  })
  return () => page.evaluate(() => document.documentElement.dataset.ended === 'pdf')
}
