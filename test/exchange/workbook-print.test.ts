import { read } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { createProblemList } from '../../renderer/exchange/read/problem-list.ts'
import { loadSheets } from '../../renderer/exchange/sheets/load-sheets.ts'
import type { OutTable } from '../../renderer/exchange/write/write-tables.ts'
import { writeWorkbook } from '../../renderer/exchange/write/write-workbook.ts'
import { boundPaper } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'

const TABLE: OutTable = {
  name: "Daftar 'A' & B",
  title: ['PEMERINTAH KOTA CONTOH', 'DAFTAR'],
  headings: ['No', 'Nama', 'NIP', 'Lahir'],
  rows: [
    [1, 'Ani', '197504122000031004', '1975-04-12'],
    [2, '=1+1', '', '1899-12-31'],
    [3, 'Kepala\nBidang', '', '2018-02-30'],
  ],
  sum: ['', 'Jumlah', '', 3],
}

function partsOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const part = (name: string) => strFromU8(parts[`xl/${name}.xml`] ?? new Uint8Array())
  return { book: part('workbook'), sheet: part('worksheets/sheet1'), styles: part('styles') }
}

describe('a workbook on paper', () => {
  const bytes = writeWorkbook([TABLE], { language: 'id' })
  const { book, sheet, styles } = partsOf(bytes)

  it('fits the width of its paper, with margins, name and page number', () => {
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(sheet).toContain('<pageSetup paperSize="14" fitToHeight="0" orientation="portrait"/>')
    expect(sheet).toMatch(/<pageMargins left="0\.6"/)
    expect(sheet).toContain("&amp;LDaftar 'A' &amp;&amp; B&amp;Rhalaman &amp;P dari &amp;N")
    const turned = writeWorkbook([TABLE], { language: 'en', paper: 'A4', portrait: false })
    expect(partsOf(turned).sheet).toContain('paperSize="9" fitToHeight="0" orientation="landscape"')
    expect(partsOf(turned).sheet).toContain('page &amp;P of &amp;N')
    // Columns give way until the type can be read: 305 mm hold 219 characters at three quarters of the size.
    const long = {
      ...TABLE,
      rows: Array.from({ length: 9 }, () => TABLE.headings.map(() => 'x'.repeat(90))),
    }
    const many = {
      ...long,
      headings: [...TABLE.headings, ...TABLE.headings],
      rows: long.rows.map((row) => [...row, ...row]),
    }
    const widths = [
      ...partsOf(writeWorkbook([many], { language: 'id' })).sheet.matchAll(/width="(\d+)"/g),
    ]
    expect(widths.map(([, width]) => Number(width))).toEqual(Array.from({ length: 8 }, () => 27))
    const wide = { ...TABLE, headings: Array.from({ length: 20 }, (_, at) => `Kolom ${at}`) }
    expect(partsOf(writeWorkbook([wide], { language: 'id' })).sheet).toContain('"landscape"')
  })

  it('repeats its headings on each page and keeps them in view', () => {
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Daftar ''A'' &amp; B'!$4:$4</definedName>`,
    )
    expect(sheet).toContain('<pane ySplit="4" topLeftCell="A5"')
    expect(sheet).toContain('<autoFilter ref="A4:D7"/>')
  })

  it('has days that are days, numbers that are numbers, and text that stays text', () => {
    const opened = read(bytes, { type: 'array', cellNF: true })
    const first = opened.Sheets[opened.SheetNames[0] ?? '']
    expect(first?.D5).toMatchObject({ t: 'n', v: 27_496, z: '[$-421]d mmm yyyy' })
    expect(first?.A5).toMatchObject({ t: 'n', v: 1 })
    expect(first?.C5).toMatchObject({ t: 's', v: '197504122000031004' })
    expect(first?.B6).toMatchObject({ t: 's', v: '=1+1' })
    // Workbooks count a day that never was before March 1900, and 30 February is none.
    expect([first?.D6?.t, first?.D7?.t]).toEqual(['s', 's'])
    expect(sheet).toContain('numberStoredAsText="1"')
  })

  it('is read back with the same text in every cell', async () => {
    const problems = createProblemList('id')
    const [read] = await loadSheets({ name: 'a.xlsx', bytes }, problems)
    expect(read?.rows.slice(3)).toEqual([
      [...TABLE.headings],
      ...TABLE.rows.map((row) => row.map(String)),
      TABLE.sum?.map(String),
    ])
  })

  it('frames every cell of the table, empty ones too, and none of the title', () => {
    const cells = [...sheet.matchAll(/<c r="([A-Z])(\d+)" s="(\d+)"/g)]
    const borders = [
      ...styles.matchAll(/<xf numFmtId="\d+" fontId="\d+" fillId="\d+" borderId="(\d)"/g),
    ]
    const framed = (style: string) => borders[Number(style)]?.[1] === '1'
    for (const [, , row, style = ''] of cells) expect(framed(style)).toBe(Number(row) > 2)
    expect(cells).toHaveLength(2 + 4 * 5)
  })
})

it('a register as a workbook begins with the office, its name and its day; a table that is read back does not', async () => {
  const structure = structureOf(demoRecords())
  const on = day('2018-10-04')
  const wish = { choice: USUAL_PAPER, language: 'id', on, today: on } as const
  const source = { structure, live: structure, proposal: null }
  const rowsOf = async (id: 'acting' | 'posts') => {
    const bytes = (await paperFile(paperKind(id), 'xlsx', source, wish)) ?? new Uint8Array()
    const [sheet] = await loadSheets({ name: 'a.xlsx', bytes }, createProblemList('id'))
    return sheet?.rows ?? []
  }
  const acting = (await rowsOf('acting')).map(([first]) => first)
  expect(acting.slice(0, 4)).toEqual([
    'PEMERINTAH KOTA CONTOH',
    'DINAS KOMUNIKASI DAN INFORMATIKA KOTA CONTOH',
    'REGISTER PLT/PLH',
    'Per 4 Oktober 2018',
  ])
  expect((await rowsOf('posts'))[0]?.[0]).toBe('Id Jabatan')
})

describe('a table of many columns', () => {
  it('is set on two sheets beside one another, each with the columns that tell its rows', async () => {
    const structure = structureOf(demoRecords())
    const source = { structure, live: structure, proposal: null }
    const days = { on: day('2018-10-04'), today: day('2018-10-04'), language: 'id' as const }
    const wish = { choice: USUAL_PAPER, ...days }
    const [table] = (await boundPaper(paperKind('people'), source, wish)?.tables()) ?? []
    if (!table) throw new Error('no table')
    expect(table.headings.length).toBeGreaterThan(24)
    const { book, sheet } = partsOf(writeWorkbook([table], { language: 'id' }))
    expect(sheet).toContain('paperSize="14" fitToWidth="2" fitToHeight="0" orientation="landscape"')
    expect(book).toMatch(/Print_Titles" localSheetId="0">'[^']*'!\$A:\$B,'[^']*'!\$1:\$1</)
    const widths = [...sheet.matchAll(/width="(\d+)"/g)].map(([, width]) => Number(width))
    const each =
      (widths.reduce((sum, width) => sum + width, 0) + widths.slice(0, 2).reduce((a, b) => a + b)) /
      2
    // Millimetres of a sheet over those of its columns: the size at which Arial 10 is printed.
    expect(((330 - 25.4) / (each * 1.85)) * 10, 'points').toBeGreaterThan(7)
  })
})
