import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headStatus } from '../../../renderer/domain/acting/head-status.ts'
import { structureCounts } from '../../../renderer/domain/readings/structure-counts.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { expectedOn } from '../../../renderer/domain/tenure/expected-structure.ts'
import { retirementsOf } from '../../../renderer/domain/tenure/retirement.ts'
import { countOverTime } from '../../../renderer/domain/vacancy/register/register-counts.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { emptySeatsOn } from '../../../renderer/domain/vacancy/register/vacant-seats.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { holds, person, post, unit } from '../small-office.ts'

const TODAY = day('2018-10-04')
const demo = structureOf(demoRecords())

describe('the structure expected on a day to come', () => {
  it('counts the vacant seats the register counts, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 9000 }), (days) => {
        const on = addDays(TODAY, days)
        const expected = expectedOn(demo, on, TODAY)
        if (days <= 0) expect(expected).toBe(demo)
        expect(structureCounts(expected, on).vacantSeats).toBe(emptySeatsOn(demo, on, TODAY).length)
        expect(faults(expected)).toEqual([])
      }),
      { seed: 2031, numRuns: 100 },
    )
  })

  it('is what the picture of twelve months ends with', () => {
    const on = day('2031-01-01')
    const dated = (today: typeof on) =>
      vacanciesOn(demo, on, today).filter(({ since }) => since !== null).length
    expect(countOverTime(demo, on, 11, TODAY).at(-1)?.count).toBe(dated(TODAY))
    expect(dated(TODAY)).toBeGreaterThan(dated(on))
  })

  it('has no holder any more whose retirement has come, from that very day', () => {
    const next = [...retirementsOf(demo).values()]
      .filter(({ on, post }) => on > TODAY && post.head)
      .sort((a, b) => (a.on < b.on ? -1 : 1))[0]
    if (!next) throw new Error('nobody retires')
    const { unitId } = next.post
    const kind = (on: typeof TODAY) => headStatus(expectedOn(demo, on, TODAY), unitId, on).kind
    expect([kind(addDays(next.on, -1)), kind(next.on)]).toEqual(['held', 'vacant'])
    const later = expectedOn(demo, next.on, TODAY)
    expect(get(later, next.appointmentId)?.until).toBe(addDays(next.on, -1))
    expect(all(later, 'person')).toHaveLength(all(demo, 'person').length)
    expect(expectedOn(demo, next.on, TODAY)).toBe(later)
  })

  describe('of a pengawas who retires on 1 June 2019', () => {
    const office = structureOf([
      unit('dinas'),
      post('p', { category: 'pengawas' }),
      person('a', { birthDate: day('1961-05-14') }),
      holds('a', 'p'),
    ])
    const held = (on: string, today: string) =>
      get(expectedOn(office, day(on), day(today)), 'appointment:a-p')

    it('has them in office until the eve, and gone by their BUP from that day on', () => {
      expect(held('2019-05-31', '2018-10-04')?.until).toBeNull()
      expect(held('2019-06-01', '2018-10-04')).toMatchObject({
        until: '2019-05-31',
        endCause: 'pensiun-bup',
      })
      expect(held('2019-06-02', '2018-10-04')?.until).toBe('2019-05-31')
    })

    it('leaves those in office whose day had come by today: they sit there still', () => {
      expect(held('2019-12-31', '2019-05-31')?.until).toBe('2019-05-31')
      expect(held('2019-12-31', '2019-06-01')?.until).toBeNull()
      expect(held('2019-12-31', '2019-06-02')?.until).toBeNull()
    })

    it('is the very structure today and before, and where nobody retires', () => {
      const on = (date: string, today: string) => expectedOn(office, day(date), day(today))
      expect(on('2019-06-01', '2019-06-01')).toBe(office)
      expect(on('2019-06-01', '2019-07-01')).toBe(office)
      expect(on('2019-05-31', '2018-10-04')).toBe(office)
      expect(on('2019-06-01', '2018-10-04')).not.toBe(office)
    })

    it('is asked anew where today is another day', () => {
      expect(held('2019-12-31', '2018-10-04')?.until).toBe('2019-05-31')
      expect(held('2019-12-31', '2019-06-01')?.until).toBeNull()
      expect(held('2020-01-01', '2019-06-01')?.until).toBeNull()
      expect(held('2020-01-01', '2018-10-04')?.until).toBe('2019-05-31')
    })
  })
})
