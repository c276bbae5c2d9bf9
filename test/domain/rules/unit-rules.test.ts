import { describe, expect, it } from 'vitest'
import type {
  Post,
  StructureRecord,
  Unit,
  UnitType,
} from '../../../renderer/domain/records/records.ts'
import { setUnitFact } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { repeatedBy } from '../../../renderer/domain/rules/unique-findings.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { done } from '../../make/edit-outcome.ts'
import { person, post, unit } from '../small-office.ts'
import { head, told } from './rule-office.ts'

describe('heads, names and required seksi', () => {
  it('a head is missing but where none is needed', () => {
    const missing = (type: UnitType) =>
      told(structureOf([unit('u', { type })]), 'head-missing').length
    expect((['seksi', 'kjf', 'generic', 'pemda'] as const).map(missing)).toEqual([1, 0, 0, 0])
    const led = structureOf([unit('u', { type: 'seksi' }), head('u')])
    expect(told(led, 'head-missing')).toEqual([])
    expect(told(led, 'head-one')).toEqual([])
  })

  it('a functional group with a head, and a unit with two, are told with their number', () => {
    const kjf = structureOf([unit('u', { type: 'kjf', name: 'KJF' }), head('u')])
    expect(told(kjf, 'kjf-no-head')).toMatchObject([
      { subjectId: 'unit:u', found: 1, params: { post: 'Kepala u', unit: 'KJF' } },
    ])
    const two = structureOf([
      unit('u'),
      head('u'),
      { ...head('u'), id: 'post:again' },
      post('x', { unitId: 'unit:u' }),
    ])
    expect(told(two, 'head-one')).toMatchObject([{ subjectId: 'unit:u', found: 2, limit: 1 }])
  })

  it('the seksi a kecamatan needs are named where they are missing', () => {
    const missing = (...names: string[]) =>
      told(
        structureOf([
          unit('kec', { type: 'kecamatan', tipe: 'A' }),
          ...names.map((name, order) =>
            unit(`s${order}`, { type: 'seksi', parentId: 'unit:kec', name, order }),
          ),
        ]),
        'kecamatan-seksi-wajib',
      ).map(({ found, params }) => [found, params.missing])
    expect(missing('Seksi Kesejahteraan')).toEqual([
      [1, 'Seksi Pemerintahan, Seksi Ketenteraman dan Ketertiban'],
    ])
    expect(missing('Seksi Tata Praja')).toEqual([[1, 'Seksi Ketenteraman dan Ketertiban']])
    expect(missing('Seksi Ketentraman Umum', 'Seksi X')).toEqual([[2, 'Seksi Pemerintahan']])
    expect(missing('Seksi Pemerintahan', 'Seksi Trantib')).toEqual([])
    expect(missing(), 'one not filled in yet').toEqual([])
  })

  it('the later of two of one name is told with what it stands in', () => {
    const twice = (parent: string, fields: Partial<Unit> = {}) =>
      told(
        structureOf([
          unit('top', { type: 'dinas', name: 'Dinas' }),
          unit('p', { parentId: 'unit:top', name: 'Bidang P', order: 1 }),
          unit('q', { parentId: 'unit:top', name: 'Bidang Q', order: 2 }),
          unit('a', { parentId: 'unit:p', type: 'seksi', name: 'Seksi Data', order: 1 }),
          unit('b', {
            parentId: `unit:${parent}`,
            type: 'seksi',
            name: 'seksi  DATA',
            order: 2,
            ...fields,
          }),
        ]),
        'name-unique',
      ).map(({ subjectId, found, limit, params }) => [subjectId, found, limit, params.parent])
    expect(twice('p')).toEqual([['unit:b', 'seksi  DATA', null, 'Bidang P']])
    expect(twice('q')).toEqual([['unit:b', 'seksi  DATA', null, 'Bidang P']])
    expect(twice('q', { type: 'kjf' }), 'groups bear one name everywhere').toEqual([])
    expect(twice('q', { name: 'Seksi Lain' })).toEqual([])
  })

  it('kelurahan, UPTD and hospitals name what is in them by themselves; their own names are those of the office', () => {
    const twice = (type: UnitType, names: readonly [string, string] = ['P', 'Q']) =>
      told(
        structureOf([
          unit('top', { type: 'kecamatan', tipe: 'A', name: 'Kecamatan' }),
          unit('p', { parentId: 'unit:top', type, name: names[0], order: 1 }),
          unit('q', { parentId: 'unit:top', type, name: names[1], order: 2 }),
          unit('a', { parentId: 'unit:p', type: 'seksi', name: 'Seksi Data', order: 1 }),
          unit('b', { parentId: 'unit:q', type: 'seksi', name: 'Seksi Data', order: 1 }),
        ]),
        'name-unique',
      ).map(({ subjectId }) => subjectId)
    expect([twice('kelurahan'), twice('uptd'), twice('rsud')]).toEqual([[], [], []])
    expect(twice('sekretariat')).toEqual(['unit:b'])
    expect(twice('kelurahan', ['Kelurahan P', 'kelurahan p'])).toEqual(['unit:q'])
  })

  it('of three of one name the second and the third are told, in whatever unit they are', () => {
    const structure = structureOf([
      unit('top', { type: 'dinas', name: 'Dinas' }),
      unit('p', { parentId: 'unit:top', name: 'Bidang P', order: 1 }),
      unit('q', { parentId: 'unit:top', name: 'Bidang Q', order: 2 }),
      ...['a', 'b'].map((id, order) =>
        unit(id, { parentId: 'unit:p', type: 'seksi', name: 'Seksi Data', order }),
      ),
      unit('c', { parentId: 'unit:q', type: 'seksi', name: 'Seksi Data', order: 1 }),
    ])
    expect(
      told(structure, 'name-unique')
        .map(({ subjectId, unitId }) => [subjectId, unitId])
        .sort(),
    ).toEqual([
      ['unit:b', 'unit:b'],
      ['unit:c', 'unit:c'],
    ])
  })
})

