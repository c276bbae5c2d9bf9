import { describe, expect, it } from 'vitest'
import { holidayRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, VacancyStage } from '../../../renderer/domain/records/records.ts'
import { dueSoon } from '../../../renderer/domain/vacancy/coming/due-soon.ts'
import {
  actingHints,
  actingRetiresHints,
  actsThereHints,
  correctionHints,
  dateHints,
  farHints,
  overlapHints,
} from '../../../renderer/domain/vacancy/events/fill-hints.ts'
import { stepHints } from '../../../renderer/domain/vacancy/events/step-hints.ts'
import { appointmentDateFindings } from '../../../renderer/domain/vacancy/findings/appointment-date-findings.ts'
import { createdOn } from '../../../renderer/domain/vacancy/register/created-on.ts'
import { inaugurationAt } from '../../../renderer/domain/vacancy/road/inauguration.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post } from '../small-office.ts'
import { CASE, days, KASI, office, step, term } from './one-post.ts'

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

describe('dates of a definitive appointment', () => {
  const found = (decreeDate: string, swornOn: string) =>
    appointmentDateFindings(
      office(term('a', null, null, { decreeDate: day(decreeDate), swornOn: day(swornOn) })),
    ).map(({ rule }) => rule)

  it('the SK comes by the day of the oath, the oath within 30 working days', () => {
    expect(found('2018-09-04', '2018-09-03')).toEqual(['decree-after-swearing'])
    expect(found('2018-09-03', '2018-09-03')).toEqual([])
    expect(found('2018-09-03', '2018-10-15')).toEqual([])
    expect(found('2018-09-03', '2018-10-16')).toEqual(['swearing-late'])
  })

  it('are hinted at in the form on the same days', () => {
    const hinted = (decreeDate: string, swornOn: string, tmt = swornOn) =>
      codes(
        dateHints(office(), {
          tmt: day(tmt),
          decreeDate: day(decreeDate),
          swornOn: day(swornOn),
          approvalNo: null,
          approvalDate: null,
        }),
      )
    expect(hinted('2018-09-04', '2018-09-03')).toContain('hint-decree-after-swearing')
    expect(hinted('2018-09-03', '2018-09-03')).toEqual([])
    expect(hinted('2018-09-03', '2018-10-15')).toEqual([])
    expect(hinted('2018-09-03', '2018-10-16')).toEqual(['hint-swearing-late'])
    expect(hinted('2018-09-04', '2018-09-05', '2018-09-03')).toEqual(['hint-decree-after-tmt'])
    expect(hinted('2018-09-04', '2018-09-05', '2018-09-04')).toEqual([])
  })
})

describe('hints on a step', () => {
  const hinted = (stage: VacancyStage, doneOn: string | null, docDate: string | null = null) =>
    codes(
      stepHints(
        office(CASE, step('sk', '2018-09-12')),
        'vacancy:1',
        stage,
        { doneOn: days(doneOn, null).from, docDate: days(docDate, null).from },
        day('2018-10-04'),
      ),
    )

  it('tell of the order of the road, each day by itself', () => {
    expect(hinted('undangan', '2018-09-11')).toEqual(['hint-step-before'])
    expect([hinted('undangan', '2018-09-12'), hinted('undangan', '2018-09-13')]).toEqual([[], []])
    expect(hinted('dilaporkan', '2018-09-13')).toEqual(['hint-step-after'])
    expect([hinted('dilaporkan', '2018-09-12'), hinted('dilaporkan', '2018-09-11')]).toEqual([
      [],
      [],
    ])
    expect(hinted('sk', '2018-09-20'), 'itself').toEqual([])
    expect(hinted('undangan', null)).toEqual([])
  })

  it('tell of a day to come and of a document after the deed', () => {
    expect([hinted('spmt', '2018-10-04'), hinted('spmt', '2018-10-05')]).toEqual([
      [],
      ['hint-step-to-come'],
    ])
    expect(hinted('spmt', '2018-09-20', '2018-09-20')).toEqual([])
    expect(hinted('spmt', '2018-09-20', '2018-09-21')).toEqual(['hint-document-after'])
    expect(hinted('undangan', '2018-09-15')).toEqual(['hint-saturday'])
    expect(hinted('spmt', '2018-09-15'), 'nobody is called together').toEqual([])
  })

  it('tell of a holiday by step and by document, once where both are of one day', () => {
    const holiday = holidayRecord(day('2018-09-11'), 'Tahun Baru Islam')
    const told = (stage: VacancyStage, doneOn: string, docDate: string | null) =>
      stepHints(
        office(CASE, holiday),
        'vacancy:1',
        stage,
        { doneOn: days(doneOn, null).from, docDate: days(docDate, null).from },
        day('2018-10-04'),
      ).map(({ code, params }) => [code, params.on])
    const once = [['hint-holiday', '2018-09-11']]
    expect(told('undangan', '2018-09-11', '2018-09-11')).toEqual(once)
    expect(told('undangan', '2018-09-12', '2018-09-11'), 'the letter').toEqual(once)
    expect(told('undangan', '2018-09-11', '2018-09-10'), 'the day they are called').toEqual(once)
    expect(told('spmt', '2018-09-11', '2018-09-11')).toEqual(once)
    expect(told('undangan', '2018-09-12', '2018-09-10')).toEqual([])
  })
})

