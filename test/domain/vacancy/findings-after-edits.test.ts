import { describe, expect, it } from 'vitest'
import {
  freezeRecord,
  holidayRecord,
  stepRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { changeRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import {
  EMPTY,
  get,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { putRetirementAge } from '../../../renderer/domain/tenure/retirement-age-edits.ts'
import { vacancyFindings } from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { done } from '../../make/edit-outcome.ts'
import { holds, person, post, smallOfficeRecords, unit } from '../small-office.ts'

const ON = day('2018-10-04')

/** The small office with somebody acting in a chain, a case on its road, and a holder near retirement. */
const office = structureOf([
  ...smallOfficeRecords(),
  post('auditor', { unitId: 'unit:umum', category: 'fungsional', title: 'Auditor Ahli Muda' }),
  holds('media', 'media', { until: day('2018-08-31') }),
  holds('ikp', 'ikp', { until: day('2018-08-31') }),
  plt('layanan', 'ikp'),
  plt('aplikasi', 'layanan'),
  plt('umum', 'media', { role: 'plh', until: day('2018-09-12') }),
  person('sek', { birthDate: day('1960-12-05') }),
  holds('tanpa', 'auditor', { swornOn: day('2018-03-01'), decreeDate: day('2018-02-01') }),
  vacancyRecord({
    id: 'vacancy:1',
    postId: 'post:media',
    seat: 1,
    since: day('2018-09-01'),
    cause: 'rotasi',
  }),
  step('sk', '2018-09-03'),
  step('undangan', '2018-09-21'),
  step('pelantikan', '2018-09-21'),
])

function plt(who: string, at: string, fields: Parameters<typeof holds>[2] = {}) {
  const acting = holds(who, at, { role: 'plt', from: day('2018-09-03'), ...fields })
  return { ...acting, id: `appointment:plt-${who}` as const }
}

function step(stage: 'sk' | 'undangan' | 'pelantikan', on: string) {
  const doneOn = day(on)
  return stepRecord({ id: `step:${stage}`, vacancyId: 'vacancy:1', stage, docNo: '1', doneOn })
}

function told(structure: Structure): string[] {
  return vacancyFindings(structure, ON).map((finding) => JSON.stringify(finding))
}

/** As from nothing: an empty structure never seen before leaves nothing to keep. */
function fromNothing(structure: Structure): string[] {
  told({ ...EMPTY })
  return told(structureOf(recordsOf(structure)))
}

/** The findings after an edit of an office that was judged before, and whether the edit brought others. */
function after(change: (structure: Structure) => Change): boolean {
  const before = told(office)
  const next = apply(office, change(office))
  const now = told(next)
  expect(now).toEqual(fromNothing(next))
  expect(told(office), 'and taken back').toEqual(before)
  return now.join() !== before.join()
}

/** The fields of a record of the office changed. */
function changed(id: StructureRecord['id'], fields: object): (structure: Structure) => Change {
  return (structure) => {
    const record = get(structure, id)
    if (!record) throw new Error(`There is no ${id}`)
    return put(structure, [{ ...record, ...fields } as StructureRecord])
  }
}

describe('findings after one edit are those worked out from nothing, and others than before', () => {
  it.each<[string, (structure: Structure) => Change]>([
    ['the last day of a term of acting', changed('appointment:plt-layanan', { until: ON })],
    ['whoever acts in the chain ends', (s) => drop(s, ['appointment:plt-aplikasi'])],
    ['the post acted on is filled', (s) => put(s, [holds('tanpa', 'ikp', { from: ON })])],
    ['the title of a post acted on', changed('post:ikp', { title: 'Kepala Bidang Baru' })],
    ['the eselon of a post acted on', changed('post:ikp', { eselon: 'II.b', category: 'jpt' })],
    [
      'the own post of whoever acts',
      changed('post:layanan', { category: 'pelaksana', eselon: null }),
    ],
    ['the title of the desk at the end of a chain', changed('post:aplikasi', { title: 'Lain' })],
    [
      'the own desk of whoever acts is left',
      changed('appointment:aplikasi-aplikasi', { until: day('2018-10-03') }),
    ],
    ['the name of whoever acts', changed('person:layanan', { name: 'Nama Lain' })],
    ['the birth date of whoever acts', changed('person:layanan', { birthDate: day('1960-10-20') })],
    ['another post acted on beside', (s) => put(s, [plt('layanan', 'media')])],
    ['the office of the own desk', changed('unit:ikp', { parentId: null, type: 'dinas' })],
    ['the branch above it moves', changed('unit:egov', { parentId: null })],
    ['the kind of an office', changed('unit:egov', { type: 'dinas' })],
    [
      'a new office above',
      (s) =>
        put(s, [
          unit('baru', { type: 'dinas' }),
          { ...kept(s, 'unit:egov'), parentId: 'unit:baru' },
        ]),
    ],
    [
      'holidays within the days of a Plh',
      (s) =>
        put(s, [
          holidayRecord(day('2018-09-05'), 'Libur'),
          holidayRecord(day('2018-09-06'), 'Libur'),
        ]),
    ],
    ['a step of a case is corrected', changed('step:sk', { doneOn: day('2018-09-25') })],
    ['a step is taken out', (s) => drop(s, ['step:undangan'])],
    ['a case is closed', changed('vacancy:1', { closedOn: ON })],
    ['the title of the post of a case', changed('post:media', { title: 'Kepala Seksi Lain' })],
    ['the kind of the post of a case', changed('post:media', { category: 'jpt', eselon: 'II.b' })],
    ['the birth date of a holder', changed('person:sek', { birthDate: day('1960-08-05') })],
    ['the status of a holder', changed('person:egov', { status: 'other' })],
    ['a holder of whom no birth date is known leaves', (s) => drop(s, ['appointment:egov-egov'])],
    ['the first day of a holder', changed('appointment:egov-egov', { from: day('2019-01-01') })],
    ['the title of the post of a holder', changed('post:egov', { title: 'Kepala Lain' })],
    ['the kind of a post moves a retirement', changed('post:sek', { category: 'jpt' })],
    ['a post is held by two', (s) => put(s, [holds('tanpa', 'egov')])],
    [
      'a window over an oath',
      (s) =>
        put(s, [
          freezeRecord({
            id: 'freeze:1',
            name: 'Pilkada',
            from: day('2018-01-01'),
            until: null,
            basis: 'UU 10/2016',
            scope: 'pengawas,fungsional',
          }),
          { ...kept(s, 'appointment:tanpa-auditor'), postId: 'post:umum' },
        ]),
    ],
    ['the oath of a holder', changed('appointment:tanpa-auditor', { swornOn: day('2018-01-15') })],
    ['the title of the post sworn in on', changed('post:auditor', { title: 'Auditor Ahli Madya' })],
    [
      'an own BUP of a post',
      (s) => edited(s, putRetirementAge({ id: 'bup:1', title: 'Kepala Sekretariat', age: 62 })),
    ],
    ['another limit of acting', (s) => edited(s, changeRule('acting-soon.all.-', { limit: 90 }))],
    [
      'another age of retirement',
      (s) => edited(s, changeRule('retirement-age.structural.-', { limit: 62 })),
    ],
    [
      'another limit of the road',
      (s) => edited(s, changeRule('road-invitation.all.-', { limit: 9 })),
    ],
    ['a rule switched off', (s) => edited(s, changeRule('acting-chain.all.-', { enabled: false }))],
  ])('%s', (_, change) => {
    expect(after(change)).toBe(true)
  })
})

function kept<K extends StructureRecord['id']>(structure: Structure, id: K) {
  const record = get(structure, id)
  if (!record) throw new Error(`There is no ${id}`)
  return record as StructureRecord & { id: K }
}

function edited(structure: Structure, edit: Parameters<typeof done>[1]): Change {
  const result = edit(structure)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
