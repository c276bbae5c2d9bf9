import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import {
  FIRST_WISH,
  loadFiles,
  lookAt,
  wishWithMappings,
} from '../../../renderer/exchange/look/look.ts'
import { settledBy } from '../../../renderer/exchange/tables/settled-by.ts'

/** Headings nobody knows, each before its row. */
const LYING = [
  ['Warna', '1', '1.1', '1.2', '1.2.1'],
  ['Isi', 'Dinas A', 'Bidang B', 'Bidang C', 'Seksi D'],
  ['Siapa', 'Syam', 'Joko', 'Rina', 'Yulia'],
]
const NEXT = LYING.map((row, at) => [...row, ['1.3', 'Bidang E', 'Dian'][at] ?? ''])
const UPRIGHT = (LYING[0] ?? []).map((_, at) => LYING.map((row) => row[at] ?? ''))
const fileOf = (rows: readonly (readonly string[])[], name = 'daftar.csv') => [
  { name, bytes: new TextEncoder().encode(rows.map((row) => row.join(';')).join('\n')) },
]
const SETTLED = {
  headerRow: 1,
  headerRows: 1,
  columns: ['code', 'unit', 'holder'],
  hierarchy: 'outline-number',
} as const

/** The mapping of a table that a person has set by hand, as the window remembers it. */
async function remembered(rows: typeof LYING, turned: boolean) {
  const loaded = await loadFiles(fileOf(rows), 'id')
  const [name = ''] = loaded.sheets.map((sheet) => sheet.name)
  const settled = { [name]: { ...SETTLED, ...(turned ? { turned } : {}) } }
  const look = await lookAt(loaded, { ...FIRST_WISH, settled })
  const [sheet] = look.sheets
  expect(look.outcome.report).toMatchObject({ preset: 'outline', units: 4, people: 4 })
  if (!sheet?.mapping || sheet.key === null) throw new Error('nothing to remember')
  return sheet.mapping
}

describe('the mapping of a table that lies on its side', () => {
  it('is remembered, and reads the next that lies so', async () => {
    const mapping = await remembered(LYING, true)
    const loaded = await loadFiles(fileOf(NEXT, 'bulan-depan.csv'), 'id')
    const wish = wishWithMappings(loaded, FIRST_WISH, [mapping])
    expect(wish.settled).toMatchObject({ 'bulan-depan.csv': { turned: true } })
    const { outcome, sheets } = await lookAt(loaded, wish)
    expect(outcome.report).toMatchObject({ preset: 'outline', units: 5, people: 5 })
    expect(sheets[0]).toMatchObject({ lying: true })
  })

  it('reads one that stands upright, and the other way round', async () => {
    const mapping = await remembered(LYING, true)
    const own = await remembered(UPRIGHT, false)
    for (const [rows, one] of [
      [UPRIGHT, mapping],
      [NEXT, own],
    ] as const) {
      const loaded = await loadFiles(fileOf(rows), 'id')
      const wish = wishWithMappings(loaded, FIRST_WISH, [one])
      const { outcome } = await lookAt(loaded, wish)
      expect(outcome.report).toMatchObject({ preset: 'outline', people: rows === NEXT ? 5 : 4 })
    }
  })

  it('is used by the command line too', async () => {
    const mapping = await remembered(LYING, true)
    const { report } = await importFiles(fileOf(NEXT), { preset: 'auto', language: 'id', mapping })
    expect(report).toMatchObject({ preset: 'outline', units: 5, people: 5 })
    expect(report.problems.map(({ word }) => word)).toContain('turned')
  })

  it('is not tried on a table of more rows than a table has columns', async () => {
    const mapping = await remembered(LYING, true)
    const rows = Array.from({ length: 61 }, (_, at) => [LYING[at]?.[0] ?? `x${at}`, 'a', 'b'])
    expect(settledBy(mapping, { name: 'panjang', rows })).toBeNull()
  })
})
