import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Launched } from './launch.ts'
import { expect } from './patience.ts'
import { goTo } from './rail.ts'

/** Says who works at the computer. */
export async function call(page: Page, name: string): Promise<void> {
  await goTo(page, 'Pengaturan')
  const field = page.getByLabel('Nama petugas di komputer ini')
  await field.fill(name)
  await field.press('Enter')
}

/** Goes to where work is sent to colleagues and taken from them. */
export async function toColleagues(page: Page): Promise<void> {
  await goTo(page, 'Data')
  await page.getByRole('tab', { name: 'Rekan' }).click()
}

/** Sends all there is as a file. */
export async function send({ page, program }: Launched, path: string): Promise<void> {
  await toColleagues(page)
  await program.chooseSavePath(path)
  await page.getByRole('button', { name: 'Kirim ke rekan…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kirim ke rekan' })
  await dialog.getByRole('button', { name: 'Simpan berkas…' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => existsSync(path)).toBe(true)
}
