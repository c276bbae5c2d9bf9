import { rename } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { made, ready, sheetsShown } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { newProposal, openTab } from '../proposals.ts'
import { goTo } from '../rail.ts'

test('the sheet of the mayor tells the cost once the table has a source; marks wait through other screens', async ({
  desk,
}) => {
  longOnly('the sentences of the sheet and the reading of marks in the units')
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const sheet = page.locator('[data-sheet="1"]')

  await test.step('a table is pasted into the settings; a line nobody can read is named', async () => {
    await goTo(page, 'Pengaturan')
    const table = page.getByLabel('Rupiah sebulan per kelas')
    await table.fill('6\t2.400.000\n7 2.900.000\n9 4.600.000\nKelas lain')
    await table.press('Tab')
    await expect(page.getByText('Baris yang tidak terbaca: Kelas lain')).toBeVisible()
  })

  await test.step('it is the first of the papers of a proposal, and has no figure without a source', async () => {
    await newProposal(page, 'Penataan 2018')
    await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
    await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
    await page.getByRole('button', { name: 'Kembali', exact: true }).click()
    await page.getByRole('button', { name: 'Lembar cetak' }).click()
    const [first] = await page.getByRole('menuitem').allTextContents()
    expect(first).toBe('Ringkasan satu lembar')
    await page.getByRole('menuitem', { name: 'Ringkasan satu lembar' }).click()
    await made(page)
    await expect(sheet).toContainText('Biaya setahun. Tidak dihitung')
    await expect(sheet).not.toContainText('Rp')
  })

  await test.step('with its source there are the year before, the year after and the difference', async () => {
    await goTo(page, 'Pengaturan')
    const source = page.getByLabel('Dasar hukum tunjangan')
    await source.fill('Perwako 5/2018')
    await source.press('Tab')
    await goTo(page, 'Cetak')
    await ready(page, 'Ringkasan satu lembar')
    await expect(sheet).toContainText(/semula Rp[\d.]+, menjadi\s*Rp[\d.]+,\s*selisih\s*Rp0/)
    await expect(sheet).toContainText('Perwako 5/2018')
    expect(await sheetsShown(page)).toBe(1)
  })

  await test.step('what is keyed in waits while other tabs and screens are shown', async () => {
    await goTo(page, 'Usulan')
    await openTab(page, 'Tahapan')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
    await openTab(page, 'Keputusan')
    const marks = page.getByLabel('Tanda pada lembar')
    await marks.fill('1 T: belum perlu')
    await openTab(page, 'Versi')
    await goTo(page, 'Bagan')
    await goTo(page, 'Usulan')
    await openTab(page, 'Keputusan')
    await expect(marks).toHaveValue('1 T: belum perlu')
  })
})
