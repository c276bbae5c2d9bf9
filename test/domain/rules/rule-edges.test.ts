import { describe, expect, it } from 'vitest'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  StructureRecord,
  Tipe,
  Unit,
  UnitType,
} from '../../../renderer/domain/records/records.ts'
import {
  acceptFinding,
  changeRule,
  setUnitFact,
} from '../../../renderer/domain/rule-table/rule-edits.ts'
import { acceptedFindings, findings } from '../../../renderer/domain/rules/findings.ts'
import { unitOfPerson } from '../../../renderer/domain/rules/person-findings.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'
import { head, told } from './rule-office.ts'

const ON = day('2018-10-04')

function below(parent: string, type: UnitType, count: number): Unit[] {
  return Array.from({ length: count }, (_, order) =>
    unit(`${parent}-${order}`, {
      type,
      parentId: `unit:${parent}`,
      order,
      name: `${type} ${order}`,
    }),
  )
}

describe('the limit of a count', () => {
  it('is that of the tipe of the office, however deep below it is counted', () => {
    const limit = (tipe: Tipe, count: number) =>
      told(
        structureOf([
          unit('top', { type: 'dinas', tipe }),
          unit('sek', { type: 'sekretariat', parentId: 'unit:top' }),
          ...below('sek', 'subbagian', count),
        ]),
        'subbagian-sekretariat-max',
      ).map(({ limit: most, params }) => [most, params.limit, params.tipe])
    expect([limit('A', 3), limit('B', 2), limit('C', 2)]).toEqual([[], [], []])
    expect([limit('A', 4), limit('B', 3), limit('C', 3)]).toEqual([
      [[3, 3, 'A']],
      [[2, 2, 'B']],
      [[2, 2, 'C']],
    ])
    const bagian = (tipe: Tipe, count: number) =>
      told(
        structureOf([
          unit('top', { type: 'setda', tipe }),
          unit('asisten', { type: 'asisten', parentId: 'unit:top' }),
          ...below('asisten', 'bagian', count),
        ]),
        'bagian-asisten-max',
      ).length
    expect([bagian('A', 4), bagian('A', 5), bagian('B', 3), bagian('B', 4)]).toEqual([0, 1, 0, 1])
  })

  it('counts the biro of a province through its asisten alone, not what is in a biro', () => {
    const biro = (parent: UnitType) =>
      told(
        structureOf([
          settingRecord('government-level', 'provinsi'),
          unit('top', { type: 'setda', tipe: 'A' }),
          unit('x', { type: parent, parentId: 'unit:top' }),
          ...below('x', 'bagian', 10),
        ]),
        'biro-max',
      ).map(({ found }) => found)
    expect([biro('asisten'), biro('bagian')]).toEqual([[10], []])
  })
})

it('a seksi a kecamatan needs is a seksi, whatever else bears its name', () => {
  const missing = (type: UnitType) =>
    told(
      structureOf([
        unit('kec', { type: 'kecamatan', tipe: 'A' }),
        unit('a', { type: 'seksi', parentId: 'unit:kec', name: 'Seksi Trantib' }),
        unit('b', { type, parentId: 'unit:kec', name: 'Pemerintahan', order: 1 }),
      ]),
      'kecamatan-seksi-wajib',
    ).map(({ params }) => params.missing)
  expect([missing('seksi'), missing('kelurahan')]).toEqual([[], ['Seksi Pemerintahan']])
})

it('a name that stands twice in an office is told once, however many units are between', () => {
  const structure = structureOf([
    unit('top', { type: 'dinas', name: 'Dinas' }),
    unit('b', { parentId: 'unit:top', name: 'Bidang' }),
    ...['p', 'q'].flatMap((id, order) => [
      unit(id, { parentId: 'unit:b', type: 'seksi', name: `Seksi ${id}`, order }),
      unit(`${id}x`, { parentId: `unit:${id}`, type: 'generic', name: 'Kelompok' }),
    ]),
  ])
  expect(told(structure, 'name-unique').map(({ subjectId }) => subjectId)).toEqual(['unit:qx'])
})