describe('eselon and kelas', () => {
  const office = (...records: readonly StructureRecord[]) =>
    structureOf([
      unit('top', { type: 'dinas', tipe: 'A' }),
      head('top', { eselon: 'II.b', category: 'jpt' }),
      unit('b', { parentId: 'unit:top', type: 'bidang', name: 'Bidang' }),
      ...records,
    ])
  const led = (eselon: Post['eselon'], fields: Partial<Post> = {}) =>
    office(head('b', { eselon, category: 'administrator', ...fields }))

  it('a head of another eselon than the ladder gives is told, a functional one is not asked', () => {
    const found = (structure: Structure) =>
      told(structure, 'eselon-unit').map(({ subjectId, found: is, limit, params }) => [
        subjectId,
        is,
        limit,
        params.post,
      ])
    expect(found(led('III.b'))).toEqual([])
    expect(found(led('III.a'))).toEqual([['post:head-b', 'III.a', 'III.b', 'Kepala b']])
    expect(found(led(null))).toEqual([['post:head-b', '–', 'III.b', 'Kepala b']])
    expect(found(led(null, { category: 'fungsional' }))).toEqual([])
    expect(found(office())).toEqual([])
  })

  it('a head stands lower than the one over it, but for a line of coordination and a hospital', () => {
    const ladder = (eselon: Post['eselon'], fields: Partial<Unit> = {}) =>
      told(
        office(
          unit('b', { parentId: 'unit:top', type: 'bidang', name: 'Bidang', ...fields }),
          head('b', { eselon }),
        ),
        'eselon-ladder',
      ).map(({ found, limit, params }) => [found, limit, params.post, params.over])
    expect([ladder('II.a'), ladder('II.b')]).toEqual([
      [['II.a', 'II.b', 'Kepala b', 'Kepala top']],
      [['II.b', 'II.b', 'Kepala b', 'Kepala top']],
    ])
    expect([ladder('III.a'), ladder(null)]).toEqual([[], []])
    expect(ladder('II.b', { line: 'koordinasi' })).toEqual([])
    expect(ladder('II.b', { type: 'rsud' })).toEqual([])
    const gap = office(
      unit('s', { parentId: 'unit:b', type: 'seksi', name: 'Seksi' }),
      head('s', { eselon: 'II.b' }),
    )
    expect(told(gap, 'eselon-ladder'), 'over one without a head').toMatchObject([
      { subjectId: 'post:head-s', limit: 'II.b' },
    ])
  })

  it('the kind of post goes with the eselon', () => {
    const kinds = (eselon: Post['eselon'], category: Post['category']) =>
      told(
        office(post('x', { unitId: 'unit:b', title: 'X', eselon, category })),
        'eselon-category',
      ).map(({ subjectId, found, limit, params }) => [
        subjectId,
        found,
        limit,
        params.post,
        params.eselon,
      ])
    expect(kinds('IV.a', 'pengawas')).toEqual([])
    expect(kinds('IV.a', 'jpt')).toEqual([['post:x', 'jpt', 'pengawas', 'X', 'IV.a']])
    expect(kinds(null, 'jpt')).toEqual([])
  })

  it('a kelas lies from 1 to 17', () => {
    const kelas = (value: number | null) =>
      told(office(post('x', { unitId: 'unit:b', title: 'X', kelas: value })), 'kelas-range').map(
        ({ found, limit, params }) => [found, limit, params.post],
      )
    expect([0, 1, 17, 18].map((value) => kelas(value))).toEqual([
      [[0, '1–17', 'X']],
      [],
      [],
      [[18, '1–17', 'X']],
    ])
    expect(kelas(null)).toEqual([])
  })
})

