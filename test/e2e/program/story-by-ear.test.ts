import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../desk.ts'
import { type Ear, listen } from '../ear.ts'
import { keyOf } from '../keys.ts'
import { longOnly } from '../long-form.ts'

// Nothing here looks at what is drawn: every step waits for what is heard.

/** Does what a command does, or goes to what has that name, by Ctrl+K. */
async function ask(ear: Ear, name: string): Promise<void> {
  await ear.press(keyOf('find'))
  await ear.isOn(/in dialog Cari/)
  await ear.type(name)
  await ear.isOn(new RegExp(`^${name}.* option .*selected`))
  await ear.press('Enter')
}

/** Tab by Tab, until the keyboard is on what is read so. */
async function onto(ear: Ear, text: RegExp): Promise<void> {
  for (let press = 0; press < 20 && !text.test(await ear.on()); press++) await ear.press('Tab')
  await ear.isOn(text)
}

async function onTheList(ear: Ear): Promise<void> {
  await ear.press('Control+2')
  await ear.isOn(/^Bagan organisasi/)
  await ear.press(keyOf('chart.outline'))
  await ear.isOn(/^Daftar unit kerja/)
}

test('a unit is added, undone and asked about by ear; a form says what it lacks', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  const ear = await listen(page)
  await onTheList(ear)
  await ask(ear, 'Subbagian Keuangan')
  await ear.isOn(/^Subbagian Keuangan, .*garis komando .*level 3 \| 2 of 3/)
  await ear.press(keyOf('chart.add-after'))
  await ear.isOn(/^Nama unit .*in dialog Tambah sesudah/)
  await ear.type('Subbagian Arsip')
  await ear.press('Enter')
  await ear.hears(/^tambah Subbagian Arsip$/)
  await ear.isOn(/^Subbagian Arsip, .*KOSONG.* 3 of 4/)
  await ear.press(keyOf('undo'))
  await ear.hears(/^Diurungkan: tambah Subbagian Arsip$/)
  await ear.isOn(/^Subbagian Keuangan, .* 2 of 3/)
  await ear.press('ArrowDown')
  await ear.isOn(/^Subbagian Umum dan Kepegawaian, .* 3 of 3/)
  await ear.press('Alt+ArrowUp')
  await ear.hears(/^geser Subbagian Umum dan Kepegawaian; ke-2 dari 3$/)
  await ear.press(keyOf('where'))
  await ear.hears(/di bawah Sekretariat, Dinas .*; garis komando; ke-2 dari 3; 1 kosong/)

  await ear.press(keyOf('chart.move-to'))
  await ear.isOn(/^Unit induk baru .*in dialog Pindah/)
  await ear.press('Enter')
  await ear.hears(/Pilih dahulu unit tujuannya/)
  await ear.press('Escape')
  await ear.press('Escape')
  await ear.isOn(/^Subbagian Umum dan Kepegawaian, /)

  await ear.press(keyOf('chart.abolish'))
  await ear.isOn(
    /^Hapus \| button .*in dialog Hapus Subbagian Umum.*1 unit dan \d+ jabatan dihapus/,
  )
  await ear.press('Escape')
  await ear.isOn(/^Subbagian Umum dan Kepegawaian, /)
  for (const part of [/in complementary Rincian/, /kosong \| button/, /^Ringkasan \| button/]) {
    await ear.press(keyOf('part.next'))
    await ear.isOn(part)
  }
  await ear.press('Control+4')
  await ear.isOn(/^Kekosongan \| heading/)
})

test('how the sheet is sorted is heard; the last unit gone, the keyboard is at the heading, and F7 says the screen', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  const ear = await listen(page)
  await ear.press('Control+3')
  await ear.isOn(/^Lembar data \| treegrid/)
  const heading = page.getByRole('columnheader', { name: 'Jenis' })
  await heading.getByRole('button', { name: 'Jenis', exact: true }).click()
  await ear.hears(/Menurut Jenis, menaik$/)
  await heading.getByRole('button', { name: 'Jenis', exact: true }).click()
  await ear.hears(/Menurut Jenis, menurun$/)

  await ear.press('Control+2')
  await ear.isOn(/^Bagan organisasi/)
  await ear.press('Control+a', 'Delete')
  await ear.isOn(/^Batal \| button .*in dialog Hapus/)
  await ear.press('Control+Enter')
  await ear.hears(/^hapus /)
  await ear.isOn(/^Bagan \| heading/)
  await ear.press(keyOf('where'))
  await ear.hears(/^Bagan, .*; belum ada unit yang dipilih$/)
})

