import { describe, expect, it } from 'vitest'
import { actingRegister } from '../../../renderer/domain/acting/acting.ts'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { deskOf, MONTHS_AHEAD, proposalWaits } from '../../../renderer/domain/handover/desk.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import {
  freezeRecord,
  madeRecord,
  settingRecord,
  stepRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { comingVacancies, pensionsPassed } from '../../../renderer/domain/vacancy/coming/coming.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { CITY_DAY, cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2018-10-04')

describe.each([
  ['the example', demoRecords(), ON],
  ['a city', cityRecords(7, 400), CITY_DAY],
] as const)('the desk of %s', (_, records, on) => {
  it('counts what its registers count', () => {
    const structure = structureOf(records)
    const desk = deskOf(structure, on, [])
    expect(desk.vacancies.length).toBe(vacanciesOn(structure, on).length)
    expect(desk.vacancies.length).toBeGreaterThan(20)
    expect(desk.acting.length).toBe(actingRegister(structure, on).length)
    expect(desk.coming.length).toBe(comingVacancies(structure, on, MONTHS_AHEAD).length)
    expect(desk.passed.length).toBe(pensionsPassed(structure, on).length)
    expect(desk.accepted).toEqual(allFindings(structure, on).accepted)
  })
})

/** A dinas with a head who leads it without a number of the decree, and a case with what is promised of it. */
const RECORDS: readonly StructureRecord[] = [
  unit('dinas', { type: 'dinas' }),
  post('head', { head: true, category: 'jpt', eselon: 'II.b' }),
  post('sek', { category: 'administrator', eselon: 'III.a' }),
  person('a'),
  holds('a', 'head', { from: day('2018-09-01') }),
  vacancyRecord({
    id: 'vacancy:1',
    postId: 'post:sek',
    since: day('2018-08-01'),
    cause: null,
    targetDate: day('2019-03-01'),
    approvalAskedOn: day('2018-09-20'),
  }),
  stepRecord({ id: 'step:1', vacancyId: 'vacancy:1', stage: 'sk', docDate: day('2018-10-01') }),
  freezeRecord({
    ...{ id: 'freeze:1', name: 'Lampau', from: day('2017-01-01'), until: day('2018-10-03') },
    ...{ basis: 'UU 10/2016', waitsFor: null },
  }),
  freezeRecord({
    ...{ id: 'freeze:2', name: 'Berlaku', from: day('2018-01-01'), until: day('2018-10-04') },
    ...{ basis: 'UU 10/2016', waitsFor: null },
  }),
  madeRecord('bup', { id: 'bup:1', title: 'Widyaiswara Ahli Utama', age: 65 }),
  madeRecord('bup', { id: 'bup:2', title: 'Guru', age: 60, pack: 'Biro Organisasi 2026' }),
  settingRecord('naskah-formula@closing', 'Ditetapkan di Contoh'),
]
const OFFICE = structureOf(RECORDS)

describe('what lies open on a desk', () => {
  it('has what was promised, whenever that is due', () => {
    const { promised } = deskOf(OFFICE, ON, [])
    expect(promised.map(({ kind, on }) => [kind, on])).toEqual([
      ['swearing', expect.stringMatching(/^2018-11-/)],
      ['target', '2019-03-01'],
    ])
  })

  it('tells of one who waits for the oath once, with its day', () => {
    const structure = structureOf([
      ...RECORDS.filter(({ kind }) => kind !== 'appointment'),
      holds('a', 'head', {
        from: day('2018-09-01'),
        decreeNo: '821/1',
        decreeDate: day('2018-09-01'),
      }),
    ])
    const { promised, owed } = deskOf(structure, ON, [])
    expect(
      promised.filter(({ kind }) => kind === 'oath').map(({ subjectId }) => subjectId),
    ).toEqual(['appointment:a-head'])
    expect(owed).toEqual([])
  })

  it('has approvals that were asked for and not answered', () => {
    expect(deskOf(OFFICE, ON, []).permits.map(({ id, askedOn }) => [id, askedOn])).toEqual([
      ['vacancy:1', '2018-09-20'],
    ])
    expect(deskOf(OFFICE, day('2018-09-19'), []).permits).toEqual([])
  })

  it('has what was done of late without a number', () => {
    const ids = (on: string) =>
      deskOf(OFFICE, day(on), []).unnumbered.map((one) =>
        one.of === 'step' ? one.step.id : one.held.id,
      )
    expect(ids('2018-10-04')).toEqual(['appointment:a-head', 'step:1'])
    expect(ids('2018-09-30')).toEqual(['appointment:a-head'])
    expect(ids('2018-08-31')).toEqual([])
    // Longer ago than a year: it never got one.
    expect(ids('2019-09-01')).toEqual(['step:1'])
  })

  it('has the freezes that are not over, up to their last day', () => {
    const ids = (on: string) => deskOf(OFFICE, day(on), []).freezes.map(({ id }) => id)
    expect(ids('2018-10-03')).toEqual(['freeze:1', 'freeze:2'])
    expect(ids('2018-10-04')).toEqual(['freeze:2'])
    expect(ids('2018-10-05')).toEqual([])
  })

  it('has the rules this office has made its own', () => {
    const { limits, ages, formulas, packs } = deskOf(OFFICE, ON, []).rules
    expect([limits.length, ages.map(({ age }) => age), formulas]).toEqual([0, [65], ['closing']])
    expect([...packs]).toEqual([['Biro Organisasi 2026', 1]])
  })

  it('has proposals that are under way, and says what each waits for', () => {
    const draft = newProposal({
      ...{ id: 'proposal:1', name: 'Penataan', basisKind: 'perwako', basis: '', author: '' },
      ...{ date: ON, at: '2018-10-01T02:00:00Z' },
    })
    const list = [
      draft,
      { ...draft, id: 'proposal:2', status: 'berlaku' },
      { ...draft, id: 'proposal:3', status: 'ditarik' },
      { ...draft, id: 'proposal:4', status: 'ditetapkan', inForceFrom: day('2019-01-02') },
    ] as const
    const { proposals } = deskOf(OFFICE, ON, list)
    expect(proposals.map((one) => [one.id, proposalWaits(one)])).toEqual([
      ['proposal:1', 'draf'],
      ['proposal:4', '2019-01-02'],
    ])
  })
})
