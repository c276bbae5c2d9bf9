import { describe, expect, it } from 'vitest'
import { imported, opened as openedAs, treeOf } from './made-docx.ts'
import { cell, list, NUMBERED, odtOf, p, row, table } from './made-odt.ts'

const opened = (bytes: Uint8Array) => openedAs(bytes, 'Lampiran.odt')
const cells = (...texts: readonly string[]) => row(...texts.map((text) => cell(p(text))))

describe('tables of an OpenDocument text', () => {
  it('are read with the lines above them as their title, and bring units, posts and holders', async () => {
    const bytes = odtOf({
      body: [
        p('DAFTAR PEJABAT'),
        table(
          `<table:table-header-rows>${cells('Unit Kerja', 'Jabatan', 'Pejabat')}</table:table-header-rows>`,
          cells('Dinas Sosial', 'Kepala Dinas Sosial', 'Ani Contoh'),
          cells('Bidang Data', 'Kepala Bidang Data', 'KOSONG'),
        ),
      ].join(''),
    })
    const { sheets } = await opened(bytes)
    expect(sheets.map(({ rows }) => rows)).toEqual([
      [
        ['DAFTAR PEJABAT'],
        ['Unit Kerja', 'Jabatan', 'Pejabat'],
        ['Dinas Sosial', 'Kepala Dinas Sosial', 'Ani Contoh'],
        ['Bidang Data', 'Kepala Bidang Data', 'KOSONG'],
      ],
    ])
    const { report } = await imported(bytes, 'Lampiran.odt')
    expect(report).toMatchObject({ units: 2, posts: 2, people: 1, vacantSeats: 1 })
  })

  it('keep merged cells, repeated cells and rows, and lines of a cell below each other', async () => {
    const { sheets } = await opened(
      odtOf({
        body: table(
          row(
            cell(p('Jabatan'), 'table:number-columns-spanned="2"'),
            '<table:covered-table-cell/>',
            cell(p('K'), 'table:number-rows-spanned="2"'),
          ),
          row(cell(p('a')), cell(p('b')), '<table:covered-table-cell/>'),
          row(cell(p('x'), 'table:number-columns-repeated="3"')),
          `<table:table-row table:number-rows-repeated="2">${cell(p('Kepala') + p('Seksi<text:tab/>A'))}${cell(p('1<text:s text:c="2"/>2<text:line-break/>3'))}${cell('')}</table:table-row>`,
        ),
      }),
    )
    const [{ rows, merges } = { rows: [], merges: [] }] = sheets
    expect(rows).toEqual([
      ['Jabatan', '', 'K'],
      ['a', 'b', ''],
      ['x', 'x', 'x'],
      ['Kepala\nSeksi A', '1  2\n3', ''],
      ['Kepala\nSeksi A', '1  2\n3', ''],
    ])
    expect(merges).toEqual([
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 },
      { firstRow: 1, lastRow: 2, firstColumn: 2, lastColumn: 2 },
    ])
  })

  it('tell what is not read: boxes, pictures, deleted and hidden text, heads, tables in cells', async () => {
    const frame = (inside: string) => `<draw:frame>${inside}</draw:frame>`
    const { sheets, problems } = await opened(
      odtOf({
        styles:
          '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>',
        header: p('PEMERINTAH KOTA'),
        body: [
          `<text:tracked-changes><text:changed-region><text:deletion>${p('lama')}</text:deletion></text:changed-region></text:tracked-changes>`,
          table(
            cells('Unit Kerja', 'Jabatan'),
            row(
              cell(p(`Dinas A${frame(`<draw:text-box>${p('di kotak')}</draw:text-box>`)}`)),
              cell(
                p(
                  `Kepala${frame('<draw:image/>')}<text:span text:style-name="H">rahasia</text:span>`,
                ),
              ),
            ),
            row(cell(table(cells('Bidang', 'B'))), cell(p('Kepala Bidang'))),
          ),
        ].join(''),
      }),
    )
    expect(sheets[0]?.rows).toEqual([
      ['Unit Kerja', 'Jabatan'],
      ['Dinas A', 'Kepala'],
      ['Bidang B', 'Kepala Bidang'],
    ])
    expect(problems.join('\n')).toMatch(/1 teks yang dihapus/)
    expect(problems.join('\n')).toMatch(/1 kotak teks/)
    expect(problems.join('\n')).toMatch(/1 gambar/)
    expect(problems.join('\n')).toMatch(/Ada 1 tabel di dalam sel/)
    expect(problems.join('\n')).not.toContain('rahasia')
  })
})

