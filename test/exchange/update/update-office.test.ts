import { describe, expect, it } from 'vitest'
import { appointmentRecord, personRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, Unit } from '../../../renderer/domain/records/records.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  all,
  get,
  type Structure,
  structureOf,
  withRecords,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { secondHolder } from '../../../renderer/exchange/update/one-seat.ts'
import {
  type Update,
  updateChange,
  updateOf,
} from '../../../renderer/exchange/update/update-office.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { importText } from '../import-text.ts'

const ON = day('2018-10-04')
const FIRST =
  'Kode,Nama Unit,Jabatan,Pejabat,NIP,Kelas,TMT\n1,Dinas A,Kepala Dinas,Syam,196405121988031007,14,2015-01-01\n1.1,Sekretariat,Sekretaris,Yulia,197103151997032002,12,2016-01-01\n1.2,Bidang Data,Kepala Bidang,Joko,197501012000031004,11,2017-01-01\n1.2.1,Seksi Statistik,Kepala Seksi,Rina,198001012005012001,9,2018-01-01\n'

async function update(office: Structure, text: string): Promise<Update> {
  return updateOf(office, 'daftar.csv', await importText([text]))
}

/** The office after everything that is ticked at first was taken. */
function taken(found: Update): Structure {
  const ticked = new Set(found.differences.filter(({ take }) => take).map(({ key }) => key))
  const change = updateChange(found, ticked, ON)
  const next = apply(found.office, change)
  expect(faults(next)).toEqual([])
  expect(apply(next, invert(change))).toEqual(found.office)
  return next
}

async function begun(): Promise<Structure> {
  return taken(await update(structureOf([]), FIRST))
}

function edited(office: Structure, id: Unit['id'], fields: Partial<Unit>): Structure {
  const unit = get(office, id)
  if (!unit) throw new Error(`There is no ${id}`)
  return withRecords(office, new Map([[id, { ...unit, ...fields }]]))
}

function briefly({ differences }: Update): string[] {
  return differences.map(
    ({ key, act, clash, likely, take }) =>
      `${act} ${key}${clash ? ' clash' : ''}${likely ? ' likely' : ''}${take ? '' : ' untaken'}`,
  )
}