describe('hints in forms', () => {
  it('a first day more than a year ahead may be a slip', () => {
    const far = (on: string) => codes(farHints(day(on), day('2018-10-04')))
    expect([far('2019-10-04'), far('2019-10-05')]).toEqual([[], ['hint-far']])
  })

  it('who else acts within the term, if only for a day', () => {
    const there = term('b', '2018-09-03', '2018-12-02', { role: 'plt' })
    const meets = (from: string, until: string | null) =>
      actsThereHints(
        office(there),
        KASI,
        { from: day(from), until: days(until, null).from },
        undefined,
      ).length
    expect([meets('2018-12-02', null), meets('2018-12-03', null)]).toEqual([1, 0])
    expect([meets('2018-08-01', '2018-09-02'), meets('2018-08-01', '2018-09-03')]).toEqual([0, 1])
    expect(meets('2018-08-01', null)).toBe(1)
    const open = term('b', null, null, { role: 'plt' })
    const span = { from: day('2018-08-01'), until: day('2018-08-31') }
    expect(actsThereHints(office(open), KASI, span, undefined)).toMatchObject([
      { params: { from: '', until: '', person: 'Pegawai b', role: 'plt' } },
    ])
    expect(actsThereHints(office(open), KASI, span, open.id)).toEqual([])
  })

  it('who acts retires within the term, on its last day too', () => {
    const old = person('a', { birthDate: day('1960-10-15') })
    const retires = (until: string | null) =>
      actingRetiresHints(office(old, holds('a', 'kabid')), old, {
        from: day('2018-09-03'),
        until: days(until, null).from,
      }).length
    expect([retires('2018-10-31'), retires('2018-11-01'), retires(null)]).toEqual([0, 1, 0])
  })

  it('an appointment as it is corrected lies over another by a single day', () => {
    const there = term('b', '2018-03-01', '2018-08-31')
    const over = (from: string | null, until: string | null, more = {}) =>
      overlapHints(office(there), term('a', from, until, more)).length
    expect([over('2018-08-31', null), over('2018-09-01', null)]).toEqual([1, 0])
    expect([over(null, '2018-02-28'), over(null, '2018-03-01')]).toEqual([0, 1])
    expect(over(null, null, { role: 'plt' })).toBe(0)
    expect(
      overlapHints(office(there), { ...there, id: 'appointment:x' }),
      'the same person',
    ).toEqual([])
    const two = office({ ...KASI, seats: 2 }, there)
    expect(overlapHints(two, term('a', null, null))).toEqual([])
    const one = office(there, post('kasi', { category: 'pengawas', seats: 2, unnamed: 1 }))
    expect(
      overlapHints(one, term('a', null, null)),
      'of two, one held without a name',
    ).toHaveLength(1)
    const corrected = (from: string, until: string) =>
      codes(correctionHints(office(), term('a', from, until), day('2018-10-04')))
    expect(corrected('2018-09-03', '2018-09-02')).toEqual(['hint-ends-before'])
    expect(corrected('2018-09-03', '2018-09-03')).toEqual([])
  })

  it('an order to act dated after its first day', () => {
    const span = { from: day('2018-09-03'), until: null }
    const ordered = (on: string) => codes(actingHints(office(), span, day(on)))
    expect([ordered('2018-09-03'), ordered('2018-09-04')]).toEqual([[], ['hint-order-after']])
  })
})

