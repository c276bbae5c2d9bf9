import { join } from 'node:path'
import { barriers, cutTexts } from '../barriers.ts'
import { box, pick, rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command, confirm } from '../keys.ts'
import { goTo } from '../rail.ts'

const WITHOUT_UNITS = [
  ['Ringkasan', 'Belum ada jabatan yang dihitung.'],
  ['Lembar data', 'Unit dan jabatan tampil di sini'],
  ['Kekosongan', 'Belum ada jabatan. Kekosongan dihitung dari jabatan'],
  ['Perlu diperiksa', 'Belum ada unit yang diperiksa.'],
  ['Cetak', 'Belum ada unit yang digambar.'],
] as const

test('the first hour leads through the real screens, is resumed at the next start, and never comes again', async ({
  desk,
}) => {
  const { page, program } = await desk.start()
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await page.getByLabel('Nama kantor').fill('Dinas Kesehatan Kota Contoh')
  await page.getByRole('button', { name: 'Buat struktur' }).click()
  const card = page.getByRole('region', { name: 'Langkah awal' })
  await expect(card.getByText('Langkah awal 1 dari 5')).toBeVisible()

  expect(await barriers(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])

  // Done on the chart, by whatever way: the step goes by itself.
  await card.getByRole('button', { name: 'Tunjukkan' }).click()
  await rename(page, 'Sekretariat', 'Sekretariat Dinas')
  await expect(card.getByText('Tempel pejabat dari Excel')).toBeVisible()
  await card.getByRole('button', { name: 'Tunjukkan' }).click()
  await expect(page.getByRole('main', { name: 'Lembar data' })).toBeVisible()
  // It stands on the first holder already, with no row of a unit between the names: they only have to be pasted.
  await expect(page.getByRole('treegrid')).toBeFocused()
  await program.clipboard.write('dr. Siti Aminah, M.Kes.\nBudi Santoso, S.K.M.')
  await page.keyboard.press('Control+v')
  for (const name of ['dr. Siti Aminah, M.Kes.', 'Budi Santoso, S.K.M.'])
    await expect(page.getByRole('treegrid').getByText(name)).toBeInViewport()
  await expect(card.getByText('Catat satu kekosongan')).toBeVisible()
  await card.getByRole('button', { name: 'Lewati' }).click()

  await card.getByRole('button', { name: 'Tunjukkan' }).click()
  const paper = join(desk.folder, 'lampiran.pdf')
  await program.chooseSavePath(paper)
  await page.getByRole('button', { name: 'Simpan sebagai' }).click()
  await page.getByRole('menuitem', { name: 'PDF' }).click()
  await expect(card.getByText('Langkah awal 5 dari 5')).toBeVisible()
  await saved(page)
  await program.close()

  const again = await desk.start()
  const later = again.page.getByRole('region', { name: 'Langkah awal' })
  await expect(later.getByText('Buat usulan perubahan')).toBeVisible()
  await later.getByRole('button', { name: 'Sembunyikan langkah awal' }).click()
  await command(again.page, 'Lanjutkan langkah awal')
  await later.getByRole('button', { name: 'Lewati' }).click()
  await expect(later).toHaveCount(0)

  await goTo(again.page, 'Bagan')
  await pick(again.page, 'Sekretariat Dinas')
  await command(again.page, 'Kantor baru…')
  await again.page.getByLabel('Nama kantor').fill('Dinas Sosial')
  await again.page.getByRole('button', { name: 'Buat struktur' }).click()
  await expect(again.page.getByRole('main', { name: 'Bagan' })).toBeVisible()
  await expect(later).toHaveCount(0)

  // An office without any unit: what belongs on each screen, and the way to the first one.
  await expect(box(again.page, 'Dinas Sosial')).toBeVisible()
  await expect(again.page.getByRole('dialog')).toHaveCount(0)
  await again.page.keyboard.press('Control+a')
  await again.page.keyboard.press('Delete')
  // All of it goes: the keyboard begins at the button that changes nothing.
  await expect(again.page.getByRole('button', { name: 'Batal' })).toBeFocused()
  await confirm(again.page, 'Control+Enter')
  await expect(again.page.getByRole('button', { name: 'Tambah unit pertama' })).toBeVisible()
  for (const [screen, said] of WITHOUT_UNITS) {
    await goTo(again.page, screen)
    const main = again.page.getByRole('main', { name: screen })
    await expect(main.getByText(said)).toBeVisible()
    await expect(main.getByRole('button', { name: 'Buka Bagan' })).toBeVisible()
  }
  await expect(again.page.getByRole('button', { name: 'Cetak', exact: true }).last()).toBeDisabled()
})
