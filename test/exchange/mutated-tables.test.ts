import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faults } from '../../renderer/domain/structure/faults.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { LIST_TABLES } from '../make/office-tables/lists.ts'
import { officeTableBytes } from '../make/office-tables/office-table.ts'
import { REMARK_TABLES } from '../make/office-tables/remarks.ts'
import { TREE_TABLES } from '../make/office-tables/trees.ts'

const TABLES = [...TREE_TABLES, ...REMARK_TABLES, ...LIST_TABLES]
const TEXTS = TABLES.filter(({ name }) => name.endsWith('.csv'))
const STRANGE = [
  '',
  '#REF!',
  '1,98E+17',
  '198001012005011000',
  '=1+1',
  '\u0007',
  'JUMLAH',
  '0',
  '-',
  '"',
  '-1',
  '9'.repeat(400),
  '😀',
  '⁠',
]

/** A row nobody could see anything in: signs that are not shown count as nothing. */
function isBlank(row: string): boolean {
  return row.replace(/[|\s\p{C}]/gu, '') === ''
}

describe('tables with something wrong', () => {
  it('never throw, never give a structure that cannot be, and tell why they are refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TABLES),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
        fc.option(fc.nat(), { nil: null }),
        async (table, changes, cut) => {
          const bytes = officeTableBytes(table).slice()
          for (const [at, value] of changes) bytes[at % bytes.length] = value
          const part = cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1))
          const file = { name: table.name, bytes: part }
          const { records, report, readable } = await importFiles([file], {
            preset: 'auto',
            language: 'id',
          })
          expect(faults(structureOf(records))).toEqual([])
          expect(readable || report.problems.length > 0).toBe(true)
        },
      ),
      { seed: 2026, numRuns: 150 },
    )
  })

  it('lose no row: each is a record, or is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TEXTS),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...STRANGE)), { maxLength: 4 }),
        async (table, changes) => {
          const grid = (table.sheets.Daftar ?? []).map((row) => row.split('|'))
          for (const [row, column, text] of changes) {
            const cells = grid[row % grid.length]
            if (cells && cells.length > 0) cells[column % cells.length] = text
          }
          const rows = grid.map((cells) => cells.join('|'))
          const bytes = officeTableBytes({ ...table, sheets: { Daftar: rows } })
          const file = { name: table.name, bytes }
          const { records, report, readable } = await importFiles([file], {
            preset: 'auto',
            language: 'id',
          })
          expect(faults(structureOf(records))).toEqual([])
          if (!readable) return
          const made = new Set<number>(report.passedOver.map(({ row }) => row))
          for (const one of records) {
            if (one.kind === 'unit' || one.kind === 'post') made.add(Math.trunc(one.order))
          }
          const first = (report.tables[0]?.headerRow ?? 0) + 3
          const told = new Set(report.problems.map(({ row }) => row))
          const people = report.people + report.appointments
          const silent = rows
            .map((_, index) => index + 1)
            .filter((row) => row >= first && !isBlank(rows[row - 1] ?? ''))
            .filter((row) => !made.has(row) && !told.has(row))
          // Head posts take their order from their unit, and staff of one title share a post.
          expect(silent.length).toBeLessThanOrEqual(people)
        },
      ),
      { seed: 2026, numRuns: 150 },
    )
  })
})
