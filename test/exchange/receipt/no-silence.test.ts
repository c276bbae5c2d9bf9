import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { MEANING_RULES } from '../../../renderer/exchange/receipt/meaning-rules.ts'
import { MEANINGS } from '../../../renderer/exchange/tables/meanings.ts'
import { wholeTables } from '../../../renderer/exchange/write/whole-workbook.ts'
import { writeWorkbook } from '../../../renderer/exchange/write/write-workbook.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { OFFICE_TABLES } from '../../make/office-tables/all-tables.ts'
import { officeTableBytes } from '../../make/office-tables/office-table.ts'
import { silentCells } from '../../make/silent-cells.ts'
import { ukPair } from '../../make/uk-organogram.ts'

const AUTO = { preset: 'auto', language: 'id' } as const

const RUNS = process.env.BAGAN_LONG === undefined ? 400 : 20_000

/** What people and programs write where something else should stand. */
const STRANGE = [
  ...['', '#REF!', '1,98E+17', '=1+1', '\u0007', '0', '-', '"', '-1', '9'.repeat(40), '😀', '⁠'],
  ...['JUMLAH', 'KOSONG', 'Plt. Budi', 'Pensiun', 'Plt', 'x', 'Ani; Budi', 'tidak ada', 'null'],
  ...['198001012005011000', '198001012005011001', 'III/c', 'IV.a', '3b', 'Non Eselon', '2,4'],
  ...['Kepala Bidang Data', 'Sekretaris', 'Dinas Sosial', 'Kasubbag Umum', 'banyak sekali'],
  ...['31-02-2020', '1 Januari 2020', '1-3-2021 s/d sekarang', 'PPPK', 'Laki-laki', 'Honorer'],
  ...['Budi Santoso, S.E.', 'Budi (pensiun)', 'dijabat Plt. Sekretaris', 'Dihapus', 'Terisi'],
]

describe('the receipt of an import', () => {
  it('has a rule for every meaning of a column', () => {
    const ruled = Object.keys(MEANING_RULES)
    expect(MEANINGS.filter((one) => one !== 'ignored' && !ruled.includes(one))).toEqual([])
  })

  it.each(OFFICE_TABLES.map((table) => [table.name, table] as const))(
    'tells what became of every cell of %s',
    async (name, table) => {
      const { report } = await importFiles([{ name, bytes: officeTableBytes(table) }], AUTO)
      expect(report.receipt?.sheets.length).toBeGreaterThan(0)
      expect(silentCells(report.receipt)).toEqual([])
    },
  )

  it('tells it of the organogram of the United Kingdom, and of our own whole workbook', async () => {
    const { senior, junior } = ukPair()
    const uk = await importFiles(
      [
        { name: 'senior.csv', bytes: senior },
        { name: 'junior.csv', bytes: junior },
      ],
      AUTO,
    )
    expect(silentCells(uk.report.receipt)).toEqual([])
    const office = structureOf(demoRecords())
    const bytes = writeWorkbook(wholeTables(office, [], day('2018-10-04'), 'id'), {
      language: 'id',
    })
    const own = await importFiles([{ name: 'lengkap.xlsx', bytes }], AUTO)
    expect(own.report.receipt?.sheets.length).toBeGreaterThan(3)
    expect(silentCells(own.report.receipt)).toEqual([])
  })

  it(
    'tells it whatever stands in the cells',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...OFFICE_TABLES),
          fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...STRANGE)), {
            minLength: 1,
            maxLength: 4,
          }),
          async (table, changes) => {
            const [sheet = ''] = Object.keys(table.sheets)
            const grid = (table.sheets[sheet] ?? []).map((row) => row.split('|'))
            for (const [row, column, text] of changes) {
              const cells = grid[row % grid.length]
              if (cells && cells.length > 0) cells[column % cells.length] = text
            }
            const sheets = { [sheet]: grid.map((cells) => cells.join('|')) }
            const bytes = officeTableBytes({ ...table, name: 'tabel.csv', sheets })
            const { report } = await importFiles([{ name: 'tabel.csv', bytes }], AUTO)
            expect(silentCells(report.receipt)).toEqual([])
          },
        ),
        { seed: 29, numRuns: RUNS },
      )
    },
    RUNS * 100,
  )
})
