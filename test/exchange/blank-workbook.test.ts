import { read, write } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { blankWorkbook } from '../../renderer/exchange/write/blank-workbook.ts'

const ROWS = [
  [
    '1',
    'Dinas A',
    'Kepala Dinas',
    'II.b',
    '14',
    '1',
    'Syam',
    '196405121988031007',
    'IV/c',
    '4-10-2018',
  ],
  ['1.1', 'Bidang B', 'Kepala Bidang', 'III.b', '11', '1', 'KOSONG', '', '', ''],
  ['1.1.1', '', 'Analis Kebijakan', '', '7', '3', '', '', '', ''],
]

describe('the blank workbook', () => {
  it.each(['id', 'en'] as const)(
    'comes back filled in (%s), every column known',
    async (language) => {
      const book = read(blankWorkbook(language), { type: 'array' })
      const sheet = book.Sheets[book.SheetNames[0] ?? '']
      if (!sheet) throw new Error('There is no sheet')
      for (const [row, cells] of ROWS.entries()) {
        for (const [column, v] of cells.entries()) {
          if (v !== '') sheet[`${String.fromCharCode(65 + column)}${row + 3}`] = { t: 's', v }
        }
      }
      const duties = book.Sheets[book.SheetNames[1] ?? '']
      if (!duties) throw new Error('There is no list of duties')
      duties.A2 = { t: 's', v: 'Bidang B' }
      duties.B2 = { t: 's', v: 'fungsi' }
      duties.C2 = { t: 's', v: 'penyusunan rencana' }
      const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
      const { report, records } = await importFiles([{ name: 'isian.xlsx', bytes }], {
        preset: 'auto',
        language: 'id',
      })
      expect(report).toMatchObject({ units: 2, posts: 3, seats: 5, people: 1, roots: 1 })
      expect(report.duties).toBe(1)
      expect(report.receipt?.counts.silent).toBe(0)
      expect(Object.keys(report.tables[0]?.columns ?? {})).toHaveLength(11)
      expect(report.passedOver.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
        '2 example',
        '1 guide',
      ])
      expect(report.problems.map(({ row, code }) => `${row} ${code}`)).toEqual(['2 missing-value'])
      expect(records.find((one) => one.kind === 'person')).toMatchObject({
        nip: '196405121988031007',
        golongan: 'IV/c',
      })
    },
  )

  it('offers lists and notes in its cells', () => {
    const parts = unzipSync(blankWorkbook('id'))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet.match(/<dataValidation /g)).toHaveLength(11)
    expect(sheet).toContain('<dataValidations count="11">')
    expect(sheet).toMatch(/type="list"[^>]*sqref="D2:D402"><formula1>&quot;I\.a,/)
    expect(sheet).toMatch(/type="whole"[^>]*sqref="E2:E402"><formula1>1<\/formula1><formula2>17</)
    for (const [, values = ''] of sheet.matchAll(/<formula1>&quot;(.*?)&quot;<\/formula1>/g)) {
      expect(values.length).toBeLessThanOrEqual(255)
    }
    expect(sheet.indexOf('<dataValidations')).toBeLessThan(sheet.indexOf('<pageMargins'))
  })

  it('has lists to fill in, each told in its cells', () => {
    const book = read(blankWorkbook('id'), { type: 'array' })
    expect(book.SheetNames).toEqual([
      ...['Unit dan jabatan', 'Tugas dan fungsi', 'Dasar hukum', 'Beban kerja', 'Petunjuk'],
    ])
    const parts = unzipSync(blankWorkbook('id'))
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    expect(sheet).toContain('<formula1>&quot;tugas,fungsi,uraian&quot;</formula1>')
  })

  it('says that it is empty before that', async () => {
    const file = { name: 'isian.xlsx', bytes: blankWorkbook('id') }
    const { report, readable } = await importFiles([file], { preset: 'auto', language: 'id' })
    expect(readable).toBe(false)
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('hanya berisi judul kolom'),
    ])
  })
})
