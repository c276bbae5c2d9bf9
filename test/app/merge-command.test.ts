import { createHash } from 'node:crypto'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  attachmentRecord,
  personRecord,
  settingRecord,
  unitRecord,
} from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, Unit } from '../../renderer/domain/records/records.ts'
import { drop, put } from '../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import {
  type BaganContent,
  readBagan,
  writeBagan,
  writeBaganOf,
} from '../../renderer/storage/bagan-file.ts'
import { type ScanPart, scansOfBagan } from '../../renderer/storage/bagan-scans.ts'
import { checksum } from '../../renderer/storage/checksum.ts'
import { seal } from '../../renderer/storage/sealed-file.ts'
import { sharedStateOf } from '../../renderer/storage/shared-content.ts'
import { smallOfficeRecords } from '../domain/small-office.ts'
import { scanOf } from '../make/large-scan.ts'
import { type Bytes, Folder, merged, run, twoFolders } from './merge-desk.ts'

function scanPart(number: number): ScanPart {
  const bytes = scanOf(600, number)
  return { content: createHash('sha256').update(bytes).digest('hex'), media: 'pdf', bytes }
}

function attachmentOf({ content, bytes }: ScanPart) {
  return attachmentRecord({
    ...{ id: `attachment:${content.slice(0, 9)}`, ofId: 'appointment:ikp-ikp', sort: 'document' },
    ...{ name: 'SK.pdf', content, media: 'pdf', bytes: bytes.length, addedOn: day('2018-10-04') },
  })
}

