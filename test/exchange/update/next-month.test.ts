import { describe, expect, it } from 'vitest'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  all,
  type Structure,
  structureOf,
  withRecords,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import {
  type Update,
  updateChange,
  updateOf,
} from '../../../renderer/exchange/update/update-office.ts'

const ON = day('2025-10-01')
const SEPTEMBER = `Unit Kerja,Jabatan,Pejabat,NIP,TMT
Dinas A,Kepala Dinas,Syam,196405121988031007,2015-01-01
Sekretariat,Sekretaris,Yulia,197103151997032002,2016-01-01
Bidang Data,Kepala Bidang Data,Joko,197501012000031004,2017-01-01
Bidang Sosial,Kepala Bidang Sosial,Rina,198001012005012001,2018-01-01
Bidang Anak,Kepala Bidang Anak,,,
`

async function update(office: Structure, name: string, text: string): Promise<Update> {
  const bytes = new TextEncoder().encode(text)
  const outcome = await importFiles([{ name, bytes }], { preset: 'auto', language: 'en' })
  return updateOf(office, name, outcome)
}

function taken(found: Update): Structure {
  const ticked = new Set(found.differences.filter(({ take }) => take).map(({ key }) => key))
  const next = apply(found.office, updateChange(found, ticked, ON))
  expect(faults(next)).toEqual([])
  return next
}

const begun = async () => taken(await update(structureOf([]), 'september.csv', SEPTEMBER))

function holders(office: Structure): string[] {
  const names = new Map(all(office, 'person').map(({ id, name }) => [id, name]))
  const titles = new Map(all(office, 'post').map(({ id, title }) => [id, title]))
  return all(office, 'appointment')
    .map(
      ({ personId, postId, role, until, endCause }) =>
        `${names.get(personId)} ${titles.get(postId)} ${role} ${until ?? ''}${endCause ? ` ${endCause}` : ''}`,
    )
    .sort()
}

/** The office as it was before anything was kept of an import. */
function forgotten(office: Structure): Structure {
  const settings = all(office, 'setting').map(({ id }) => [id, null] as const)
  return withRecords(office, new Map(settings))
}

