import {
  DeletedTextRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxOf, docxOfXml, imported, opened, treeOf, withPart } from './made-docx.ts'

const text = (line: string) => new Paragraph({ children: [new TextRun(line)] })
const cell = (line: string, more: object = {}) => new TableCell({ children: [text(line)], ...more })
const row = (...lines: readonly string[]) =>
  new TableRow({ children: lines.map((line) => cell(line)) })
const table = (...rows: readonly TableRow[]) => new Table({ rows: [...rows] })

const BEZETTING = table(
  row('No', 'Nama Unit', 'Jabatan', 'Nama Pejabat'),
  row('1', 'Dinas Sosial', 'Kepala Dinas Sosial', 'Ani Contoh'),
  row('2', 'Sekretariat', 'Sekretaris', 'KOSONG'),
  row('3', 'Subbagian Umum', 'Kepala Subbagian Umum', 'Budi Contoh'),
  row('4', 'Bidang Data', 'Kepala Bidang Data', 'Citra Contoh'),
)

describe('tables of a Word document', () => {
  it('are read with the lines above them as their title', async () => {
    const bytes = await docxOf([text('DAFTAR BEZETTING DINAS SOSIAL'), BEZETTING])
    const { sheets, problems } = await opened(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Lampiran.docx'])
    expect(sheets[0]?.rows[0]).toEqual(['DAFTAR BEZETTING DINAS SOSIAL'])
    expect(sheets[0]?.rows[3]).toEqual(['2', 'Sekretariat', 'Sekretaris', 'KOSONG'])
    expect(problems).toEqual([])
    const outcome = await imported(bytes)
    expect(treeOf(outcome)).toEqual([
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum [*Kepala Subbagian Umum]',
      '  Bidang Data [*Kepala Bidang Data]',
    ])
    expect(outcome.report.vacantSeats).toBe(1)
    expect(outcome.report.people).toBe(3)
  })

  it('are a sheet each, and what stands outside of them is told', async () => {
    const long = `${'Keterangan yang panjang '.repeat(12)}akhir`
    const bytes = await docxOf([
      text(long),
      text('Tabel A'),
      BEZETTING,
      text('Tabel B'),
      BEZETTING,
      text('Tertanda'),
    ])
    const { sheets, problems } = await opened(bytes)
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Lampiran.docx › Tabel 1', 6],
      ['Lampiran.docx › Tabel 2', 6],
    ])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('2 paragraf yang tidak dibaca, mulai “Keterangan yang panjang')
  })

  it('keep their merged cells, across and down', async () => {
    const { RESTART, CONTINUE } = VerticalMergeType
    const merged = table(
      new TableRow({ children: [cell('Unit', { columnSpan: 2 }), cell('Kelas')] }),
      new TableRow({
        children: [cell('Bidang Data', { verticalMerge: RESTART }), cell('Seksi A'), cell('8')],
      }),
      new TableRow({
        children: [cell('', { verticalMerge: CONTINUE }), cell('Seksi B'), cell('9')],
      }),
    )
    const { sheets } = await opened(await docxOf([merged]))
    expect(sheets[0]?.rows).toEqual([
      ['Unit', '', 'Kelas'],
      ['Bidang Data', 'Seksi A', '8'],
      ['', 'Seksi B', '9'],
    ])
    expect(sheets[0]?.merges).toEqual([
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 },
      { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 },
    ])
  })

  it('have the numbers Word counts itself, and lines of a cell below each other', async () => {
    const reference = 'nomor'
    const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }]
    const counted = () =>
      new TableCell({ children: [new Paragraph({ numbering: { reference, level: 0 } })] })
    const two = new TableCell({ children: [text('Seksi A'), text('Seksi B')] })
    const rows = [
      new TableRow({ children: [counted(), cell('Bidang Satu')] }),
      new TableRow({ children: [counted(), two] }),
    ]
    const bytes = await docxOf([table(...rows)], { numbering: { config: [{ reference, levels }] } })
    const { sheets } = await opened(bytes)
    expect(sheets[0]?.rows).toEqual([
      ['1.', 'Bidang Satu'],
      ['2.', 'Seksi A\nSeksi B'],
    ])
  })

  it('are read as they stand when all changes are accepted, without what is hidden', async () => {
    const change = { id: 1, author: 'Contoh', date: '2022-01-03T00:00:00Z' }
    const changed = new TableCell({
      children: [
        new Paragraph({
          children: [
            new DeletedTextRun({ ...change, text: 'Seksi Lama' }),
            new InsertedTextRun({ ...change, id: 2, text: 'Seksi Baru' }),
            new TextRun({ text: ' rahasia', vanish: true }),
          ],
        }),
      ],
    })
    const rows = [row('No', 'Unit'), new TableRow({ children: [cell('1'), changed] })]
    const headers = { default: new Header({ children: [text('Rancangan ke-2')] }) }
    const { sheets, problems } = await opened(
      await docxOf([table(...rows)], { section: { headers } }),
    )
    expect(sheets[0]?.rows[1]).toEqual(['1', 'Seksi Baru'])
    expect(problems).toEqual([
      'Yang tidak dibaca dari Lampiran.docx: 1 teks yang dihapus dengan lacak perubahan, 1 teks tersembunyi, 1 kepala halaman, kaki halaman, atau catatan. Bila isinya diperlukan, jadikan teks atau tabel biasa di Word, lalu buka lagi.',
    ])
  })

  it('tell text boxes, rows that were deleted and tables within cells', async () => {
    const p = (inner: string) => `<w:p><w:r><w:t>${inner}</w:t></w:r></w:p>`
    const tc = (inner: string) => `<w:tc>${inner}</w:tc>`
    const tr = (cells: string, own = '') => `<w:tr>${own}${cells}</w:tr>`
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p('Bidang dalam kotak')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    const inner = `<w:tbl>${tr(tc(p('Seksi A')) + tc(p('Seksi B')))}</w:tbl>`
    const gone = tr(tc(p('x')) + tc(p('y')), '<w:trPr><w:del w:id="1" w:author="Contoh"/></w:trPr>')
    const body = `${box}<w:tbl>${tr(tc(p('Unit')) + tc(p('Isi')))}${gone}${tr(tc(p('Bidang')) + tc(inner + p('')))}</w:tbl>`
    const { sheets, problems } = await opened(await docxOfXml(body))
    expect(sheets[0]?.rows).toEqual([
      ['Unit', 'Isi'],
      ['Bidang', 'Seksi A Seksi B'],
    ])
    expect(problems[0]).toContain('1 teks yang dihapus dengan lacak perubahan, 1 kotak teks.')
    expect(problems[1]).toContain('Ada 1 tabel di dalam sel tabel lain')
  })

  it('give a nested list of units its levels, where there is no table', async () => {
    const reference = 'susunan'
    const levels = [
      { level: 0, format: LevelFormat.LOWER_LETTER, text: '%1.' },
      { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
    ]
    const point = (line: string, level: number) =>
      new Paragraph({ children: [new TextRun(line)], numbering: { reference, level } })
    const bytes = await docxOf(
      [
        text('Dinas Perhubungan'),
        point('Sekretariat', 0),
        point('Subbagian Umum', 1),
        point('Subbagian Keuangan', 1),
        point('Bidang Lalu Lintas', 0),
        point('Seksi Rambu', 1),
      ],
      { numbering: { config: [{ reference, levels }] } },
    )
    const { sheets } = await opened(bytes)
    expect(sheets[0]?.rows.map(([line]) => line)).toEqual([
      'I. Dinas Perhubungan',
      '    a. Sekretariat',
      '        1. Subbagian Umum',
      '        2. Subbagian Keuangan',
      '    b. Bidang Lalu Lintas',
      '        1. Seksi Rambu',
    ])
    expect(treeOf(await imported(bytes)).map((line) => line.replace(/ \[.*/, ''))).toEqual([
      'Dinas Perhubungan',
      '  Sekretariat',
      '    Subbagian Umum',
      '    Subbagian Keuangan',
      '  Bidang Lalu Lintas',
      '    Seksi Rambu',
    ])
  })
})

