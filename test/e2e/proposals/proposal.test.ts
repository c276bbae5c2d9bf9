import { box, pick, rename } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'
import { enactBackdated, enactWithoutReason, newProposal, openTab } from '../proposals.ts'

test('a proposal: drafted on the chart, handed in, decided by keyed-in marks, in force, taken back', async ({
  desk,
}) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await newProposal(page, 'Penyederhanaan 2018')

  await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
  await expect(page.getByText('Usulan v1: Penyederhanaan 2018')).toBeVisible()
  await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
  await pick(page, 'Seksi Persandian')
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: /Hapus/ }).last().click()
  await expect(box(page, 'Seksi Persandian')).toHaveCount(0)
  await pick(page, 'Seksi Kemitraan')
  await page.keyboard.press('Control+x')
  await pick(page, 'Bidang Statistik')
  await page.keyboard.press('Control+v')
  await page.getByRole('button', { name: 'Kembali', exact: true }).click()
  await expect(page.getByRole('tab', { name: 'Perubahan (3)' })).toBeVisible()

  await openTab(page, 'Tahapan')
  await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
  await page.getByRole('button', { name: 'Tandai ditelaah' }).first().click()
  await openTab(page, 'Keputusan')
  await page.getByLabel('Tanda pada lembar').fill('2 S, 1 T: belum perlu, 3 T')
  await expect(page.getByText('1 dari 3 perubahan masuk versi berikutnya.')).toBeVisible()
  await page.getByRole('button', { name: 'Simpan keputusan' }).click()
  await expect(page.getByRole('tab', { name: 'Perubahan (1)' })).toBeVisible()

  await openTab(page, 'Tahapan')
  await page.getByRole('textbox', { name: 'Nomor' }).fill('31 Tahun 2018')
  await page.getByRole('textbox', { name: 'Tanggal' }).fill('1/10/2018')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Tetapkan' }).last().click()
  await enactWithoutReason(page)
  await enactBackdated(page)
  await expect(page.getByText('Yang dapat membatalkannya hanya usulan balik.')).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByText('Bagan', { exact: true })
    .click()
  await expect(box(page, 'Bidang Aplikasi Informatika')).toBeVisible()
  await expect(box(page, 'Seksi Persandian')).toBeVisible()

  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByText('Usulan', { exact: true })
    .click()
  await page.getByRole('button', { name: 'Buat usulan balik' }).click()
  await expect(page.getByRole('heading', { name: 'Pembatalan Penyederhanaan 2018' })).toBeVisible()
  await expect(
    page.getByRole('cell', { name: 'Bidang Layanan E-Government', exact: true }),
  ).toBeVisible()
})
