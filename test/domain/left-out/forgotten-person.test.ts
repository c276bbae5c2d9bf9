import { describe, expect, it } from 'vitest'
import {
  idsOfOne,
  type OfficeContent,
  tellingIds,
  tracesOf,
  withoutPerson,
} from '../../../renderer/domain/left-out/forgotten-person.ts'
import { versionOfFingerprint } from '../../../renderer/domain/proposal/versions/find-version.ts'
import { attachmentRecord } from '../../../renderer/domain/records/record-makers.ts'
import {
  kindOfId,
  type PersonId,
  type StructureRecord,
} from '../../../renderer/domain/records/records.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import type { Fingerprint } from '../../../renderer/domain/structure/fingerprint.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { readPrinted } from '../../../renderer/storage/printed-store.ts'
import { readDocuments } from '../../../renderer/storage/proposal-store.ts'
import { privateOffice } from '../../make/private-office.ts'
import { foundIn, privateStrings } from '../../make/private-strings.ts'
import { fixture, fixtureJson } from '../../make/version-1.ts'
import { holds, person, smallOfficeRecords, unit } from '../small-office.ts'

const CALLED = '(dihapus atas permintaan)'

function forget(content: OfficeContent, personId: PersonId): OfficeContent {
  const sources = [content.records, content.documents]
  const people = new Set(idsOfOne(sources, personId))
  const ids = [...tellingIds(sources, people).keys()]
  const anew = new Map(ids.map((id, no) => [id, `${kindOfId(id)}:x${kindOfId(id)}${no}y`]))
  return withoutPerson(content, { people, called: CALLED, anew })
}

const office = (...records: readonly StructureRecord[]): OfficeContent => ({
  records: [...smallOfficeRecords(), ...records],
  documents: [],
})

/** An office with proposals, versions, decisions, a structure of before and printed sets, as the program left it. */
async function lived() {
  const content = await readBagan(fixture('v4/v4.bagan'))
  if (!content.ok) throw new Error(content.problem.code)
  return content.value
}

