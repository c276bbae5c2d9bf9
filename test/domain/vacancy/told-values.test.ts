import { describe, expect, it } from 'vitest'
import { freezeRecord, holidayRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  Person,
  StructureRecord,
} from '../../../renderer/domain/records/records.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  actingHints,
  candidateHints,
  correctionHints,
  dateHints,
  freezeHints,
  seatHints,
} from '../../../renderer/domain/vacancy/events/fill-hints.ts'
import { stepHints } from '../../../renderer/domain/vacancy/events/step-hints.ts'
import {
  retirementFindingsAt,
  vacancyFindings,
} from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import {
  addHoliday,
  removeHoliday,
} from '../../../renderer/domain/vacancy/freezes/holiday-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'
import { CASE, KASI, office, step, term } from './one-post.ts'

const TMT = day('2018-11-01')
const FREEZE = freezeRecord({
  id: 'freeze:1',
  name: 'Enam bulan sebelum penetapan',
  from: day('2018-10-01'),
  until: day('2018-12-31'),
  basis: 'UU 10/2016',
  scope: 'pengawas, jpt',
})

describe('what a hint on a candidate says', () => {
  const ranked = { ...KASI, eselon: 'IV.a' as const }
  const said = (who: Partial<Person>, own?: 'II.b' | 'III.b' | 'IV.a' | 'IV.b', at = ranked) => {
    const one = person('x', { birthDate: day('1980-01-01'), ...who })
    const held = own ? [post('own', { eselon: own }), holds('x', 'own')] : []
    const s = structureOf([unit('dinas'), at, one, ...held])
    return candidateHints(s, at, one, TMT).map(({ code, params }) => [code, params])
  }
  const range = { eselon: 'IV.a', low: 'III/c', high: 'III/d' }

  it('is the range of the eselon, and the golongan that lies outside', () => {
    expect(said({})).toEqual([])
    expect(said({ golongan: 'III/b' })).toEqual([
      ['hint-golongan', { ...range, golongan: 'III/b' }],
    ])
    expect(said({ golongan: null })).toEqual([['hint-golongan-missing', range]])
    expect(said({ status: 'pppk' })).toEqual([['hint-not-pns', { eselon: 'IV.a' }]])
  })

  it('is the step of the ladder that is left out: two levels up, not one; down is told as such', () => {
    const high = { ...KASI, eselon: 'II.b' as const }
    const ladder = (own: 'II.b' | 'III.b' | 'IV.a' | 'IV.b') =>
      said({ golongan: 'IV/b' }, own, high as never)
    expect(ladder('IV.b')).toEqual([['hint-ladder', { from: 'IV.b', to: 'II.b' }]])
    expect(ladder('IV.a')).toEqual([['hint-ladder', { from: 'IV.a', to: 'II.b' }]])
    expect(ladder('III.b')).toEqual([])
    expect(ladder('II.b')).toEqual([])
    expect(said({}, 'II.b')).toEqual([['hint-down', { from: 'II.b', to: 'IV.a' }]])
    expect(said({}, 'IV.a')).toEqual([])
  })

  it('is the first day after the retirement, and the age', () => {
    const born = (birthDate: string) => said({ birthDate: day(birthDate) })
    expect(born('1960-10-15')).toEqual([['hint-retired', { age: 58, on: '2018-11-01' }]])
    expect(born('1961-04-15')).toEqual([['hint-retires', { age: 58, on: '2019-05-01' }]])
    expect(born('1961-05-01')).toEqual([])
    expect(said({ birthDate: null })).toEqual([['hint-birth-missing', {}]])
  })
})