describe('tipe, urusan and score', () => {
  it('an office without a tipe is told, a Satpol PP and what has none is not', () => {
    const missing = (type: UnitType) =>
      told(structureOf([unit('u', { type })]), 'tipe-missing').map(({ found, limit }) => [
        found,
        limit,
      ])
    expect([missing('dinas'), missing('satpol-pp'), missing('bidang')]).toEqual([
      [['', 'A / B / C']],
      [],
      [],
    ])
    const none = (type: UnitType, tipe: Unit['tipe']) =>
      told(structureOf([unit('u', { type, tipe })]), 'tipe-none').map(({ found, limit }) => [
        found,
        limit,
      ])
    expect([none('kecamatan', 'C'), none('kecamatan', 'B'), none('dinas', 'C')]).toEqual([
      [['C', 'A / B']],
      [],
      [],
    ])
  })

  it('the score gives the tipe, from its very first point', () => {
    const scored = (type: UnitType, tipe: Unit['tipe'], score: number) =>
      told(
        done(structureOf([unit('u', { type, tipe })]), setUnitFact('tipe-score', 'unit:u', score)),
        'tipe-score',
      ).map(({ found, limit, params }) => [found, limit, params.score])
    expect(scored('dinas', 'A', 800)).toEqual([['A', 'B', 800]])
    expect(scored('dinas', 'A', 801)).toEqual([])
    expect(scored('dinas', 'B', 800)).toEqual([])
    expect(scored('dinas', null, 800)).toEqual([])
    expect(told(structureOf([unit('u', { type: 'dinas', tipe: 'A' })]), 'tipe-score')).toEqual([])
  })
})

describe('what only one may have', () => {
  it('a code of units or of posts twice is told at the later id, with the name of the first', () => {
    const structure = structureOf([
      unit('z', { type: 'generic', code: ' 1.02 ', name: 'Z' }),
      unit('y', { type: 'generic', code: '1.02', name: 'Y' }),
      unit('x', { type: 'generic', code: ' ', name: 'X' }),
      unit('w', { type: 'generic', code: ' ', name: 'W' }),
      post('b', { unitId: 'unit:x', code: '7', title: 'B' }),
      post('a', { unitId: 'unit:y', code: '7', title: 'A' }),
      post('c', { unitId: 'unit:y', code: '1.02', title: 'C' }),
    ])
    expect(
      told(structure, 'code-unique').map(({ subjectId, unitId, found, params }) => [
        subjectId,
        unitId,
        found,
        params.name,
        params.other,
      ]),
    ).toEqual([
      ['unit:z', 'unit:z', ' 1.02 ', 'Z', 'Y'],
      ['post:b', 'unit:x', '7', 'B', 'A'],
    ])
    expect(['unit:z', 'post:b', 'unit:y'].map((id) => repeatedBy(structure, id))).toEqual([
      'unit:y',
      'post:a',
      undefined,
    ])
  })

  it('an NIP twice or thrice is told at each later person, however it is written', () => {
    const nip = '198003152005011002'
    const structure = structureOf([
      unit('u', { type: 'generic' }),
      person('c', { nip, name: 'C' }),
      person('a', { nip: '19800315 200501 1 002', name: 'A' }),
      person('b', { nip, name: 'B' }),
      person('d', { nip: null }),
      person('e', { nip: null }),
    ])
    expect(
      told(structure, 'nip-unique').map(({ subjectId, found, params }) => [
        subjectId,
        found,
        params.other,
        params.person,
      ]),
    ).toEqual([
      ['person:b', nip, 'A', 'B'],
      ['person:c', nip, 'A', 'C'],
    ])
    expect(repeatedBy(structure, 'person:c')).toBe('person:a')
  })
})
