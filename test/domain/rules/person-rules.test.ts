import { describe, expect, it } from 'vitest'
import type { Person, Post, UnitType } from '../../../renderer/domain/records/records.ts'
import { changeRule, setUnitFact } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { findings } from '../../../renderer/domain/rules/findings.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'
import { head, told } from './rule-office.ts'

describe('what is found at a person', () => {
  const nip = (fields: Partial<Person>) =>
    findings(
      structureOf([
        unit('u', { type: 'generic' }),
        post('p', { unitId: 'unit:u' }),
        person('a', fields),
        holds('a', 'p'),
      ]),
      day('2018-10-04'),
    )
      .filter(({ rule }) => rule === 'nip')
      .map(({ severity, unitId, params }) => [params.code, severity, unitId, params.person])

  it('a number of a PPPK in a PNS is told softly, a birth that differs is not', () => {
    expect(nip({ nip: '198003152005211002' })).toEqual([
      ['nip-pppk', 'info', 'unit:u', 'Pegawai a'],
    ])
    expect(nip({ nip: '198003152005011002', birthDate: day('1980-03-16') })).toEqual([
      ['nip-birth-differs', 'warning', 'unit:u', 'Pegawai a'],
    ])
    expect(nip({ nip: '198003152005011002' })).toEqual([])
    expect(nip({ nip: null })).toEqual([])
  })

  it('so is the year of a PPPK of before there were any: the last such year, and the first that is right', () => {
    const pppk = (year: number) =>
      nip({ nip: `19800315${year}211002`, status: 'pppk' }).map(([code, severity]) => [
        code,
        severity,
      ])
    expect(pppk(2018)).toEqual([['nip-pppk-year', 'info']])
    expect(pppk(2019)).toEqual([])
  })

  it('is shown at the unit of the post held that day, else of the latest', () => {
    const at = (on: string) =>
      findings(
        structureOf([
          unit('u', { type: 'generic' }),
          unit('v', { type: 'generic', order: 1 }),
          post('p', { unitId: 'unit:u' }),
          post('q', { unitId: 'unit:v' }),
          person('a', { nip: '1' }),
          holds('a', 'p', { from: day('2018-01-02'), until: day('2018-06-30') }),
          holds('a', 'q', { role: 'plt', from: day('2018-01-02'), until: day('2018-12-31') }),
        ]),
        day(on),
      )
        .filter(({ rule }) => rule === 'nip')
        .map(({ unitId }) => unitId)
    expect(['2018-01-01', '2018-01-02', '2018-06-30', '2018-07-01'].map(at)).toEqual([
      ['unit:v'],
      ['unit:u'],
      ['unit:u'],
      ['unit:v'],
    ])
  })

  it('one definitive post beside an acting one is no matter', () => {
    const structure = structureOf([
      unit('u', { type: 'generic' }),
      post('p', { unitId: 'unit:u' }),
      post('q', { unitId: 'unit:u' }),
      person('a'),
      holds('a', 'p', { from: day('2018-01-02') }),
      holds('a', 'q', { from: day('2018-02-01'), role: 'plt' }),
    ])
    expect(told(structure, 'one-definitive-post')).toEqual([])
  })

  it('two definitive posts count to the last day of the first, and no further', () => {
    const structure = structureOf([
      unit('u', { type: 'generic' }),
      post('p', { unitId: 'unit:u' }),
      post('q', { unitId: 'unit:u' }),
      person('a'),
      holds('a', 'p', { until: day('2018-03-31') }),
      holds('a', 'q', { from: day('2018-03-31') }),
    ])
    const count = (on: string) => told(structure, 'one-definitive-post', day(on)).length
    expect(['2018-03-30', '2018-03-31', '2018-04-01'].map(count)).toEqual([0, 1, 0])
  })

  it('two definitive posts are named', () => {
    const structure = structureOf([
      unit('u', { type: 'generic' }),
      post('p', { unitId: 'unit:u', title: 'Analis' }),
      post('q', { unitId: 'unit:u', title: 'Arsiparis' }),
      person('a'),
      holds('a', 'p', { from: day('2018-01-02') }),
      holds('a', 'q', { from: day('2018-02-01') }),
    ])
    expect(told(structure, 'one-definitive-post')).toMatchObject([
      { subjectId: 'person:a', found: 2, params: { posts: 'Analis; Arsiparis' } },
    ])
    expect(told(structure, 'one-definitive-post', day('2018-01-31'))).toEqual([])
  })
})

