import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tablePdf } from '../../exchange/pdf/made-pdf.ts'
import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'

const ROWS = [
  ['No', 'Nama Unit', 'Jabatan', 'Nama Pejabat'],
  ['1', 'Dinas Sosial', 'Kepala Dinas Sosial', 'Ani Contoh'],
  ['2', 'Sekretariat', 'Sekretaris', 'KOSONG'],
  ['3', 'Subbagian Umum dan Kepegawaian', 'Kepala Subbagian Umum dan Kepegawaian', 'Budi Contoh'],
  ['4', 'Bidang Data', 'Kepala Bidang Data', 'Citra Contoh'],
]

test('a table of a PDF comes in whole, and a scan is told as one', async ({ desk }) => {
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'bezetting.pdf')
  const foot = (page: number, pages: number) => `Lampiran · halaman ${page} dari ${pages}`
  const title = ['DAFTAR BEZETTING DINAS SOSIAL']
  writeFileSync(
    path,
    await tablePdf(ROWS, { rules: 'rows', widths: [30, 130, 130, 120], title, foot }),
  )
  const scan = join(folder, 'pindai.pdf')
  writeFileSync(scan, await tablePdf([], { rules: 'none', widths: [] }))

  const { program, page } = await desk.start()
  await program.chooseFiles([scan])
  await page.getByRole('button', { name: /Buka berkas/ }).click()
  await expect(page.getByText(/pindai\.pdf adalah hasil pindai atau gambar/)).toBeVisible()
  await page.keyboard.press('Escape')

  await program.chooseFiles([path])
  await page.getByRole('button', { name: /Buka berkas/ }).click()
  const counted = page.getByRole('table', { name: 'Yang akan dibawa' }).locator('tbody td')
  await expect(counted.nth(0)).toHaveText('4')
  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await expect(box(page, 'Subbagian Umum dan Kepegawaian')).toBeVisible()
})
