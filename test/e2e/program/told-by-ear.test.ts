import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../desk.ts'
import { type Ear, listen } from '../ear.ts'
import { keyOf } from '../keys.ts'
import { openInBrowser } from '../papers/browser.ts'

// Each waits for what is heard, and for what the accessibility tree says has the keyboard.

async function ask(ear: Ear, name: string): Promise<void> {
  await ear.press(keyOf('find'))
  await ear.isOn(/in dialog (Cari|Find)/)
  await ear.type(name)
  await ear.isOn(new RegExp(`^${name}.* option .*selected`))
  await ear.press('Enter')
}

async function onto(ear: Ear, text: RegExp): Promise<void> {
  for (let press = 0; press < 30 && !text.test(await ear.on()); press++) await ear.press('Tab')
  await ear.isOn(text)
}

test('in the sheet what is pasted and undone is heard, the keyboard keeps its cell, a search says what it found', async ({
  desk,
}) => {
  const { page, program } = await desk.start({ args: ['demo'] })
  const ear = await listen(page)
  await ear.press('Control+3')
  await ear.isOn(/^Lembar data \| treegrid/)
  await ask(ear, 'Subbagian Keuangan')
  await ear.isOn(/^Subbagian Keuangan \| gridcell .*Unit \/ Jabatan/)
  await program.clipboard.write('Subbagian Anggaran')
  await ear.press('Control+v')
  await ear.hears(/^tempel 1 sel/)
  await ear.isOn(/^Subbagian Anggaran \| gridcell .*: 13 Subbagian Anggaran; Unit \/ Jabatan/)
  await expect(page.getByText('1 sel diisi.')).toBeVisible()
  expect(
    (await ear.heard()).filter((text) => /\bsel\b/.test(text)),
    'once',
  ).toHaveLength(1)
  await ear.press(keyOf('undo'))
  await ear.hears(/^Diurungkan: tempel 1 sel$/)
  await ear.isOn(/^Subbagian Keuangan \| gridcell .*: 13 Subbagian Keuangan; Unit \/ Jabatan/)

  // What does not go says which cell, and nothing is half done.
  await program.clipboard.write('Subbagian Anggaran\tSubbagian\nSubbagian Kas\tSubbagian')
  await ear.press('Control+v')
  await ear.hears(/bukan pilihan yang ada untuk Kepala Subbagian Keuangan.*Tidak ada yang diubah/)
  await ear.isOn(/^Subbagian Keuangan \| gridcell/)

  await page.getByRole('textbox', { name: 'Cari pada lembar' }).focus()
  await ear.type('persandian')
  await ear.hears(/^4 dari 89 baris$/)
  expect((await ear.heard()).join()).toBe('4 dari 89 baris')
  await ear.press('Control+a', 'Delete')
  await ear.hears(/^89 baris$/)

  // Which columns there are is ticked in a menu, and the tick is told.
  await page.getByRole('button', { name: 'Kolom', exact: true }).press('Enter')
  await ear.isOn(/^Unit di atasnya \| menuitemcheckbox/)
  expect(await ear.on()).not.toContain('checked')
  await ear.press('Enter')
  await ear.isOn(/^Unit di atasnya \| menuitemcheckbox \| checked/)
})

test('a register is walked by rows that say unit and office; what opens, a picker that lacks a choice and hints are heard', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  const ear = await listen(page)
  await ear.press('Control+4')
  await ear.isOn(/^Kekosongan \| heading/)
  await ask(ear, 'Catat kekosongan')
  await ear.isOn(/^Jabatan dan pejabatnya \| combobox/)
  await ear.press('Control+Enter')
  await ear.hears(/^Pilih dahulu jabatannya dari daftar\.$/)
  await ear.isOn(/^Jabatan dan pejabatnya .*invalid.*\(Pilih dahulu jabatannya dari daftar\.\)/)
  await ear.press('Escape')
  await ear.press('Escape')
  await ear.isOn(/^Kekosongan \| heading/)

  await onto(
    ear,
    /^Kepala Seksi Layanan Informasi Publik · Seksi .* button .*in table Daftar kosong/,
  )
  await ear.press('ArrowDown')
  await ear.isOn(/^Kepala Subbagian Tata Usaha · Subbagian Tata Usaha · UPTD Radio .*row 3 of 3/)
  await ear.press('Enter')
  await ear.isOn(/^Kepala Subbagian Tata Usaha .*expanded:true/)
  // Numbers have their unit, in the row as in its details.
  const row = page.getByRole('row', { name: /^Kepala Subbagian Tata Usaha/ })
  await expect(row.getByRole('cell').filter({ hasText: /\d hari/ })).not.toHaveCount(0)
  await expect(page.getByRole('columnheader')).not.toHaveCount(0)

  await ear.press('Control+2')
  await ask(ear, 'Kepala Seksi Layanan Informasi Publik')
  await ear.isOn(/^Seksi Layanan Informasi Publik, /)
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await panel.getByRole('button', { name: 'Isi jabatan' }).press('Enter')
  await ear.isOn(/^Calon \| combobox .*in dialog Isi Kepala Seksi Layanan/)
  await ear.type('dimas')
  await ear.press('ArrowDown')
  await ear.isOn(/^Dimas Arya .*option/)
  await ear.press('Enter')
  await ear.hears(/Dimas Arya .* meninggalkan Kepala Subbagian Program; .*kosong mulai/)
  await ear.hears(/dalam masa larangan “Pilkada serentak 2018”/)
  // A day within a freeze, and one too late after the decree: both before anything is saved.
  await onto(ear, /^Tanggal SK \| textbox/)
  await ear.type('1-8-2018')
  await ear.press('Tab')
  await onto(ear, /^Tanggal pelantikan \| textbox/)
  await ear.type('1-10-2018')
  await ear.press('Tab')
  await ear.hears(/Pelantikan \d+ hari kerja sesudah SK; paling lama 30/)
  await ear.press('Escape')
})

test('the file to read is walked at once by arrow keys, its text is whole, and how a box hangs is told', async ({
  desk,
}) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  const path = join(desk.folder, 'struktur.html')
  await program.chooseSavePath(path)
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  await page.getByRole('button', { name: 'Simpan Berkas untuk dibaca sebagai HTML' }).click()
  await expect.poll(() => existsSync(path)).toBe(true)
  await program.close()
  const browser = await openInBrowser(desk.folder, path)
  const ear = await listen(browser.page)
  await ear.press('ArrowDown')
  await ear.isOn(/^Dinas Komunikasi dan Informatika Kota Contoh Kepala Dinas .*\| link/)
  await ear.press('ArrowDown')
  await ear.isOn(/^Kelompok Jabatan Fungsional .*garis koordinasi/)
  await ear.press('ArrowRight')
  await ear.isOn(/^Sekretariat Sekretaris · III\.a Dra\. Ratih/)
  await ear.press('Enter')
  await ear.isOn(/^Sekretariat \| heading/)
  await browser.page.getByRole('link', { name: 'Tabel', exact: true }).press('Enter')
  await ear.isOn(/^Tabel \| heading/)
  await browser.page.getByRole('link', { name: 'Bagan', exact: true }).press('Enter')
  await ear.isOn(/^Bagan \| heading/)
  await ear.press('ArrowDown')
  await ear.isOn(/\| link .*in group Bagan/)
  await browser.page.getByRole('searchbox', { name: 'Cari' }).focus()
  await ear.type('persandian')
  await ear.hears(/^2 unit cocok$/)
  await browser.close()
})
