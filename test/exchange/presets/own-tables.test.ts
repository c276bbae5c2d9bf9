import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, get, structureOf, trayOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { updateChange, updateOf } from '../../../renderer/exchange/update/update-office.ts'
import { postTable, unitTable } from '../../../renderer/exchange/write/write-tables.ts'
import { writeWorkbook } from '../../../renderer/exchange/write/write-workbook.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { importText } from '../import-text.ts'

const UNITS =
  'Id Unit,Id Unit Induk,Nama Unit\nd,,Dinas A\nb,d,Bidang B\nb,d,Bidang Ganda\n,,Bidang Tanpa Id\n'
const POSTS =
  'Id Jabatan,Id Unit,Nama Jabatan,Kebutuhan (K)\np,d,Kepala Dinas,1\np,b,Kepala Bidang,1\n,x,Analis,2\n'

it('rows of our own tables without an id of their own, or without a place, wait in the tray', async () => {
  const { records, report } = await importText([UNITS, POSTS])
  const structure = structureOf(records)
  expect(faults(structure)).toEqual([])
  const names = trayOf(structure).map((id) => structure.tables.unit.get(id)?.name)
  expect(names.sort()).toEqual(['Analis', 'Bidang Ganda', 'Bidang Tanpa Id', 'Kepala Bidang'])
  const titles = records.flatMap((one) => (one.kind === 'post' ? [one.title] : []))
  expect(titles.sort()).toEqual(['Analis', 'Kepala Bidang', 'Kepala Dinas'])
  // The first row of an id counts.
  expect(report).toMatchObject({ units: 3, posts: 2, seats: 3, roots: 1 })
  expect(report.problems.map(({ row, severity }) => `${row} ${severity}`)).toEqual([
    '4 error',
    '5 error',
    '3 error',
    '4 error',
  ])
})

