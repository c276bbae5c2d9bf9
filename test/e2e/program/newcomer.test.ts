import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'

const NAME = 'Dinas Kesehatan Kota Contoh'

/** Counts what a hand does: a press of the mouse, a key pressed by itself, a field typed into. */
function hand(page: Page) {
  let steps = 0
  return {
    steps: () => steps,
    async press(key: string) {
      steps++
      await page.keyboard.press(key)
    },
    async type(text: string) {
      steps++
      await page.keyboard.type(text)
    },
    async click(role: 'button' | 'menuitem' | 'textbox', name: string | RegExp) {
      steps++
      await page.getByRole(role, { name }).first().click()
    },
  }
}

test('from the first start to the Lampiran of an own office in eight steps with the mouse', async ({
  desk,
}) => {
  longOnly('the first hour with the mouse')
  const { page, program } = await desk.start()
  const paper = join(desk.folder, 'lampiran.pdf')
  await program.chooseSavePath(paper)
  const { click, type, steps } = hand(page)
  await click('button', /Mulai kantor baru/)
  await expect(page.getByLabel('Nama kantor')).toBeFocused()
  await type(NAME)
  await click('textbox', 'Pemerintah daerah')
  await type('Pemerintah Kota Contoh')
  await click('button', 'Buat struktur')
  await click('button', /^Cetak/)
  await click('button', 'Simpan sebagai')
  await click('menuitem', 'PDF')
  await expect.poll(() => existsSync(paper)).toBe(true)
  expect(steps()).toBe(8)
})

test('the same by keyboard alone in ten', async ({ desk }) => {
  longOnly('the story in a city by keyboard alone')
  const { page, program } = await desk.start()
  const paper = join(desk.folder, 'lampiran.pdf')
  await program.chooseSavePath(paper)
  const { press, type, steps } = hand(page)
  await expect(page.getByRole('button', { name: /Mulai kantor baru/ })).toBeEnabled()
  await press('Tab')
  await expect(page.getByRole('button', { name: /Mulai kantor baru/ })).toBeFocused()
  await press('Enter')
  await expect(page.getByLabel('Nama kantor')).toBeFocused()
  await type(NAME)
  await press('Tab')
  await type('Pemerintah Kota Contoh')
  await press('Enter')
  await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
  await press('Control+6')
  await expect(page.getByRole('main', { name: 'Cetak' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Simpan sebagai' })).toBeEnabled()
  await press('Control+k')
  await expect(page.getByRole('combobox', { name: /Cari/ })).toBeFocused()
  await type('PDF')
  await expect(page.locator('#palette-list [aria-selected="true"]')).toContainText('PDF')
  await press('Enter')
  await expect.poll(() => existsSync(paper)).toBe(true)
  expect(steps()).toBe(10)
})
