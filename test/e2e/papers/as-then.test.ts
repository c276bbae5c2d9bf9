import { rename } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { ready } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { newProposal, openTab } from '../proposals.ts'
import { goTo } from '../rail.ts'

test('the settings of then bring back all sheets, and keep the version now chosen', async ({
  desk,
}) => {
  longOnly('the settings of then in the units')
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const all = page.getByRole('switch', { name: /^Semua lembar/ })
  const version = page.getByRole('combobox', { name: 'Versi' })

  await test.step('version 1 is printed with all sheets', async () => {
    await newProposal(page, 'Penataan')
    await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
    await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
    await rename(page, 'Seksi Persandian', 'Seksi Sandi')
    await page.getByRole('button', { name: 'Kembali', exact: true }).click()
    await openTab(page, 'Tahapan')
    await page.getByLabel('Oleh', { exact: true }).fill('Sekretaris Dinas')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await goTo(page, 'Cetak')
    await ready(page, 'Sebelum dan sesudah')
    await all.focus()
    await page.keyboard.press('Space')
    await expect(all).toBeChecked()
    await ready(page, 'Sebelum dan sesudah')
    await page.getByRole('button', { name: 'Sudah dicetak' }).click()
    await page.getByRole('button', { name: 'Catat lembar ini sebagai sudah dicetak' }).click()
    await expect(page.getByText(/^\d+ lembar|· \d+ lembar/).first()).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('version 2 comes of the decision', async () => {
    await goTo(page, 'Usulan')
    await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
    await openTab(page, 'Keputusan')
    await page.getByLabel('Tanda pada lembar').fill('1 S, 2 T')
    await page.getByRole('button', { name: 'Simpan keputusan' }).click()
    await expect(page.getByText(/^Tanda atas versi/)).toBeVisible()
  })

  await test.step('its sheets are replaced as those of then: all of them, of version 2', async () => {
    await goTo(page, 'Cetak')
    await ready(page, 'Sebelum dan sesudah')
    await expect(version).toHaveValue('versi 2')
    await all.focus()
    await page.keyboard.press('Space')
    await expect(all).not.toBeChecked()
    await page.getByRole('button', { name: /^Halaman pengganti/ }).click()
    await page.getByRole('button', { name: 'Pakai pengaturan waktu itu' }).focus()
    await page.keyboard.press('Enter')
    await expect(all).toBeChecked()
    await expect(version).toHaveValue('versi 2')
    await expect(page.getByText(/^Lembar .* berubah|lembar yang berubah/).first()).toBeVisible()
  })
})
