import type { Locator, Page } from '@playwright/test'
import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

const number = (page: Page, row: string, column: number) =>
  page.getByRole('row').filter({ hasText: row }).getByRole('button').nth(column)

test('each number of the summary leads to its posts, and from there to the chart', async ({
  example,
}) => {
  const { page } = example
  await goTo(page, 'Ringkasan')
  await expect(page.getByRole('heading', { name: 'Sudah lewat (1)' })).toBeVisible()
  await page.getByRole('button', { name: 'Perpanjang', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('Kornelia Andarini')
  await page.keyboard.press('Escape')
  await page.getByText('Angka', { exact: true }).click()
  const dialog = page.getByRole('dialog')
  const table = page.getByRole('table').filter({ hasText: 'Per eselon' })
  const vacant = table.getByRole('row').filter({ hasText: 'IV.a' }).getByRole('button').last()
  await expect(vacant).toHaveText('1')
  await vacant.click()
  await expect(dialog).toContainText('Kepala Seksi Layanan Informasi Publik')
  await expect(dialog).toContainText('KOSONG')
  await dialog.getByRole('button', { name: /Kepala Seksi Layanan Informasi Publik/ }).click()
  await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
  await expect(box(page, 'Seksi Layanan Informasi Publik')).toHaveAttribute('aria-selected', 'true')

  await goTo(page, 'Ringkasan')
  const seats = number(page, 'Bidang Layanan E-Government', 1)
  const count = Number(await seats.textContent())
  await seats.click()
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  const listed = await dialog.getByRole('listitem').count()
  expect(listed).toBeGreaterThan(0)
  expect(listed).toBeLessThanOrEqual(count)
})

test('every row of today is one press from its form: a freeze, an oath', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
  const dialog = page.getByRole('dialog')
  await test.step('a freeze gets its last day; whoever has an SK waits for the oath', async () => {
    await goTo(page, 'Kekosongan')
    await page.getByRole('tab', { name: 'Masa larangan' }).click()
    await page
      .getByRole('row', { name: /Pilkada/ })
      .getByRole('button', { name: 'Ubah' })
      .click()
    await typed(dialog.getByLabel('Sampai (boleh kosong)'), '20/10/2018')
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(dialog).toHaveCount(0)
    await page.getByRole('tab', { name: 'Daftar kosong' }).click()
    await page.getByRole('button', { name: 'Kepala Subbagian Tata Usaha' }).first().click()
    await page.getByRole('complementary').getByRole('button', { name: 'Isi jabatan' }).click()
    await dialog.getByRole('combobox', { name: 'Calon' }).fill('Lukman Hakimudin')
    await page.getByRole('option', { name: 'Lukman Hakimudin' }).first().click()
    await typed(dialog.getByLabel('TMT jabatan', { exact: true }), '3/9/2018')
    await typed(dialog.getByLabel('Nomor SK', { exact: true }), '821/77/BKD')
    await typed(dialog.getByLabel('Tanggal SK', { exact: true }), '3/9/2018')
    await dialog.getByRole('button', { name: 'Isi jabatan' }).click()
    await expect(dialog).toHaveCount(0)
  })
  await goTo(page, 'Ringkasan')
  const row = (text: RegExp) => page.getByRole('row', { name: text })
  await row(/Pilkada/)
    .getByRole('button', { name: 'Ubah masa larangan…' })
    .click()
  await expect(dialog.getByLabel('Sampai (boleh kosong)')).toHaveValue('20/10/2018')
  await page.keyboard.press('Escape')
  await row(/Lukman Hakimudin/)
    .getByRole('button', { name: 'Catat pelantikan…' })
    .click()
  await expect(dialog.getByRole('radio', { name: 'Pelantikan' })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: /^Lukman Hakimudin/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'Catat 1 pejabat' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(row(/Lukman Hakimudin/)).toHaveCount(0)
  await expect(page.getByRole('main', { name: 'Ringkasan' })).toBeVisible()
})

/** Types into a field and leaves it, as a date has to be. */
async function typed(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Tab')
}

test('another day shows the holders and vacancies of that day', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo-2022'] })
  await expect(box(page, 'Sekretariat')).toBeVisible()
  const holder = () => box(page, 'Sekretariat').getAttribute('aria-label')
  const now = await holder()
  await page.getByRole('button', { name: /^Per tanggal/ }).click()
  const field = page.getByRole('dialog').getByRole('textbox').first()
  await field.fill('2018-10-04')
  await field.press('Enter')
  await expect.poll(holder).not.toBe(now)
  await expect.poll(holder).toContain('Ratih')
})
