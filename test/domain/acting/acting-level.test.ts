import { describe, expect, it } from 'vitest'
import { judge, whoMayAct, whyNot } from '../../../renderer/domain/acting/who-may-act.ts'
import type { Post, PostId, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, smallOfficeRecords, unit } from '../small-office.ts'

const ON = day('2018-10-04')
const office = (...records: readonly StructureRecord[]) =>
  structureOf([...smallOfficeRecords(), ...records])

/** Own level or one higher (BKN K.26-30/V.20-3/99). */
describe('the level of the own post against that of the vacant one', () => {
  const level = (wanted: Partial<Post>, own: Partial<Post>) =>
    judge(office(), post('wanted', wanted), person('x'), post('own', own), ON).reasons[0]
  const none = { category: 'other' } as const

  it.each([
    ['II.a', ['same-level', 'same-level', 'one-level-up', 'level-too-low', 'level-too-low']],
    ['II.b', ['same-level', 'same-level', 'one-level-up', 'level-too-low', 'level-too-low']],
    ['III.a', ['level-too-high', 'level-too-high', 'same-level', 'one-level-up', 'level-too-low']],
    ['III.b', ['level-too-high', 'level-too-high', 'same-level', 'one-level-up', 'level-too-low']],
    ['IV.a', ['level-too-high', 'level-too-high', 'level-too-high', 'same-level', 'one-level-up']],
  ] as const)('for eselon %s, of II.a, II.b, III.b, IV.b and a pelaksana', (eselon, wanted) => {
    const vacant: Partial<Post> = { ...none, eselon }
    const own = (['II.a', 'II.b', 'III.b', 'IV.b'] as const).map((one) =>
      level(vacant, { ...none, eselon: one }),
    )
    expect([...own, level(vacant, { category: 'pelaksana' })]).toEqual(wanted)
  })

  it('is that of the kind of post where no eselon is recorded', () => {
    const kinds = ['jpt', 'administrator', 'pengawas', 'pelaksana'] as const
    const told = (category: Post['category']) =>
      kinds.map((own) => level({ category }, { category: own }))
    expect(told('jpt')).toEqual(['same-level', 'one-level-up', 'level-too-low', 'level-too-low'])
    expect(told('administrator')).toEqual([
      'level-too-high',
      'same-level',
      'one-level-up',
      'level-too-low',
    ])
    expect(told('pengawas')).toEqual([
      'level-too-high',
      'level-too-high',
      'same-level',
      'one-level-up',
    ])
    expect(level({ category: 'pengawas' }, none)).toBe('own-not-structural')
    expect(level(none, { category: 'pengawas' })).toBe('no-structural-level')
    expect(level({ category: 'pelaksana', eselon: 'IV.b' }, { category: 'pengawas' })).toBe(
      'no-structural-level',
    )
  })
})

describe('who is asked', () => {
  const asked = (id: PostId, ...records: readonly StructureRecord[]) => {
    const structure = office(...records)
    const vacant = get(structure, id)
    if (!vacant) throw new Error('no such post')
    return whoMayAct(structure, vacant, ON)
  }
  const ids = (id: PostId, ...records: readonly StructureRecord[]) =>
    asked(id, ...records).map(({ person: { id: who } }) => who)
  const staff = (id: string, fields: Partial<Post>): StructureRecord[] => [
    post(id, fields),
    person(id),
    holds(id, id),
  ]

  it('a pelaksana for a pengawas of the own bidang alone', () => {
    const here = staff('sini', { unitId: 'unit:layanan' })
    const there = staff('sana', { unitId: 'unit:umum' })
    expect(ids('post:media', ...here, ...there)).toContain('person:sini')
    expect(ids('post:media', ...here, ...there)).not.toContain('person:sana')
    expect(ids('post:ikp', ...here)).not.toContain('person:sini')
    const other = staff('lain', { unitId: 'unit:layanan', category: 'other' })
    expect(ids('post:media', ...other)).not.toContain('person:lain')
  })

  it('nobody on the vacant post itself, nobody who only acts, nobody of another office', () => {
    expect(ids('post:media')).not.toContain('person:media')
    expect(ids('post:media', holds('tanpa', 'layanan', { role: 'plt' }))).not.toContain(
      'person:tanpa',
    )
    const beside = [
      unit('sosial', { type: 'dinas' }),
      ...staff('sosial', { unitId: 'unit:sosial', category: 'pengawas' }),
    ]
    expect(ids('post:media', ...beside)).not.toContain('person:sosial')
  })

  it('for a Staf Ahli nobody of the offices that hang below the same top', () => {
    const city = structureOf([
      unit('kota', { type: 'pemda' }),
      unit('ahli', { type: 'staf-ahli', parentId: 'unit:kota' }),
      unit('sosial', { type: 'dinas', parentId: 'unit:kota', order: 1 }),
      post('ahli', { unitId: 'unit:ahli', category: 'jpt', eselon: 'II.b' }),
      ...staff('lain', { unitId: 'unit:ahli', category: 'jpt', eselon: 'II.b' }),
      ...staff('sosial', { unitId: 'unit:sosial', category: 'jpt', eselon: 'II.b' }),
    ])
    const vacant = get(city, 'post:ahli')
    expect(vacant && whoMayAct(city, vacant, ON).map((one) => one.person.id)).toEqual([
      'person:lain',
    ])
  })

  it('first of the own bidang, of those of the own level, then by eselon and by name', () => {
    const here = staff('sini', { unitId: 'unit:layanan' })
    const bare = post('program', {
      unitId: 'unit:program',
      title: 'Kasubbag',
      category: 'pengawas',
      head: true,
    })
    expect(ids('post:media', ...here, bare)).toEqual([
      'person:layanan',
      'person:sini',
      'person:aplikasi',
      'person:infra',
      'person:umum',
      'person:program',
      'person:ikp',
      'person:dinas',
      'person:sek',
      'person:egov',
    ])
  })

  it('of one level before one lower, whatever eselon is on record', () => {
    const bare = staff('rata', { unitId: 'unit:egov', category: 'administrator' })
    const list = ids('post:ikp', ...bare)
    expect(list.indexOf('person:rata')).toBeLessThan(list.indexOf('person:aplikasi'))
    expect(list.indexOf('person:layanan'), 'of the own bidang').toBeLessThan(
      list.indexOf('person:rata'),
    )
  })

  it('of those who may not first whom the least speaks against', () => {
    const pppk = person('aplikasi', { name: 'A', status: 'pppk' })
    const list = ids('post:dinas', pppk)
    expect(list.indexOf('person:infra')).toBeLessThan(list.indexOf('person:aplikasi'))
    const may = asked('post:dinas', pppk).filter((one) => one.may).length
    expect(list.indexOf('person:infra')).toBeGreaterThanOrEqual(may)
    const near = person('media', { status: 'pppk' })
    const busy = holds('media', 'program', { role: 'plt' })
    const others = ids('post:ikp', pppk, near, busy)
    expect(others.indexOf('person:aplikasi'), 'before one of the own bidang').toBeLessThan(
      others.indexOf('person:media'),
    )
  })

  it('of one bidang is nobody beside the head of the office', () => {
    const reasons = (id: PostId, who: string) =>
      asked(id).find((one) => one.person.id === who)?.reasons
    expect(reasons('post:dinas', 'person:sek')).toEqual(['one-level-up'])
    expect(reasons('post:ikp', 'person:media')).toEqual(['one-level-up', 'same-branch'])
    expect(reasons('post:ikp', 'person:aplikasi')).toEqual(['one-level-up'])
    const staffOfHead = staff('staf', { unitId: 'unit:dinas', category: 'administrator' })
    expect(
      asked('post:dinas', ...staffOfHead).find(({ ownPost }) => ownPost.id === 'post:staf')
        ?.reasons,
    ).toEqual(['one-level-up'])
  })
})