describe('a file that comes again', () => {
  it('brings nothing where nothing changed', async () => {
    const office = await begun()
    expect(all(office, 'unit')).toHaveLength(4)
    const again = await update(office, FIRST)
    expect(again.again).toBe(true)
    expect(briefly(again)).toEqual([])
  })

  it('names each unit and post of a city with its office', async () => {
    const city =
      'Kode,Nama Unit,Jabatan\n1,Dinas A,Kepala Dinas\n1.1,Sekretariat,Sekretaris\n2,Dinas B,Kepala Dinas\n2.1,Sekretariat,Sekretaris\n'
    const { differences } = await update(structureOf([]), city)
    expect(differences.map(({ name }) => name)).toEqual([
      'Dinas A',
      'Sekretariat · Dinas A',
      'Dinas B',
      'Sekretariat · Dinas B',
      'Kepala Dinas · Dinas A',
      'Sekretaris · Sekretariat · Dinas A',
      'Kepala Dinas · Dinas B',
      'Sekretaris · Sekretariat · Dinas B',
    ])
  })

  it('keeps what was changed by hand, and takes what the file changed', async () => {
    const office = edited(await begun(), 'unit:1.2', { name: 'Bidang Data dan Informasi' })
    const found = await update(office, FIRST.replace('Kepala Seksi,Rina', 'Kasi Statistik,Rina'))
    expect(briefly(found)).toEqual(['changed post:1.2.1#title'])
    expect(get(taken(found), 'unit:1.2')?.name).toBe('Bidang Data dan Informasi')
  })

  it('asks where both have changed one field', async () => {
    const office = edited(await begun(), 'unit:1.2', { name: 'Bidang Data dan Informasi' })
    const found = await update(office, FIRST.replace('Bidang Data', 'Bidang Statistik'))
    expect(briefly(found)).toEqual(['changed unit:1.2#name clash untaken'])
    const next = apply(office, updateChange(found, new Set(['unit:1.2#name']), ON))
    expect(get(next, 'unit:1.2')?.name).toBe('Bidang Statistik')
  })

  it('takes out what the file tells no more, with all that hung on it', async () => {
    const shorter = FIRST.split('\n').slice(0, 4).join('\n')
    const next = taken(await update(await begun(), shorter))
    expect(all(next, 'unit')).toHaveLength(3)
    expect(all(next, 'person').map(({ name }) => name)).not.toContain('Rina')
  })

  it('leaves what never came from the file', async () => {
    const office = await begun()
    const own = {
      ...(get(office, 'unit:1.1') as Unit),
      id: 'unit:own' as const,
      name: 'Tim',
      code: null,
    }
    const more = withRecords(office, new Map([[own.id, own]]))
    expect(briefly(await update(more, FIRST))).toEqual([])
  })

  it('ends the term of a holder the day before the next one begins', async () => {
    const office = await begun()
    const text = FIRST.replace(
      'Joko,197501012000031004,11,2017-01-01',
      'Tono,197601012001031003,11,2018-09-01',
    )
    const next = taken(await update(office, text))
    const held = all(next, 'appointment')
      .filter(({ postId }) => postId === 'post:1.2')
      .sort((a, b) => (String(a.from) < String(b.from) ? -1 : 1))
    expect(held.map(({ from, until }) => [from, until])).toEqual([
      ['2017-01-01', '2018-08-31'],
      ['2018-09-01', null],
    ])
  })

  it('gives a seat one holder where the file comes under another name', async () => {
    const office = await begun()
    const text = FIRST.replace(
      'Joko,197501012000031004,11,2017-01-01',
      'Tono,197601012001031003,11,2018-09-01',
    )
    const found = updateOf(office, 'daftar-baru.csv', await importText([text]))
    const next = taken(found)
    const held = all(next, 'appointment').filter(({ postId }) => postId === 'post:1.2')
    expect(held.map(({ until }) => until).sort()).toEqual(['2018-08-31', null])
    const newOnly = found.differences.filter(({ act }) => act === 'new').map(({ key }) => key)
    const change = updateChange(found, new Set(newOnly), ON)
    expect(secondHolder(office, change)).toMatchObject({
      code: 'seat-ticked-alone',
      params: { person: 'Joko' },
    })
  })

  it('does not tick a new holder beside one who was put there by hand', async () => {
    const vacant = FIRST.replace('Joko,197501012000031004,11,2017-01-01', ',,11,')
    const office = taken(await update(structureOf([]), vacant))
    const byHand = withRecords(
      office,
      new Map<string, StructureRecord>([
        ['person:hand', personRecord({ id: 'person:hand', name: 'Hand' })],
        [
          'appointment:hand',
          appointmentRecord({
            id: 'appointment:hand',
            personId: 'person:hand',
            postId: 'post:1.2',
            role: 'definitif',
            from: null,
          }),
        ],
      ]),
    )
    const next = taken(await update(byHand, FIRST))
    const held = all(next, 'appointment').filter(({ postId }) => postId === 'post:1.2')
    expect(held.map(({ id }) => id)).toEqual(['appointment:hand'])
  })

  it('knows units whose codes were issued anew by their path, and asks where only the likeness tells', async () => {
    const office = await begun()
    const anew = FIRST.replaceAll(/^1/gm, '7')
      .replace('Seksi Statistik', 'Seksi Statistik Sosial')
      .replace('Rina,198001012005012001', 'Sinta,198501012010012001')
    const found = await update(office, anew)
    expect(all(found.file, 'unit').map(({ id }) => id)).toEqual(
      all(office, 'unit').map(({ id }) => id),
    )
    expect(briefly(found)).toContain('changed unit:1.2.1#name likely untaken')
  })
})