describe('after 30 June 2021', () => {
  const cut = (type: 'setda' | 'badan', name: string, fields: Partial<Post> = {}) =>
    told(
      structureOf([
        unit('top', { type, tipe: 'A' }),
        unit('b', { type: 'bagian', parentId: 'unit:top', name: 'Bagian Umum' }),
        unit('s', { type: 'subbagian', parentId: 'unit:b', name }),
        head('s', { eselon: 'IV.a', category: 'pengawas', ...fields }),
      ]),
      'delayering',
      day('2021-07-01'),
    ).map(({ subjectId, found, params }) => [subjectId, found, params.parent])

  it('a subbagian tata usaha stays in a setda alone', () => {
    expect(cut('setda', 'Subbagian Tata Usaha')).toEqual([])
    expect(cut('badan', 'Subbagian Tata Usaha')).toEqual([['unit:s', 'IV.a', 'Bagian Umum']])
    expect(cut('setda', 'Subbagian Protokol')).toEqual([['unit:s', 'IV.a', 'Bagian Umum']])
    expect(cut('badan', 'Subbagian X', { head: false }), 'without a head').toEqual([
      ['unit:s', 'subbagian', 'Bagian Umum'],
    ])
  })

  it('what keeps an eselon IV is the place however far above, the procurement, a single urusan', () => {
    const kept = (over: UnitType, type: UnitType, name = 'Subbagian Umum', urusan?: number) => {
      const base = structureOf([
        unit('top', { type: over, tipe: 'A' }),
        unit('b', { type: 'bagian', parentId: 'unit:top', name: 'Bagian Umum' }),
        unit('s', { type, parentId: 'unit:b', name }),
      ])
      const given =
        urusan === undefined ? base : done(base, setUnitFact('single-urusan', 'unit:s', urusan))
      return told(given, 'delayering', day('2021-07-01')).length === 0
    }
    expect([kept('setwan', 'subbagian'), kept('badan', 'subbagian')]).toEqual([true, false])
    expect(kept('badan', 'subbagian', 'Subbagian UKPBJ')).toBe(true)
    expect(kept('badan', 'seksi', 'Seksi Pengadaan Barang')).toBe(true)
    expect([kept('badan', 'seksi', 'Seksi X', 1), kept('badan', 'seksi', 'Seksi X', 0)]).toEqual([
      true,
      false,
    ])
    expect([kept('badan', 'subbidang'), kept('badan', 'bidang'), kept('badan', 'kjf')]).toEqual([
      false,
      true,
      true,
    ])
  })
})

it('a kelas far from the usual one of such a head is told', () => {
  const usual = (kelas: number | null, eselon: Post['eselon'] = 'II.b') =>
    told(
      structureOf([unit('u', { type: 'dinas', tipe: 'A' }), head('u', { eselon, kelas })]),
      'kelas-typical',
    ).map(({ subjectId, found, limit, params }) => [subjectId, found, limit, params.post])
  expect([12, 13, 14, 15, 16].map((kelas) => usual(kelas).length)).toEqual([1, 0, 0, 0, 1])
  expect(usual(12)).toEqual([['post:head-u', 12, 14, 'Kepala u']])
  expect([usual(null), usual(12, null)]).toEqual([[], []])
})

it('a rule of persons and of codes that is switched off finds nothing', () => {
  const number = '198003152005011002'
  const base = structureOf([
    unit('u', { type: 'generic', code: '1' }),
    unit('v', { type: 'generic', code: '1', order: 1 }),
    post('p', { unitId: 'unit:u' }),
    post('q', { unitId: 'unit:u' }),
    person('a', { nip: number }),
    person('b', { nip: number, birthDate: day('1980-03-16') }),
    holds('a', 'p'),
    holds('a', 'q'),
  ])
  const rules = ['nip', 'nip-unique', 'code-unique', 'one-definitive-post'] as const
  const off = (rule: (typeof rules)[number]) =>
    told(done(base, changeRule(`${rule}.all.-`, { enabled: false })), rule).length
  expect(rules.map((rule) => [told(base, rule).length, off(rule)])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
  ])
})
