import type { Page } from '@playwright/test'
import { pick } from '../chart.ts'
import { expect, test } from '../desk.ts'

/** Types another NIP for the head of the unit that is selected. */
async function typeNip(page: Page, nip: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Ubah data pegawai' }).first().click()
  await dialog.getByLabel('NIP').fill(nip)
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toBeHidden()
}

test('an NIP is read as it is typed, and one fault of it is accepted with a reason', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  await pick(page, 'Seksi Pusat Data')
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await typeNip(page, '19830719200804100')
  await expect(panel.getByText(/berisi 17 angka; seharusnya 18/)).toBeVisible()
  await typeNip(page, '198307202008211002')
  const month = panel.getByRole('listitem').filter({ hasText: 'mungkin ini NI PPPK' })
  const birth = panel.getByRole('listitem').filter({ hasText: 'tetapi NIP-nya menyebut 20 Juli' })
  await expect(birth).toBeVisible()
  await month.getByRole('button', { name: 'Terima…' }).click()
  const dialog = page.getByRole('dialog')
  // What is missing is said in the language chosen.
  await dialog.getByRole('button', { name: 'Terima catatan' }).click()
  await expect(dialog).toContainText('Isi alasannya lebih dahulu.')
  await dialog.getByLabel('Alasan').fill('Menunggu BKN')
  await dialog.getByRole('button', { name: 'Terima catatan' }).click()
  await expect(dialog).toBeHidden()
  await expect(month).toContainText('Diterima: Menunggu BKN')
  await expect(birth.getByRole('button', { name: 'Terima…' })).toBeVisible()
  await month.getByRole('button', { name: 'Buka lagi' }).click()
  await expect(month.getByRole('button', { name: 'Terima…' })).toBeVisible()
})