describe('merge', () => {
  it('asks nothing of two folders that once were one where they changed other things', async () => {
    const { one, other } = twoFolders()
    one.edit('unit:ikp', { name: 'Bidang Informasi' })
    other.edit('unit:ikp', { code: '02' })
    other.edit('person:tanpa', { golongan: 'IV/a' })
    const { report, content } = await merged(await one.restored(), await other.restored())
    expect(report).toEqual({ taken: 2, clashes: [], repaired: [], findings: [] })
    expect(get(structureOf(content.records), 'unit:ikp')).toMatchObject({
      name: 'Bidang Informasi',
      code: '02',
    })
  })

  it('loses nothing of two folders that parted long ago, however much was written since', async () => {
    const { one, other } = twoFolders()
    other.edit('unit:ikp', { code: '02' })
    for (let at = 0; at < 2100; at++) {
      one.edit('unit:sek', { code: `${at}` })
      other.edit('unit:egov', { code: `${at}` })
    }
    const { report, content } = await merged(await one.restored(), await other.restored())
    expect(report.clashes).toEqual([])
    expect(get(structureOf(content.records), 'unit:ikp')).toMatchObject({ code: '02' })
    expect(get(structureOf(content.records), 'unit:egov')).toMatchObject({ code: '2099' })
  })

  it('asks nothing of two offices that began with one merged file, and knows what was open in it', async () => {
    const { one, other } = twoFolders()
    one.edit('unit:ikp', { name: 'Bidang A' })
    other.edit('unit:ikp', { name: 'Bidang B' })
    const { content, report } = await merged(await one.restored(), await other.restored())
    const [sri, agus] = [new Folder('Sri', content), new Folder('Agus', content)]
    sri.edit('unit:sek', { code: '01' })
    agus.edit('unit:sek', { shortName: 'Set' })
    const later = await merged(await sri.restored(), await agus.restored())
    expect(later.report.clashes).toEqual(report.clashes)
    expect(get(structureOf(later.content.records), 'unit:sek')).toMatchObject({
      code: '01',
      shortName: 'Set',
    })
    agus.edit('unit:ikp', { name: 'Bidang IKP' })
    expect((await merged(await sri.restored(), await agus.restored())).report.clashes).toEqual([])
  })

  it('takes the scans of both along that the outcome names, each where it is whole', async () => {
    const { one, other } = twoFolders()
    const scans = [1, 2, 3].map((number) => scanPart(number))
    const [mine, theirs, both] = scans
    if (!mine || !theirs || !both) throw new Error('none')
    one.write('edit', put(one.now, [mine, both].map(attachmentOf)))
    other.write('edit', put(other.now, [theirs, both].map(attachmentOf)))
    const spoilt = { ...theirs, bytes: Buffer.from(theirs.bytes).fill(7, 200, 201) }
    const withScans = async (bytes: Bytes, parts: readonly ScanPart[]) => {
      const read = await readBagan(bytes)
      if (!read.ok) throw new Error(read.problem.code)
      return writeBagan({ ...read.value, parts })
    }
    const [a, b] = [await one.restored(), await other.restored()]
    const whole = await merged(await withScans(a, [mine]), await withScans(b, [theirs, both]))
    const contents = (bytes: Uint8Array) => scansOfBagan(bytes).map(({ content }) => content)
    expect(contents(whole.bytes).sort()).toEqual(scans.map(({ content }) => content).sort())
    expect(whole.content.scans).toBe(3)
    const hurt = await merged(await withScans(a, [mine]), await withScans(b, [spoilt]))
    expect(contents(hurt.bytes)).toEqual([mine.content])
    expect(contents((await merged(a, b)).bytes)).toEqual([])
  })

  it('tells a clash with both values, who wrote them and when; the other way round it is the same', async () => {
    const { one, other } = twoFolders()
    one.edit('unit:ikp', { name: 'Bidang A' })
    other.edit('unit:ikp', { name: 'Bidang B' })
    one.write('edit', drop(one.now, ['post:arsiparis']))
    other.edit('post:arsiparis', { seats: 4 })
    const [a, b] = [await one.restored(), await other.restored()]
    const there = await merged(a, b)
    expect(there.report.clashes).toMatchObject([
      { id: 'post:arsiparis', fields: null },
      { id: 'unit:ikp', fields: ['name'] },
    ])
    const told = there.report.clashes.map(({ values }) => values)
    expect(told[0]?.map(({ value }) => value)).toEqual(['there', 'gone'])
    expect(new Set(told[1])).toEqual(
      new Set([
        { value: { name: 'Bidang A' }, by: 'Sekretariat', at: '2018-10-04T02:14:00.000Z' },
        { value: { name: 'Bidang B' }, by: 'Kepegawaian', at: expect.any(String) },
      ]),
    )
    const back = await merged(b, a)
    expect(back.report.clashes).toEqual(there.report.clashes)
    const { name: _, ...whole } = there.content
    expect(back.content).toMatchObject(whole)
  })

  it('never asks again what was settled, for whom and in whatever order', async () => {
    const { one, other } = twoFolders()
    one.edit('unit:ikp', { name: 'Bidang A' })
    other.edit('unit:ikp', { name: 'Bidang B' })
    const [a, b] = [await one.restored(), await other.restored()]
    for (const [side, name] of [
      ['mine', 'Bidang A'],
      ['theirs', 'Bidang B'],
    ] as const) {
      const { report, bytes } = await merged(a, b, '--settle', side)
      expect(report.clashes).toEqual([])
      for (const [left, right] of [
        [bytes, a],
        [b, bytes],
        [(await merged(a, b)).bytes, bytes],
      ]) {
        const later = await merged(left as Bytes, right as Bytes)
        expect(later.report.clashes).toEqual([])
        expect(get(structureOf(later.content.records), 'unit:ikp')).toMatchObject({ name })
      }
    }
    const opposite = await merged(b, a, '--settle', 'theirs')
    expect(get(structureOf(opposite.content.records), 'unit:ikp')).toMatchObject({
      name: 'Bidang A',
    })
    const agreed = await merged(opposite.bytes, (await merged(a, b, '--settle', 'mine')).bytes)
    expect(agreed.report.clashes).toEqual([])
  })

  it('keeps of files that do not say who wrote what both values of what differs, shown alike', async () => {
    const file = (changed: (records: StructureRecord[]) => StructureRecord[]) =>
      writeBagan({ name: 'lama', seq: 1, records: changed(smallOfficeRecords()), documents: [] })
    const a = await file((records) =>
      records.map((one) =>
        one.id === 'unit:ikp' ? ({ ...one, parentId: 'unit:egov' } as StructureRecord) : one,
      ),
    )
    const b = await file((records) => [
      ...records.map((one) =>
        one.id === 'unit:egov' ? ({ ...one, parentId: 'unit:ikp' } as StructureRecord) : one,
      ),
      unitRecord({ id: 'unit:baru', parentId: 'unit:sek', order: 9, name: 'Baru', type: 'seksi' }),
      settingRecord('lastImport.units', 'x'),
    ])
    const { report, content } = await merged(a, b)
    expect(report.clashes.map(({ id }) => id)).toEqual(['unit:egov', 'unit:ikp'])
    expect(get(structureOf(content.records), 'unit:baru')).toBeDefined()
    // What is shown of both is of one file, so nothing is impossible.
    expect(report.repaired).toEqual([])
  })

  it('tells what would have been impossible and how it was repaired', async () => {
    const { one, other } = twoFolders()
    one.edit('unit:ikp', { parentId: 'unit:egov' })
    other.edit('unit:egov', { parentId: 'unit:ikp' })
    const [a, b] = [await one.restored(), await other.restored()]
    const { report, content } = await merged(a, b)
    expect(report.repaired).toEqual([{ code: 'loop', ids: ['unit:egov', 'unit:ikp'] }])
    const units = content.records.filter((one): one is Unit => one.kind === 'unit')
    expect(units.flatMap(({ unplaced }) => unplaced ?? [])).toEqual([
      'Membentuk lingkaran setelah dua salinan digabungkan.',
    ])
    expect((await merged(b, a)).content.records).toEqual(content.records)
  })

  it('tells what is wrong only now', async () => {
    const { one, other } = twoFolders()
    const nip = '198001012005011001'
    one.write('edit', put(one.now, [personRecord({ id: 'person:a', name: 'Ani', nip })]))
    other.write('edit', put(other.now, [personRecord({ id: 'person:b', name: 'Ani', nip })]))
    const { report } = await merged(await one.restored(), await other.restored())
    expect(report.findings.map(({ rule }) => rule)).toContain('nip-unique')
  })

  it('keeps a proposal that both wrote twice, one as an option', async () => {
    const { one, other } = twoFolders()
    const id = 'proposal:p'
    const draft = {
      id,
      name: 'Usulan',
      basedOn: null,
      history: { done: [], undone: [] },
      change: {},
    }
    const wrote = (name: string) => [{ type: 'put', id, data: { ...draft, name } }] as const
    one.write('proposal', {}, wrote('Usulan A'))
    other.write('proposal', {}, wrote('Usulan B'))
    const { report, content } = await merged(await one.restored(), await other.restored())
    expect(report.repaired).toEqual([{ code: 'kept-option', ids: [id, expect.any(String)] }])
    expect(content.documents.map(({ data }) => (data as { name: string }).name).sort()).toEqual([
      'Usulan A',
      'Usulan B',
    ])
    expect(report.clashes).toEqual([])
  })

  it('opens and seals with a passphrase, and says in words what came of it', async () => {
    const { one, other } = twoFolders()
    one.edit('unit:ikp', { name: 'Bidang A' })
    other.edit('unit:ikp', { name: 'Bidang B' })
    const phrase = 'empat kata yang panjang'
    const [a, b] = [await one.restored(), await other.restored()]
    const argv = [
      'merge',
      'a.bagan',
      'b.bagan',
      '--out',
      'x.bagan',
      '--passphrase-file',
      'frasa.txt',
    ]
    const sealed = [await seal(a, phrase), await seal(b, phrase), strToU8(phrase)]
    const { exitCode, said, files } = await run(argv, ...sealed)
    // What came of it is told with the file, once that stands on the disk.
    expect([exitCode, said]).toEqual([0, ''])
    expect(files?.[0]?.said).toContain('1 bentrok menunggu keputusan')
    expect(files?.[0]?.said).toContain('? Unit Bidang')
    const read = await readBagan(files?.[0]?.bytes ?? new Uint8Array())
    expect(read).toMatchObject({ ok: false, problem: { code: 'bagan-sealed' } })
  })
})