describe('lists of an OpenDocument text', () => {
  it('give units their levels', async () => {
    const bytes = odtOf({
      styles: NUMBERED,
      body: [
        '<text:h text:outline-level="1">Dinas Sosial</text:h>',
        list('M', [
          'Sekretariat',
          p('Bidang Data') + list('M', ['Seksi Arsip', 'Seksi Layanan']),
          'Bidang Rehabilitasi',
        ]),
      ].join(''),
    })
    const outcome = await imported(bytes, 'susunan.odt')
    expect(treeOf(outcome).map((one) => one.replace(/ \[.*/, ''))).toEqual([
      'Dinas Sosial',
      '  Sekretariat',
      '  Bidang Data',
      '    Seksi Arsip',
      '    Seksi Layanan',
      '  Bidang Rehabilitasi',
    ])
  })

  it('have the numbers LibreOffice counts itself, going on or beginning anew', async () => {
    const styles = `<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/><text:list-level-style-bullet text:level="3"/></text:list-style>`
    const second = list(
      'N',
      ['dua', list('N', ['dalam', list('N', ['titik'])]), 'tiga'],
      'text:continue-numbering="true"',
    )
    const body = [
      list('N', ['satu'], 'xml:id="l1"'),
      p('Di antaranya'),
      second,
      list('N', ['lagi satu']),
      list('N', ['sesudah tiga'], 'text:continue-list="l1"'),
    ].join('')
    const { sheets } = await opened(
      odtOf({ styles, body: body + table(cells('Unit Kerja', 'Kode'), cells('Dinas A', '1')) }),
    )
    const said = sheets[0]?.rows.slice(0, -2).map(([text]) => text)
    expect(said).toEqual([
      '1. satu',
      'Di antaranya',
      '2. dua',
      '2.a) dalam',
      'titik',
      '3. tiga',
      '1. lagi satu',
      '4. sesudah tiga',
    ])
  })
})

it('a regulation as an OpenDocument text is read with its articles, paragraphs and letters', async () => {
  const deep = (level: number, item: string): string =>
    level === 0
      ? item
      : `<text:list><text:list-item>${deep(level - 1, item)}</text:list-item></text:list>`
  const point = (level: number, text: string, first = false) =>
    `<text:list text:style-name="L"${first ? '' : ' text:continue-numbering="true"'}><text:list-item>${deep(level, p(text))}</text:list-item></text:list>`
  const bytes = odtOf({
    styles: NUMBERED,
    body: [
      p('PERATURAN WALI KOTA SERUNI'),
      p('NOMOR 3 TAHUN 2022'),
      p('TENTANG'),
      p('KEDUDUKAN, SUSUNAN ORGANISASI DAN TATA KERJA DINAS PERHUBUNGAN KOTA SERUNI'),
      p('BAB I'),
      p('SUSUNAN ORGANISASI'),
      point(0, '', true),
      point(1, 'Susunan organisasi Dinas terdiri atas:'),
      point(2, 'Kepala Dinas;'),
      point(2, 'Sekretariat, membawahkan:'),
      point(3, 'Subbagian Umum;'),
      point(2, 'Bidang Lalu Lintas; dan'),
      point(2, 'Kelompok Jabatan Fungsional.'),
      point(1, 'Bagan tercantum dalam Lampiran.'),
    ].join(''),
  })
  const outcome = await imported(bytes, 'perwali.odt')
  expect(outcome.report.preset).toBe('regulation')
  expect(treeOf(outcome).map((one) => one.replace(/ \[.*/, ''))).toEqual([
    'Dinas Perhubungan',
    '  Sekretariat',
    '    Subbagian Umum',
    '  Bidang Lalu Lintas',
    '  Kelompok Jabatan Fungsional',
  ])
})

describe('an OpenDocument text that cannot be read', () => {
  it('says that it is damaged, or asks for one without a password', async () => {
    const good = odtOf({ body: p('x') })
    expect((await opened(good.slice(0, -200))).problems.join(' ')).toMatch(/rusak|terpotong/)
    const locked = odtOf({ body: p('x'), manifest: '<manifest:encryption-data/>' })
    expect((await opened(locked)).problems.join(' ')).toMatch(/sandi/)
    const other = odtOf({ body: '<text:p' })
    expect((await opened(other)).problems.join(' ')).toContain('OpenDocument (.odt)')
  })

  it('has no more columns than are read, and rows that end', async () => {
    const { sheets } = await opened(
      odtOf({
        body: table(
          cells('Unit Kerja', 'Jabatan'),
          row(cell(p('Dinas'), 'table:number-columns-repeated="999999999"')),
          `<table:table-row table:number-rows-repeated="999999999">${cell('')}</table:table-row>`,
        ),
      }),
    )
    expect(sheets[0]?.rows.length).toBeLessThan(300)
    expect(Math.max(...(sheets[0]?.rows.map(({ length }) => length) ?? []))).toBeLessThan(20_000)
  })
})
