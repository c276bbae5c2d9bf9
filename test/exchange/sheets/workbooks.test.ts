import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createProblemList } from '../../../renderer/exchange/read/problem-list.ts'
import { loadSheets } from '../../../renderer/exchange/sheets/load-sheets.ts'

type BookType = 'xlsx' | 'biff8' | 'ods'
const BOOKS: readonly (readonly [string, BookType])[] = [
  ['a.xlsx', 'xlsx'],
  ['a.xls', 'biff8'],
  ['a.ods', 'ods'],
]

function book(sheet: WorkSheet, bookType: BookType): Uint8Array {
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, sheet, 'Daftar')
  return new Uint8Array(write(workbook, { type: 'array', bookType, cellStyles: true }))
}

async function load(name: string, bytes: Uint8Array) {
  const problems = createProblemList('id')
  const sheets = await loadSheets({ name, bytes }, problems)
  return { sheets, problems: problems.list, rows: sheets[0]?.rows ?? [] }
}

/** An XLSX with that text for its only sheet. */
function rawBook(sheet: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const part = (text: string) => strToU8(`<?xml version="1.0"?>${text}`)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    '[Content_Types].xml': part(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': part(`<worksheet xmlns="${main}">${sheet}</worksheet>`),
    ...more,
  })
}

/** Work done by this process, in ms: other programs on the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const cell = (place: string, value: string) => `<c r="${place}"><v>${value}</v></c>`

describe('workbooks', () => {
  it.each(BOOKS)(
    'reads text, numbers, dates in any format and merged cells of %s',
    async (name, type) => {
      const sheet = utils.aoa_to_sheet([
        ['Nama', 'TMT', 'K'],
        ['Budi', 43374, 3],
        ['', 43375, 2],
      ])
      const dated = sheet.B2 as CellObject
      dated.z = 'dd/mm/yyyy'
      ;(sheet.B3 as CellObject).z = 'd/mmm/yy'
      sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }]
      const { rows, sheets, problems } = await load(name, book(sheet, type))
      expect(rows.map((row) => [...row])).toEqual([
        ['Nama', 'TMT', 'K'],
        ['Budi', '2018-10-01', '3'],
        ['', '2018-10-02', '2'],
      ])
      expect(problems).toEqual([])
      const merge = { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }
      expect(sheets[0]?.merges).toEqual([merge])
    },
  )

  it.each(BOOKS)(
    'shows by its power of ten that an NIP in %s lost its last digits',
    async (name, type) => {
      const nip = 198001012005011000
      const { rows } = await load(name, book(utils.aoa_to_sheet([['NIP'], [nip]]), type))
      expect(rows[1]?.[0]).toMatch(/^1\.98\d*E\+17$/)
    },
  )

  it('keeps digits of an XLSX that a number cannot hold, and 1.10', async () => {
    const row = cell('A1', '198001012005011001') + cell('B1', '1.10') + cell('C1', '1.9800101E+17')
    const { rows } = await load('a.xlsx', rawBook(`<sheetData><row r="1">${row}</row></sheetData>`))
    expect(rows[0]).toEqual(['198001012005011001', '1.10', '1.9800101E+17'])
  })

  it('pads a code as its format does', async () => {
    const sheet = utils.aoa_to_sheet([['Kode'], [3080000]])
    ;(sheet.A2 as CellObject).z = '00000000'
    expect((await load('a.xlsx', book(sheet, 'xlsx'))).rows[1]).toEqual(['03080000'])
  })

  it('reads hidden columns and says so; which rows are hidden it tells', async () => {
    const sheet = utils.aoa_to_sheet([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ])
    sheet['!rows'] = [{}, { hidden: true }]
    sheet['!cols'] = [{}, { hidden: true }]
    const { rows, problems } = await load('a.xlsx', book(sheet, 'xlsx'))
    expect(rows).toHaveLength(3)
    expect(problems.map(({ message }) => message).join(' ')).toMatch(/kolom B\./)
  })

  it('counts cells, not the rectangle round them', async () => {
    const corner = `<sheetData><row r="1">${cell('A1', '1')}</row><row r="1048576">${cell('B1048576', '2')}${cell('XFD1048576', '3')}</row></sheetData>`
    const started = cpuMs()
    const { rows, problems } = await load('jauh.xlsx', rawBook(corner))
    expect(cpuMs() - started).toBeLessThan(1000)
    expect(rows.at(-1)).toEqual(['', '2'])
    expect(problems[0]?.message).toContain('XFD1048576')
  })

  it('refuses more than two million cells and more than a gigabyte within a second', async () => {
    const many = rawBook(`<sheetData><row r="1">${'<c/>'.repeat(2_000_001)}</row></sheetData>`)
    const large = rawBook('<sheetData/>')
    // The directory at the end of the file tells the size of its first part.
    const view = new DataView(large.buffer, large.byteOffset)
    const at = large.findLastIndex(
      (byte, index) => byte === 0x50 && view.getUint32(index, true) === 0x02014b50,
    )
    view.setUint32(at + 24, 2 ** 31, true)
    for (const [bytes, part] of [
      [many, '2 juta sel'],
      [large, '1 GB'],
      [new Uint8Array(100 * 1024 * 1024 + 1), '100 MB'],
    ] as const) {
      const started = cpuMs()
      const { sheets, problems } = await load('besar.xlsx', bytes)
      expect(cpuMs() - started).toBeLessThan(1000)
      expect(sheets).toEqual([])
      expect(problems[0]?.message).toContain(part)
    }
  })

  it('takes out what cannot be seen, and tells the cell', async () => {
    const bytes = strToU8(`nama,unit\nBu\u0007di\u202e,Seksi\n${'Ani,Seksi\n'.repeat(20)}`)
    const { rows, problems } = await load('a.csv', bytes)
    expect(rows[1]).toEqual(['Budi', 'Seksi'])
    expect(problems).toMatchObject([{ code: 'encoding', row: 2, column: 'nama' }])
  })

  it('reads a web page that bears the name of a workbook', async () => {
    const page =
      '<html><body><table><tr><td>NIP</td><td>Nama</td></tr><tr><td>198001012005011001</td><td>Budi</td></tr></table></body></html>'
    expect((await load('simpeg.xls', strToU8(page))).rows).toEqual([
      ['NIP', 'Nama'],
      ['198001012005011001', 'Budi'],
    ])
  })

  it('reads a formula without an answer as an empty cell and tells it', async () => {
    const row = '<c r="A1" t="e"><f>B9</f><v>#REF!</v></c><c r="B1" t="str"><v>Dinas</v></c>'
    const { rows, problems } = await load(
      'a.xlsx',
      rawBook(`<sheetData><row r="1">${row}</row></sheetData>`),
    )
    expect(rows[0]).toEqual(['', 'Dinas'])
    expect(problems[0]?.message).toContain('#REF!')
  })
})
