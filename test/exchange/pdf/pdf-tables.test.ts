import { PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { imported as importedAs, opened as openedAs, treeOf } from '../word/made-docx.ts'
import { drawTable, type TableLook, tablePdf } from './made-pdf.ts'

const opened = (bytes: Uint8Array) => openedAs(bytes, 'Lampiran.pdf')
const imported = (bytes: Uint8Array) => importedAs(bytes, 'Lampiran.pdf')

const HEADING = ['No', 'Nama Unit', 'Jabatan', 'Nama Pejabat', 'NIP', 'Keb'] as const
const OFFICE = [
  [...HEADING],
  ['1', 'Dinas Kominfo', 'Kepala Dinas Kominfo', 'Ani Contoh', '198001012005011001', '1'],
  ['2', 'Sekretariat', 'Sekretaris', 'KOSONG', '', '1'],
  [
    '3',
    'Subbagian Umum dan Kepegawaian',
    'Kepala Subbagian Umum dan Kepegawaian',
    'Budi Contoh',
    '198203042006021003',
    '1',
  ],
  ['4', 'Bidang Data', 'Kepala Bidang Data', '', '', '1'],
  [
    '5',
    'Seksi Persandian dan Keamanan Informasi',
    'Kepala Seksi Persandian dan Keamanan Informasi',
    'Citra Contoh',
    '198512122010012005',
    '1',
  ],
]
const WIDTHS = [28, 130, 130, 90, 100, 30]
const LOOKS: readonly TableLook['rules'][] = ['grid', 'rows', 'none']

/** As many people as fill several pages. */
function register(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, at) => [
    `${at + 1}`,
    at === 0
      ? 'Dinas Sosial'
      : `Bidang ${'ABCDEFGHIJ'[at % 10]} Perlindungan dan Jaminan Sosial Masyarakat`,
    at === 0 ? 'Kepala Dinas Sosial' : `Analis Kebijakan ${at}`,
    `Pegawai Contoh ${at}`,
    `19800101200501${String(1000 + at)}`,
    '1',
  ])
  return [[...HEADING], ...rows]
}

describe('tables of a PDF', () => {
  for (const rules of LOOKS) {
    it(`are read whole where cells are told by ${rules === 'none' ? 'gaps' : rules}`, async () => {
      const title = ['DAFTAR JABATAN DINAS KOMINFO', 'KOTA CONTOH']
      const bytes = await tablePdf(OFFICE, { rules, widths: WIDTHS, title })
      const { sheets, problems } = await opened(bytes)
      expect(sheets).toHaveLength(1)
      expect(sheets[0]?.rows).toEqual([...title.map((line) => [line]), ...OFFICE])
      expect(problems).toEqual([])
      expect(treeOf(await imported(bytes))).toEqual([
        'Dinas Kominfo [*Kepala Dinas Kominfo]',
        '  Sekretariat [*Sekretaris]',
        '    Subbagian Umum dan Kepegawaian [*Kepala Subbagian Umum dan Kepegawaian]',
        '  Bidang Data [*Kepala Bidang Data]',
        '    Seksi Persandian dan Keamanan Informasi [*Kepala Seksi Persandian dan Keamanan Informasi]',
      ])
    })

    it(`are one over pages, without heads, feet and repeated headings (${rules})`, async () => {
      const rows = register(120)
      const foot = (page: number, pages: number) =>
        `Dicetak dari aplikasi · halaman ${page} dari ${pages}`
      const bytes = await tablePdf(rows, { rules, widths: WIDTHS, heading: 1, foot })
      const { sheets, problems } = await opened(bytes)
      expect(sheets).toHaveLength(1)
      expect(sheets[0]?.rows).toEqual(rows)
      expect(problems).toEqual([
        expect.stringMatching(
          /^Yang tidak dibaca dari Lampiran\.pdf: \d+ baris kepala dan kaki halaman, \d+ baris judul tabel yang berulang\.$/,
        ),
      ])
    })
  }

  it('are read on a page that lies in the file', async () => {
    const bytes = await tablePdf(OFFICE, { rules: 'grid', widths: WIDTHS, turned: true })
    expect((await opened(bytes)).sheets[0]?.rows).toEqual(OFFICE)
  })

  it('keep the cells that are drawn as one', async () => {
    const rows = [
      ['No', 'Unit', 'Pejabat', ''],
      ['', '', 'Nama', 'NIP'],
      ['1', 'Dinas Sosial', 'Ani Contoh', '198001012005011001'],
      ['2', 'Sekretariat', 'Budi Contoh', '198203042006021003'],
    ]
    const bytes = await tablePdf(rows, {
      rules: 'grid',
      widths: [30, 150, 120, 120],
      wide: [[0, 2, 3]],
    })
    const [sheet] = (await opened(bytes)).sheets
    expect(sheet?.rows).toEqual(rows)
    expect(sheet?.merges).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 }])
  })

  it('are a sheet each where the columns differ', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    await drawTable(document, font, OFFICE, { rules: 'grid', widths: WIDTHS, title: ['Tabel A'] })
    const other = [
      ['Kode', 'Nama'],
      ['1', 'Dinas Sosial'],
      ['1.1', 'Sekretariat'],
    ]
    await drawTable(document, font, other, { rules: 'grid', widths: [60, 300], title: ['Tabel B'] })
    const { sheets } = await opened(await document.save())
    expect(sheets.map(({ name }) => name)).toEqual([
      'Lampiran.pdf › Tabel 1',
      'Lampiran.pdf › Tabel 2',
    ])
    expect(sheets[1]?.rows).toEqual([['Tabel B'], ...other])
  })
})

