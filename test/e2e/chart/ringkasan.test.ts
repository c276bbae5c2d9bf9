import type { Page } from '@playwright/test'
import { box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'
import { outline } from '../stored.ts'

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

test('a branch is placed many times and kept in step', async ({ desk }) => {
  longOnly('templates in the units')
  const { page } = await desk.start({ args: ['demo'] })
  await pick(page, 'UPTD Radio')
  await goTo(page, 'Ringkasan')
  await page.getByText('Templat', { exact: true }).click()
  await page.getByRole('button', { name: /Pasang salinan/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama salinan').fill('UPTD Kecamatan Utara\nUPTD Kecamatan Selatan')
  await expect(dialog.getByRole('status')).toContainText('2 salinan')
  await dialog.getByRole('button', { name: /^Pasang/ }).click()
  await expect(dialog).toBeHidden()
  await saved(page)
  const lines = await outline(page)
  for (const name of ['UPTD Kecamatan Utara', 'UPTD Kecamatan Selatan'])
    expect(lines[lines.indexOf(`  ${name}`) + 1]).toBe('    Subbagian Tata Usaha')

  await goTo(page, 'Bagan')
  await pick(page, 'UPTD Radio')
  await page.keyboard.press('Insert')
  await expect(dialog.getByLabel('Nama unit')).toBeFocused()
  await page.keyboard.type('Seksi Siaran')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await goTo(page, 'Ringkasan')
  await page.getByText('Templat', { exact: true }).click()
  await page
    .getByRole('button', { name: /Samakan/ })
    .first()
    .click()
  await saved(page)
  const after = await outline(page)
  expect(after.filter((line) => line.includes('Seksi Siaran'))).toHaveLength(3)
  await page.keyboard.press('Control+z')
  await expect
    .poll(async () => (await outline(page)).filter((line) => line.includes('Seksi Siaran')).length)
    .toBe(1)
})

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
