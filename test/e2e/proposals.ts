import { expect, type Page } from '@playwright/test'
import { goTo } from './rail.ts'

/** Begins a proposal of that name; its page is shown. */
export async function newProposal(page: Page, name: string): Promise<void> {
  await goTo(page, 'Usulan')
  await page.getByRole('button', { name: 'Buat usulan' }).first().click()
  await page.getByLabel('Nama usulan').fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Buat usulan' }).click()
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click()
}

/** Puts the proposal in force from a day that is past, and says why. */
export async function enactBackdated(page: Page): Promise<void> {
  await page.getByLabel('Alasan berlaku surut').fill('Serah terima jabatan sudah dilakukan')
  await page.getByRole('button', { name: 'Berlakukan' }).last().click()
}

/** The same without saying why: it is asked for, and the field has the keyboard. */
export async function enactWithoutReason(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Berlakukan' }).last().click()
  await expect(page.getByLabel('Alasan berlaku surut')).toBeFocused()
  await expect(page.getByText('Isi alasannya lebih dahulu.')).toBeVisible()
}
