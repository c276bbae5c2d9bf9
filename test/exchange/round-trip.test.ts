import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { csvCell, textOfCsvCell } from '../../renderer/exchange/sheets/csv-cell.ts'
import { writeCsv } from '../../renderer/exchange/write/write-csv.ts'
import { peopleTable, postTable, unitTable } from '../../renderer/exchange/write/write-tables.ts'
import { writeWorkbook } from '../../renderer/exchange/write/write-workbook.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { arbitraryStructure } from '../make/arbitrary-structure.ts'

const ON = day('2018-10-04')
const IN_TABLES = new Set(['unit', 'post', 'person', 'appointment'])

/** The records that tables carry. */
function carried(structure: Structure): StructureRecord[] {
  return recordsOf(structure).filter(({ kind }) => IN_TABLES.has(kind))
}

function tablesOf(structure: Structure, language: 'id' | 'en') {
  return [
    unitTable(structure, language),
    postTable(structure, ON, language),
    peopleTable(structure, ON, language),
  ]
}

async function readBack(files: readonly { name: string; bytes: Uint8Array }[]) {
  const { records, report } = await importFiles(files, { preset: 'auto', language: 'en' })
  expect(report.problems).toEqual([])
  return structureOf(records)
}

describe('export and import', () => {
  it('refuse an NIP that a spreadsheet has spoilt in between, and tell its cell', async () => {
    const table = peopleTable(structureOf(demoRecords()), ON, 'id')
    const at = table.headings.indexOf('NIP')
    const rows = table.rows.map((row, index) =>
      row.map((cell, column) => (index === 0 && column === at ? '198001012005011000' : cell)),
    )
    const bytes = writeCsv({ ...table, rows }, 'id')
    const { report, records } = await importFiles([{ name: 'pegawai.csv', bytes }], {
      preset: 'auto',
      language: 'id',
    })
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'bad-number', row: 2, column: 'NIP' }),
    )
    expect(JSON.stringify(records)).not.toContain('198001012005011000')
  })

  it('gives the demo back from CSV and from XLSX, in both languages', async () => {
    const demo = structureOf(demoRecords())
    for (const language of ['id', 'en'] as const) {
      const tables = tablesOf(demo, language)
      const csv = tables.map((table) => ({
        name: `${table.name}.csv`,
        bytes: writeCsv(table, language),
      }))
      expect(carried(await readBack(csv))).toEqual(carried(demo))
      const bytes = writeWorkbook(tables, { language: 'id' })
      const again = await readBack([{ name: 'demo.xlsx', bytes }])
      expect(carried(again)).toEqual(carried(demo))
    }
  })

  it('gives any structure back from XLSX and CSV', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStructure(), async (structure) => {
        const tables = tablesOf(structure, 'id')
        const xlsx = await readBack([
          { name: 'a.xlsx', bytes: writeWorkbook(tables, { language: 'id' }) },
        ])
        expect(carried(xlsx)).toEqual(carried(structure))
        const csv = tables.map((table) => ({ name: table.name, bytes: writeCsv(table, 'id') }))
        expect(carried(await readBack(csv))).toEqual(carried(structure))
      }),
      { seed: 20181004, numRuns: 60 },
    )
  })

  it('gives a spreadsheet no NIP it could round, as number or as id, and reads each back', async () => {
    const demo = structureOf(demoRecords())
    for (const language of ['id', 'en'] as const) {
      const texts = tablesOf(demo, language).map((table) =>
        new TextDecoder().decode(writeCsv(table, language)),
      )
      const cells = texts.flatMap((text) => text.split(/[\r\n;,]+/))
      expect(cells.filter((cell) => /^"?\d{16,}"?$/.test(cell))).toEqual([])
      expect(cells.filter((cell) => /^\d{8} \d{6} \d \d{3}$/.test(cell)).length).toBeGreaterThan(20)
    }
  })

  it('keeps every text of a cell, however much it looks like something else', () => {
    const nip = '197504122000031004'
    const spaced = '19750412 200003 1 004'
    const texts = [
      nip,
      `'${nip}`,
      spaced,
      `'${spaced}`,
      `''${spaced}`,
      `${nip}9`,
      '=1',
      "'=1",
      "'a",
    ]
    const cells = texts.map(csvCell)
    expect(cells.map(textOfCsvCell)).toEqual(texts)
    expect(new Set(cells).size).toBe(texts.length)
    expect(cells[0]).toBe(spaced)
    for (const cell of cells) expect(cell).not.toMatch(/^(\d{16,}$|[=+\-@])/)
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textOfCsvCell(csvCell(text))).toBe(text)
      }),
      { seed: 2026, numRuns: 300 },
    )
  })

  it('writes nothing that a spreadsheet takes for a formula, and reads it back', async () => {
    const structure = structureOf([
      {
        ...(demoRecords().find(({ kind }) => kind === 'unit') as StructureRecord & {
          kind: 'unit'
        }),
        name: '=HYPERLINK("x")',
        code: "'-1",
        note: '+62 751',
      },
    ])
    const bytes = writeCsv(unitTable(structure, 'id'), 'id')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\ufeffId Unit;')).toBe(true)
    const cells = text.split('\r\n')[1]?.split(';') ?? []
    for (const cell of cells) expect(cell).not.toMatch(/^"?[=+@]/)
    expect(carried(await readBack([{ name: 'a.csv', bytes }]))).toEqual(carried(structure))
  })
})
