import { box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { rename } from '../keys.ts'
import { longOnly } from '../long-form.ts'

test('the history of a unit tells its former name, and whose tasks it took over', async ({
  desk,
}) => {
  longOnly('the lineage in the units, the history of a post in chart-acts')
  const { page } = await desk.start({ args: ['demo'] })
  const dialog = page.getByRole('dialog')
  await pick(page, 'Seksi Pusat Data')
  await rename(page, 'Seksi Pusat Data dan Server')
  await pick(page, 'Seksi Jaringan')
  await page.keyboard.press('Delete')
  await dialog
    .getByRole('combobox', { name: 'Tugasnya dialihkan ke' })
    .fill('pusat data dan server')
  await page.getByRole('option', { name: /Seksi Pusat Data dan Server/ }).click()
  await dialog.getByRole('button', { name: 'Hapus' }).click()
  await expect(box(page, 'Seksi Jaringan')).toHaveCount(0)
  await saved(page)
  await pick(page, 'Seksi Pusat Data dan Server')
  await page.getByText('Asal-usul', { exact: true }).click()
  await expect(
    page.getByRole('listitem').filter({ hasText: /^4 Oktober 2018: dihapus/ }),
  ).toContainText('Seksi Jaringan dan Menara Telekomunikasi → Seksi Pusat Data dan Server')
  await expect(page.getByRole('listitem').filter({ hasText: 'ganti nama' })).toContainText(
    'Seksi Pusat Data → Seksi Pusat Data dan Server',
  )
})
