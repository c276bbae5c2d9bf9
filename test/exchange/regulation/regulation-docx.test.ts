import { LevelFormat, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { docxOf, imported, treeOf } from '../word/made-docx.ts'

const reference = 'naskah'
const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: 'Pasal %1' },
  { level: 1, format: LevelFormat.DECIMAL, text: '(%2)' },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3.' },
  { level: 3, format: LevelFormat.DECIMAL, text: '%4.' },
]
const numbering = { config: [{ reference, levels }] }
const line = (text: string) => new Paragraph({ children: [new TextRun(text)] })
const point = (level: number, text: string) =>
  new Paragraph({ children: [new TextRun(text)], numbering: { reference, level } })

const TREE = [
  'Dinas Perhubungan',
  '  Sekretariat',
  '    Subbagian Umum',
  '  Bidang Lalu Lintas',
  '  Kelompok Jabatan Fungsional',
]
const units = (lines: readonly string[]) => lines.map((text) => text.replace(/ \[.*/, ''))

describe('a regulation as a Word document', () => {
  it('is read with the articles, paragraphs and letters Word counts itself', async () => {
    const bytes = await docxOf(
      [
        line('PERATURAN WALI KOTA SERUNI'),
        line('NOMOR 3 TAHUN 2022'),
        line('TENTANG'),
        line('KEDUDUKAN, SUSUNAN ORGANISASI DAN TATA KERJA DINAS PERHUBUNGAN KOTA SERUNI'),
        line('BAB I'),
        line('SUSUNAN ORGANISASI'),
        point(0, ''),
        point(1, 'Susunan organisasi Dinas terdiri atas:'),
        point(2, 'Kepala Dinas;'),
        point(2, 'Sekretariat, membawahkan:'),
        point(3, 'Subbagian Umum;'),
        point(2, 'Bidang Lalu Lintas; dan'),
        point(2, 'Kelompok Jabatan Fungsional.'),
        point(1, 'Bagan tercantum dalam Lampiran.'),
        point(0, ''),
        line('Sekretariat mempunyai tugas menyiapkan rapat.'),
      ],
      { numbering },
    )
    const outcome = await imported(bytes, 'perwali.docx')
    expect(outcome.report.preset).toBe('regulation')
    expect(units(treeOf(outcome))).toEqual(TREE)
    expect(outcome.report.problems.map(({ message }) => message.slice(0, 45))).toEqual([
      '1 pasal berbunyi lain daripada naskah program',
    ])
  })

  it('has its considerations in a table without lines, and tells the tables of its annex', async () => {
    const cell = (text: string) => new TableCell({ children: [line(text)] })
    const row = (...texts: readonly string[]) => new TableRow({ children: texts.map(cell) })
    const bytes = await docxOf([
      line('PERATURAN WALI KOTA SERUNI NOMOR 3 TAHUN 2022 TENTANG TATA KERJA DINAS PERHUBUNGAN'),
      new Table({
        rows: [row('Menimbang', ':', 'a. bahwa perlu;'), row('', '', 'b. bahwa jelas;')],
      }),
      line('Pasal 1'),
      line('Susunan organisasi Dinas terdiri atas:'),
      line('a. Kepala Dinas;'),
      line('b. Sekretariat, membawahkan Subbagian Umum;'),
      line('c. Bidang Lalu Lintas;'),
      line('d. Kelompok Jabatan Fungsional.'),
      line('LAMPIRAN'),
      new Table({ rows: [row('Jabatan', 'Kelas'), row('Kepala Dinas', '14')] }),
    ])
    const outcome = await imported(bytes, 'perwali.docx')
    expect(units(treeOf(outcome))).toEqual(TREE)
    const messages = outcome.report.problems.map(({ message }) => message)
    expect(messages.some((one) => one.startsWith('perwali.docx › Tabel 1 tidak dibaca'))).toBe(true)
    const [regulation] = outcome.regulations ?? []
    expect(regulation?.differing).toEqual([])
    expect(regulation?.lines.slice(0, 4)).toContain('a. bahwa perlu;')
  })
})
