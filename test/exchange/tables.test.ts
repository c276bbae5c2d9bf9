import { describe, expect, it } from 'vitest'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { briefly, importText } from './import-text.ts'

function find(records: readonly StructureRecord[], id: string): StructureRecord | undefined {
  return records.find((one) => one.id === id)
}

describe('tables with a parent column', () => {
  it('reads a peta jabatan with numbers: K, B, categories and kelas', async () => {
    const { report, records } = await importText([
      'PETA JABATAN DINAS X\n\nID;Jabatan;Atasan_ID;Kelas_Jabatan;Bezetting;Kebutuhan;Kategori\n1;Kepala Dinas;;14;1;1;\n2;Sekretaris;1;12;0;1;\n3;Pranata Komputer Ahli Muda;2;9;2;4;Jabatan Fungsional\n',
    ])
    expect(report).toMatchObject({ preset: 'table', units: 2, posts: 3, seats: 6, vacantSeats: 3 })
    expect(records.find((one) => one.kind === 'post' && one.seats === 4)).toMatchObject({
      unitId: 'unit:2',
      unnamed: 2,
      kelas: 9,
      category: 'fungsional',
    })
  })

  it('reads names, NIP, eselon, golongan, TMT and acting heads', async () => {
    const { records, report } = await importText([
      "id,induk,nama unit,jabatan,pejabat,nip,golongan,eselon,tmt\na,,Dinas Contoh,Kepala Dinas,Budi,'198001012005011001,IIId,IIb,4-10-2018\nb,a,Bidang Satu,Kepala Bidang,Plt. Sri,198202022006022002,,III/b,\nc,a,Bidang Dua,Kepala Bidang,,,,III.b,\n",
    ])
    expect(report.problems).toEqual([])
    expect(report).toMatchObject({ units: 3, posts: 3, people: 2, vacantSeats: 2 })
    expect(find(records, 'post:a')).toMatchObject({ eselon: 'II.b', category: 'jpt', head: true })
    const person = records.find((one) => one.kind === 'person' && one.name === 'Budi')
    expect(person).toMatchObject({ nip: '198001012005011001', golongan: 'III/d' })
    expect(records.find((one) => one.kind === 'appointment' && one.role === 'plt')).toBeDefined()
    expect(
      records.find((one) => one.kind === 'appointment' && one.from === '2018-10-04'),
    ).toBeDefined()
    expect(find(records, 'unit:a')).toMatchObject({ type: 'dinas' })
  })

  it('notes a spoilt NIP, a bad date and a bad number, and keeps the rows', async () => {
    const outcome = await importText([
      'id,induk,nama unit,jabatan,pejabat,nip,tmt,kebutuhan\na,,X,Kepala,Budi,1.98E+17,31-02-2018,tiga\n',
    ])
    expect(briefly(outcome).sort()).toEqual([
      'bad-date warning 2 tmt 31-02-2018',
      'bad-number warning 2 kebutuhan tiga',
      'bad-number warning 2 nip 1.98E+17',
    ])
    expect(outcome.report.units).toBe(1)
  })

  it.each([
    ['198001012005011001', 'kebutuhan'],
    ['1000000000', 'kebutuhan'],
    ['18', 'kelas'],
  ])('takes no %s as %s', async (value, column) => {
    const outcome = await importText([
      `id,induk,nama unit,jabatan,${column}\na,,X,Kepala,${value}\n`,
    ])
    expect(briefly(outcome)).toEqual([`bad-number warning 2 ${column} ${value}`])
    const post = outcome.records.find(({ kind }) => kind === 'post')
    expect(post).toMatchObject({ seats: 1, kelas: null })
  })

  it('reads SIASN units', async () => {
    const { report, records } = await importText([
      'Id,DiatasanId,NamaUnor,NamaJabatan,CepatKode\nA1,,Dinas Contoh,Kepala Dinas,01\nB2,A1,Seksi Data,null,0101\n',
    ])
    expect(report).toMatchObject({ preset: 'siasn-unor', units: 2, roots: 1 })
    expect(find(records, 'unit:B2')).toMatchObject({ parentId: 'unit:A1', code: '0101' })
  })
})

describe('outlines', () => {
  it.each([
    ['1,2', ['1', '1.1', '1.2', '1.2.1'], ['1', '1', '1.2']],
    ['prefix', ['03', '0301', '0302', '030201'], ['03', '03', '0302']],
  ])('finds parents by %s codes', async (_, codes, parents) => {
    const rows = codes.map((code, index) => `${code},Unit ${index}`).join('\n')
    const { report, records } = await importText([`Kode,Nama\n${rows}\n`])
    expect(report).toMatchObject({ preset: 'outline', units: 4, roots: 1 })
    const found = records.flatMap((one) => (one.kind === 'unit' ? [one.parentId] : []))
    expect(found).toEqual([null, ...parents.map((parent) => `unit:${parent}`)])
  })

  it('does not take plain row numbers for a hierarchy', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `${index + 1},Unit`).join('\n')
    const { readable, report } = await importText([`No,Nama\n${rows}\n`])
    expect(readable).toBe(false)
    expect(report.problems[0]).toMatchObject({ code: 'unreadable', severity: 'error' })
  })

  it('reads indented names', async () => {
    const { report, records } = await importText([
      'Dinas Contoh\n  Sekretariat\n    Subbagian Umum\n  Bidang Satu\n',
    ])
    expect(report).toMatchObject({ preset: 'outline', units: 4, roots: 1 })
    const umum = records.find((one) => one.kind === 'unit' && one.name === 'Subbagian Umum')
    expect(umum).toMatchObject({ parentId: 'unit:1.1', type: 'subbagian' })
  })
})
