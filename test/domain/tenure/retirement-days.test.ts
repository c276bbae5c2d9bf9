import { describe, expect, it } from 'vitest'
import { madeRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Appointment, Person, Post } from '../../../renderer/domain/records/records.ts'
import { vacancyRow } from '../../../renderer/domain/rule-table/vacancy-limits.ts'
import { ANY_DAY } from '../../../renderer/domain/structure/derived/derived.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { dayOff } from '../../../renderer/domain/tenure/day-off.ts'
import {
  birthDateOf,
  monthsBetween,
  retirementOfAppointment,
  retirementsAhead,
  retirementsOf,
  retirementsPassed,
  withoutBirthDate,
} from '../../../renderer/domain/tenure/retirement.ts'
import { retirementRule } from '../../../renderer/domain/tenure/retirement-age.ts'
import {
  putRetirementAge,
  removeRetirementAge,
} from '../../../renderer/domain/tenure/retirement-age-edits.ts'
import {
  addWorkingDays,
  holidaysOf,
  isWorkingDay,
  workingDaysBetween,
} from '../../../renderer/domain/tenure/working-days.ts'
import { vacancyFindings } from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import { addHoliday } from '../../../renderer/domain/vacancy/freezes/holiday-edits.ts'
import { type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

/** A pengawas born on 14 May 1961 reaches 58 on 14 May 2019 and retires on 1 June 2019. */
const RETIRES = '2019-06-01'
const BORN = { birthDate: day('1961-05-14') }

function office(
  held: Partial<Appointment> = {},
  who: Partial<Person> = BORN,
  what: Partial<Post> = { category: 'pengawas' },
) {
  return structureOf([unit('dinas'), post('p', what), person('a', who), holds('a', 'p', held)])
}

describe('retirements within so many months', () => {
  const ahead = (on: string, months: number, structure = office()) =>
    retirementsAhead(structure, day(on), months).map((one) => one.on)

  it('reach up to the very day the months end on, not a day further', () => {
    expect(ahead('2018-05-31', 12)).toEqual([])
    expect(ahead('2018-06-01', 12)).toEqual([RETIRES])
    expect(ahead('2018-06-02', 12)).toEqual([RETIRES])
    expect([ahead('2019-02-28', 3), ahead('2019-03-01', 3)]).toEqual([[], [RETIRES]])
  })

  it('begin the day after the day asked about: on the first day of the pension it has come', () => {
    const passed = (on: string) => retirementsPassed(office(), day(on)).map((one) => one.on)
    expect(ahead('2019-05-31', 12)).toEqual([RETIRES])
    expect(passed('2019-05-31')).toEqual([])
    expect(ahead('2019-06-01', 12)).toEqual([])
    expect(passed('2019-06-01')).toEqual([RETIRES])
    expect(passed('2019-06-02')).toEqual([RETIRES])
  })

  it('count those in office on that day, from the first day to the last', () => {
    const from = office({ from: day('2018-10-01') })
    expect(ahead('2018-09-30', 12, from)).toEqual([])
    expect(ahead('2018-10-01', 12, from)).toEqual([RETIRES])
    const until = office({ until: day('2019-06-30') })
    const passed = (on: string) => retirementsPassed(until, day(on)).length
    expect([passed('2019-06-30'), passed('2019-07-01')]).toEqual([1, 0])
    const late = office({ from: day('2019-06-10') })
    const there = (on: string) => retirementsPassed(late, day(on)).length
    expect([there('2019-06-09'), there('2019-06-10')]).toEqual([0, 1])
  })

  it('are told the next first, of one day by the id', () => {
    const three = structureOf([
      unit('dinas'),
      post('p', { category: 'pengawas', seats: 4 }),
      person('x', { birthDate: day('1961-05-30') }),
      person('y', { birthDate: day('1961-04-02') }),
      person('w', BORN),
      person('v', BORN),
      holds('v', 'p'),
      holds('x', 'p'),
      holds('y', 'p'),
      holds('w', 'p'),
    ])
    const names = (list: readonly { readonly person: Person }[]) => list.map((one) => one.person.id)
    const order = ['person:y', 'person:v', 'person:w', 'person:x']
    expect(names(retirementsAhead(three, day('2018-12-01'), 12))).toEqual(order)
    expect(names(retirementsPassed(three, day('2020-01-01')))).toEqual(order)
  })

  it('are in that order whoever was put on file first', () => {
    const born = (first: string, second: string) =>
      structureOf([
        unit('dinas'),
        post('p', { category: 'pengawas', seats: 2 }),
        person('a', { birthDate: day(first) }),
        person('b', { birthDate: day(second) }),
        holds('a', 'p'),
        holds('b', 'p'),
      ])
    const order = (first: string, second: string) =>
      retirementsPassed(born(first, second), day('2020-01-01')).map((one) => one.person.id)
    expect(order('1961-04-02', '1961-05-14')).toEqual(['person:a', 'person:b'])
    expect(order('1961-05-14', '1961-04-02')).toEqual(['person:b', 'person:a'])
    expect(order('1961-05-14', '1961-05-02'), 'of one month').toEqual(['person:a', 'person:b'])
    const ids = structureOf([
      unit('dinas'),
      post('p', { category: 'pengawas', seats: 9 }),
      ...['d', 'a', 'c', 'b', 'e'].flatMap((id) => [person(id, BORN), holds(id, 'p')]),
    ])
    const five = retirementsPassed(ids, day('2020-01-01')).map((one) => one.person.id)
    expect(five).toEqual(['a', 'b', 'c', 'd', 'e'].map((id) => `person:${id}`))
  })

  it('can be asked of one appointment alone', () => {
    const of = (structure: ReturnType<typeof office>, id: string) =>
      retirementOfAppointment(structure, id)?.on
    expect(of(office(), 'appointment:a-p')).toBe(RETIRES)
    expect(of(office({ role: 'plt' }), 'appointment:a-p')).toBeUndefined()
    expect(of(office(), 'appointment:gone')).toBeUndefined()
  })
})

describe('a retirement', () => {
  const retires = (...given: Parameters<typeof office>) =>
    [...retirementsOf(office(...given)).values()].map((one) => one.on)

  it('is of a holder who has not left before it: the eve counts as left, the day itself does not', () => {
    expect(retires({ until: day('2019-05-31') })).toEqual([])
    expect(retires({ until: day('2019-06-01') })).toEqual([RETIRES])
    expect(retires({ until: day('2019-06-02') })).toEqual([RETIRES])
  })

  it('is of definitive holders alone, by birth date or else by the NIP', () => {
    expect(retires({ role: 'plt' })).toEqual([])
    expect(retires({}, { birthDate: null, nip: '196105141985031002' })).toEqual([RETIRES])
    expect(retires({}, { birthDate: null, nip: null })).toEqual([])
    expect(retires({}, { birthDate: null, nip: '12' })).toEqual([])
    expect(birthDateOf(person('a', { ...BORN, nip: '197001011995031002' }))).toBe('1961-05-14')
  })

  it('follows the kind of post: 60 of a JPT, 58 of the others, 65 and 60 of the high functional', () => {
    const of = (what: Partial<Post>) => retires({}, BORN, what)
    const functional = (title: string) => of({ category: 'fungsional', title })
    expect(of({ category: 'jpt' })).toEqual(['2021-06-01'])
    expect(of({ category: 'administrator' })).toEqual([RETIRES])
    expect(of({ category: 'pelaksana' })).toEqual([RETIRES])
    expect(functional('Auditor Ahli Utama')).toEqual(['2026-06-01'])
    expect(functional('Auditor Ahli Madya')).toEqual(['2021-06-01'])
    expect(functional('Auditor Ahli Muda')).toEqual([RETIRES])
  })

  /** UU 14/2005 Ps 40(4): a Guru born on 14 May 1961 reaches 60 on 14 May 2021, 65 on 14 May 2026. */
  it('is 60 of a Guru of every jenjang, of before 2014 too, and of no other title', () => {
    const functional = (title: string) => retires({}, BORN, { category: 'fungsional', title })
    for (const title of [
      'Guru Ahli Pertama',
      'Guru Ahli Muda',
      'Guru Ahli Madya',
      'Guru Madya',
      'Guru Muda',
      'Guru Pertama',
      'GURU KELAS SD',
    ])
      expect(functional(title), title).toEqual(['2021-06-01'])
    expect(functional('Guru Ahli Utama')).toEqual(['2026-06-01'])
    expect(functional('Pamong Belajar Ahli Muda')).toEqual([RETIRES])
    expect(functional('Guru Besar')).toEqual([RETIRES])
    const own = done(
      office({}, BORN, { category: 'fungsional', title: 'Guru Ahli Muda' }),
      putRetirementAge({ id: 'bup:1', title: 'Guru Ahli Muda', age: 58 }),
    )
    expect(retirementsAhead(own, day('2019-05-31'), 1).map((one) => one.on)).toEqual([RETIRES])
  })

  it('goes by the row of the table, with its article and how sure that is', () => {
    const rule = (category: Post['category']) => {
      const structure = office({}, BORN, { category })
      const row = vacancyRow(
        structure,
        ANY_DAY,
        'retirement-age',
        category === 'jpt' ? 'jpt' : 'structural',
      )
      const { age, article, sourceState } = retirementRule(
        structure,
        ANY_DAY,
        post('p', { category }),
      )
      expect(article).toBe(row?.article)
      expect(sourceState).toBe(row?.sourceState)
      return [age, article !== null, sourceState]
    }
    expect(rule('jpt')).toEqual([60, true, 'verified'])
    expect(rule('pengawas')).toEqual([58, true, 'verified'])
  })
})

it('whole months are counted to the day', () => {
  const months = (from: string, to: string) => monthsBetween(day(from), day(to))
  expect([months('2018-09-15', '2018-12-14'), months('2018-09-15', '2018-12-15')]).toEqual([2, 3])
  expect([months('2018-11-01', '2019-01-01'), months('2018-11-02', '2020-01-01')]).toEqual([2, 13])
})

it('a birth date is missed of those in office on the day, and of no elected head', () => {
  const nobody = { birthDate: null, nip: null }
  const missed = (on: string, held: Partial<Appointment>, who: Partial<Person> = nobody) =>
    withoutBirthDate(office(held, who), day(on)).length
  const term = { from: day('2018-02-01'), until: day('2018-08-31') }
  const days = ['2018-01-31', '2018-02-01', '2018-08-31', '2018-09-01']
  expect(days.map((on) => missed(on, term))).toEqual([0, 1, 1, 0])
  expect(missed('2018-10-04', {}, { ...nobody, status: 'other' })).toBe(0)
  expect(missed('2018-10-04', {}, BORN)).toBe(0)
  expect(missed('2018-10-04', { role: 'plt' })).toBe(0)
  const two = structureOf([
    unit('dinas'),
    post('p', { seats: 2 }),
    post('q'),
    person('b'),
    person('a'),
    holds('b', 'p'),
    holds('a', 'p'),
    holds('a', 'q', { role: 'plt' }),
  ])
  expect(withoutBirthDate(two, day('2018-10-04')), 'whatever they act on, by their ids').toEqual([
    'person:a',
    'person:b',
  ])
})

describe('findings on retirement', () => {
  const found = (on: string) =>
    vacancyFindings(office(), day(on)).map(({ rule, found: months, limit }) => [
      rule,
      months,
      limit,
    ])

  it('step from 12 to 6 to 3 months on the very days', () => {
    expect(found('2018-05-31')).toEqual([])
    expect(found('2018-06-01')).toEqual([['retirement-soon', 12, 12]])
    expect(found('2018-12-01')).toEqual([['retirement-soon', 6, 12]])
    expect(found('2018-12-02')).toEqual([['retirement-soon', 5, 6]])
    expect(found('2019-03-01')).toEqual([['retirement-soon', 3, 6]])
    expect(found('2019-03-02')).toEqual([['retirement-soon', 2, 3]])
    expect(found('2019-05-31')).toEqual([['retirement-soon', 0, 3]])
    expect(found('2019-06-01')).toEqual([['retirement-passed', '2019-06-01', '2019-06-01']])
  })
})

describe("the user's own age of a functional post", () => {
  const given = (age: number, title = ' Auditor Ahli Muda ') =>
    putRetirementAge({ id: 'bup:1', title, age })

  it('is between 50 and 75 years, and has a title', () => {
    const reason = (age: number) => reasonOf(office(), given(age))
    expect([reason(49), reason(50), reason(75), reason(76)]).toEqual([
      'bup-not-an-age',
      'done',
      'done',
      'bup-not-an-age',
    ])
    expect(reasonOf(office(), given(60, '  '))).toBe('title-empty')
  })

  it('counts before the table, however it is written, until it is taken back', () => {
    const base = office({}, BORN, { category: 'fungsional', title: 'AUDITOR AHLI MUDA' })
    const on = (structure: typeof base) =>
      [...retirementsOf(structure).values()].map((one) => [one.on, one.age])
    expect(on(base)).toEqual([[RETIRES, 58]])
    const own = done(base, given(60))
    expect(get(own, 'bup:1')).toMatchObject({ kind: 'bup', title: 'Auditor Ahli Muda' })
    expect(on(own)).toEqual([['2021-06-01', 60]])
    const auditor = get(own, 'post:p')
    if (!auditor) throw new Error('no such post')
    expect(retirementRule(own, ANY_DAY, auditor)).toEqual({
      age: 60,
      article: 'BUP per JF',
      sourceState: 'recalled',
    })
    expect(on(done(own, removeRetirementAge('bup:1')))).toEqual([[RETIRES, 58]])
  })

  it('is the one with the last id where a title stands twice', () => {
    const base = office({}, BORN, { category: 'fungsional', title: 'Auditor Ahli Muda' })
    const aged = (id: string, age: number) =>
      madeRecord('bup', { id: `bup:${id}`, title: 'Auditor Ahli Muda', age })
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const pairs = ids.flatMap((first, at) =>
      ids.slice(at + 1).map((last) => [first, last] as const),
    )
    for (const [first, last] of pairs) {
      const both = done(base, (structure) => ok(put(structure, [aged(last, 64), aged(first, 60)])))
      const ages = [...retirementsOf(both).values()].map((one) => one.age)
      expect(ages, `${first} and ${last}`).toEqual([64])
    }
  })
})

describe('working days', () => {
  const none = new Set<CalendarDate>()
  /** Monday; 4 October 2018 was a Thursday. */
  const holiday = new Set([day('2018-10-08')])

  it('are Monday to Friday without the holidays', () => {
    const week = ['2018-10-05', '2018-10-06', '2018-10-07', '2018-10-08', '2018-10-09']
    expect(week.map((on) => isWorkingDay(day(on), none))).toEqual([true, false, false, true, true])
    expect(week.map((on) => isWorkingDay(day(on), holiday))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
  })

  it('are counted from the day after to the last, both ways', () => {
    expect(addWorkingDays(day('2018-10-04'), 0, none)).toBe('2018-10-04')
    expect(addWorkingDays(day('2018-10-04'), 1, none)).toBe('2018-10-05')
    expect(addWorkingDays(day('2018-10-04'), 2, none)).toBe('2018-10-08')
    expect(addWorkingDays(day('2018-10-04'), 2, holiday)).toBe('2018-10-09')
    const between = (from: string, to: string) => workingDaysBetween(day(from), day(to), none)
    expect(between('2018-10-04', '2018-10-04')).toBe(0)
    expect(between('2018-10-04', '2018-10-03')).toBe(0)
    expect([between('2018-10-04', '2018-10-05'), between('2018-10-04', '2018-10-08')]).toEqual([
      1, 2,
    ])
  })

  it('a day off says which it is', () => {
    const table = done(office(), addHoliday(day('2018-10-08'), 'Hari Jadi Kota'))
    const off = (on: string) => dayOff(table, day(on))
    expect([off('2018-10-05'), off('2018-10-09')]).toEqual([null, null])
    expect([off('2018-10-06'), off('2018-10-07')]).toEqual([
      { kind: 'saturday' },
      { kind: 'sunday' },
    ])
    expect(off('2018-10-08')).toEqual({ kind: 'holiday', name: 'Hari Jadi Kota' })
    expect([...holidaysOf(table)]).toEqual(['2018-10-08'])
  })
})