describe('what a hint on dates says', () => {
  const dates = {
    tmt: TMT,
    decreeDate: null,
    swornOn: null,
    approvalNo: null,
    approvalDate: null,
  }

  it('is the freeze and its basis', () => {
    const frozen = office(FREEZE)
    const told = { name: 'Enam bulan sebelum penetapan', basis: 'UU 10/2016' }
    expect(freezeHints(frozen, KASI, dates)).toEqual([{ code: 'hint-freeze', params: told }])
    expect(freezeHints(frozen, KASI, { ...dates, approvalNo: '1' })).toEqual([])
  })

  it('is an approval later than the oath or the first day, whichever comes first', () => {
    const late = (swornOn: string | null, approvalDate: string) =>
      dateHints(office(), {
        ...dates,
        swornOn: swornOn === null ? null : day(swornOn),
        approvalNo: '1',
        approvalDate: day(approvalDate),
      })
        .filter(({ code }) => code === 'hint-approval-late')
        .map(({ params }) => params)
    expect(late('2018-10-31', '2018-10-31')).toEqual([])
    expect(late('2018-10-31', '2018-11-01')).toEqual([{ approvalDate: TMT, on: '2018-10-31' }])
    expect(late('2018-11-02', '2018-11-01')).toEqual([])
    expect(late('2018-11-02', '2018-11-02')).toEqual([{ approvalDate: '2018-11-02', on: TMT }])
    expect(late(null, '2018-11-01')).toEqual([])
    expect(late(null, '2018-11-02')).toHaveLength(1)
  })

  it('is both ends of an acting term, and the order that comes after it begins', () => {
    const until = day('2018-10-31')
    expect(actingHints(office(), { from: TMT, until }, day('2018-11-02'))).toEqual([
      { code: 'hint-ends-before', params: { until, from: TMT } },
      { code: 'hint-order-after', params: { orderDate: '2018-11-02', from: TMT } },
    ])
    expect(actingHints(office(), { from: TMT, until: TMT }, TMT)).toEqual([])
  })

  it('of an acting term that is corrected is that of the form, and who else acts then', () => {
    const corrected: Appointment = term('a', '2018-11-01', '2018-10-30', {
      id: 'appointment:plt',
      role: 'plt',
    })
    const other = term('b', '2018-10-01', '2018-12-31', { role: 'plt' })
    const codes = (one: Appointment) =>
      correctionHints(office(corrected, other), one, day('2018-10-04')).map(({ code }) => code)
    expect(codes(corrected)).toEqual(['hint-ends-before', 'hint-acts-there'])
    expect(codes({ ...corrected, until: null, from: day('2019-01-01') })).toEqual([])
  })

  it('of a definitive one that is corrected is the SK of its end after the day it works from', () => {
    const ended = (until: string | null, endDecreeDate: string) => {
      const one = term('a', '2015-01-05', until, { endDecreeDate: day(endDecreeDate) })
      return correctionHints(office(one), one, day('2018-10-04'))
    }
    expect(ended('2018-10-31', '2018-11-01')).toEqual([])
    expect(ended('2018-10-31', '2018-11-02')).toEqual([
      { code: 'hint-order-late', params: { decreeDate: '2018-11-02', tmt: TMT } },
    ])
    expect(ended(null, '2018-11-02')).toEqual([])
  })

  it('is by how many working days the oath comes after the SK, from the thirty-first on', () => {
    const late = (swornOn: string) =>
      dateHints(office(), { ...dates, decreeDate: day('2018-10-01'), swornOn: day(swornOn) })
        .filter(({ code }) => code === 'hint-swearing-late')
        .map(({ params }) => params)
    expect(late('2018-11-12')).toEqual([])
    expect(late('2018-11-13')).toEqual([{ days: 31 }])
  })

  it('is who sits on the seat', () => {
    expect(seatHints(office(term('a', null, null)), KASI, [], TMT)).toEqual([
      { code: 'seat-taken', params: { post: 'Kepala Seksi', person: 'Pegawai a' } },
    ])
  })

  it('of two who sat on it after each other is who sits there on the day', () => {
    const both = [term('a', '2015-01-05', null), term('b', '2016-01-05', '2017-01-04')]
    expect(seatHints(office(...both), KASI, [], TMT)[0]?.params.person).toBe('Pegawai a')
  })
})

