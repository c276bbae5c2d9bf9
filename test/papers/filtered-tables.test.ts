import { describe, expect, it } from 'vitest'
import { all, recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { type PaperChoice, USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import type { PaperKind } from '../../renderer/papers/order/paper-kind.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { PAPERS } from '../../renderer/papers/paper-table.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { textOfBytes } from '../make/private-strings.ts'

const city = structureOf(cityRecords(7, 120))
const office = all(city, 'unit').find(({ name }) => name === 'Dinas Kesehatan')
if (!office) throw new Error('no office')
const said = `Saringan: ${office.name}`
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const limited = PAPERS.filter(
  ({ about, table, takes }) => about === 'structure' && table && takes.includes('unit'),
)

async function fileOf(kind: PaperKind, format: 'csv' | 'xlsx', choice: Partial<PaperChoice>) {
  const source = { structure: city, live: city, proposal: null, documents: [] }
  const bytes = await paperFile(kind, format, source, {
    choice: { ...USUAL_PAPER, ...choice },
    on: CITY_DAY,
    today: CITY_DAY,
    language: 'id',
  })
  if (!bytes) throw new Error('no file')
  return bytes
}

/** The first row, as its cells. */
function headings(csv: Uint8Array): string[] {
  const [first = ''] = decoded(csv).split('\r\n')
  return first.split(';').map((cell) => cell.replaceAll('"', ''))
}

describe.each(limited.map((kind) => [kind.id, kind] as const))('a table of %s', (_, kind) => {
  it('of one office says so inside, in CSV and in a workbook', async () => {
    const choice = { unitId: office.id }
    expect(headings(await fileOf(kind, 'csv', choice)).at(-1)).toContain(said)
    expect(textOfBytes(await fileOf(kind, 'xlsx', choice))).toContain(said.toLowerCase())
  })

  it('of all says nothing of a filter', async () => {
    expect(textOfBytes(await fileOf(kind, 'csv', {}))).not.toContain('saringan')
    expect(textOfBytes(await fileOf(kind, 'xlsx', {}))).not.toContain('saringan')
  })
})

it('a limited list of vacancies in CSV is read back as the same table', async () => {
  const kind = limited.find(({ id }) => id === 'vacancies')
  if (!kind) throw new Error('no kind')
  const csv = await fileOf(kind, 'csv', { unitId: office.id })
  const plain = decoded(csv)
    .split('\r\n')
    .map((line) => line.replace(/;[^;]*$/, ''))
  const read = async (bytes: Uint8Array) => {
    const files = [{ name: 'kosong.csv', bytes }]
    return (await importFiles(files, { preset: 'auto', language: 'id' })).records
  }
  const [here, there] = [await read(csv), await read(new TextEncoder().encode(plain.join('\r\n')))]
  expect(all(structureOf(here), 'post').length).toBeGreaterThan(0)
  const names = (records: typeof here) =>
    recordsOf(structureOf(records)).map((one) => ('title' in one ? one.title : one.kind))
  expect(names(here)).toEqual(names(there))
})
