import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateOf,
  day,
  daysBetween,
  daysInMonth,
  firstOfNextMonth,
  parseIsoDate,
  parseTypedDate,
  weekday,
  within,
} from '../../../renderer/domain/values/calendar-date.ts'

const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((n) => addDays(day('2000-01-01'), n))

describe('a calendar date', () => {
  it.each([
    [2000, 29],
    [1900, 28],
    [2016, 29],
    [2018, 28],
    [2100, 28],
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days)
    expect(dateOf(year, 2, days)).not.toBeNull()
    expect(dateOf(year, 2, days + 1)).toBeNull()
  })

  it.each(['2018-02-30', '2018-13-01', '2018-00-10', '2018-04-31', '2018-4-1', '', '2018-10-04x'])(
    'refuses %j',
    (text) => {
      expect(parseIsoDate(text)).toBeNull()
      expect(() => day(text)).toThrow('Not a calendar date')
    },
  )

  it.each([
    ['4/10/2018', '2018-10-04'],
    ['4-10-18', '2018-10-04'],
    ['04.10.2018', '2018-10-04'],
    ['2018-10-04', '2018-10-04'],
    ['  4  Oktober   2018 ', '2018-10-04'],
    ['4 Oct 2018', '2018-10-04'],
    ['17 agustus 45', '2045-08-17'],
    ['17/8/70', '1970-08-17'],
    ['31 Mei 2018', '2018-05-31'],
    ['1 Agt 2018', '2018-08-01'],
    ['10 Nopember 2018', '2018-11-10'],
    ['3 Pebruari 2018', '2018-02-03'],
    ['29/2/2016', '2016-02-29'],
  ])('reads %j as people type it', (typed, iso) => {
    expect(parseTypedDate(typed)).toBe(iso)
  })

  it.each(['31/2/2018', '29/2/2018', '4/13/2018', '4 Foo 2018', 'besok', '4/10', '4/10/201'])(
    'does not guess at %j',
    (typed) => {
      expect(parseTypedDate(typed)).toBeNull()
    },
  )

  it.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2018-08-31', 3, '2018-11-30'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-12-15', 1, '2019-01-15'],
    ['2018-01-15', -1, '2017-12-15'],
    ['2016-02-29', 12, '2017-02-28'],
  ] as const)('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  it('counts days across months, years and leap days', () => {
    expect(daysBetween(day('2016-02-28'), day('2016-03-01'))).toBe(2)
    expect(daysBetween(day('2018-09-01'), day('2018-10-04'))).toBe(33)
    expect(daysBetween(day('2018-10-04'), day('2018-09-01'))).toBe(-33)
    expect(addDays(day('2018-12-31'), 1)).toBe('2019-01-01')
    expect(firstOfNextMonth(day('2018-12-31'))).toBe('2019-01-01')
    expect(firstOfNextMonth(day('2018-01-01'))).toBe('2018-02-01')
  })

  it('knows the day of the week, before 1970 too', () => {
    expect(weekday(day('2018-10-04'))).toBe(4)
    expect(weekday(day('1945-08-17'))).toBe(5)
    expect(weekday(day('2018-10-07'))).toBe(0)
  })

  it('lies within an interval that counts both its ends', () => {
    const at = day('2018-10-04')
    expect(within(at, at, at)).toBe(true)
    expect(within(at, null, null)).toBe(true)
    expect(within(at, day('2018-10-05'), null)).toBe(false)
    expect(within(at, null, day('2018-10-03'))).toBe(false)
  })

  it('adds and counts days the same way, and sorts as the days do', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9000, max: 9000 }), (from, days) => {
        const to = addDays(from, days)
        expect(parseIsoDate(to)).toBe(to)
        expect(daysBetween(from, to)).toBe(days)
        expect(to > from).toBe(days > 0)
        expect((weekday(from) + days + 9100) % 7).toBe(weekday(to))
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('never leaves the month it should reach when months are added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (from, months) => {
        const to = addMonths(from, months)
        const index = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        expect(index(to) - index(from)).toBe(months)
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)))
      }),
      { seed: 2, numRuns: 500 },
    )
  })
})
