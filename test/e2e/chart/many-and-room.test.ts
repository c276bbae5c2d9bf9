import { box, dragBelow, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'
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

test('a block longer than the sheet says what would be lost, and new rows take it', async ({
  desk,
}) => {
  longOnly('pasted blocks in the units of the sheet, a pasted table in first-minute')
  const { page, program } = await desk.start({ args: ['demo'] })
  await goTo(page, 'Lembar data')
  const grid = page.getByRole('treegrid')
  await grid.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+End')
  // Above the empty row, which has room for anything.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await program.clipboard.write('Arsiparis\nPranata\nBendahara')
  // The menu's own paste takes the same way as the keys.
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Tempel' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tempelan tidak muat' })
  await expect(dialog).toContainText('2 baris berada di luar lembar: 2 sel berisi akan hilang.')
  await dialog.getByRole('button', { name: 'Batal' }).click()
  await expect(grid.getByText('Arsiparis', { exact: true })).toHaveCount(0)

  await page.keyboard.press('Control+v')
  await dialog.getByRole('button', { name: 'Tambah 2 baris' }).click()
  await expect(grid.getByText('Bendahara', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Urungkan/ })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(grid.getByText('Bendahara', { exact: true })).toHaveCount(0)
  await expect(grid.getByText('Arsiparis', { exact: true })).toHaveCount(0)

  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Hapus baris…' }).click()
  const remove = page.getByRole('dialog', { name: 'Hapus 1 baris' })
  await expect(remove).toContainText('1 jabatan')
  await remove.getByRole('button', { name: 'Hapus' }).click()
  await expect(remove).toHaveCount(0)
})

test('the small map is closed and comes back, and what was dropped stays chosen', async ({
  desk,
}) => {
  longOnly('a unit that is dropped in the drag of chart-acts')
  const { page } = await desk.start({ args: ['demo'] })
  await pick(page, 'Seksi Pusat Data')
  await page.keyboard.press('Control+0')
  await command(page, 'Peta kecil')
  await expect(page.getByRole('button', { name: 'Tutup peta kecil' })).toHaveCount(0)
  await command(page, 'Peta kecil')
  await page.keyboard.press('Shift+Home')

  await pick(page, 'Bidang Layanan e-Government')
  await dragBelow(page, 'Seksi Pusat Data', 'Bidang Statistik dan Persandian')
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await expect(panel.getByRole('heading', { name: 'Seksi Pusat Data' })).toBeVisible()
  await expect(box(page, 'Seksi Pusat Data')).toBeInViewport()
  await expect(box(page, 'Seksi Pusat Data')).toHaveAttribute('aria-selected', 'true')
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