describe('a person who is forgotten', () => {
  it('is found nowhere in an office that lived: not by name, NIP, birth date or id, whoever it is', async () => {
    const content = await lived()
    const people = content.records.filter((one) => one.kind === 'person')
    expect(people.length).toBe(26)
    for (const one of people) {
      const after = forget(content, one.id)
      const text = JSON.stringify([after.records, after.documents]).toLowerCase()
      // The birth date of one may be a day on which another thing happened.
      const own = new Set([...privateStrings([one]), one.id])
      const shared = JSON.stringify([content.records, content.documents], (_, held) =>
        held?.id === one.id ? null : held,
      ).toLowerCase()
      const told = foundIn(text, own).filter(
        (each) => !/^\d{4}-\d\d-\d\d$/.test(each) || !shared.includes(each),
      )
      expect([one.id, told]).toEqual([one.id, []])
      expect(tracesOf([content.records, content.documents], one.id).in(text)).toEqual([])
    }
  })

  it('leaves all else readable: every code on paper, every set, no fault', async () => {
    const content = await lived()
    const { proposals: told } = fixtureJson<{
      proposals: { id: string; versions: { no: number; fingerprint: string }[] }[]
    }>('v4/v4.json')
    for (const one of content.records.filter(({ kind }) => kind === 'person').slice(0, 4)) {
      const after = forget(content, one.id as PersonId)
      expect(after.records).toHaveLength(content.records.length)
      expect(faults(structureOf(after.records))).toEqual(faults(structureOf(content.records)))
      const { proposals, pasts, unreadable } = readDocuments(after.documents)
      expect(unreadable).toEqual([])
      expect(pasts).toHaveLength(1)
      expect(readPrinted(after.documents)).toHaveLength(5)
      for (const { id, versions } of told) {
        for (const { no, fingerprint } of versions) {
          expect(versionOfFingerprint(proposals, fingerprint as Fingerprint)).toMatchObject({
            proposal: { id },
            versionNo: no,
          })
        }
      }
    }
  })

  it('loses every field that says something of a person, and nobody else loses one', () => {
    const { records } = privateOffice(1)
    const somebody = records.find((one) => one.kind === 'person')
    if (!somebody) throw new Error('nobody')
    const after = forget({ records, documents: [] }, somebody.id)
    const [gone] = after.records.filter((one) => one.kind === 'person' && one.name === CALLED)
    expect(gone).toMatchObject({ nip: null, birthDate: null, note: null, golongan: null })
    expect(gone?.id).not.toBe(somebody.id)
    const others = (list: readonly StructureRecord[]) =>
      list.filter((one) => one.kind === 'person' && one.name !== CALLED && one.id !== somebody.id)
    expect(others(after.records)).toEqual(others(records))
  })

  it('goes out of running text, with and without titles, and out of a parted NIP', () => {
    const who = person('x', {
      name: 'Rahmat Hidayat',
      backTitle: 'S.Kom.',
      nip: '197504122000031004',
    })
    const note = 'lihat RAHMAT HIDAYAT, S.Kom. (19750412 200003 1 004)'
    const after = forget(office(unit('catatan', { parentId: null, note }), who), 'person:x')
    expect(after.records.find(({ id }) => id === 'unit:catatan')).toMatchObject({
      note: `lihat ${CALLED}. (…)`,
    })
  })

  it('takes the scans of what it held along, and leaves those of others', () => {
    const scan = (no: number, ofId: string) =>
      attachmentRecord({
        ...{ id: `attachment:${no}`, ofId, sort: 'document', name: 'SK_Budi.pdf', bytes: 9 },
        ...{ content: '0'.repeat(64), media: 'pdf', addedOn: day('2018-10-04') },
      })
    const held = office().records.filter((one) => one.kind === 'appointment')
    const [own, other] = [true, false].map((isOwn) =>
      held.find(({ personId }) => (personId === 'person:media') === isOwn),
    )
    if (!own || !other) throw new Error('nobody holds anything')
    const after = forget(office(scan(1, own.id), scan(2, other.id)), 'person:media')
    const left = after.records.filter((one) => one.kind === 'attachment')
    expect(left.map(({ ofId }) => ofId)).toEqual([other.id])
  })

  it('keeps what was held, by somebody nameless', () => {
    const after = forget(office(), 'person:media')
    const structure = structureOf(after.records)
    const [held] = all(structure, 'appointment').filter(({ postId }) => postId === 'post:media')
    expect(held && get(structure, held.personId)?.name).toBe(CALLED)
  })

  it('is one with whoever bears the same NIP, and another than who bears the same name', () => {
    const nip = '197504122000031004'
    const content = office(
      person('a', { name: 'Siti Aminah', nip }),
      person('b', { name: 'Siti Aminah, M.Si', nip }),
      person('c', { name: 'Siti Aminah' }),
      holds('c', 'arsiparis'),
    )
    const names = forget(content, 'person:a').records.flatMap((one) =>
      one.kind === 'person' && !one.id.startsWith('person:x') ? [one.name] : [],
    )
    expect(names.filter((name) => name.includes('Siti'))).toEqual(['Siti Aminah'])
    expect(tracesOf([content.records, content.documents], 'person:a').in('Siti Aminah')).toEqual([])
    expect(tracesOf([content.records, content.documents], 'person:a').in(nip)).toEqual([nip])
  })

  it('of a name that is a word of a unit leaves the unit its name', () => {
    const content = office(person('kata', { name: 'Media' }))
    const after = forget(content, 'person:kata')
    expect(after.records.filter((one) => one.kind === 'unit')).toEqual(
      content.records.filter((one) => one.kind === 'unit'),
    )
    expect(tracesOf([content.records, content.documents], 'person:kata').in('Seksi Media')).toEqual(
      [],
    )
  })
})
