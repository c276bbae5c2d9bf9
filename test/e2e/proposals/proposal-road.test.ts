import type { Page } from '@playwright/test'
import { pick, rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'
import { enactBackdated, newProposal, openTab } from '../proposals.ts'
import { goTo } from '../rail.ts'
import { storedRecords } from '../stored.ts'

test('a proposal under which the structure moves: clashes settled, back and off the road, people placed', async ({
  desk,
}) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)

  await test.step('drafted: a name, an abolished seksi with its holders, a move', async () => {
    await newProposal(page, 'Penataan 2018')
    await page.getByRole('button', { name: 'Ubah pada bagan' }).click()
    await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
    await pick(page, 'Seksi Persandian')
    await page.keyboard.press('Delete')
    await page.getByRole('dialog').getByRole('button', { name: /Hapus/ }).last().click()
    await move(page, 'Seksi Kemitraan', 'Bidang Statistik')
    await page.getByRole('button', { name: 'Kembali', exact: true }).click()
    await expect(page.getByRole('tab', { name: 'Perubahan (3)' })).toBeVisible()
  })

  await test.step('what it does not touch may change in force: it follows by itself', async () => {
    await goTo(page, 'Bagan')
    await rename(page, 'Sekretariat', 'Sekretariat Dinas')
    await goTo(page, 'Usulan')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.getByRole('tab', { name: 'Perubahan (3)' })).toBeVisible()
  })

  await test.step('what both changed is listed by field with both sides, and holds the proposal back', async () => {
    await goTo(page, 'Bagan')
    await rename(page, 'Bidang Layanan E-Government', 'Bidang Pemerintahan Digital')
    await move(page, 'Seksi Kemitraan', 'Bidang Infrastruktur')
    await goTo(page, 'Usulan')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await expect(page.getByText('3 hal bentrok. Putuskan dahulu')).toBeVisible()
    await page.getByRole('tab', { name: 'Bentrok (3)' }).click()
    const name = page.getByRole('row').filter({ hasText: 'Bidang Layanan E-Government' }).first()
    await expect(name).toContainText('Bidang Pemerintahan Digital')
    await expect(name).toContainText('Bidang Aplikasi Informatika')
    const settle = page.getByRole('button', { name: 'Pakai pilihan ini' })
    await expect(settle).toBeDisabled()
    await page.getByRole('radio', { name: 'Bidang Aplikasi Informatika', exact: true }).check()
    await goTo(page, 'Bagan')
    await goTo(page, 'Usulan')
    await page.getByRole('tab', { name: 'Bentrok (3)' }).click()
    const chosen = page.getByRole('radio', { name: 'Bidang Aplikasi Informatika', exact: true })
    await expect(chosen, 'the choice waits while another screen is shown').toBeChecked()
    await page.getByRole('radio', { name: 'Kepala Bidang Aplikasi Informatika' }).check()
    await page.getByRole('radio', { name: /^Bidang Infrastruktur/ }).check()
    await settle.click()
    await expect(page.getByRole('tab', { name: 'Perubahan (2)' })).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'Ganti nama' })).toContainText(
      'Bidang Pemerintahan Digital',
    )
  })

  await test.step('kembali and tarik, each with who and when on the road', async () => {
    await openTab(page, 'Tahapan')
    await page.getByLabel('Oleh', { exact: true }).fill('Sekretaris Dinas')
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await page.getByRole('button', { name: 'Kembalikan ke draf' }).first().click()
    await page.getByRole('button', { name: 'Tarik usulan' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Ditarik' })).toContainText('Sekretaris')
    await page.getByRole('button', { name: 'Kembalikan ke draf' }).first().click()
    await page.getByRole('button', { name: 'Ajukan usulan', exact: true }).click()
    await page.getByRole('button', { name: 'Tandai ditelaah' }).click()
    await openTab(page, 'Versi')
    await expect(page.getByText('Sama dengan versi 1.')).toBeVisible()
  })

  await test.step('the journal says by whom a step was taken, and which edits are only a draft', async () => {
    await goTo(page, 'Riwayat')
    const journal = page.getByRole('list', { name: 'Riwayat' })
    await expect(journal.getByText('telaah Penataan 2018, oleh Sekretaris Dinas')).toBeVisible()
    await expect(
      journal.getByText('dalam usulan Penataan 2018: hapus Seksi Persandian'),
    ).toBeVisible()
    await goTo(page, 'Usulan')
  })

  await test.step('the text that was handed in stays, whatever is renamed in force', async () => {
    await goTo(page, 'Bagan')
    await rename(page, 'Bidang Statistik dan Persandian', 'Bidang Data dan Sandi')
    await goTo(page, 'Usulan')
    await openTab(page, 'Perubahan')
    const abolished = page.getByRole('row').filter({ hasText: 'Dihapus' })
    await expect(abolished).toContainText('Bidang Statistik dan Persandian')
  })

  await test.step('R sends an act back with its remark; the other goes on', async () => {
    await openTab(page, 'Keputusan')
    await page.getByLabel('Tanda pada lembar').fill('2 R: nama lain, 1 S')
    await page.getByRole('button', { name: 'Simpan keputusan' }).click()
    await expect(page.getByRole('tab', { name: 'Perubahan (1)' })).toBeVisible()
    await openTab(page, 'Versi')
    await expect(page.getByText(/^2\. Ganti nama .*: nama lain$/)).toBeVisible()
    await expect(page.getByText('Sejak versi 2: hilang 2; berubah 1.')).toBeVisible()
  })

  await test.step('not in force while a holder hangs in the air; then one is placed, one is left', async () => {
    await openTab(page, 'Tahapan')
    await page.getByRole('textbox', { name: 'Nomor' }).fill('31 Tahun 2018')
    await page.getByRole('textbox', { name: 'Tanggal' }).fill('1/10/2018')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Tetapkan' }).last().click()
    await enactBackdated(page)
    await expect(page.getByText('2 pejabat kehilangan jabatan tanpa keputusan')).toBeVisible()
    expect(await placeOf(page, 'Ignatius Danurwenda')).toEqual(['post:kasi-persandian'])

    await openTab(page, 'Pegawai')
    await page.getByRole('combobox', { name: 'Tempatkan Ignatius Danurwenda' }).click()
    const choices = page.getByRole('listbox', { name: 'Tempatkan Ignatius Danurwenda' })
    await expect(choices.getByText('Memenuhi syarat golongan', { exact: true })).toBeVisible()
    await expect(choices.getByText(/golongan di bawah syarat$/).first()).toBeAttached()
    await page.getByRole('option', { name: /^Analis Kebijakan Ahli Muda/ }).click()
    const reason = page.getByLabel('Alasan Putri Cahyaningsuri belum diberi jabatan')
    await reason.fill('menunggu uji kompetensi')
    await reason.press('Enter')
    await expect(page.getByText('Belum diberi jabatan: menunggu uji kompetensi')).toBeVisible()
  })

  await test.step('who was placed after the decision waits for a supplementary sheet of its own', async () => {
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText('belum diputus (Ignatius Danurwenda')
    await openTab(page, 'Tahapan')
    await expect(page.getByRole('radio', { name: /^Tunggu sampai lembar/ })).toBeChecked()
    await page.getByRole('button', { name: 'Berlakukan' }).last().press('Enter')
    await expect(page.getByRole('radio', { name: /^Tunggu sampai lembar/ })).toBeFocused()
    await expect(page.getByText(/^Lembar tambahan belum diputus\. Putuskan dahulu/)).toBeVisible()
    await alert.getByRole('button', { name: 'Buat lembar tambahan' }).click()
    await expect(page.locator('[data-sheet="1"] svg')).toBeVisible()
    await expect(page.locator('[data-sheet="1"]')).toContainText('LEMBAR KEPUTUSAN TAMBAHAN')
    await goTo(page, 'Usulan')
    await alert.getByRole('button', { name: 'Masukkan keputusan' }).click()
    await page.getByLabel('Tanda pada lembar').fill('3 T: ')
    await page.getByRole('button', { name: 'Buang yang belum disimpan' }).click()
    await page.getByLabel('Tanda pada lembar').fill('3 S')
    await openTab(page, 'Versi')
    await openTab(page, 'Keputusan')
    await expect(page.getByLabel('Tanda pada lembar')).toHaveValue('3 S')
    await expect(page.getByText('1 dari 1 penempatan disetujui.')).toBeVisible()
    await page.getByRole('button', { name: 'Simpan keputusan' }).click()
    await expect(alert).toHaveCount(0)
    await openTab(page, 'Tahapan')
    await expect(page.getByRole('cell', { name: /lembar tambahan, versi 4/ })).toBeVisible()
    await enactBackdated(page)
    await expect(page.getByText('Alasan: Serah terima jabatan sudah dilakukan')).toBeVisible()
    await expect(page.getByText('Yang dapat membatalkannya hanya usulan balik.')).toBeVisible()
    expect(await placeOf(page, 'Ignatius Danurwenda')).toEqual(['post:jf-analis-muda'])
    await page.getByLabel('Nomor SK').fill('821.2/19/BKPSDM/2018')
    await page.getByRole('button', { name: 'Simpan SK' }).click()
    await expect(page.getByText('Tercatat pada 1 pejabat.')).toBeVisible()
    expect(await placeOf(page, 'Putri Cahyaningsuri')).toEqual([])
    const units = (await storedRecords(page)).filter(({ kind }) => kind === 'unit')
    const names = units.map(({ name }) => name)
    expect(names).toContain('Sekretariat Dinas')
    expect(names).toContain('Bidang Pemerintahan Digital')
    expect(names).not.toContain('Seksi Persandian')
  })
})

async function move(page: Page, unit: string, into: string): Promise<void> {
  await pick(page, unit)
  await page.keyboard.press('Control+x')
  await pick(page, into)
  await page.keyboard.press('Control+v')
  await saved(page)
}

/** Posts a person holds definitively without a last day. */
async function placeOf(page: Page, name: string): Promise<unknown[]> {
  const records = await storedRecords(page)
  const id = records.find((record) => record.kind === 'person' && record.name === name)?.id
  return records
    .filter(({ kind, personId }) => kind === 'appointment' && personId === id)
    .filter(({ role, until }) => role === 'definitif' && until === null)
    .map(({ postId }) => postId)
}
