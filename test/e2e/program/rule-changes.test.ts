import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'

const PDF = join(import.meta.dirname, '../../fixtures/pdf-tables/duk-bergaris.pdf')
const TERM = 'Lama satu masa (bulan) · Plt.'

test('a rule is entered before its day by the keyboard, told above the table, moved, taken back', async ({
  desk,
}) => {
  longOnly('rules before their day in the units of the domain')
  const scan = join(desk.folder, 'SE contoh.pdf')
  copyFileSync(PDF, scan)
  const { page, program } = await desk.start({ args: ['demo'] })
  const scanned = async (of: string) => {
    const add = page.getByRole('button', { name: `Lampirkan… ${of}`, exact: true })
    await program.chooseFiles([scan])
    await add.press('Enter')
    const held = page.getByRole('list', { name: `Lampiran: ${of}`, exact: true })
    await expect(held.getByRole('listitem')).toHaveCount(1)
    await saved(page)
  }
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
    await scanned(TERM)
  })

  await test.step('moved to another day: one row still', async () => {
    await rows.getByRole('button', { name: /^Ubah: / }).press('Enter')
    await dialog.getByLabel('Berlaku mulai').fill('1/7/2031')
    await dialog.getByLabel('Berlaku mulai').press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('1 Juli 2031')
    await expect(rows.getByRole('button', { name: 'Buka lampiran SE contoh.pdf' })).toBeVisible()
  })

  await test.step('taken back and undone', async () => {
    await rows.getByRole('button', { name: /^Batalkan: / }).press('Enter')
    await expect(coming).toHaveCount(0)
    const undo = page.getByRole('button', { name: /^Urungkan: kembalikan aturan/ })
    await expect(undo).toBeEnabled()
    await page.keyboard.press('Control+z')
    await expect(rows).toContainText('1 Juli 2031')
  })

  await test.step('a row that holds is checked by name, and has room for the scan of what was read', async () => {
    await page.getByRole('textbox', { name: 'Cari aturan, pasal, atau sumber' }).fill('kelurahan')
    const by = page.getByRole('textbox', { name: /^Diperiksa oleh: / }).first()
    const name = (await by.getAttribute('aria-label'))?.replace('Diperiksa oleh: ', '') ?? ''
    await expect(page.getByRole('button', { name: /^Lampirkan… .*Kelurahan/i })).toHaveCount(0)
    await by.fill('Sari')
    await by.press('Enter')
    const add = page.getByRole('button', { name: /^Lampirkan… / }).filter({ visible: true })
    await expect(add).toHaveCount(2)
    const of = (await add.last().getAttribute('aria-label'))?.replace('Lampirkan… ', '') ?? ''
    expect(of.split(' · ')[0]).toBe(name.slice(0, of.split(' · ')[0]?.length))
    await scanned(of)
    await page.getByRole('button', { name: 'Kembalikan' }).first().press('Enter')
    await expect(page.getByRole('list', { name: `Lampiran: ${of}`, exact: true })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('list', { name: `Lampiran: ${of}`, exact: true })).toHaveCount(1)
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
    await scanned('BUP Auditor Ahli Utama')
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
    await scanned((await first.getByRole('textbox').first().getAttribute('aria-label')) ?? '')
    await first.getByRole('textbox').first().fill('SUSUNAN ORGANISASI {N}')
    await first.getByRole('textbox').first().press('Tab')
    await expect(first).toContainText('Berubah sejak diperiksa; cocokkan lagi')
  })
})