it('who comes from another office is told so', () => {
  const structure = office(unit('sosial', { type: 'dinas' }))
  const own = post('own', { unitId: 'unit:sosial', category: 'pengawas' })
  const vacant = post('media', { unitId: 'unit:media', category: 'pengawas' })
  const told = judge(structure, vacant, person('x'), own, ON)
  expect([told.may, told.reasons]).toEqual([false, ['same-level', 'other-office']])
})

it('who has gone by the first day is told so, from that day on', () => {
  const structure = office(holds('media', 'media', { until: day('2018-10-03'), endCause: 'tewas' }))
  const vacant = get(structure, 'post:layanan')
  const own = get(structure, 'post:media')
  if (!vacant || !own) throw new Error('no such post')
  const told = (on: string) => judge(structure, vacant, person('media'), own, day(on)).reasons
  expect(told('2018-10-04')).toEqual(['same-level', 'same-branch', 'has-gone'])
  expect(told('2018-10-03')).toEqual(['same-level', 'same-branch', 'goes-before-end'])
})

it('a retirement on record is told as leaving, one that is only reckoned as retiring', () => {
  const structure = office(
    holds('media', 'media', { until: day('2018-11-30'), endCause: 'pensiun-bup' }),
  )
  const vacant = get(structure, 'post:layanan')
  const own = get(structure, 'post:media')
  if (!vacant || !own) throw new Error('no such post')
  const told = (last: string) =>
    judge(structure, vacant, person('media'), own, ON, day(last)).reasons
  expect(told('2018-11-30')).toEqual(['same-level', 'same-branch'])
  expect(told('2018-12-01')).toEqual(['same-level', 'same-branch', 'goes-before-end'])
  const contract = person('aplikasi', { status: 'pppk', contractUntil: day('2018-11-30') })
  const employed = office(contract)
  const ends = (last: string) => judge(employed, vacant, contract, own, ON, day(last)).reasons
  expect(ends('2018-11-30')).not.toContain('goes-before-end')
  expect(ends('2018-12-01'), 'a contract that ends').toContain('goes-before-end')
  const retires = person('media', { birthDate: day('1960-10-20') })
  const born = office(retires)
  const reckoned = (last: string) => judge(born, vacant, retires, own, ON, day(last)).reasons
  expect(reckoned('2018-10-31')).toEqual(['same-level', 'same-branch'])
  expect(reckoned('2018-11-01')).toEqual(['same-level', 'same-branch', 'retires-before-end'])
})

it('who may not is counted by the first thing against them, the most frequent reason first', () => {
  const vacant = post('vacant', { category: 'jpt' })
  const told = (category: Post['category']) =>
    judge(office(), vacant, person('x', { status: 'pppk' }), post('own', { category }), ON)
  const list = [told('jpt'), told('pengawas'), told('pelaksana'), told('other')]
  expect(whyNot([])).toEqual([])
  expect(whyNot(list)).toEqual([
    { reason: 'level-too-low', count: 2 },
    { reason: 'not-pns', count: 1 },
    { reason: 'own-not-structural', count: 1 },
  ])
  const may = judge(office(), vacant, person('x'), post('own', { category: 'jpt' }), ON)
  expect(whyNot([may])).toEqual([])
})
