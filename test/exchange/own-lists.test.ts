import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInput } from '../../renderer/app/files/read-input.ts'
import {
  dutyRecord,
  lawRecord,
  postRecord,
  taskRecord,
  unitRecord,
} from '../../renderer/domain/records/record-makers.ts'
import { all, recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { type ImportOptions, importFiles } from '../../renderer/exchange/look/import-files.ts'
import { wholeTables } from '../../renderer/exchange/write/whole-workbook.ts'
import { writeWorkbook } from '../../renderer/exchange/write/write-workbook.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { nastyText } from '../make/arbitrary-records.ts'
import { arbitraryStructure } from '../make/arbitrary-structure.ts'

const ON = day('2026-11-30')
const AUTO: ImportOptions = { preset: 'auto', language: 'id' }

function unit(id: string, name: string, parentId: string | null, order = 0) {
  return unitRecord({
    id: `unit:${id}`,
    name,
    parentId: parentId === null ? null : `unit:${parentId}`,
    order,
    type: parentId === null ? 'dinas' : 'bidang',
  })
}

function office() {
  return structureOf([
    unit('d', 'Dinas Kominfo', null),
    unit('a', 'Bidang Aptika', 'd', 1),
    unit('b', 'Bidang Statistik', 'd', 2),
    postRecord({
      id: 'post:k',
      unitId: 'unit:a',
      title: 'Pranata Komputer Ahli Muda',
      order: 1,
      head: false,
      category: 'fungsional',
    }),
    dutyRecord({ id: 'duty:1', unitId: 'unit:a', sort: 'tugas', order: 1, text: 'membantu' }),
    dutyRecord({ id: 'duty:2', unitId: 'unit:a', sort: 'fungsi', order: 1, text: 'penyusunan' }),
  ])
}

function csv(...lines: readonly string[]): { name: string; bytes: Uint8Array } {
  return { name: 'tugas.csv', bytes: new TextEncoder().encode(lines.join('\r\n')) }
}

async function read(file: { name: string; bytes: Uint8Array }) {
  const outcome = await importFiles([file], AUTO)
  const { receipt, problems } = outcome.report
  const silent = receipt?.counts.silent ?? 0
  expect(silent, 'cells nobody accounts for').toBe(0)
  return {
    ...outcome,
    said: problems.map(({ word, row, column }) => [word, row, column]),
    problems,
  }
}

/** Any duties, laws and tasks of any structure, with any text. */
const listed = arbitraryStructure().chain((structure) => {
  const units = all(structure, 'unit')
  const posts = all(structure, 'post')
  const order = fc.integer({ min: -5, max: 600 })
  const duty = fc.record({
    at: fc.nat(),
    sort: fc.constantFrom('tugas', 'fungsi', 'uraian'),
    order,
    text: nastyText,
    starter: fc.boolean(),
  })
  const law = fc.record({
    lawType: fc.constantFrom('uu', 'pp', 'perpres', 'permen', 'perda', 'perkada'),
    number: nastyText,
    year: fc.integer({ min: 1900, max: 2200 }),
    about: nastyText,
    institution: fc.option(nastyText),
    promulgation: fc.option(nastyText),
    amendment: fc.option(nastyText),
  })
  const task = fc.record({
    at: fc.nat(),
    order,
    work: nastyText,
    result: fc.option(nastyText),
    volume: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
    hours: fc.option(fc.constantFrom(0, 0.5, 1.125, 1.25, 1200, 0.1)),
  })
  const parts = fc.tuple(fc.array(duty), fc.array(law), fc.array(task))
  return parts.map(([duties, laws, tasks]) =>
    structureOf([
      ...recordsOf(structure),
      ...duties.flatMap(({ at, ...rest }, no) => {
        const of = units[at % Math.max(1, units.length)]
        return of ? [dutyRecord({ id: `duty:${no}`, unitId: of.id, ...rest } as never)] : []
      }),
      ...laws.map((rest, no) => lawRecord({ id: `law:${no}`, ...rest } as never)),
      ...tasks.flatMap(({ at, ...rest }, no) => {
        const of = posts[at % Math.max(1, posts.length)]
        return of ? [taskRecord({ id: `task:${no}`, postId: of.id, ...rest } as never)] : []
      }),
    ]),
  )
})

describe('lists of the whole workbook', () => {
  it.each(['id', 'en'] as const)('come back as they went out (%s)', async (language) => {
    await fc.assert(
      fc.asyncProperty(listed, async (structure) => {
        const tables = wholeTables(structure, [], ON, language)
        const bytes = writeWorkbook(tables, { language })
        const input = { preset: 'auto', words: wordsIn(language), on: ON } as const
        const back = await readInput([{ name: 'semua.xlsx', bytes }], input)
        expect(back.report.problems).toEqual([])
        expect(recordsOf(structureOf(back.records))).toEqual(recordsOf(structure))
        expect(back.report.receipt?.counts.silent).toBe(0)
      }),
      { seed: 30, numRuns: 40 },
    )
  })

  it('bear the headings of the form, and count what they bring', async () => {
    const tables = wholeTables(office(), [], ON, 'id')
    const duties = tables.find(({ name }) => name === 'Tugas dan fungsi')
    expect(duties?.headings).toEqual([
      ...['Id', 'Id Unit', 'Macam', 'Urutan', 'Bunyi', 'Teks Awal', 'Unit Kerja'],
    ])
    const bytes = writeWorkbook(tables, { language: 'id' })
    const { report } = await read({ name: 'semua.xlsx', bytes })
    expect(report).toMatchObject({ units: 3, posts: 1, duties: 2 })
    expect(report).not.toHaveProperty('laws')
  })
})

describe('a list people write', () => {
  it('is met by the name of the unit, beside a table of any kind', async () => {
    const table = writeWorkbook(
      [
        {
          name: 'Unit',
          headings: ['Id', 'Id Atasan', 'Nama'],
          rows: [
            ['d', '', 'Dinas Kominfo'],
            ['a', 'd', 'Bidang Aptika'],
          ],
        },
        {
          name: 'Tupoksi',
          headings: ['Unit Kerja', 'Macam', 'Bunyi'],
          rows: [
            ['Bidang Aptika', 'Tugas', 'membantu Kepala Dinas'],
            ['', 'fungsi', 'penyusunan rencana'],
            ['', 'fungsi', 'pelaksanaan layanan'],
            ['bidang aptika', 'Uraian Tugas', 'menyusun jadwal'],
          ],
        },
      ],
      { language: 'id' },
    )
    const { records, said } = await read({ name: 'tabel.xlsx', bytes: table })
    expect(said).toEqual([])
    const duties = records.flatMap((one) => (one.kind === 'duty' ? [one] : []))
    expect(duties.map(({ unitId, sort, order, text }) => [unitId, sort, order, text])).toEqual([
      ['unit:a', 'tugas', 1, 'membantu Kepala Dinas'],
      ['unit:a', 'fungsi', 1, 'penyusunan rencana'],
      ['unit:a', 'fungsi', 2, 'pelaksanaan layanan'],
      ['unit:a', 'uraian', 1, 'menyusun jadwal'],
    ])
  })

  it('says of each row it cannot take what, where and what to do', async () => {
    const bytes = writeWorkbook(
      [
        {
          name: 'Unit',
          headings: ['Id', 'Id Atasan', 'Nama'],
          rows: [
            ['d', '', 'Dinas Kominfo'],
            ['a', 'd', 'Sekretariat'],
            ['b', 'd', 'Sekretariat'],
          ],
        },
        {
          name: 'Tupoksi',
          headings: ['Id', 'Unit Kerja', 'Macam', 'Urutan', 'Bunyi'],
          rows: [
            ['', 'Dinas Kominfo', 'tugas', '', 'membantu'],
            ['', 'Dinas Kominfo', 'kewajiban', '', 'apa saja'],
            ['', 'Dinas Kominfo', 'fungsi', '', ''],
            ['', 'Dinas Kominfo', '', '', 'tanpa macam'],
            ['', 'Sekretariat', 'tugas', '', 'yang mana'],
            ['', '', 'fungsi', '', 'yang ini pun tidak'],
            ['', 'Dinas Lain', 'tugas', '', 'tidak ada'],
            ['', 'Dinas Kominfo', 'tugas', '', 'Membantu'],
            ['x', 'Dinas Kominfo', 'fungsi', 'satu', 'dengan id'],
            ['x', 'Dinas Kominfo', 'fungsi', '2', 'id sama'],
          ],
        },
      ],
      { language: 'id' },
    )
    const { records, said, problems } = await read({ name: 'tabel.xlsx', bytes })
    expect(said).toEqual([
      ['list-choice', 3, 'Macam'],
      ['list-empty', 4, 'Bunyi'],
      ['list-empty', 5, 'Macam'],
      ['list-several', 6, 'Unit Kerja'],
      ['list-no-place', 7, 'Unit Kerja'],
      ['list-unknown-place', 8, 'Unit Kerja'],
      ['list-twice', 9, 'Bunyi'],
      ['bad-number', 10, 'Urutan'],
      ['list-id-twice', 11, 'Id'],
    ])
    for (const { message } of problems) expect(message).toMatch(/Tupoksi, baris \d+/)
    const duties = records.flatMap((one) => (one.kind === 'duty' ? [one.text] : []))
    expect(duties).toEqual(['membantu', 'dengan id'])
  })

  it('takes five hundred functions, twenty thousand letters, and signs nobody sees', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `;fungsi;pelaksanaan urusan ${at}`)
    const long = 'a'.repeat(20_000)
    const file = csv(
      'Unit Kerja;Macam;Bunyi',
      `Bidang Aptika;tugas;${long}`,
      ...many,
      ';uraian;menyusun\u0007 \u200bjadwal',
    )
    const { records, said } = await read(file)
    expect(said).toEqual([
      ['list-elsewhere', null, null],
      ['encoding-control', 503, 'Bunyi'],
    ])
    const duties = records.flatMap((one) => (one.kind === 'duty' ? [one] : []))
    expect(duties).toHaveLength(502)
    expect(duties[0]?.text).toHaveLength(20_000)
    expect(duties[500]).toMatchObject({ sort: 'fungsi', order: 500 })
    expect(duties[501]?.text).toBe('menyusun jadwal')
  })

  it('reads numbers and kinds of laws as an office writes them', async () => {
    const laws = await read(
      csv(
        'Jenis;Nomor;Tahun;Tentang;Lembaga',
        'Undang-Undang;23;2014;Pemerintahan Daerah;',
        'Permendagri;12;2017;Pedoman UPTD;Menteri Dalam Negeri',
        'Perwali;1;dua ribu;Apa saja;',
        'Surat Edaran;1;2020;Apa saja;',
      ),
    )
    expect(laws.said).toEqual([
      ['list-bad-year', 4, 'Tahun'],
      ['list-choice', 5, 'Jenis'],
    ])
    expect(all(structureOf(laws.records), 'law').map(({ lawType }) => lawType)).toEqual([
      'uu',
      'permen',
    ])
    const work = await read(
      csv(
        'Jabatan;Uraian Tugas;Hasil Kerja;Jumlah Hasil;Waktu Penyelesaian (Jam)',
        'Pranata Komputer Ahli Muda;Menyusun jawaban;dokumen;1.200;1,25',
        ';Menyusun laporan;laporan;banyak;15',
      ),
    )
    expect(work.said).toEqual([
      ['list-elsewhere', null, null],
      ['bad-number', 3, 'Jumlah Hasil'],
    ])
    expect(all(structureOf(work.records), 'task')).toMatchObject([
      { work: 'Menyusun jawaban', volume: 1200, hours: 1.25, order: 1 },
      { work: 'Menyusun laporan', volume: null, hours: 15, order: 2 },
    ])
  })
})
