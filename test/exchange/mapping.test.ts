import { describe, expect, it } from 'vitest'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { guessReading } from '../../renderer/exchange/tables/guess-reading.ts'
import { mappingBytes, mappingOf, readMapping } from '../../renderer/exchange/tables/mapping.ts'

const rows = (text: string) => text.split('\n').map((line) => line.split(';'))
const file = (text: string) => ({ name: 'a.csv', bytes: new TextEncoder().encode(text) })
const STRANGE = 'Warna;Isi;Siapa\n1;Dinas A;Syam\n1.1;Bidang B;Joko\n'

describe('a mapping', () => {
  it('reads a table whose headings nobody knows, and comes back from its file', async () => {
    const sheet = { name: 'a.csv', rows: rows(STRANGE) }
    const reading = guessReading(sheet, {
      headerRow: 1,
      columns: ['code', 'unit', 'holder'],
      hierarchy: 'outline-number',
    })
    if (!reading) throw new Error('Nothing was understood')
    expect(reading.sure).toBe(1)
    const mapping = readMapping(mappingBytes(mappingOf('Tabel aneh', sheet, reading)))
    const { report } = await importFiles([file(`JUDUL\n\n${STRANGE}`)], {
      preset: 'auto',
      language: 'id',
      mapping,
    })
    expect(report).toMatchObject({ preset: 'outline', units: 2, roots: 1, people: 2 })
    expect(report.tables[0]).toMatchObject({
      headerRow: 3,
      columns: { code: 'Warna', unit: 'Isi', holder: 'Siapa' },
      hierarchy: 'outline-number',
      sure: 1,
    })
  })

  it('refuses a table without its headings, in a sentence with its name', async () => {
    const sheet = { name: 'a.csv', rows: rows(STRANGE) }
    const reading = guessReading(sheet, { headerRow: 1 })
    const mapping = reading && mappingOf('Tabel aneh', sheet, reading)
    const { readable, report } = await importFiles([file('id;induk;nama\n1;;A\n')], {
      preset: 'auto',
      language: 'id',
      mapping,
    })
    expect(readable).toBe(false)
    expect(report.problems[0]?.message).toContain('Tabel aneh')
  })

  it.each(['', '{}', '[1]', '{"format":"bagan-mapping","version":2}'])('is not %s', (text) => {
    expect(readMapping(new TextEncoder().encode(text))).toBeNull()
  })
})
