import { describe, expect, it } from 'vitest'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { findings } from '../../../renderer/domain/rules/findings.ts'
import { unitOfPerson } from '../../../renderer/domain/rules/person-findings.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, smallOfficeRecords } from '../small-office.ts'

const SPAN = { from: day('2018-02-01'), until: day('2018-08-31') }
const DAYS = ['2018-01-31', '2018-02-01', '2018-08-31', '2018-09-01']

function found(rule: string, subject: string, ...records: readonly StructureRecord[]): number[] {
  const structure = structureOf([...smallOfficeRecords(), ...records])
  return DAYS.map(
    (on) =>
      findings(structure, day(on)).filter((one) => one.rule === rule && one.subjectId === subject)
        .length,
  )
}

describe('from the first day of an appointment to its last', () => {
  it('the golongan of the holder is compared', () => {
    const low = person('media', { golongan: 'III/a' })
    expect(found('golongan-range', 'post:media', low, holds('media', 'media', SPAN))).toEqual([
      0, 1, 1, 0,
    ])
    expect(
      found('golongan-range', 'post:media', low, holds('media', 'media', { ...SPAN, role: 'plt' })),
    ).toEqual([0, 0, 0, 0])
    const pppk = person('media', { golongan: 'III/a', status: 'pppk' })
    expect(found('golongan-range', 'post:media', pppk, holds('media', 'media', SPAN))).toEqual([
      0, 0, 0, 0,
    ])
  })

  it('holders are counted against seats, those known as a number too', () => {
    const second = holds('tanpa', 'media', SPAN)
    expect(found('seats-exceeded', 'post:media', second)).toEqual([0, 1, 1, 0])
    expect(found('seats-exceeded', 'post:media', { ...second, role: 'plh' })).toEqual([0, 0, 0, 0])
    const full = post('arsip', { unitId: 'unit:umum', seats: 2, unnamed: 2 })
    expect(found('seats-exceeded', 'post:arsip', full)).toEqual([0, 0, 0, 0])
    expect(found('seats-exceeded', 'post:arsip', full, holds('tanpa', 'arsip', SPAN))).toEqual([
      0, 1, 1, 0,
    ])
  })

  it('a second definitive post of one person is one too many', () => {
    const second = (fields: Partial<Appointment>) =>
      found('one-definitive-post', 'person:ikp', holds('ikp', 'arsiparis', { ...SPAN, ...fields }))
    expect(second({})).toEqual([0, 1, 1, 0])
    expect(second({ role: 'plt' })).toEqual([0, 0, 0, 0])
    const twice = { ...holds('ikp', 'ikp', SPAN), id: 'appointment:twice' as const }
    expect(found('one-definitive-post', 'person:ikp', twice), 'the same post').toEqual([0, 0, 0, 0])
  })

  it('a person is shown at the unit of the definitive post, else of the latest', () => {
    const structure = structureOf([
      ...smallOfficeRecords(),
      holds('tanpa', 'arsiparis', SPAN),
      holds('tanpa', 'pranata', { role: 'plt', from: day('2018-03-01') }),
    ])
    expect(DAYS.map((on) => unitOfPerson(structure, 'person:tanpa', day(on)))).toEqual([
      'unit:aplikasi',
      'unit:umum',
      'unit:umum',
      'unit:aplikasi',
    ])
    expect(unitOfPerson(structure, 'person:none', day('2018-03-01'))).toBeNull()
  })
})

describe('a finding on holders names', () => {
  const all = (...records: readonly StructureRecord[]) =>
    findings(structureOf([...smallOfficeRecords(), ...records]), day('2018-10-04'))
  const params = (rule: string, subject: string, ...records: readonly StructureRecord[]) =>
    all(...records).find((one) => one.rule === rule && one.subjectId === subject)?.params

  it('person, post and eselon where the golongan does not fit', () => {
    const low = person('media', { golongan: 'III/a' })
    expect(params('golongan-range', 'post:media', low)).toMatchObject({
      person: 'Pegawai media',
      post: 'Kepala Seksi Media',
      eselon: 'IV.a',
    })
    const unknown = person('media', { golongan: null })
    expect(params('golongan-range', 'post:media', unknown)).toBeUndefined()
    const bare = post('media', { unitId: 'unit:media', head: true, eselon: null, title: 'Kepala' })
    expect(params('golongan-range', 'post:media', low, bare)).toBeUndefined()
  })

  it('the post with more holders than seats', () => {
    const second = holds('tanpa', 'media')
    expect(params('seats-exceeded', 'post:media', second)).toMatchObject({
      post: 'Kepala Seksi Media',
    })
  })

  it('the head post whose holder is known only as a number', () => {
    const led = { unitId: 'unit:media' as const, head: true, title: 'Kepala Seksi Media' }
    const number = post('media', { ...led, seats: 2, unnamed: 1 })
    const found = all(number).filter(({ rule }) => rule === 'bezetting-listed')
    expect(found).toMatchObject([
      { subjectId: 'post:media', found: 1, limit: 0, params: { post: 'Kepala Seksi Media' } },
    ])
    expect(all().filter(({ rule }) => rule === 'bezetting-listed')).toEqual([])
  })
})