describe('a file that is no Word document', () => {
  const said = async (bytes: Uint8Array, name: string) => {
    const { sheets, problems } = await opened(bytes, name)
    expect(sheets).toEqual([])
    expect(problems).toHaveLength(1)
    return problems[0]
  }

  it('is told what it is and what to do', async () => {
    const whole = await docxOf([BEZETTING])
    expect(await said(whole.slice(0, 900), 'a.docx')).toContain('rusak atau terpotong')
    const torn = withPart(whole, 'word/document.xml', (xml) => xml.slice(0, xml.length / 2))
    expect(await said(torn, 'a.docx')).toContain('rusak atau terpotong')
    const mimetype = strToU8('application/vnd.oasis.opendocument.text')
    const odt = zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8('<x/>') })
    expect(await said(odt, 'a.odt')).toContain('OpenDocument (.odt)')
    expect(await said(strToU8('{\\rtf1\\ansi Dinas}'), 'a.rtf')).toContain('dokumen RTF')
    expect(
      (await imported(strToU8('{\\rtf1\\ansi Dinas}'), 'a.rtf')).report.problems[0]?.message,
    ).toContain('dokumen RTF')
    const doc = new Uint8Array(4096)
    doc.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    doc.set(
      [...'WordDocument'].flatMap((sign) => [sign.charCodeAt(0), 0]),
      1024,
    )
    expect(await said(doc, 'a.doc')).toContain('Word lama (.doc)')
    expect(await said(await docxOf([text('')]), 'a.docx')).toContain('kosong')
  })

  it('is refused before the work where its text is too large', async () => {
    const huge = zipSync({ 'word/document.xml': new Uint8Array(49 * 1024 * 1024) }, { level: 1 })
    expect(huge.length).toBeLessThan(1_000_000)
    expect(await said(huge, 'a.docx')).toContain('lebih besar daripada 48 MB')
  })

  it('has no more columns than are read, however wide it says a cell is', async () => {
    const tc =
      '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>Unit</w:t></w:r></w:p></w:tc>'
    const wide = `<w:tbl>${`<w:tr>${tc}${tc}</w:tr>`.repeat(2)}</w:tbl>`
    const body = `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Unit</w:t></w:r></w:p></w:tc>${tc}</w:tr></w:tbl>`
    const { sheets } = await opened(
      await docxOfXml(wide + body.replace('</w:tbl>', `<w:tr>${tc}${tc}</w:tr></w:tbl>`)),
    )
    expect(Math.max(...sheets.flatMap(({ rows }) => rows.map((cells) => cells.length)))).toBe(1000)
  })
})
