import { read, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../renderer/exchange/presets/import-files.ts'
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
          if (v !== '') sheet[`${String.fromCharCode(65 + column)}${row + 2}`] = { t: 's', v }
        }
      }
      const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
      const { report, records } = await importFiles([{ name: 'isian.xlsx', bytes }], {
        preset: 'auto',
        language: 'id',
      })
      expect(report).toMatchObject({ units: 2, posts: 3, seats: 5, people: 1, roots: 1 })
      expect(Object.keys(report.tables[0]?.columns ?? {})).toHaveLength(11)
      expect(records.find((one) => one.kind === 'person')).toMatchObject({
        nip: '196405121988031007',
        golongan: 'IV/c',
      })
    },
  )

  it('says that it is empty before that', async () => {
    const file = { name: 'isian.xlsx', bytes: blankWorkbook('id') }
    const { report, readable } = await importFiles([file], { preset: 'auto', language: 'id' })
    expect(readable).toBe(false)
    expect(report.problems[0]?.message).toContain('hanya berisi judul kolom')
  })
})