describe('merge writes nothing, and says why,', () => {
  const plain = (records: readonly StructureRecord[], more: Partial<BaganContent> = {}) =>
    writeBagan({ name: 'a', seq: 1, records, documents: [], ...more })
  const refused = async (a: Bytes, b: Bytes, ...options: readonly string[]) => {
    const answer = await run(['merge', 'a.bagan', 'b.bagan', '--out', 'x.bagan', ...options], a, b)
    expect([answer.exitCode, answer.files, answer.stdout]).toEqual([2, undefined, undefined])
    return answer.said
  }
  const office = smallOfficeRecords()

  it('of another office', async () => {
    const other = office.map(({ id, ...one }) => ({ ...one, id: `${id}-x` }) as StructureRecord)
    const alone = other.filter(({ kind }) => kind === 'person')
    expect(await refused(await plain(office), await plain(alone))).toContain('bukan dari kantor')
  })

  it('of a newer version', async () => {
    const newer = await writeBaganOf(99, { name: 'b', seq: 1, records: office })
    expect(await refused(await plain(office), newer)).toContain('versi')
  })

  it('where stamps were tampered with, or are none', async () => {
    const { one } = twoFolders()
    one.edit('unit:ikp', { code: '02' })
    const parts = unzipSync(await one.restored())
    const text = new TextDecoder().decode(parts['shared.json'])
    const hurt = (shared: string, isSummed: boolean): Bytes => {
      const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json']))
      if (isSummed) manifest.sums.shared = checksum(shared)
      return zipSync({
        ...parts,
        'shared.json': strToU8(shared),
        'manifest.json': strToU8(JSON.stringify(manifest)),
      })
    }
    const good = await plain(office)
    expect(await refused(hurt(text.replace('"code"', '"note"'), false), good)).toContain('a.bagan')
    expect(await refused(hurt(text.replaceAll('/', '~'), true), good)).toContain('a.bagan')
    expect(await refused(hurt('[]', true), good)).toContain('a.bagan')
  })

  it('of a copy made without names', async () => {
    const less = await plain(office, { leftOut: 'Tanpa nama pegawai.' })
    expect(await refused(await plain(office), less)).toContain('Tanpa nama pegawai.')
  })

  it('without the passphrase, of a damaged file, of one file alone, with a side nobody is on', async () => {
    const good = await plain(office)
    expect(await refused(good, await seal(good, 'empat kata yang panjang'))).toContain('b.bagan')
    expect(await refused(good, good.slice(0, 300))).toContain('b.bagan')
    expect(await refused(good, good, '--settle', 'ours')).toContain('mine, theirs')
    const alone = await run(['merge', 'a.bagan', '--out', 'x.bagan'], good)
    expect([alone.exitCode, alone.said]).toEqual([2, expect.stringContaining('dua berkas')])
  })
})

it('a file that does not say who wrote what has its content as its name', async () => {
  const content = { records: smallOfficeRecords(), documents: [] }
  const [one, again] = [await sharedStateOf(content), await sharedStateOf(content)]
  expect(one.beginnings).toEqual(again.beginnings)
  const other = await sharedStateOf({ ...content, records: content.records.slice(1) })
  expect(other.beginnings).not.toEqual(one.beginnings)
})
