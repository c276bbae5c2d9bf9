import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'
import { chooseCause } from './leavings.ts'

const POST = 'Kepala Seksi Kemitraan Komunikasi Publik'
/** As its line in the register is read out. */
const LINE = `${POST} · Seksi Kemitraan Komunikasi Publik`

const TMT = 'TMT (hari pertama tidak lagi menjabat)'

test('a leaving keyed in with the wrong day is corrected, then found never to have been, and undone', async ({
  desk,
}) => {
  longOnly('the verb in the units, an end corrected in decided-ahead')
  const { page } = await desk.start({ args: ['demo'] })
  const dialog = page.getByRole('dialog')
  const row = page.getByRole('row', { name: LINE, exact: true })
  const fillIn = async (label: string, text: string) => {
    const field = dialog.getByLabel(label, { exact: true })
    await field.fill(text)
    await field.press('Tab')
  }
  const correct = async () => {
    const pane = page.getByRole('complementary', { name: POST })
    await pane.getByRole('button', { name: /^Perbaiki data jabatan .*Teguh Wibisaputra/ }).click()
    await expect(dialog.getByLabel(TMT, { exact: true })).toBeVisible()
  }
  await goTo(page, 'Kekosongan')
  await page.getByRole('button', { name: 'Catat kekosongan' }).click()
  const whom = dialog.getByRole('combobox', { name: 'Jabatan dan pejabatnya' })
  await whom.fill('Teguh Wibisaputra')
  await page.getByRole('option', { name: 'Teguh Wibisaputra' }).first().click()
  await fillIn(TMT, '1/9/2018')
  // Both days stand there, whichever is asked.
  await expect(dialog).toContainText(
    'Hari terakhir di jabatan 31 Agustus 2018 · tidak lagi sejak 1 September 2018',
  )
  await chooseCause(page, 'Mutasi ke provinsi')
  await dialog.getByRole('checkbox').uncheck()
  await dialog.getByRole('button', { name: 'Catat kekosongan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(row).toContainText('1 Sep 2018')

  await test.step('the vacancy begins on the corrected first day without him, asked as when he left', async () => {
    await row.getByRole('button', { name: LINE, exact: true }).click()
    await correct()
    await fillIn('Nomor SK pemberhentian', '824/77/BKD')
    const last = dialog.getByLabel(TMT, { exact: true })
    await last.fill('15/9/2018')
    // Sent from within the field: the day typed counts, not the one that stood there.
    await last.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(row).toContainText('15 Sep 2018')
    await expect(row).toContainText('Mutasi ke provinsi')
  })

  await test.step('who never left holds the post again; one undo and the case is back', async () => {
    await correct()
    await fillIn(TMT, '')
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(row).toHaveCount(0)
    await page.getByRole('button', { name: /^Urungkan/ }).click()
    await expect(row).toContainText('15 Sep 2018')
  })
})
