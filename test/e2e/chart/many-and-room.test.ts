import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'
import { still } from '../still.ts'

test('several selected units are told as several, and changed together', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await pick(page, 'Seksi Pusat Data')
  await page.keyboard.press('Control+a')
  await expect(panel.getByRole('heading', { name: '24 unit dipilih' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Bagian program' }).click({ position: { x: 4, y: 4 } })
  await page.keyboard.press('Control+a')
  expect(await page.evaluate(() => `${getSelection()}`), 'no word is marked').toBe('')
  await pick(page, 'Seksi Pusat Data')
  await box(page, 'Seksi Persandian').click({ modifiers: ['Control'] })
  await expect(panel.getByRole('heading', { name: '2 unit dipilih' })).toBeVisible()
  await expect(panel.getByRole('combobox', { name: 'Jenis' })).toHaveValue('Seksi')
  await expect(panel.getByRole('button', { name: /Gabung/ })).toBeVisible()
  await panel.getByRole('combobox', { name: 'Tipe' }).click()
  await page.getByRole('option', { name: 'B', exact: true }).click()
  await expect(panel.getByRole('combobox', { name: 'Tipe' })).toHaveValue('B')
  await panel.getByRole('button', { name: 'Lepas Seksi Persandian dari pilihan' }).click()
  await expect(panel.getByRole('heading', { name: 'Seksi Pusat Data' })).toBeVisible()

  await page.keyboard.press('F7')
  await expect(page.locator('[data-announced]')).toContainText(
    /^Seksi Pusat Data, di bawah Bidang .+; ke-2 dari 3; 1 kosong di dalamnya$/,
  )
  await panel.getByRole('button', { name: 'Tambah jabatan' }).press('Enter')
  const name = panel.getByLabel('Nama jabatan').last()
  await expect(name).toBeFocused()
  await page.keyboard.insertText('Teknisi Jaringan')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Teknisi Jaringan', { exact: true })).toBeVisible()
})

test('names stand in readable type at the first look of an office', async ({ example }) => {
  const { page, program } = example
  await smallScreen(program)
  await page.keyboard.press('Shift+Home')
  await still(page)
  const zoom = Number.parseInt((await page.getByText(/^\d+%$/).textContent()) ?? '', 10) / 100
  const size = await box(page, 'Sekretariat')
    .locator('> div')
    .first()
    .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize))
  expect(size * zoom).toBeGreaterThan(10.5)
})
