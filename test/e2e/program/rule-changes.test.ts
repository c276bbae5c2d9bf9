import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

const TERM = 'Lama satu masa (bulan) · Plt.'

test('a rule is entered before its day by the keyboard, told above the table, moved, taken back', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  const dialog = page.getByRole('dialog', { name: 'Ketentuan yang akan datang' })
  const coming = page.getByRole('region', { name: 'Ketentuan yang akan datang' })
  const rows = coming.getByRole('row').filter({ hasText: TERM })
  await goTo(page, 'Perlu diperiksa')
  await page.getByRole('tab', { name: 'Aturan', exact: true }).click()
  await page.getByRole('button', { name: 'Ketentuan yang akan datang…' }).press('Enter')

  await test.step('nothing chosen is told, not sent', async () => {
    await dialog.getByRole('button', { name: 'Simpan ketentuan' }).press('Enter')
    await expect(dialog).toContainText('Pilih aturan yang berubah.')
    await expect(dialog).toContainText('Isi tanggal mulai berlakunya.')
  })

  await test.step('found by part of its name, with what holds until the day', async () => {
    const row = dialog.getByRole('combobox', { name: 'Aturan' })
    await row.fill('lama satu masa')
    await page.getByRole('option', { name: TERM }).first().click()
    await expect(dialog).toContainText('Sampai hari itu: 3')
    await dialog.getByLabel('Berlaku mulai').fill('1/1/2031')
    await dialog.getByLabel('Berlaku mulai').press('Tab')
    await dialog.getByLabel('Batas baru').fill('4')
    await dialog.getByLabel('Pasal').fill('SE contoh 1/2030')
    await dialog.getByLabel('Diperiksa oleh').fill('Sari')
    await dialog.getByLabel('Diperiksa oleh').press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('1 Januari 2031')
    await expect(rows).toContainText(/3.* → 4/)
    await expect(rows).toContainText('SE contoh 1/2030')
  })

  await test.step('moved to another day: one row still', async () => {
    await rows.getByRole('button', { name: /^Ubah: / }).press('Enter')
    await dialog.getByLabel('Berlaku mulai').fill('1/7/2031')
    await dialog.getByLabel('Berlaku mulai').press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('1 Juli 2031')
  })

  await test.step('taken back and undone', async () => {
    await rows.getByRole('button', { name: /^Batalkan: / }).press('Enter')
    await expect(coming).toHaveCount(0)
    const undo = page.getByRole('button', { name: /^Urungkan: kembalikan aturan/ })
    await expect(undo).toBeEnabled()
    await page.keyboard.press('Control+z')
    await expect(rows).toContainText('1 Juli 2031')
  })

  await test.step('an own age of retirement has its day, its article and who has read that', async () => {
    await goTo(page, 'Kekosongan')
    await page.getByRole('tab', { name: 'Yang akan kosong' }).click()
    await page.getByText('BUP per jabatan fungsional').first().click()
    await page.getByLabel('Nama jabatan fungsional').fill('Auditor Ahli Utama')
    await page.getByLabel('Berlaku mulai').fill('1/1/2031')
    await page.getByLabel('Berlaku mulai').press('Tab')
    await page.getByRole('textbox', { name: 'Pasal', exact: true }).fill('Perpres contoh')
    await page.getByRole('button', { name: 'Tambah BUP' }).press('Enter')
    const age = page.getByRole('row', { name: /Auditor Ahli Utama/ })
    await expect(age).toContainText('1/1/2031')
    await age.getByRole('textbox', { name: /^Diperiksa oleh/ }).fill('Sari')
    await age.getByRole('textbox', { name: /^Diperiksa oleh/ }).press('Enter')
    await expect(age).toContainText('Terverifikasi')
    await expect(age.getByRole('textbox', { name: /^Pasal/ })).toHaveValue('Perpres contoh')
  })

  await test.step('a usual sentence is checked, and unchecked once it is said otherwise', async () => {
    await goTo(page, 'Naskah')
    await page.getByRole('button', { name: 'Kalimat baku' }).press('Enter')
    const drawer = page.getByRole('complementary', { name: 'Kalimat baku' })
    const first = drawer.getByRole('listitem').first()
    await expect(first).toContainText('belum diverifikasi')
    await first.getByText('Belum diperiksa').press('Enter')
    await first.getByRole('textbox', { name: /^Diperiksa oleh/ }).fill('Sari')
    await first.getByRole('textbox', { name: /^Diperiksa oleh/ }).press('Enter')
    await expect(first.getByText(/^Diperiksa oleh Sari/)).toBeVisible()
    await first.getByRole('textbox').first().fill('SUSUNAN ORGANISASI {N}')
    await first.getByRole('textbox').first().press('Tab')
    await expect(first).toContainText('Berubah sejak diperiksa; cocokkan lagi')
  })
})
