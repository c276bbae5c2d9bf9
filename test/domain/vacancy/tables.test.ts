import { describe, expect, test } from 'vitest'
import {
  type ActingAppointment,
  actingEnd,
  termNumber,
} from '../../../renderer/domain/acting/acting-term.ts'
import { madeRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Post } from '../../../renderer/domain/records/records.ts'
import { changeRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { ANY_DAY } from '../../../renderer/domain/structure/derived/derived.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  monthsBetween,
  retirementsPassed,
  retiresOn,
  withoutBirthDate,
} from '../../../renderer/domain/tenure/retirement.ts'
import { retirementRule } from '../../../renderer/domain/tenure/retirement-age.ts'
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../renderer/domain/tenure/working-days.ts'
import { freezeOf } from '../../../renderer/domain/vacancy/freezes/freeze-edits.ts'
import { covers } from '../../../renderer/domain/vacancy/freezes/freezes.ts'
import { bandOf } from '../../../renderer/domain/vacancy/register/age-band.ts'
import { roadOf } from '../../../renderer/domain/vacancy/road/pelantikan-road.ts'
import { type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

const EMPTY_OFFICE = structureOf([unit('dinas')])

/** UU 20/2023 Ps 55; SIASN usiaBup for functional posts (domain.md 4.2). */
describe('BUP by post', () => {
  test.each([
    ['jpt', 'Kepala Dinas', 60],
    ['administrator', 'Kepala Bidang', 58],
    ['pengawas', 'Kepala Seksi', 58],
    ['pelaksana', 'Pengadministrasi', 58],
    ['fungsional', 'Peneliti Ahli Utama', 65],
    ['fungsional', 'Pranata Komputer Ahli Madya', 60],
    ['fungsional', 'Pranata Humas Ahli Muda', 58],
    ['fungsional', 'Arsiparis Ahli Pertama', 58],
    ['fungsional', 'Pranata Komputer Terampil', 58],
  ] as const)('%s %s: %i', (category, title, age) => {
    expect(retirementRule(EMPTY_OFFICE, ANY_DAY, post('p', { category, title })).age).toBe(age)
  })

  test("the user's own figure of a functional post counts first", () => {
    const structure = structureOf([
      unit('dinas'),
      madeRecord('bup', { id: 'bup:1', title: 'Dokter Ahli Utama', age: 70 }),
    ])
    const doctor = post('p', { category: 'fungsional', title: 'DOKTER  Ahli Utama' })
    expect(retirementRule(structure, ANY_DAY, doctor).age).toBe(70)
  })

  /** TMT pensiun: first of the month after the birthday (domain.md 4.1, Sinjai). */
  test.each([
    ['1960-02-01', 58, '2018-03-01'],
    ['1960-02-29', 58, '2018-03-01'],
    ['1960-02-29', 60, '2020-03-01'],
    ['1960-12-31', 58, '2019-01-01'],
    ['1960-01-31', 58, '2018-02-01'],
  ])('born %s, BUP %i: %s', (born, age, on) => {
    expect(retiresOn(day(born), age)).toBe(on)
  })

  test('whole months ahead', () => {
    expect(monthsBetween(day('2018-09-01'), day('2019-03-01'))).toBe(6)
    expect(monthsBetween(day('2018-09-02'), day('2019-03-01'))).toBe(5)
  })
})

/** SE Kepala BKN 1/SE/I/2021: three months, once extended by three. */
describe('terms of a Plt', () => {
  const plt = (fields: Partial<ActingAppointment>, id = 'plt'): ActingAppointment => ({
    ...holds('a', 'kasi'),
    id: `appointment:${id}`,
    role: 'plt',
    ...fields,
  })

  test.each([
    ['2018-09-03', '2018-12-02'],
    ['2018-11-30', '2019-02-28'],
    ['2019-11-30', '2020-02-29'],
    ['2018-12-01', '2019-02-28'],
    ['2018-01-31', '2018-04-30'],
    ['2020-02-29', '2020-05-28'],
  ])('from %s to %s', (from, until) => {
    expect(actingEnd(EMPTY_OFFICE, plt({ from: day(from) }))).toBe(until)
  })

  test('a Plh lasts as long as the holder is away, a Pj three months (Perpres 3/2018)', () => {
    expect(actingEnd(EMPTY_OFFICE, plt({ role: 'plh', from: day('2018-09-03') }))).toBeNull()
    expect(actingEnd(EMPTY_OFFICE, plt({ role: 'pj', from: day('2018-09-03') }))).toBe('2018-12-02')
  })

  test('which term it is: orders that follow each other, and one that lasts too long', () => {
    const first = plt({ from: day('2018-09-03'), until: day('2018-12-02') }, '1')
    const second = plt({ from: day('2018-12-03'), until: day('2019-03-02') }, '2')
    const third = plt({ from: day('2019-03-03') }, '3')
    const structure = structureOf([unit('dinas'), post('kasi'), person('a'), first, second, third])
    expect([first, second, third].map((one) => termNumber(structure, one))).toEqual([1, 2, 3])
    const after = [
      first,
      plt({ from: day('2019-06-01'), until: day('2019-08-31') }, 'again'),
    ] as const
    const again = structureOf([unit('dinas'), post('kasi'), person('a'), person('b'), ...after])
    expect(termNumber(again, after[1]), 'a gap does not begin the count anew').toBe(2)
    const held = holds('b', 'kasi', { from: day('2019-03-01'), until: day('2019-05-01') })
    const between = structureOf([
      unit('dinas'),
      post('kasi'),
      person('a'),
      person('b'),
      held,
      ...after,
    ])
    expect(termNumber(between, after[1]), 'a definitive holder in between does').toBe(1)
    const limited = done(again, changeRule('acting-gap.all.-', { limit: 2 }))
    expect(termNumber(limited, after[1]), 'and a gap longer than the table says').toBe(1)
    const long = plt({ from: day('2018-09-03'), until: day('2019-03-03') }, 'long')
    expect(termNumber(structureOf([unit('dinas'), post('kasi'), person('a'), long]), long)).toBe(3)
  })
})

test('age bands ≤30, ≤90, ≤180, >180 (issue: register)', () => {
  expect([0, 30, 31, 90, 91, 180, 181, null].map(bandOf)).toEqual([
    '30',
    '30',
    '90',
    '90',
    '180',
    '180',
    'over',
    'unknown',
  ])
})

/** UU 10/2016 Ps 71(2), 162(3); the dates of 2024–25 in domain.md 4.4. */
describe('freezes from the dates entered', () => {
  test('candidates fixed 22 September 2024: from 22 March 2024', () => {
    const freeze = freezeOf('freeze:1', {
      window: 'before-election',
      candidatesOn: day('2024-09-22'),
      termEndsOn: day('2025-02-19'),
    })
    expect(freeze).toMatchObject({ from: '2024-03-22', until: '2025-02-19' })
  })

  test('sworn in 20 February 2025: to 20 August 2025; 31 August: to the end of February', () => {
    const until = (swornOn: string) =>
      freezeOf('freeze:1', { window: 'after-swearing', swornOn: day(swornOn) }).until
    expect(until('2025-02-20')).toBe('2025-08-20')
    expect(until('2019-08-31')).toBe('2020-02-29')
  })

  test.each([
    [{ category: 'jpt' }, true],
    [{ category: 'administrator' }, true],
    [{ category: 'pengawas' }, true],
    [{ category: 'fungsional', head: true }, true],
    [{ category: 'fungsional', head: false }, false],
    [{ category: 'pelaksana' }, false],
  ] satisfies [Partial<Post>, boolean][])(
    'scope (Mendagri 100.2.1.3/1575/SJ): %j',
    (fields, inside) => {
      const freeze = freezeOf('freeze:1', {
        window: 'acting-head',
        from: day('2024-01-01'),
        until: null,
      })
      expect(covers(freeze, post('p', fields))).toBe(inside)
      expect(covers({ ...freeze, scope: '' }, post('p', fields))).toBe(false)
    },
  )
})

/** Steps of domain.md 4.5. */
describe('the road to pelantikan', () => {
  test('JPT by selection, administrator by Tim Penilai Kinerja, approval only inside a freeze', () => {
    expect(roadOf(post('p', { category: 'jpt' }), false)).toEqual([
      'dilaporkan',
      'seleksi',
      'pertek-bkn',
      'sk',
      'undangan',
      'pelantikan',
      'spmt',
      'siasn',
    ])
    expect(roadOf(post('p', { category: 'administrator' }), true)).toEqual([
      'dilaporkan',
      'tim-penilai',
      'pertek-bkn',
      'izin-mendagri',
      'sk',
      'undangan',
      'pelantikan',
      'spmt',
      'siasn',
    ])
    expect(roadOf(post('p', { category: 'pelaksana' }), false)).not.toContain('pelantikan')
  })
})

describe('working days', () => {
  const holidays = new Set([day('2018-09-11'), day('2018-12-25')])

  test('Saturday, Sunday and the holiday table do not count', () => {
    expect(isWorkingDay(day('2018-09-08'), holidays)).toBe(false)
    expect(isWorkingDay(day('2018-09-09'), holidays)).toBe(false)
    expect(isWorkingDay(day('2018-09-10'), holidays)).toBe(true)
    expect(isWorkingDay(day('2018-09-11'), holidays)).toBe(false)
  })

  test('counted after the first day, the last included', () => {
    expect(workingDaysBetween(day('2018-09-07'), day('2018-09-12'), holidays)).toBe(2)
    expect(workingDaysBetween(day('2018-09-07'), day('2018-09-07'), holidays)).toBe(0)
    expect(workingDaysBetween(day('2018-09-12'), day('2018-09-07'), holidays)).toBe(0)
    expect(addWorkingDays(day('2018-09-07'), 2, holidays)).toBe('2018-09-12')
    expect(addWorkingDays(day('2018-12-24'), 1, holidays)).toBe('2018-12-26')
  })
})

test('an elected head of the region reaches no BUP and lacks no birth date; a PPPK does', () => {
  const office = (status: 'other' | 'pppk', birthDate: CalendarDate | null) =>
    structureOf([
      unit('pemda', { type: 'pemda' }),
      post('kdh', { unitId: 'unit:pemda', category: 'other', head: true }),
      person('kdh', { status, birthDate }),
      holds('kdh', 'kdh', { from: day('2016-02-17') }),
    ])
  const on = day('2018-10-04')
  const born = day('1960-01-01')
  expect(retirementsPassed(office('other', born), on)).toHaveLength(0)
  expect(retirementsPassed(office('pppk', born), on)).toHaveLength(1)
  expect(withoutBirthDate(office('other', null), on)).toHaveLength(0)
  expect(withoutBirthDate(office('pppk', null), on)).toHaveLength(1)
})
