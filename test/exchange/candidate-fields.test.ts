import { describe, expect, it } from 'vitest'
import type { Person } from '../../renderer/domain/records/records.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { all, type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { changePerson } from '../../renderer/domain/verbs/appointment-edits.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { updateChange, updateOf } from '../../renderer/exchange/update/update-office.ts'
import { done } from '../make/edit-outcome.ts'
import { briefly, importText } from './import-text.ts'

/** A nominatif as an office keeps it: what a Tim Penilai asks stands in columns of its own. */
const HEAD =
  'No;Nama;NIP;Gol;TMT Gol;Jabatan;Unit Kerja;Pendidikan Terakhir;Diklat;Sertifikat;Hukuman Disiplin;Mulai Kontrak;Akhir Kontrak'
const ROWS = [
  '1;SYAMSUL BAHRI;196405121988031007;IV/c;01-04-2015;Kepala Dinas;Dinas Perhubungan;S-2 Teknik;PIM II;-;Tidak ada;;',
  '2;YULIA RAHMA;197103151997032002;IV/a;1/10/2016;Sekretaris;Sekretariat;S-1 Hukum;PIM III;Ahli PBJ;Sedang 2017;;',
  '3;RINA WATI;198001012005012001;III/d;43374;Kepala Seksi;Seksi Rekayasa;nihil;belum pernah;Tidak memiliki;Nihil;;',
  '4;DONI AKBAR;199002152022211003;IX;;Analis Kebijakan;Sekretariat;S1 Ilmu Pemerintahan;;;;01-03-2022;28-02-2027',
]
const table = (...rows: readonly string[]) => [HEAD, ...rows].join('\n')

const FIELDS = [
  'golonganSince',
  'education',
  'training',
  'certificates',
  'discipline',
  'contractFrom',
  'contractUntil',
] as const

function people(records: Iterable<Person>): Record<string, readonly (string | null)[]> {
  return Object.fromEntries(
    [...records].map((one) => [one.name, FIELDS.map((field) => one[field])]),
  )
}

async function imported(text: string): Promise<Structure> {
  const { records } = await importText([text])
  return structureOf(records)
}

describe('what a nominatif tells of candidates', () => {
  it('comes along: day of the golongan, education, training, certificates, discipline, contract', async () => {
    const outcome = await importText([table(...ROWS)])
    expect(briefly(outcome).filter((one) => /bad-/.test(one))).toEqual([])
    const office = structureOf(outcome.records)
    expect(people(all(office, 'person'))).toEqual({
      'SYAMSUL BAHRI': ['2015-04-01', 'S-2 Teknik', 'PIM II', null, null, null, null],
      'YULIA RAHMA': ['2016-10-01', 'S-1 Hukum', 'PIM III', 'Ahli PBJ', 'Sedang 2017', null, null],
      // 43374 is the number a spreadsheet keeps for 1 October 2018; "nihil" is nothing.
      'RINA WATI': ['2018-10-01', null, null, null, null, null, null],
      'DONI AKBAR': [null, 'S1 Ilmu Pemerintahan', null, null, null, '2022-03-01', '2027-02-28'],
    })
    // Nothing says so, but whoever has a contract is a PPPK.
    expect(
      all(office, 'person')
        .map(({ name, status }) => `${name} ${status}`)
        .sort(),
    ).toEqual(['DONI AKBAR pppk', 'RINA WATI pns', 'SYAMSUL BAHRI pns', 'YULIA RAHMA pns'])
  })

  it('stands below headings of two rows, as a DUK has them, and a contract in one cell', async () => {
    const duk = [
      'NO;NAMA;NIP;PANGKAT;;JABATAN;;LATIHAN JABATAN;PENDIDIKAN;UNIT KERJA;MASA KONTRAK',
      ';;;GOL. RUANG;TMT;NAMA;TMT;;;;',
      '1;SYAMSUL BAHRI;196405121988031007;IV/c;01-04-2015;Kepala Dinas;02-01-2017;PIM II;S-2;Dinas Perhubungan;',
      '2;YULIA RAHMA;197103151997032002;IV/a;01-10-2016;Sekretaris;02-01-2017;PIM III;S-1;Sekretariat;',
      '3;DONI AKBAR;199002152022211003;IX;;Analis Kebijakan;01-03-2022;;S-1;Sekretariat;1-3-2022 s/d 28-2-2027',
    ].join('\n')
    const office = await imported(duk)
    expect(people(all(office, 'person'))).toMatchObject({
      'SYAMSUL BAHRI': ['2015-04-01', 'S-2', 'PIM II', null, null, null, null],
      'YULIA RAHMA': ['2016-10-01', 'S-1', 'PIM III', null, null, null, null],
      'DONI AKBAR': [null, 'S-1', null, null, null, '2022-03-01', '2027-02-28'],
    })
    expect(
      all(office, 'appointment')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['2017-01-02', '2017-01-02', '2022-03-01'])
  })

  it('is told where a day cannot be read', async () => {
    const outcome = await importText([table(ROWS[0]?.replace('01-04-2015', 'April') ?? '')])
    expect(briefly(outcome)).toContain('bad-date warning 2 TMT Gol April')
  })

  it('comes again field by field: what changed is taken, what was typed by hand stays', async () => {
    const read = (text: string) =>
      importFiles([{ name: 'nominatif.csv', bytes: new TextEncoder().encode(text) }], {
        preset: 'auto',
        language: 'id',
      })
    const first = updateOf(structureOf([]), 'nominatif.csv', await read(table(...ROWS)))
    const all1 = new Set(first.differences.map(({ key }) => key))
    const begun = apply(first.office, updateChange(first, all1, day('2018-10-04')))
    const rina = all(begun, 'person').find(({ name }) => name === 'RINA WATI')
    if (!rina) throw new Error('nobody')
    const typed = done(begun, changePerson(rina.id, { training: 'PIM IV' }))
    const next = table(...ROWS.map((row) => row.replace('S-1 Hukum', 'S-2 Hukum')))
    const again = updateOf(typed, 'nominatif.csv', await read(next))
    expect(again.differences.map(({ kind, field, to }) => `${kind} ${field} ${to}`)).toEqual([
      'person education S-2 Hukum',
    ])
  })
})
