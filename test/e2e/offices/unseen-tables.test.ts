import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

const ROWS = [
  ['Kode', 'Nama Unit', 'Jabatan', 'Pejabat'],
  ['1', 'Dinas Sosial', 'Kepala Dinas', 'Ani Contoh'],
  ['1.1', 'Sekretariat', 'Sekretaris', 'Budi Contoh'],
  ['1.2', 'Bidang Data', 'Kepala Bidang', 'Citra Contoh'],
  ['1.3', 'Bidang Umum', 'Kepala Bidang', 'Dian Contoh'],
]

test('hidden rows and sheets are told and taken in by a press; meanings set by hand are what is read', async ({
  desk,
}) => {
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(ROWS)
  sheet['!rows'] = [{}, {}, {}, { hidden: true }, { hidden: true }]
  utils.book_append_sheet(book, sheet, '2026')
  const old = utils.aoa_to_sheet([
    ['Kode', 'Nama Unit'],
    ['9', 'Dinas Lama'],
  ])
  utils.book_append_sheet(book, old, '2020')
  book.Workbook = {
    Sheets: [
      { name: '2026', Hidden: 0 },
      { name: '2020', Hidden: 1 },
    ],
  }
  const hidden = join(folder, 'tersembunyi.xlsx')
  writeFileSync(hidden, Buffer.from(write(book, { type: 'array', cellStyles: true })))
  const strange = join(folder, 'aneh.csv')
  writeFileSync(strange, 'A;Gedung Utara;x\nB;Gedung Selatan;y\nC;Ruang Arsip;z\n')

  const { program, page } = await desk.start()
  await program.chooseFiles([hidden])
  await page.getByRole('button', { name: /Buka berkas/ }).click()
  const counted = page.getByRole('table', { name: 'Yang akan dibawa' }).locator('tbody td')
  await expect(counted.nth(0)).toHaveText('2')
  await expect(page.getByText(/1 lembar tersembunyi dilewati/)).toBeVisible()
  await expect(page.getByText(/2 baris yang disembunyikan pada .* tidak dibaca/)).toBeVisible()
  await page.getByRole('button', { name: 'Ambil 2 baris tersembunyi' }).click()
  await expect(counted.nth(0)).toHaveText('4')
  await page.getByRole('tab', { name: 'Tabel dan kolom' }).click()
  await page.getByLabel('Lembar', { exact: true }).selectOption({ index: 1 })
  await expect(page.getByLabel('Lembar ini dibaca')).not.toBeChecked()
  await page.getByLabel('Lembar ini dibaca').check()
  await page.getByRole('tab', { name: 'Pratinjau' }).click()
  await expect(page.getByText(/lembar tersembunyi dilewati/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await expect(box(page, 'Bidang Umum')).toBeVisible()
  await goTo(page, 'Data')

  await program.chooseFiles([strange])
  await page.getByRole('button', { name: /Buka berkas/ }).click()
  await expect(page.getByText(/belum dipahami dengan cukup pasti/)).toBeVisible()
  await page.getByLabel('Arti kolom A', { exact: true }).selectOption('ignored')
  await page.getByLabel('Arti kolom B', { exact: true }).selectOption('unit')
  await page.getByLabel('Arti kolom C', { exact: true }).selectOption('title')
  await page.getByRole('tab', { name: 'Susunan' }).click()
  await expect(page.getByRole('radio', { name: 'Daftar pegawai' })).toBeChecked()
  await page.getByRole('tab', { name: 'Pratinjau' }).click()
  await expect(counted.nth(0)).toHaveText('3')
  await expect(counted.nth(1)).toHaveText('3')
})

test('a table that lies on its side is turned, and back by a tick', async ({ desk }) => {
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'berbaring.csv')
  const rows = ['Unit Kerja', 'Jabatan', 'Pejabat', 'NIP'].map((_, at) =>
    [
      ['Unit Kerja', 'Jabatan', 'Pejabat', 'NIP'],
      ['Dinas Sosial', 'Kepala Dinas Sosial', 'Ani Contoh', '198001012005011001'],
      ['Sekretariat', 'Sekretaris', 'KOSONG', ''],
      ['Bidang Data', 'Kepala Bidang Data', 'Citra Contoh', '198203042006021003'],
    ]
      .map((row) => row[at])
      .join(';'),
  )
  writeFileSync(path, rows.join('\n'))
  const { program, page } = await desk.start()
  await program.chooseFiles([path])
  await page.getByRole('button', { name: /Buka berkas/ }).click()
  const counted = page.getByRole('table', { name: 'Yang akan dibawa' }).locator('tbody td')
  await expect(counted.nth(0)).toHaveText('3')
  await expect(page.getByText(/^berbaring\.csv berbaring/)).toBeVisible()
  await page.getByRole('tab', { name: 'Tabel dan kolom' }).click()
  const tick = page.getByLabel('Tabel berbaring: judul di kolom pertama')
  await expect(tick).toBeChecked()
  await tick.uncheck()
  await expect(tick).not.toBeChecked()
  await tick.check()
  await page.getByRole('tab', { name: 'Pratinjau' }).click()
  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await expect(box(page, 'Bidang Data')).toBeVisible()
})