describe('a person of a file', () => {
  const listed = (rows: string) => `Unit Kerja,Jabatan,Nama,NIP,Tanggal Lahir\n${rows}`
  const known = (
    fields: { nip?: string; birthDate?: string },
    id: `person:${string}` = 'person:k',
  ) =>
    personRecord({
      id,
      name: 'Budi Santoso',
      nip: fields.nip ?? null,
      birthDate: fields.birthDate ? day(fields.birthDate) : null,
    })
  const people = async (rows: string, ...records: StructureRecord[]) => {
    const { differences } = await update(structureOf(records), listed(rows))
    return differences
      .filter(({ kind }) => kind === 'person')
      .map(({ act, id, field, to }) => [act, id, field, to])
  }

  it('has an id that says nothing, the same each time', async () => {
    const rows = 'Dinas A,Pengolah,Budi Santoso,197504122000031004,\nDinas A,Pengemudi,Wawan,,\n'
    const ids = async () =>
      (await importText([listed(rows)])).records
        .filter(({ kind }) => kind === 'person' || kind === 'appointment')
        .map(({ id }) => id)
    const first = await ids()
    expect(first).toHaveLength(4)
    expect(first.join(' ')).not.toMatch(/1975|budi|wawan/i)
    expect(await ids()).toEqual(first)
  })

  it('is known by the NIP, under whatever id', async () => {
    const rows = 'Dinas A,Pengolah,Budi Santosa,197504122000031004,\n'
    expect(await people(rows, known({ nip: '197504122000031004' }))).toEqual([
      ['changed', 'person:k', 'name', 'Budi Santosa'],
    ])
  })

  it('is known by name and day of birth where one side has no NIP', async () => {
    const rows = 'Dinas A,Pengolah,Budi Santoso,197504122000031004,\n'
    const other = known({ birthDate: '1980-01-01' }, 'person:other')
    expect(await people(rows, known({ birthDate: '1975-04-12' }), other)).toEqual([
      ['changed', 'person:k', 'nip', '197504122000031004'],
      // The namesake of another day is in no row.
      ['gone', 'person:other', null, null],
    ])
  })

  it('is known by a name only one bears, and never against the NIP or the day of birth', async () => {
    const rows = 'Dinas A,Pengolah,Budi Santoso,197504122000031004,\n'
    expect(await people(rows, known({}))).toEqual([
      ['changed', 'person:k', 'nip', '197504122000031004'],
    ])
    const isNew = expect.arrayContaining([expect.arrayContaining(['new'])])
    expect(await people(rows, known({ birthDate: '1980-01-01' }))).toEqual(isNew)
    expect(await people(rows, known({ nip: '198001012005011002' }))).toEqual(isNew)
    expect(await people(rows, known({}), known({}, 'person:twin'))).toEqual(isNew)
  })

  it('whose contract a new list renews goes on in the post that was cut by the old one', async () => {
    const rows = (until: string) =>
      `Unit Kerja,Jabatan,Nama,NIP,Status,Akhir Kontrak\nDinas A,Pengolah Data,Wawan,199001012021211001,PPPK,${until}\n`
    const office = taken(await update(structureOf([]), rows('31-12-2026')))
    const [held] = all(office, 'appointment')
    if (!held) throw new Error('no appointment')
    const cut = {
      ...held,
      from: day('2021-01-01'),
      until: day('2026-12-31'),
      endCause: 'lainnya' as const,
    }
    const ended = withRecords(office, new Map([[held.id, cut]]))
    const again = taken(await update(ended, rows('31-12-2031')))
    expect(all(again, 'person')[0]?.contractUntil).toBe('2031-12-31')
    expect(all(again, 'appointment')).toMatchObject([{ until: '2031-12-31' }])
  })

  it('ticks no move of a unit where a list of posts only names the unit of each', async () => {
    const office = structureOf(demoRecords())
    const units = all(office, 'unit').map(({ name }) => name)
    const rows = [...units].reverse().map((name, at) => `Analis Uji ${at},"${name}"`)
    const found = await update(office, ['Jabatan,Unit Kerja', ...rows].join('\n'))
    const moves = found.differences.filter(({ field }) => field === 'parentId')
    expect(moves.length).toBeGreaterThan(5)
    expect(moves.filter(({ take }) => take)).toEqual([])
    const next = taken(found)
    for (const unit of all(office, 'unit'))
      expect(get(next, unit.id)?.parentId, unit.name).toBe(unit.parentId)
  })
})