it('a score is read by the row of its family: each is switched off by itself', () => {
  const scored = (type: UnitType, off: string) => {
    const base = structureOf([unit('u', { type, tipe: 'A' })])
    const given = done(base, setUnitFact('tipe-score', 'unit:u', 1))
    return told(done(given, changeRule(off, { enabled: false })), 'tipe-score').length
  }
  expect([scored('dinas', 'tipe-score.all.A'), scored('dinas', 'tipe-score.kecamatan.A')]).toEqual([
    0, 1,
  ])
  expect([
    scored('kecamatan', 'tipe-score.all.A'),
    scored('kecamatan', 'tipe-score.kecamatan.A'),
  ]).toEqual([1, 0])
})

it('a unit in the tray is not judged, a missing head is counted as none', () => {
  const missing = (fields: Partial<Unit>) =>
    told(structureOf([unit('u', { type: 'seksi', ...fields })]), 'head-missing').map(
      ({ found }) => found,
    )
  expect(missing({})).toEqual([0])
  expect(missing({ unplaced: 'Kabupaten lama' })).toEqual([])
})

it('what rests on no text has no state of a source, what rests on one has', () => {
  const structure = structureOf([
    unit('u', { type: 'bidang' }),
    head('u', { eselon: 'III.b', category: 'administrator', kelas: 18, seats: 1, unnamed: 2 }),
    { ...head('u'), id: 'post:again' },
    person('a', { nip: '198003152005011002' }),
    person('b', { nip: '198003152005011002' }),
  ])
  const state = (rule: string) =>
    findings(structure, ON).find((one) => one.rule === rule)?.sourceState
  expect([state('head-one'), state('kelas-range'), state('nip-unique')]).toEqual([
    null,
    'verified',
    'verified',
  ])
  const article = (rule: string) =>
    findings(structure, ON).find((one) => one.rule === rule)?.article
  expect([article('head-one'), article('kelas-range'), article('nip-unique')]).toEqual([
    null,
    null,
    'Perka BKN 22/2007',
  ])
  const group = structureOf([unit('u', { type: 'kjf' }), head('u')])
  expect(findings(group, ON).find(({ rule }) => rule === 'kjf-no-head')).toMatchObject({
    unitId: 'unit:u',
    article: 'PermenPANRB 25/2021',
  })
})

it('of two acceptances of one finding the later is told', () => {
  const base = structureOf([unit('u', { type: 'seksi' })])
  const [finding] = findings(base, ON)
  if (!finding) throw new Error('no finding')
  const accept = (id: 'override:a' | 'override:b') =>
    acceptFinding(finding, { id, reason: id, by: null, on: ON })(base)
  const records = (['override:b', 'override:a'] as const).flatMap((id): StructureRecord[] => {
    const change = accept(id)
    if (!change.ok) throw new Error(change.problem.code)
    return Object.values(change.value).flatMap(({ after }) => (after ? [after] : []))
  })
  const both = structureOf([unit('u', { type: 'seksi' }), ...records])
  expect(acceptedFindings(both, ON).map(({ override }) => override.id)).toEqual(['override:b'])
})

it('a person is shown at the definitive post that runs, also where an order to act began before', () => {
  const structure = structureOf([
    unit('u', { type: 'generic' }),
    unit('v', { type: 'generic', order: 1 }),
    post('p', { unitId: 'unit:u' }),
    post('q', { unitId: 'unit:v' }),
    person('a'),
    holds('a', 'q', { role: 'plt', from: day('2018-01-02') }),
    holds('a', 'p', { from: day('2018-02-01') }),
    holds('a', 'q', { id: 'appointment:later', role: 'plh', from: day('2018-03-01') }),
  ])
  const at = (on: string) => unitOfPerson(structure, 'person:a', day(on))
  expect([at('2018-01-31'), at('2018-02-01'), at('2018-03-01')]).toEqual([
    'unit:v',
    'unit:u',
    'unit:u',
  ])
})

it('a code is one and the same with blanks around it, and is told as written', () => {
  const structure = structureOf([
    unit('u', { type: 'generic' }),
    post('a', { unitId: 'unit:u', code: '7' }),
    post('b', { unitId: 'unit:u', code: ' 7 ' }),
    post('c', { unitId: 'unit:u', code: ' ' }),
    post('d', { unitId: 'unit:u', code: ' ' }),
  ])
  expect(
    told(structure, 'code-unique').map(({ subjectId, params }) => [subjectId, params.found]),
  ).toEqual([['post:b', ' 7 ']])
})
