import { describe, expect, it } from 'vitest'
import { redactionOf } from '../../../renderer/domain/left-out/left-out.ts'
import { leftOutBy } from '../../../renderer/domain/left-out/private-fact.ts'
import {
  choice,
  date,
  type Field,
  flag,
  number,
  orElse,
  orNull,
  since,
  text,
} from '../../../renderer/domain/records/form/field.ts'
import { KINDS } from '../../../renderer/domain/records/kinds.ts'
import {
  appointmentRecord,
  dutyRecord,
  lawRecord,
  madeRecord,
  personRecord,
  settingRecord,
  taskRecord,
  unitRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { get, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { post, unit } from '../small-office.ts'

const NIP = '197504122000031004'
const RAHMAT = personRecord({
  id: 'person:rahmat-hidayat',
  name: 'Rahmat Hidayat',
  backTitle: 'S.Kom.',
  nip: NIP,
  birthDate: day('1975-04-12'),
  note: 'cuti besar',
})
const RECORDS: readonly StructureRecord[] = [
  unitRecord({
    id: 'unit:dinas',
    parentId: null,
    order: 0,
    name: 'Dinas Sosial',
    type: 'dinas',
    note: 'Surat Rahmat  Hidayat, S.Kom. (NIP 19750412 200003 1 004) menyusul; lihat rahmat hidayat.',
  }),
  post(`kepala_${NIP}`, { title: 'Kepala', head: true }),
  RAHMAT,
  appointmentRecord({
    id: 'appointment:rahmat-hidayat.1',
    personId: RAHMAT.id,
    postId: `post:kepala_${NIP}`,
    from: day('2018-01-02'),
    decreeNo: '821/197504122000031004/2018',
  }),
  vacancyRecord({
    id: 'vacancy:1',
    postId: `post:kepala_${NIP}`,
    since: null,
    cause: null,
    candidateId: RAHMAT.id,
    note: 'menunggu Siti',
  }),
  settingRecord('headName', 'Andi Pratama'),
  settingRecord('headNip', '197001011995031009'),
  settingRecord('officeName', 'Dinas Sosial'),
  settingRecord('lastImport.data.xlsx', 'eJx'),
]
const OFFICE = structureOf(RECORDS)
const called = (no: number) => `Pegawai ${no}`

function without(...facts: Parameters<typeof leftOutBy>[0][]) {
  return redactionOf(
    [OFFICE],
    facts.flatMap((one) => [...one]),
    called,
  )
}

describe('what is left out', () => {
  it('keeps duties, laws and tasks as they are, and says nobody who settled a workload', () => {
    const listed: StructureRecord[] = [
      dutyRecord({ id: 'duty:1', unitId: 'unit:dinas', sort: 'tugas', order: 1, text: 'membantu' }),
      lawRecord({ id: 'law:1', lawType: 'uu', number: '23', year: 2014, about: 'Pemda' }),
      taskRecord({
        id: 'task:1',
        postId: 'post:x',
        order: 1,
        work: 'menyusun',
        volume: 12,
        hours: 0.5,
      }),
    ]
    const settled = post('x', { workloadOn: day('2026-11-30'), workloadBy: 'Rahmat Hidayat' })
    const office = structureOf([...RECORDS, settled, ...listed])
    const left = redactionOf([office], leftOutBy(['names', 'nip']), called).structure(office)
    for (const one of listed) expect(get(left, one.id)).toEqual(one)
    expect(get(left, settled.id)).toEqual({ ...settled, workloadBy: null })
  })

  it('takes NIPs along with birth dates, whose digits they begin with', () => {
    expect(leftOutBy(['birth'])).toEqual(['nip', 'birth'])
    expect(leftOutBy(['names', 'nip'])).toEqual(['nip', 'names'])
    expect(leftOutBy([])).toEqual([])
  })

  it('leaves no NIP in fields, texts and ids', () => {
    const text = JSON.stringify(recordsOf(without(['nip']).structure(OFFICE)))
    expect(text.replace(/[ ]/g, '')).not.toContain(NIP)
    expect(text).not.toContain('197001011995031009')
    expect(text).toContain('Rahmat Hidayat')
    expect(text).toContain('1975-04-12')
  })

  it('leaves no name in fields, texts, ids and settings, and what was imported last', () => {
    const next = without(['names']).structure(OFFICE)
    const text = JSON.stringify(recordsOf(next))
    expect(text.toLowerCase()).not.toMatch(
      /rahmat|hidayat|s\.kom|siti|andi pratama|lastimport|cuti/,
    )
    expect(text).toContain('1975')
    expect(get(next, 'person:1')).toMatchObject({ name: 'Pegawai 1', backTitle: null })
    expect(get(next, 'appointment:1')).toMatchObject({ personId: 'person:1' })
    expect(get(next, 'vacancy:1')).toMatchObject({ candidateId: 'person:1', note: null })
    expect(get(next, 'unit:dinas')?.note).toBe(
      'Surat Pegawai 1. (NIP 19750412 200003 1 004) menyusul; lihat Pegawai 1.',
    )
    expect(get(next, 'setting:officeName')?.value).toBe('Dinas Sosial')
  })

  it('leaves out every field that says nothing, of whatever type, and the record stays one', () => {
    const silent = since(2, {
      words: text(),
      none: orNull(text()),
      usual: orElse('lama', text()),
      level: number(3, 9),
      on: date(),
      yes: flag(),
      way: choice(['a', 'b']),
    })
    const fields = { ...KINDS.unit.fields, ...silent }
    const given = { words: 'x', none: 'x', usual: 'x', level: 7, on: '1975-04-12', yes: true }
    const office = { ...unit('dinas'), ...given, way: 'b' }
    const kinds = { ...KINDS, unit: { fields } }
    const next = redactionOf([office], ['nip'], called, kinds).record(office)
    const least = { words: '', none: null, usual: 'lama', level: 3, on: '1000-01-01', yes: false }
    expect(next).toEqual({ ...unit('dinas'), ...least, way: 'a' })
    const told = Object.entries<Field>(fields).filter(
      ([name, { check }]) => !check(next?.[name as 'id']),
    )
    expect(told).toEqual([])
  })

  it('leaves out a setting that says nothing, with whatever changes it', () => {
    const secret = settingRecord('wifi', 'zkwifi')
    const sources = { change: { [secret.id]: { before: null, after: secret } }, all: [secret] }
    const next = redactionOf([sources], ['nip'], called).value(sources)
    expect(next).toEqual({ change: {}, all: [null] })
    // What a branch is a copy of stays known, by the ids of now.
    const link = settingRecord(`copy-of@post:kepala_${NIP}`, `post:kepala_${NIP}`)
    const kept = redactionOf([OFFICE, link], ['nip'], called).record(link)
    expect(kept).toMatchObject({ id: 'setting:copy-of@post:n1', value: 'post:n1' })
  })

  it('gives ids that are only mentioned new ones, in keys of acts too', () => {
    const gone = vacancyRecord({
      id: 'vacancy:2',
      postId: `post:kepala_${NIP}`,
      since: null,
      cause: null,
      candidateId: 'person:siti-aminah',
    })
    const acts = { 'person:person:siti-aminah': { mark: 'S' }, [`whole:${RAHMAT.id}`]: 1 }
    const redaction = redactionOf([OFFICE, gone], ['names'], called)
    expect(JSON.stringify([redaction.record(gone), redaction.value(acts)])).not.toMatch(
      /siti|rahmat/,
    )
  })

  it('tells a signer in no act, and a field of nobody in particular in none', () => {
    const act = { id: 'setting:headName', from: 'Andi Pratama', to: 'Budi', fields: [] }
    const field = { field: 'birthDate', from: '1975-04-12', to: null }
    const shown = redactionOf([OFFICE], ['names', 'birth'], called)
    expect(shown.value(act)).toEqual({ ...act, from: null, to: null })
    expect(shown.value(field)).toEqual({ ...field, from: null })
    const place = { field: 'parentId', from: 'unit:a', to: 'unit:b' }
    expect(shown.value(place)).toEqual(place)
  })

  it('keeps everything where nothing is left out', () => {
    expect(redactionOf([OFFICE], [], called).structure(OFFICE)).toBe(OFFICE)
  })

  it('finds people, ids and writers in anything made of plain values', () => {
    const accepted = madeRecord('override', {
      id: 'override:1',
      rule: 'nip',
      subjectId: RAHMAT.id,
      reason: 'Rahmat Hidayat segera pensiun',
      by: 'Andi',
      on: day('2018-02-03'),
    })
    const proposal = {
      basisKind: 'perda',
      author: 'Budi',
      log: [{ at: 'x', by: 'Budi', to: 'draf' }],
      change: { [RAHMAT.id]: { before: RAHMAT, after: null } },
      leftWithout: { [RAHMAT.id]: { reason: 'Sdr. Rahmat Hidayat' } },
      acts: [
        {
          key: `person:${RAHMAT.id}`,
          fields: [{ field: 'birthDate', from: '1975-04-12', to: null }],
        },
      ],
      accepted: new Map([['a', accepted]]),
    }
    const all = redactionOf([proposal], ['nip', 'birth', 'names'], called)
    const next = all.value(proposal)
    const text = JSON.stringify([next, [...next.accepted]]).toLowerCase()
    expect(text).not.toMatch(/rahmat|hidayat|1975|budi|'andi'/)
    expect(next.change['person:1' as 'person:rahmat-hidayat']?.before.name).toBe('Pegawai 1')
    expect(Object.keys(next.leftWithout)).toEqual(['person:1'])
  })
})