test('a blind officer’s whole path: vacancy, Plt, its extension, a proposal to its marks, a paper', async ({
  desk,
}) => {
  longOnly('its first steps by ear, and the same story by keyboard in story-keys')
  test.setTimeout(240_000)
  const { page, program } = await desk.start({ args: ['demo'] })
  const ear = await listen(page)

  await test.step('the secretary leaves; the form says what it lacks, and who acts is asked next', async () => {
    await ear.press('Control+4')
    await ear.isOn(/^Kekosongan \| heading/)
    await ask(ear, 'Catat kekosongan')
    await ear.isOn(/^Jabatan dan pejabatnya/)
    await ear.type('sekretaris')
    await ear.press('ArrowDown')
    await ear.isOn(/^Sekretaris · Dra\. Ratih .*option/)
    await ear.press('Enter')
    await ear.isOn(/^Sebab \| combobox .*in dialog Catat kekosongan: Dra\. Ratih/)
    await ear.press('Control+Enter')
    await ear.isOn(/^Sebab .*invalid.*\(Pilih sebab jabatan ini kosong\.\)/)
    await ear.hears(/Pilih sebab/)
    await ear.press('ArrowDown')
    await ear.isOn(/option/)
    await ear.press('Enter')
    await ear.isOn(/^Sebab \| combobox \| = /)
    await ear.press('Control+Enter')
    await ear.hears(/^akhiri penugasan Ratih .*, Sekretaris/)
  })

  await test.step('somebody acts for her, after the form has said that nobody was chosen', async () => {
    await ear.isOn(/^Jenis penugasan .*in dialog Tunjuk Plt\/Plh untuk Sekretaris/)
    await ear.press('Control+Enter')
    await ear.isOn(/^Pilih dari daftar pegawai .*invalid.*\(Pilih pegawai lebih dahulu\.\)/)
    await ear.type('dimas')
    await ear.press('ArrowDown')
    await ear.isOn(/^Dimas Arya .*option/)
    await ear.press('Enter')
    await ear.isOn(/= Dimas Arya/)
    await ear.press('Control+Enter')
    await ear.hears(/^tunjuk Plt\. Dimas Arya .*Sekretaris/)
  })

  await test.step('her term is prolonged; the form has said until when before it is sent', async () => {
    await ask(ear, 'Kekosongan: Plt/Plh')
    await ear.hears(/^Kekosongan: Plt\/Plh$/)
    await onto(ear, /^Perpanjang \| button .*\(Plt\. Nurul Hidayah .*Kepala Seksi/)
    await ear.press('Enter')
    await ear.isOn(/in dialog Perpanjang Plt\. Nurul .*\(.*sampai/)
    await ear.press('Control+Enter')
    await ear.hears(/perpanjang.*Nurul/)
  })

  await test.step('a proposal is made, changed on the list, handed in and decided', async () => {
    await ear.press('Control+5')
    await ear.isOn(/^Usulan \| heading/)
    await ask(ear, 'Buat usulan')
    await ear.isOn(/^Nama usulan .*in dialog Buat usulan/)
    await ear.press('Enter')
    await ear.isOn(/^Nama usulan .*invalid.*\(Isi nama usulannya\.\)/)
    await ear.type('Penataan')
    await ear.press('Enter')
    await ear.hears(/^buat usulan Penataan$/)
    await ear.isOn(/^Penataan.* heading/)
    await ask(ear, 'Ubah pada bagan')
    await ear.hears(/Usulan .*Penataan/)
    await ask(ear, 'Seksi Persandian')
    await ear.isOn(/^Seksi Persandian, /)
    await ear.press(keyOf('chart.rename'))
    await ear.isOn(/^Nama Seksi Persandian \| textbox/)
    await ear.type('Seksi Sandi')
    await ear.press('Enter')
    await ear.hears(/^ganti nama Seksi Persandian menjadi Seksi Sandi$/)
    await ear.isOn(/GANTI NAMA .*Seksi Persandian, Seksi Sandi, /)
    await ask(ear, 'Kembali ke usulan')
    await ear.isOn(/^Penataan.* heading/)
    await ask(ear, 'Usulan: Sebelum dan sesudah')
    await onto(ear, /treeitem/)
    await ear.press('End')
    await ear.press('ArrowUp')
    await ear.isOn(/^Seksi Keamanan Informasi; garis komando .*level 3 \| 3 of 3/)
    await ear.press('ArrowUp')
    await ear.isOn(/^Seksi Sandi; 1 GANTI NAMA; semula Seksi Persandian; .* 2 of 3/)
    await ask(ear, 'Ajukan usulan')
    await ear.hears(/^ajukan Penataan$/)
    await ask(ear, 'Tandai ditelaah')
    await ear.hears(/^telaah Penataan$/)
    await ask(ear, 'Masukkan keputusan')
    await ear.isOn(/^Tanda pada lembar \| textbox .*S setuju, T tolak, R revisi/)
    await ear.type('1 Q')
    await ear.press('Control+Enter')
    await ear.hears(/Tanda pada lembar belum jelas: 1 Q/)
    await ear.press('Control+a')
    await ear.type('1 S')
    await ear.hears(/1 dari 1 perubahan bertanda/)
    await ear.press('Control+Enter')
    await ear.hears(/^putuskan Penataan$/)
  })

  await test.step('in the sheet a post is added at its name, and undone with the cell kept', async () => {
    await ear.press('Control+3')
    await ear.isOn(/^Lembar data \| treegrid|gridcell/)
    await ask(ear, 'Subbagian Keuangan')
    await ear.isOn(/gridcell .*Subbagian Keuangan; Unit \/ Jabatan/)
    await ear.press('ArrowRight')
    await ear.isOn(/^Subbagian .*: \d+ Subbagian Keuangan; Jenis/)
    await ear.press(keyOf('sheet.add-post'))
    await ear.hears(/tambah jabatan Jabatan baru/)
    await ear.isOn(/^Jabatan baru .*Unit \/ Jabatan/)
    await ear.press(keyOf('undo'))
    await ear.hears(/Diurungkan: tambah jabatan/)
    await ear.isOn(/gridcell .*Unit \/ Jabatan/)
  })

  await test.step('a paper is a file', async () => {
    const paper = join(desk.folder, 'bagan.pdf')
    await program.chooseSavePath(paper)
    await ear.press('Control+6')
    await ear.isOn(/^Cetak \| heading/)
    await ear.hears(/Lembar 1 dari/)
    await ask(ear, 'Simpan PDF')
    await ear.hears(/bagan\.pdf/)
    expect(existsSync(paper)).toBe(true)
  })
})
