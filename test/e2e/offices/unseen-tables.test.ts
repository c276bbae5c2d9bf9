import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'

const _ROWS = [
  ['Kode', 'Nama Unit', 'Jabatan', 'Pejabat'],
  ['1', 'Dinas Sosial', 'Kepala Dinas', 'Ani Contoh'],
  ['1.1', 'Sekretariat', 'Sekretaris', 'Budi Contoh'],
  ['1.2', 'Bidang Data', 'Kepala Bidang', 'Citra Contoh'],
  ['1.3', 'Bidang Umum', 'Kepala Bidang', 'Dian Contoh'],
]

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