describe('a row added to our own tables without an id', () => {
  const units = (rows: string, heads = 'Id Unit,Id Unit Induk,Nama Unit') =>
    `${heads}\nd,,Dinas A\nb,d,Bidang B\nc,d,Bidang C\n${rows}`
  const posts = (rows: string) =>
    `Id Jabatan,Id Unit,Nama Jabatan,Kebutuhan (K),Unit Kerja\np,d,Kepala Dinas,1,Dinas A\n${rows}`

  async function placesOf(...texts: string[]) {
    const { records, report } = await importText(texts)
    const structure = structureOf(records)
    expect(faults(structure)).toEqual([])
    const nameOf = (id: UnitId | null) =>
      id ? (structure.tables.unit.get(id)?.name ?? null) : null
    const places = all(structure, 'unit').map((unit) => [unit.name, nameOf(unit.parentId)])
    const within = all(structure, 'post').map((post) => [post.title, nameOf(post.unitId)])
    return { places, within, report, records, tray: trayOf(structure).map(nameOf) }
  }

  it.each([
    ['its id', units(',b,Seksi Baru\n')],
    ['its name among the ids', units(',Bidang B,Seksi Baru\n')],
    [
      'its name in a column of its own',
      units(',,Seksi Baru,BIDANG  B\n', 'Id Unit,Id Unit Induk,Nama Unit,Unit di atasnya'),
    ],
  ])('hangs from the unit above it, told by %s', async (_, text) => {
    const { places, tray, report } = await placesOf(text)
    expect(places).toContainEqual(['Seksi Baru', 'Bidang B'])
    expect(tray).toEqual([])
    expect(report.problems.map(({ severity, word }) => [severity, word])).toEqual([
      ['warning', 'given-id'],
    ])
    expect(report.problems[0]?.message).toMatch(/“Seksi Baru” is placed in “Bidang B”/)
  })

  it('is told in the receipt as a guess, and no cell is silent', async () => {
    const { report } = await placesOf(
      units(',b,Seksi Baru\n'),
      posts(',,Analis,2,Bidang B\n,c,Arsiparis,1,\n'),
    )
    const lines = report.receipt?.sheets.flatMap(({ columns }) =>
      columns.flatMap((column) =>
        column.lines.map((line) => [column.heading, line.fate, line.from]),
      ),
    )
    expect(lines).toEqual([
      ['Id Unit Induk', 'guessed', 'b'],
      ['Id Unit', 'guessed', 'c'],
      ['Unit Kerja', 'guessed', 'Bidang B'],
    ])
    expect(report.receipt?.counts.silent).toBe(0)
  })

  it('may hang from another that was added, in any order of the rows', async () => {
    const { places } = await placesOf(units(',Seksi Baru,Subseksi\n,b,Seksi Baru\n'))
    expect(places).toContainEqual(['Seksi Baru', 'Bidang B'])
    expect(places).toContainEqual(['Subseksi', 'Seksi Baru'])
  })

  it('waits in the tray where several units bear the name, or none', async () => {
    const two = units('e,b,Seksi Umum\nf,c,Seksi Umum\n,Seksi Umum,Tim\n,Bidang Z,Tim Lain\n')
    const { tray } = await placesOf(two)
    expect(tray).toEqual(['Tim', 'Tim Lain'])
  })

  it('is a post of the unit it names', async () => {
    const { within, tray } = await placesOf(
      units(''),
      posts(',b,Analis,2,\n,Bidang C,Arsiparis,1,\n,,Pranata,1,Bidang C\n,,Pranata,1,Bidang C\n'),
    )
    expect(within.sort()).toEqual([
      ['Analis', 'Bidang B'],
      ['Arsiparis', 'Bidang C'],
      ['Kepala Dinas', 'Dinas A'],
      ['Pranata', 'Bidang C'],
      ['Pranata', 'Bidang C'],
    ])
    expect(tray).toEqual([])
  })

  it('has the same id each time the table is read, whatever stands above it', async () => {
    const idOf = async (text: string) => {
      const { records } = await placesOf(text)
      return records.find((one) => one.kind === 'unit' && one.name === 'Seksi Baru')?.id
    }
    const first = await idOf(units(',b,Seksi Baru\n'))
    expect(first).toBe(await idOf(units(',c,Seksi Lain\n,Bidang B,Seksi Baru\n')))
  })
})

it('a row added to a workbook of the office comes into it at its place, and once', async () => {
  const office = structureOf(demoRecords())
  const table = unitTable(office, 'id')
  const at = (heading: string) => table.headings.indexOf(heading)
  const row = table.headings.map((): string => '')
  row[at('Id Unit Induk')] = 'sekretariat'
  row[at('Nama Unit')] = 'Subbagian Kerja Sama'
  const half = Math.floor(table.rows.length / 2)
  const rows = [...table.rows.slice(0, half), row, ...table.rows.slice(half)]
  const bytes = writeWorkbook([{ ...table, rows }, postTable(office, day('2018-10-04'), 'id')], {
    language: 'id',
  })
  const read = () =>
    importFiles([{ name: 'kantor.xlsx', bytes }], { preset: 'auto', language: 'id' })
  const found = await updateOf(office, 'kantor.xlsx', await read())
  const added = found.differences.filter(({ act }) => act === 'new')
  expect(added.map(({ kind, to }) => [kind, to])).toEqual([['unit', null]])
  const ticked = new Set(found.differences.filter(({ take }) => take).map(({ key }) => key))
  const next = apply(found.office, updateChange(found, ticked, day('2018-10-04')))
  const unit = all(next, 'unit').find(({ name }) => name === 'Subbagian Kerja Sama')
  expect(unit?.parentId).toBe('unit:sekretariat')
  expect(all(next, 'unit')).toHaveLength(all(office, 'unit').length + 1)
  expect(get(next, 'unit:sekretariat')).toEqual(get(office, 'unit:sekretariat'))
  const again = await updateOf(next, 'kantor.xlsx', await read())
  expect(again.differences.filter(({ act }) => act === 'new')).toEqual([])
})
