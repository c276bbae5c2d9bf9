import type { Page } from '@playwright/test'
import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { retyped } from '../keys.ts'

async function shownOn(page: Page, date: string): Promise<void> {
  await page.getByRole('button', { name: /^Per tanggal/ }).click()
  const field = page.getByRole('textbox', { name: 'Per tanggal' })
  await field.fill(date)
  await field.press('Enter')
  await page.keyboard.press('Escape')
}

async function renamed(page: Page, from: string, to: string): Promise<void> {
  await pick(page, from)
  await retyped(page, to)
}

test('an edit on another day is asked once what it is meant for, and the bar says which day it is', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo-2022'] })
  const asked = page.getByRole('dialog', { name: /Yang tampak 2 Mei 2022, bukan hari ini/ })
  await shownOn(page, '2/5/2022')
  await expect(page.getByText('Bukan hari ini: perubahan membetulkan tanggal itu')).toBeVisible()
  const said = page.getByText('Bukan hari ini', { exact: true })
  expect(await said.evaluate((one) => one.scrollWidth <= one.clientWidth + 1)).toBe(true)
  const old = 'Sekretariat'
  await renamed(page, old, 'Sekretariat Satu')
  await expect(asked).toBeVisible()
  await asked.getByRole('button', { name: 'Batal' }).click()
  await expect(page.getByText('Tidak ada yang diubah.')).toBeVisible()

  await renamed(page, old, 'Sekretariat Dua')
  await asked.getByRole('button', { name: 'Betulkan per 2 Mei 2022' }).click()
  await expect(box(page, 'Sekretariat Dua')).toBeVisible()
  await renamed(page, 'Sekretariat Dua', 'Sekretariat Tiga')
  await expect(box(page, 'Sekretariat Tiga')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  // Another day is another question, and "now" leads back to today.
  await shownOn(page, '3/5/2022')
  await renamed(page, 'Sekretariat Tiga', 'Sekretariat')
  await page.getByRole('dialog').getByRole('button', { name: 'Berlaku sekarang' }).click()
  await expect(box(page, 'Sekretariat')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Per tanggal: hari ini' })).toBeVisible()
})
