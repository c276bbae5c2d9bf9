import { describe, expect, it } from 'vitest'
import { actingRegister } from '../../../renderer/domain/acting/acting.ts'
import { absenceRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Post, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { selectionOn } from '../../../renderer/domain/reports/selection.ts'
import { spanReport } from '../../../renderer/domain/reports/span-report.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { retiresOn } from '../../../renderer/domain/tenure/retirement.ts'
import { standingOf } from '../../../renderer/domain/tenure/standing.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, smallOfficeRecords } from '../small-office.ts'

/** Figures an office can check with a calendar: the reckoning stands beside each. */
const office = (...records: readonly StructureRecord[]) =>
  structureOf([...smallOfficeRecords(), ...records])

it.each([
  // 58 on 12 Apr 2033; the month after begins on 1 May
  ['1975-04-12', 58, '2033-05-01'],
  // 60 on 1 Jan 2036; the month after begins on 1 Feb, though it is the first of a month
  ['1976-01-01', 60, '2036-02-01'],
  // 58 on 31 Dec 2018; the month after is January of the next year
  ['1960-12-31', 58, '2019-01-01'],
  // 58 in February 2018, which has no 29th: on the 28th; the month after begins on 1 Mar
  ['1960-02-29', 58, '2018-03-01'],
  // 65 on 30 Nov 2025
  ['1960-11-30', 65, '2025-12-01'],
])('born %s, BUP %i: retires on %s', (born, age, on) => {
  expect(retiresOn(day(born), age)).toBe(on)
})

describe('a run of two orders without a gap, 3 Sep to 2 Dec and 3 Dec to 2 Mar', () => {
  const plt = (id: string, from: string, until: string) =>
    holds('layanan', 'media', {
      id: `appointment:${id}`,
      role: 'plt',
      from: day(from),
      until: day(until),
    })
  const run = office(
    holds('media', 'media', { until: day('2018-08-31'), endCause: 'pensiun-bup' }),
    plt('1', '2018-09-03', '2018-12-02'),
    plt('2', '2018-12-03', '2019-03-02'),
  )
  it.each([
    // The first runs until 2 Dec; the order it ends by is the second, on record behind it: until 2 Mar, term 2;
    // 30 days of December after the 1st, 31 of January, 28 of February, 2 of March: 91
    ['2018-12-01', '2019-03-02', 91, 2],
    ['2018-12-02', '2019-03-02', 90, 2],
    // The second has begun
    ['2018-12-03', '2019-03-02', 89, 2],
    ['2019-03-02', '2019-03-02', 0, 2],
    // One day over
    ['2019-03-03', '2019-03-02', -1, 2],
  ])('on %s: until %s, %i days left, term %i', (on, until, left, term) => {
    const [now] = actingRegister(run, day(on))
    expect([now?.until, now?.daysLeft, now?.term]).toEqual([until, left, term])
  })
})

describe('a contract of a PPPK until 28 Feb 2019', () => {
  const ends = person('media', { status: 'pppk', contractUntil: day('2019-02-28') })
  const told = (on: string) => standingOf(office(ends), 'person:media', day(on)).gone?.on ?? null
  it.each([
    // The last day of the contract is a day of work; the first without it is 1 March
    ['2019-02-27', null],
    ['2019-02-28', null],
    ['2019-03-01', '2019-03-01'],
    ['2020-01-01', '2019-03-01'],
  ])('on %s gone since %s', (on, gone) => {
    expect(told(on)).toBe(gone)
  })
})

describe('an absence from 5 to 16 Nov 2018, then leave from 20 Nov without a day of return', () => {
  const away = (id: string, from: string, until: string | null) =>
    absenceRecord({
      id: `absence:${id}`,
      personId: 'person:media',
      reason: 'sakit',
      from: day(from),
      until: until === null ? null : day(until),
    })
  const structure = office(away('1', '2018-11-05', '2018-11-16'), away('2', '2018-11-20', null))
  it.each([
    ['2018-11-04', null],
    ['2018-11-05', '2018-11-05'],
    ['2018-11-16', '2018-11-05'],
    // Back on the 17th, at work until the 19th
    ['2018-11-17', null],
    ['2018-11-19', null],
    ['2018-11-20', '2018-11-20'],
    ['2030-01-01', '2018-11-20'],
  ])('on %s away since %s', (on, since) => {
    expect(standingOf(structure, 'person:media', day(on)).away?.from ?? null).toBe(since)
  })
})

describe('months in the level', () => {
  const months = (...held: readonly StructureRecord[]) => {
    const structure = office(holds('ikp', 'ikp', { until: day('2018-09-30') }), ...held)
    const list = selectionOn(structure, day('2018-10-04'))(get(structure, 'post:ikp') as Post)
    return list.find((one) => one.person.id === 'person:media')?.monthsInLevel
  }
  it('add up over two posts of the level with a year between', () => {
    // 1 Jan to 31 Dec 2015: 365 days; 5 Oct 2017 to 4 Oct 2018: 365 days; 730 days before 5 Oct 2018 is 5 Oct 2016: 24
    expect(
      months(
        holds('media', 'umum', {
          id: 'appointment:before',
          from: day('2015-01-01'),
          until: day('2015-12-31'),
        }),
        holds('media', 'media', { from: day('2017-10-05') }),
      ),
    ).toBe(24)
  })
  it('do not count the days that have not come', () => {
    // 5 Sep to 4 Oct 2018, both included: 30 days, of September which has 30: one month
    expect(months(holds('media', 'media', { from: day('2018-09-05') }))).toBe(1)
    // A day less
    expect(months(holds('media', 'media', { from: day('2018-09-06') }))).toBe(0)
  })
})

describe('who retires after a month: born 14 Mar 1961 (1 Apr 2019), 2 Oct 1960 (1 Nov 2018), 1 Oct 1961 (1 Nov 2019)', () => {
  const born = (id: string, birthDate: string) => person(id, { birthDate: day(birthDate) })
  const structure = office(
    born('media', '1961-03-14'),
    born('infra', '1960-10-02'),
    born('layanan', '1961-10-01'),
  )
  it.each([
    // Of 31 Oct: 1 Nov is within 3; 1 Apr within 6 (until 30 Apr); 1 Nov 2019 is past 31 Oct 2019
    ['2018-10-31', [1, 2, 2]],
    // Of 1 Nov: that of the day itself has come; 1 Nov 2019 is within twelve months to the day
    ['2018-11-01', [0, 1, 2]],
    // Of 31 Dec: 1 Apr is a day past 31 Mar, within 6
    ['2018-12-31', [0, 1, 2]],
    // Of 1 Jan: 1 Apr is within three months to the day
    ['2019-01-01', [1, 1, 2]],
  ])('of %s: %j in 3, 6 and 12 months', (until, counts) => {
    const { retiring } = spanReport(structure, day('2018-10-01'), day(until))
    expect(retiring.map(({ count }) => count)).toEqual(counts)
  })
})