describe('what comes due', () => {
  const due = (today: string, length: number, ...records: readonly StructureRecord[]) =>
    dueSoon(office(...records), day(today), length).map(({ kind, on, daysLeft }) => [
      kind,
      on,
      daysLeft,
    ])

  it('is told up to the last day asked for, that day included', () => {
    const target = { ...CASE, targetDate: day('2018-11-03') }
    expect(due('2018-10-03', 30, target)).toEqual([])
    expect(due('2018-10-04', 30, target)).toEqual([['target', '2018-11-03', 30]])
    expect(due('2018-11-04', 30, target), 'overdue').toEqual([['target', '2018-11-03', -1]])
    expect(due('2018-10-04', 30, { ...target, closedOn: day('2018-10-01') })).toEqual([])
  })

  it('a term of acting, also when it is over', () => {
    const acting = term('a', '2018-09-03', null, { role: 'plt' })
    expect([due('2018-11-01', 30, acting), due('2018-11-02', 30, acting)]).toEqual([
      [],
      [['acting', '2018-12-02', 30]],
    ])
    expect(due('2018-12-03', 30, { ...acting, until: day('2018-12-02') })).toEqual([
      ['acting', '2018-12-02', -1],
    ])
  })

  it('the oath of an SK until it is taken', () => {
    const sk = step('sk', '2018-09-03')
    expect(due('2018-10-04', 30, CASE, sk)).toEqual([['swearing', '2018-10-15', 11]])
    expect(due('2018-10-04', 30, CASE, sk, step('pelantikan', '2018-10-04'))).toEqual([])
    expect(due('2018-10-04', 30, CASE, sk, step('pelantikan', '2018-10-05'))).toHaveLength(1)
    expect(due('2018-10-04', 30, CASE, step('undangan', '2018-09-03')), 'without an SK').toEqual([])
    const both = [step('undangan', '2018-09-10'), step('seleksi', '2018-09-01')]
    expect(due('2018-10-04', 30, CASE, sk, ...both), 'from the SK on').toEqual([
      ['swearing', '2018-10-15', 11],
    ])
  })

  it('in the order of the days', () => {
    const records = [
      { ...CASE, targetDate: day('2018-10-20') },
      step('sk', '2018-09-03'),
      term('a', '2018-07-10', null, { role: 'plt' as const }),
    ]
    expect(due('2018-10-04', 30, ...records).map(([, on]) => on)).toEqual([
      '2018-10-09',
      '2018-10-15',
      '2018-10-20',
    ])
  })
})

it('a post came into being on the day of its line, or else of its unit', () => {
  const line = (toId: 'post:kasi' | 'unit:dinas', on: string) => ({
    id: `succession:${toId}` as const,
    kind: 'succession' as const,
    act: 'create' as const,
    fromId: null,
    toId,
    on: day(on),
    basis: '',
  })
  const made = (on: string, ...records: readonly StructureRecord[]) =>
    createdOn(office(...records), KASI, day(on))
  const post = line('post:kasi', '2018-07-01')
  expect([made('2018-06-30', post), made('2018-07-01', post)]).toEqual([null, '2018-07-01'])
  const unit = line('unit:dinas', '2018-01-01')
  expect(made('2018-06-30', unit)).toBe('2018-01-01')
  expect(made('2018-07-01', unit, post)).toBe('2018-07-01')
  expect(made('2018-07-01', { ...post, act: 'rename' })).toBeNull()
})

describe('the pelantikan that is shown', () => {
  const sworn = (who: string, on: string) => term(who, on, null, { swornOn: day(on) })
  const shown = (on: string) =>
    inaugurationAt(office(sworn('a', '2018-09-03'), sworn('b', '2018-11-01')), day(on))?.on

  it('is that of the day, else the next, else the latest before', () => {
    expect(['2018-09-03', '2018-09-04', '2018-11-01', '2018-11-02'].map(shown)).toEqual([
      '2018-09-03',
      '2018-11-01',
      '2018-11-01',
      '2018-11-01',
    ])
    expect(inaugurationAt(office(term('a', '2018-09-03', null)), day('2018-09-03'))).toBeNull()
  })

  it('tells the post each leaves by it: the one held on the eve', () => {
    const from = (until: string) =>
      inaugurationAt(
        office(sworn('a', '2018-09-03'), holds('a', 'kabid', { until: day(until) })),
        day('2018-09-03'),
      )?.people[0]?.from?.id
    expect([from('2018-09-01'), from('2018-09-02')]).toEqual([undefined, 'post:kabid'])
  })
})
