import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'

const ROWS = [
  ['No', 'Nama Unit', 'Jabatan', 'Nama Pejabat'],
  ['1', 'Dinas Sosial', 'Kepala Dinas Sosial', 'Ani Contoh'],
  ['2', 'Sekretariat', 'Sekretaris', 'KOSONG'],
  ['3', 'Subbagian Umum', 'Kepala Subbagian Umum', 'Budi Contoh'],
  ['4', 'Bidang Data', 'Kepala Bidang Data', 'Citra Contoh'],
]

test('a table of a Word document comes in, and what is not read of it is told', async ({
  desk,
}) => {
  const cells = (row: readonly string[]) =>
    row.map((text) => new TableCell({ children: [new Paragraph(text)] }))
  const table = new Table({ rows: ROWS.map((row) => new TableRow({ children: cells(row) })) })
  const title = new Paragraph('DAFTAR BEZETTING DINAS SOSIAL')
  const children = [title, table, new Paragraph('Catatan di bawah tabel')]
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'bezetting.docx')
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })))

  const { program, page } = await desk.start()
  await program.chooseFiles([path])
  await page.getByRole('button', { name: /Buka berkas/ }).click()
  const counted = page.getByRole('table', { name: 'Yang akan dibawa' }).locator('tbody td')
  await expect(counted.nth(0)).toHaveText('4')
  await expect(page.getByText(/Di luar tabel pada bezetting\.docx ada 1 paragraf/)).toBeVisible()
  if (process.env.WORD_LOOK)
    await page.screenshot({ path: join(process.env.WORD_LOOK, 'docx.png') })
  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await expect(box(page, 'Bidang Data')).toBeVisible()
  if (process.env.WORD_LOOK)
    await page.screenshot({ path: join(process.env.WORD_LOOK, 'docx-chart.png') })
})

const PERWALI = `PERATURAN WALI KOTA SERUNI
NOMOR 12 TAHUN 2022
TENTANG
KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS DAN FUNGSI SERTA TATA KERJA DINAS SOSIAL
Pasal 3
Susunan organisasi Dinas terdiri atas:
a. Kepala Dinas;
b. Sekretariat, membawahkan:
1. Subbagian Umum; dan
2. Kelompok Jabatan Fungsional;
c. Bidang Bantuan Sosial, terdiri atas Kelompok Jabatan Fungsional; dan
d. Bidang Data.
Pasal 4
Sekretariat mempunyai tugas menyiapkan rapat.
`

test('the text of a regulation is opened and pasted, and tells what was understood', async ({
  desk,
}) => {
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'perwali.txt')
  writeFileSync(path, PERWALI)
  const { program, page } = await desk.start()
  await program.chooseFiles([path])
  await page.getByRole('button', { name: /Buka berkas/ }).click()
  const counted = page.getByRole('table', { name: 'Yang akan dibawa' }).locator('tbody td')
  await expect(counted.nth(0)).toHaveText('7')
  await page.getByRole('tab', { name: 'Pasal', exact: true }).click()
  await expect(page.getByText('Sekretariat: tugas 1, fungsi 0, uraian 0')).toBeVisible()
  if (process.env.WORD_LOOK)
    await page.screenshot({ path: join(process.env.WORD_LOOK, 'perwali.png') })
  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await expect(box(page, 'Bidang Data')).toBeVisible()

  await pick(page, 'Dinas Sosial')
  const more = PERWALI.replace('d. Bidang Data', 'd. Bidang Anak;\ne. Bidang Data')
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const wish = { clipboardData, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new ClipboardEvent('paste', wish))
  }, more)
  const accept = page.getByRole('button', { name: 'Tambahkan ke bagan' })
  await expect(accept).toBeFocused()
  await expect(page.getByRole('main').getByText(/^1 unit/)).toBeVisible()
  if (process.env.WORD_LOOK)
    await page.screenshot({ path: join(process.env.WORD_LOOK, 'paste.png') })
  await page.keyboard.press('Enter')
  await expect(box(page, 'Bidang Anak')).toBeVisible()
})
