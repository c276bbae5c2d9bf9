import { box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { storedRecords } from '../stored.ts'

/** Of a box that is whole in view Chromium of today has told 0.9999997: its share is a rounded number. */
const WHOLE = { ratio: 0.9999 }

test('a chart nobody moved fits a window of another size; one that was zoomed keeps its size', async ({
  example,
}) => {
  const { program, page } = example
  const shown = page.getByRole('toolbar').getByText(/^\d+%$/)
  await program.screen(1366, 768)
  await expect(box(page, 'Subbagian Tata Usaha')).toBeInViewport(WHOLE)
  const before = await shown.textContent()
  await program.screen(1240, 720)
  await expect(shown).not.toHaveText(before ?? '')
  await expect(box(page, 'Subbagian Tata Usaha')).toBeInViewport(WHOLE)
  await expect(box(page, 'Dinas Komunikasi dan Informatika')).toBeInViewport(WHOLE)

  await page.keyboard.press('Control+0')
  await expect(shown).toHaveText('100%')
  await program.screen(1366, 768)
  await expect(page.getByRole('toolbar')).toBeVisible()
  await expect(shown).toHaveText('100%')
})

test('arrows go on from the box that was clicked; the tray hides no selected box', async ({
  example,
}) => {
  const { page } = example
  await pick(page, 'Seksi Persandian')
  await page.keyboard.press('ArrowUp')
  await expect(box(page, 'Seksi Statistik Sektoral')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(box(page, 'Seksi Persandian')).toHaveAttribute('aria-selected', 'true')
  await expect(box(page, 'Seksi Statistik Sektoral')).toHaveAttribute('aria-selected', 'true')

  const lowest = box(page, 'Subbagian Tata Usaha')
  await pick(page, 'Subbagian Tata Usaha')
  await command(page, 'Belum ditempatkan (buka atau tutup)')
  await expect(page.getByRole('region', { name: 'Belum ditempatkan' })).toBeVisible()
  await expect
    .poll(async () => {
      const [room, place] = [
        await page.locator('.react-flow').boundingBox(),
        await lowest.boundingBox(),
      ]
      return room && place ? place.y + place.height < room.y + room.height : false
    })
    .toBe(true)
})

test('Enter pressed twice adds one unit; Enter after a search word replaces nothing yet', async ({
  desk,
}) => {
  longOnly(
    'units added by keys in first-hour and story-keys; kinds that follow a name in the units',
  )
  const { page } = await desk.start({ args: ['demo'] })
  const units = page.getByText(/^\d+ unit$/)
  await pick(page, 'Bidang Statistik')
  await page.keyboard.press('Insert')
  await expect(page.getByLabel('Nama unit')).toBeFocused()
  await page.keyboard.type('Uji')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Seksi Uji')).toHaveAttribute('aria-selected', 'true')
  await saved(page)
  await expect(units).toHaveText('25 unit')

  await page.keyboard.press('Control+h')
  await expect(page.getByLabel('Cari', { exact: true })).toBeFocused()
  await page.keyboard.type('Seksi')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Ganti dengan')).toBeFocused()
  await page.keyboard.type('Subbidang')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Subbidang Uji')).toBeVisible()
  await pick(page, 'Bidang Statistik')
  await page.keyboard.press('Insert')
  await expect(page.getByLabel('Nama unit')).toBeFocused()
  await page.keyboard.type('Kelompok Jabatan Fungsional')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Mengikuti nama yang diketik.')
  await expect(dialog.getByLabel('Jenis', { exact: true })).toHaveValue(
    'Kelompok jabatan fungsional',
  )
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await saved(page)
  const records = await storedRecords(page)
  const group = records.find(({ name }) => name === 'Kelompok Jabatan Fungsional')
  expect(group).toMatchObject({ type: 'kjf', line: 'koordinasi' })
  expect(records.filter(({ unitId }) => unitId === group?.id)).toEqual([])
})
