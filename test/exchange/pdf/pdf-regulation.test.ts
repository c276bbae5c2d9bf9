import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, it } from 'vitest'
import { imported, treeOf } from '../word/made-docx.ts'

const PERWALI = `PERATURAN WALI KOTA SERUNI
NOMOR 12 TAHUN 2022
TENTANG
KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS DAN FUNGSI SERTA TATA KERJA
DINAS SOSIAL
Pasal 3
(1) Susunan organisasi Dinas terdiri atas:
a. Kepala Dinas;
b. Sekretariat, membawahkan:
1. Subbagian Umum, Kepegawaian, dan
Keuangan; dan
2. Kelompok Jabatan Fungsional;
c. Bidang Bantuan Sosial, terdiri atas Kelompok Jabatan
Fungsional; dan
d. Bidang Data.
Pasal 4
Sekretariat mempunyai tugas menyiapkan rapat.`

it('a regulation as PDF gives its structure over pages, torn lines joined', async () => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  const lines = PERWALI.split('\n')
  for (const [at, part] of [lines.slice(0, 10), lines.slice(10)].entries()) {
    const page = document.addPage([612, 936])
    page.drawText(`- ${at + 1} -`, { x: 290, y: 890, size: 11, font })
    for (const [row, text] of part.entries()) {
      const indent = /^\d\./.test(text) ? 60 : /^[a-z]\./.test(text) ? 30 : 0
      page.drawText(text, { x: 90 + indent, y: 850 - row * 18, size: 12, font })
    }
  }
  const outcome = await imported(await document.save(), 'perwali.pdf')
  expect(outcome.report.preset).toBe('regulation')
  expect(treeOf(outcome)).toEqual([
    'Dinas Sosial [*Kepala Dinas]',
    '  Sekretariat [*Sekretaris]',
    '    Subbagian Umum, Kepegawaian, dan Keuangan [*Kepala Subbagian Umum, Kepegawaian, dan Keuangan]',
    '    Kelompok Jabatan Fungsional',
    '  Bidang Bantuan Sosial [*Kepala Bidang Bantuan Sosial]',
    '    Kelompok Jabatan Fungsional',
    '  Bidang Data [*Kepala Bidang Data]',
  ])
})