describe('a PDF that gives no table', () => {
  it('is a scan where no page holds text', async () => {
    const document = await PDFDocument.create()
    document.addPage().drawRectangle({ x: 10, y: 10, width: 100, height: 100 })
    const { sheets, problems } = await opened(await document.save())
    expect(sheets).toEqual([])
    expect(problems).toEqual([
      expect.stringMatching(/^Lampiran\.pdf adalah hasil pindai atau gambar/),
    ])
  })

  it('tells which pages are pictures', async () => {
    const document = await PDFDocument.load(
      await tablePdf(OFFICE, { rules: 'grid', widths: WIDTHS }),
    )
    document.addPage()
    const { sheets, problems } = await opened(await document.save())
    expect(sheets[0]?.rows).toEqual(OFFICE)
    expect(problems).toEqual([expect.stringContaining('(halaman 2)')])
  })

  it('is told as locked, or as damaged', async () => {
    const locked = await opened(lockedPdf())
    expect(locked.problems[0]).toMatch(/^Lampiran\.pdf adalah PDF berkata sandi/)
    const whole = await tablePdf(OFFICE, { rules: 'grid', widths: WIDTHS })
    const damaged = await opened(new TextEncoder().encode('%PDF-1.7\nrusak'))
    expect(damaged.problems[0]).toMatch(/^Lampiran\.pdf tidak dapat dibuka sebagai PDF/)
    for (const at of [100, 400, whole.length >> 1]) {
      const cut = await opened(whole.slice(0, at))
      expect(cut.sheets.length + cut.problems.length).toBeGreaterThan(0)
    }
  })

  it('gives its lines as a list', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    const page = document.addPage()
    const lines = [
      ['Dinas Sosial', 0],
      ['1. Sekretariat', 20],
      ['a. Subbagian Umum', 40],
      ['2. Bidang Rehabilitasi', 20],
    ] as const
    for (const [at, [text, x]] of lines.entries()) {
      page.drawText(text, { x: 60 + x, y: 700 - at * 16, size: 11, font })
    }
    expect(treeOf(await imported(await document.save()))).toEqual([
      'Dinas Sosial',
      '  Sekretariat',
      '    Subbagian Umum',
      '  Bidang Rehabilitasi',
    ])
  })
})

/** The least that asks for a password. */
function lockedPdf(): Uint8Array {
  const key = `<${'41'.repeat(32)}>`
  const text = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
3 0 obj <</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>> endobj
trailer <</Root 1 0 R/Encrypt 3 0 R/ID[${key}${key}]>>
%%EOF`
  return new TextEncoder().encode(text)
}