describe('what a hint on a step says', () => {
  it('is the other step with its day, the document, and the day to come', () => {
    const s = office(KASI, CASE, step('sk', '2018-10-10'))
    const on = day('2018-10-09')
    const hints = (stage: 'pelantikan' | 'seleksi', doneOn: typeof on, docDate: typeof on | null) =>
      stepHints(s, CASE.id, stage, { docDate, doneOn }, day('2018-10-31'))
    expect(hints('pelantikan', on, day('2018-10-10'))).toEqual([
      {
        code: 'hint-step-before',
        params: { on, stage: 'stage.sk', day: '2018-10-10' },
      },
      { code: 'hint-document-after', params: { docDate: '2018-10-10', doneOn: on } },
    ])
    expect(hints('seleksi', day('2018-10-11'), null)).toEqual([
      {
        code: 'hint-step-after',
        params: { on: '2018-10-11', stage: 'stage.sk', day: '2018-10-10' },
      },
    ])
    expect(hints('pelantikan', day('2018-11-01'), null)).toEqual([
      { code: 'hint-step-to-come', params: { on: '2018-11-01' } },
    ])
    expect(hints('pelantikan', day('2018-10-31'), day('2018-10-31'))).toEqual([])
  })
})

describe('what a finding says', () => {
  const found = (rule: string, ...records: readonly StructureRecord[]) =>
    vacancyFindings(office(...records), day('2018-12-03'))
      .filter((one) => one.rule === rule)
      .map(({ subjectId, found: is, limit, article, params }) => ({
        subjectId,
        is,
        limit,
        article,
        params,
      }))
  const sworn = (more: Partial<Appointment>) => term('a', '2018-11-01', null, more)

  it('of a first day in a freeze is who, when and by what; with an approval that comes late, that day', () => {
    const params = { person: 'Pegawai a', on: TMT, freeze: FREEZE.name }
    expect(found('freeze-no-approval', FREEZE, sworn({}))).toMatchObject([
      { is: TMT, limit: '2018-10-01', article: 'UU 10/2016', params },
    ])
    const late = { approvalNo: '5', approvalDate: day('2018-11-02') }
    expect(found('approval-late', FREEZE, sworn(late))).toMatchObject([
      { is: '2018-11-02', limit: TMT, params: { ...params, given: '2018-11-02' } },
    ])
    const dated = { approvalNo: null, approvalDate: TMT }
    expect(found('freeze-no-approval', FREEZE, sworn(dated))).toHaveLength(1)
    const good = { approvalNo: '5', approvalDate: TMT }
    expect(found('approval-late', FREEZE, sworn(good))).toEqual([])
    expect(found('freeze-no-approval', FREEZE, sworn(good))).toEqual([])
  })

  it('of an SK and an oath is who, and both days', () => {
    const after = { decreeDate: day('2018-11-02'), swornOn: TMT }
    expect(found('decree-after-swearing', sworn(after))).toMatchObject([
      {
        is: '2018-11-02',
        limit: TMT,
        params: { person: 'Pegawai a', decreed: '2018-11-02', sworn: TMT },
      },
    ])
    const late = { decreeDate: day('2018-10-01'), swornOn: day('2018-11-14') }
    expect(found('swearing-late', sworn(late))).toMatchObject([
      { is: 32, limit: 30, params: { person: 'Pegawai a', days: 32, decreed: '2018-10-01' } },
    ])
  })

  it('on the road is the stage, and both stages and days of what is out of order', () => {
    const open = [CASE, step('sk', '2018-10-10'), step('pelantikan', '2018-10-09')]
    expect(found('road-order', ...open)).toMatchObject([
      {
        subjectId: CASE.id,
        is: '2018-10-09',
        limit: '2018-10-10',
        params: { stage: 'pelantikan', on: '2018-10-09', before: 'sk', beforeOn: '2018-10-10' },
      },
    ])
    const bare = [CASE, step('sk', '2018-11-30', { docNo: null })]
    expect(found('road-no-document', ...bare)).toMatchObject([
      { is: 'sk', limit: null, params: { stage: 'sk' } },
    ])
    const skipped = found('road-skipped', CASE, step('sk', '2018-11-30'))[0]
    expect(skipped?.params).toMatchObject({ stage: 'sk', skipped: skipped?.limit })
    const late = [CASE, step('sk', '2018-10-01')]
    expect(found('swearing-late', ...late)[0]).toMatchObject({
      limit: 30,
      params: { days: 45, decreed: '2018-10-01' },
    })
    const invited = [CASE, step('undangan', '2018-11-29'), step('pelantikan', '2018-11-29')]
    expect(found('road-invitation', ...invited)[0]).toMatchObject({
      is: 0,
      limit: 1,
      params: { invited: '2018-11-29', sworn: '2018-11-29' },
    })
  })

  it('on a case that was closed is none from that day on', () => {
    const closed = { ...CASE, closedOn: day('2018-12-03') }
    const bare = step('sk', '2018-11-30', { docNo: null })
    expect(found('road-no-document', closed, bare)).toEqual([])
    expect(
      found('road-no-document', { ...closed, closedOn: day('2018-12-04') }, bare),
    ).toHaveLength(1)
  })

  it('on a retirement is who, from which post, when and at what age', () => {
    const aged = (birthDate: string | null) =>
      person('a', { birthDate: birthDate === null ? null : day(birthDate) })
    const names = { person: 'Pegawai a', post: 'Kepala Seksi' }
    const held = term('a', null, null)
    expect(found('retirement-passed', aged('1960-10-15'), held)).toMatchObject([
      { is: '2018-11-01', limit: '2018-12-03', params: { ...names, on: '2018-11-01', age: 58 } },
    ])
    expect(found('retirement-soon', aged('1961-01-15'), held)).toMatchObject([
      { is: 1, limit: 3, params: { ...names, on: '2019-02-01', age: 58, months: 1 } },
    ])
    expect(found('birth-date-missing', aged(null), held)).toMatchObject([
      { subjectId: 'person:a', is: '', limit: null, params: names },
    ])
  })

  it('on a retirement is asked for one appointment or person, whoever else there is', () => {
    const s = office(person('a', { birthDate: day('1960-10-15') }), term('a', null, null))
    const at = (id: string, on = '2018-12-03') =>
      retirementFindingsAt(s, day(on), id).map(({ rule }) => rule)
    expect(at('appointment:a-kasi')).toEqual(['retirement-passed'])
    expect(at('appointment:a-kasi', '2018-11-01')).toEqual(['retirement-passed'])
    expect(at('appointment:a-kasi', '2018-10-31')).toEqual(['retirement-soon'])
    expect(at('appointment:none')).toEqual([])
    expect(at('person:b')).toEqual(['birth-date-missing'])
    expect(retirementFindingsAt(s, TMT, 'person:b')[0]?.params).toEqual({
      person: 'Pegawai b',
      post: '',
    })
  })
})

describe('a holiday', () => {
  it('is put in by its name, once, and taken out', () => {
    const date = day('2018-12-24')
    const known = done(office(), addHoliday(date, ' Cuti bersama '))
    const holiday = holidayRecord(date, 'Cuti bersama')
    expect(get(known, holiday.id)).toEqual(holiday)
    expect(addHoliday(date, 'Lagi')(known)).toMatchObject({
      problem: { code: 'holiday-taken', params: { date } },
    })
    expect(addHoliday(date, '  ')(office())).toMatchObject({ problem: { code: 'name-empty' } })
    expect(get(done(known, removeHoliday(holiday.id)), holiday.id)).toBeUndefined()
  })
})