describe("next month's list under another file name", () => {
  it('is known again, and brings nothing where nothing changed', async () => {
    const found = await update(await begun(), 'oktober.csv', SEPTEMBER)
    expect(found).toMatchObject({ again: true, differences: [] })
    const next = taken(found)
    expect(all(next, 'setting').filter(({ id }) => id.includes('lastImport'))).toHaveLength(1)
  })

  it.each([
    ['known again', begun],
    ['never seen before', async () => forgotten(await begun())],
  ])('is believed where it says KOSONG, and keeps why: %s', async (_, office) => {
    const october = SEPTEMBER.replace('Joko,197501012000031004,2017-01-01', 'KOSONG,,').replace(
      'Rina,198001012005012001,2018-01-01',
      'Pensiun,,',
    )
    const next = taken(await update(await office(), 'oktober.csv', october))
    expect(holders(next)).toContain('Joko Kepala Bidang Data definitif 2025-09-30')
    expect(holders(next)).toContain('Rina Kepala Bidang Sosial definitif 2025-09-30 pensiun-bup')
    expect(all(next, 'vacancy')).toMatchObject([{ cause: 'pensiun-bup', closedOn: null }])
  })

  it.each([
    ['known again', begun],
    ['never seen before', async () => forgotten(await begun())],
  ])('gives who moved one seat: %s', async (_, office) => {
    const october = SEPTEMBER.replace('Joko,197501012000031004,2017-01-01', 'KOSONG,,').replace(
      'Kepala Bidang Anak,,,',
      'Kepala Bidang Anak,Joko,197501012000031004,2025-09-15',
    )
    const next = taken(await update(await office(), 'oktober.csv', october))
    expect(holders(next).filter((one) => one.startsWith('Joko'))).toEqual([
      'Joko Kepala Bidang Anak definitif ',
      'Joko Kepala Bidang Data definitif 2025-09-14',
    ])
  })

  it('leaves who moved where the old post is in no row of it', async () => {
    const part = `Unit Kerja,Jabatan,Pejabat,NIP,TMT
Dinas A,Kepala Dinas,Syam,196405121988031007,2015-01-01
Bidang Anak,Kepala Bidang Anak,Joko,197501012000031004,2025-09-15
`
    const next = taken(await update(forgotten(await begun()), 'sebagian.csv', part))
    expect(
      holders(next).filter((one) => one.startsWith('Joko') && one.endsWith('definitif ')),
    ).toEqual(['Joko Kepala Bidang Anak definitif '])
    expect(holders(next)).toContain('Yulia Sekretaris definitif ')
  })

  it('does not move somebody back by an older list', async () => {
    const office = await begun()
    const older = SEPTEMBER.replace('Joko,197501012000031004,2017-01-01', 'KOSONG,,').replace(
      'Kepala Bidang Anak,,,',
      'Kepala Bidang Anak,Joko,197501012000031004,2012-01-01',
    )
    const { differences } = await update(office, 'lama.csv', older)
    expect(differences).toContainEqual(
      expect.objectContaining({ act: 'new', kind: 'appointment', clash: true, take: false }),
    )
  })

  it('renames a unit together with its head where the same person leads it, and asks for both otherwise', async () => {
    const renamed = SEPTEMBER.replaceAll('Bidang Data', 'Bidang Data dan Statistik')
    const found = await update(await begun(), 'oktober.csv', renamed)
    expect(found.differences.map(({ field, take }) => `${field} ${take}`)).toEqual([
      'name true',
      'title true',
    ])
    const other = renamed.replace(
      'Joko,197501012000031004,2017-01-01',
      'Tono,197601012001031003,2025-09-01',
    )
    const asked = await update(await begun(), 'oktober.csv', other)
    const fields = asked.differences.filter(({ field }) => field !== null)
    expect(fields.map(({ field, take }) => `${field} ${take}`)).toEqual([
      'name false',
      'title false',
    ])
  })

  it('is no other table of the same units', async () => {
    const peta = `Unit Kerja,Jabatan,Kelas,Kebutuhan,Bezetting
Dinas A,Kepala Dinas,14,1,1
Sekretariat,Sekretaris,12,1,1
Bidang Data,Kepala Bidang Data,11,1,1
`
    const found = await update(await begun(), 'peta.csv', peta)
    expect(found.again).toBe(false)
    expect(found.differences.filter(({ act, take }) => act === 'gone' && take)).toEqual([])
  })

  it('is no list of another office that bears its name', async () => {
    const office = await begun()
    const other = SEPTEMBER.replaceAll('Dinas A', 'Dinas B')
      .replaceAll(/Bidang (\w+)/g, 'Bidang Lain $1 Jauh')
      .replaceAll(/19(\d{16})/g, '18$1')
      .replaceAll('Sekretariat', 'Sekretariat Dinas B')
    const found = await update(
      office,
      'september.csv',
      other.replace(/Syam|Yulia|Joko|Rina/g, '$&wati'),
    )
    expect(found.again).toBe(false)
    expect(found.differences.filter(({ act, take }) => act === 'gone' && take)).toEqual([])
  })
})

describe('two copies of a list that differ in the name of the file only', () => {
  it('tell of no acts: the reason of the tray holds no name of a file', async () => {
    const text = 'id,parent_id,name\na,,Dinas A\nb,zz,Bidang B\nc,c,Bidang C\n'
    const read = async (name: string) =>
      (
        await importFiles([{ name, bytes: new TextEncoder().encode(text) }], {
          preset: 'auto',
          language: 'id',
        })
      ).records
    const [one, other] = [await read('satu.csv'), await read('dua.csv')]
    expect(one).toEqual(other)
    expect(JSON.stringify(one)).toContain('tabel ini, baris 3')
  })
})
