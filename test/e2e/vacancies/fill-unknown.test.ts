import { pick } from '../chart.ts'
import { expect, test } from '../desk.ts'

test('an unknown name leads on to a new employee, and no first day is guessed for one who sits there for long', async ({
  desk,
}) => {
  const { page } = await desk.start()
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await page.getByLabel('Nama kantor').fill('Dinas Kesehatan Kota Contoh')
  await page.getByRole('button', { name: 'Buat struktur' }).click()
  await pick(page, 'Sekretariat')
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await panel.getByRole('button', { name: 'Isi jabatan' }).click()
  const form = page.getByRole('dialog')
  const who = form.getByRole('combobox').first()
  await who.fill('dr. Siti Aminah, M.Kes. 19750412 200003 2 004')
  await page.getByRole('option', { name: /^Tambahkan “dr\. Siti Aminah/ }).click()
  await expect(form.getByRole('textbox', { name: /^Nama/ })).toHaveValue('dr. Siti Aminah, M.Kes.')
  await expect(form.getByLabel('NIP', { exact: true })).toHaveValue('197504122000032004')
  await expect(form.getByLabel(/^TMT/)).toHaveValue('')
  await form.getByRole('button', { name: /^Isi/ }).click()
  await expect(form.getByText('Isi TMT, atau tandai bahwa TMT belum diketahui.')).toBeVisible()
  await form.getByLabel(/Sudah lama menjabat/).check()
  await form.getByRole('button', { name: /^Isi/ }).click()
  await expect(form).toHaveCount(0)
  await expect(panel.getByText('dr. Siti Aminah, M.Kes.')).toBeVisible()
  await expect(panel.getByText('TMT tidak tercatat')).toBeVisible()
})
