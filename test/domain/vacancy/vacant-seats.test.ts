import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { emptySeatsOn } from '../../../renderer/domain/vacancy/register/vacant-seats.ts'
import { addDays, type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'
import { dayAt, FIRST_DAY, recordsOfTerms, SPAN, terms } from './random-tenure.ts'

/** The register by the plainest code: day by day, appointment by appointment, no index. */
function plainly(records: readonly StructureRecord[], on: CalendarDate): string[] {
  const rows: string[] = []
  for (const one of records) {
    if (one.kind !== 'post') continue
    const emptyOn = (date: CalendarDate) => {
      const holders = new Set<string>()
      for (const held of records) {
        if (held.kind !== 'appointment' || held.postId !== one.id) continue
        if (held.role === 'definitif' && isHeld(held, date)) holders.add(held.personId)
      }
      return Math.max(0, one.seats - holders.size - one.unnamed)
    }
    for (let seat = 1; seat <= emptyOn(on); seat++) {
      let since: CalendarDate | null = on
      while (since && emptyOn(addDays(since, -1)) >= seat) {
        since = since < FIRST_DAY ? null : addDays(since, -1)
      }
      rows.push(`${one.id} ${seat} ${since}`)
    }
  }
  return rows.sort()
}

function isHeld({ from, until }: Appointment, date: CalendarDate): boolean {
  return !(from !== null && date < from) && !(until !== null && until < date)
}

describe('the register', () => {
  test('equals the plainest recomputation on any day', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: -2, max: SPAN + 20 }), (list, offset) => {
        const records = recordsOfTerms(list)
        const structure = structureOf(records)
        const on = dayAt(offset)
        const rows = emptySeatsOn(structure, on)
        const text = rows.map(({ post: p, seat, since }) => `${p.id} ${seat} ${since}`).sort()
        expect(text).toEqual(plainly(records, on))
        expect(vacanciesOn(structure, on)).toHaveLength(rows.length)
      }),
      { seed: 20181004, numRuns: 600 },
    )
  })

  test('a post is vacant from the day after the last day held, over a leap day too', () => {
    const structure = structureOf([
      unit('dinas'),
      post('kasi'),
      person('a'),
      holds('a', 'kasi', { until: day('2020-02-28'), endCause: 'mutasi-keluar-provinsi' }),
    ])
    expect(vacanciesOn(structure, day('2020-02-28'))).toEqual([])
    const [row] = vacanciesOn(structure, day('2020-03-01'))
    expect(row).toMatchObject({ since: '2020-02-29', days: 1, band: '30' })
    expect(row?.cause).toBe('mutasi-keluar-provinsi')
  })

  test('two holders of one seat (job share) leave no seat below zero', () => {
    const structure = structureOf([
      unit('dinas'),
      post('kasi'),
      person('a'),
      person('b'),
      holds('a', 'kasi'),
      holds('b', 'kasi', { until: day('2018-08-31') }),
    ])
    expect(emptySeatsOn(structure, day('2018-09-30'))).toEqual([])
  })

  test('a person appointed twice the same day is one holder', () => {
    const structure = structureOf([
      unit('dinas'),
      post('staf', { seats: 2 }),
      person('a'),
      holds('a', 'staf', { from: day('2018-01-02') }),
      { ...holds('a', 'staf', { from: day('2018-01-02') }), id: 'appointment:again' },
    ])
    expect(emptySeatsOn(structure, day('2018-01-02'))).toHaveLength(1)
  })

  test('a seat nobody ever held has no first day, unless its creation is on record', () => {
    const never = [unit('dinas'), post('kasi')]
    expect(vacanciesOn(structureOf(never), day('2018-10-04'))[0]).toMatchObject({
      since: null,
      days: null,
      band: 'unknown',
    })
    const created = structureOf([
      ...never,
      {
        id: 'succession:1',
        kind: 'succession',
        act: 'create',
        fromId: null,
        toId: 'post:kasi',
        on: day('2018-07-01'),
        basis: 'Perwako 20/2018',
      },
    ])
    expect(vacanciesOn(created, day('2018-10-04'))[0]).toMatchObject({
      since: '2018-07-01',
      days: 95,
      band: '180',
      cause: 'jabatan-baru',
    })
  })

  test('unnamed holders fill seats', () => {
    const structure = structureOf([unit('dinas'), post('staf', { seats: 5, unnamed: 3 })])
    expect(emptySeatsOn(structure, day('2018-01-01')).map(({ seat }) => seat)).toEqual([1, 2])
  })

  test('a coming day counts in those who reach their BUP until then', () => {
    const structure = structureOf([
      unit('dinas'),
      post('kasi', { category: 'pengawas' }),
      person('a', { birthDate: day('1960-10-12') }),
      holds('a', 'kasi'),
    ])
    const today = day('2018-10-04')
    expect(vacanciesOn(structure, day('2018-10-31'), today)).toEqual([])
    const [row] = vacanciesOn(structure, day('2018-11-15'), today)
    expect(row).toMatchObject({
      since: '2018-11-01',
      days: 14,
      cause: 'pensiun-bup',
      expected: true,
    })
    expect(vacanciesOn(structure, day('2018-11-15'))).toEqual([])
  })
})
