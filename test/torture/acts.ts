import type { Page } from '@playwright/test'
import { pick } from '../e2e/chart.ts'
import type { TemplateName } from './templates.ts'

/** An act that comes wholly or not at all. */
export interface Act {
  readonly name: string
  readonly template: TemplateName
  /** To the last step before it. */
  prepare(page: Page): Promise<void>
  /** Orders it; resolves once the page says that it is done and on both disks. */
  order(page: Page): Promise<void>
}

const SAVED = /^Tersimpan( \d|$)/

export const ACTS: readonly Act[] = [
  {
    name: 'enact',
    template: 'proposal',
    async prepare(page) {
      await page.getByRole('navigation').getByText('Usulan', { exact: true }).click()
      await page.getByRole('button', { name: 'Usulan ditetapkan', exact: true }).click()
      await page.getByRole('tab', { name: 'Tahapan' }).click()
      await page.getByRole('button', { name: 'Berlakukan' }).last().waitFor()
      await page.getByLabel('Alasan berlaku surut').fill('Serah terima')
    },
    async order(page) {
      await page.getByRole('button', { name: 'Berlakukan' }).last().click()
      await page.locator('[aria-current="step"]').filter({ hasText: 'Berlaku' }).waitFor()
      await page.getByText(SAVED).waitFor()
    },
  },
  {
    name: 'merge',
    template: 'office',
    async prepare(page) {
      await pick(page, 'Seksi Persandian')
      await page.keyboard.press('Shift+ArrowUp')
      await page.keyboard.press('Control+j')
      await page.getByRole('dialog').locator(':focus').waitFor()
    },
    async order(page) {
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: /^Urungkan: gabung/ }).waitFor()
      await page.getByText(SAVED).waitFor()
    },
  },
  {
    name: 'restore a point',
    template: 'office',
    async prepare(page) {
      await page.getByRole('button', { name: 'Riwayat', exact: true }).click()
      const list = page.getByRole('list', { name: 'Riwayat' })
      await list
        .getByRole('button', { name: /Seksi Uji 1/ })
        .last()
        .click()
      await page.getByRole('button', { name: 'Kembali ke keadaan sesudah ini…' }).click()
      await page.getByRole('button', { name: 'Pulihkan ke keadaan ini' }).waitFor()
    },
    async order(page) {
      await page.getByRole('button', { name: 'Pulihkan ke keadaan ini' }).click()
      await page.getByText(/Urungkan untuk kembali/).waitFor()
      await page.getByText(SAVED).waitFor()
    },
  },
]
