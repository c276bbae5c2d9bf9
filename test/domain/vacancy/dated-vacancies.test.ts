import { describe, expect, it } from 'vitest'
import { headStatus } from '../../../renderer/domain/acting/head-status.ts'
import { vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Post, StructureRecord } from '../../../renderer/domain/records/records.ts'
import {
  all,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { countOverTime } from '../../../renderer/domain/vacancy/register/register-counts.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { dateVacancies } from '../../../renderer/domain/vacancy/road/case-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2018-10-04')

/** An office keyed in today: a head's post and two seats of staff that nobody holds, since when nobody wrote. */
function office(...records: readonly StructureRecord[]): Structure {
  return structureOf([
    unit('dinas', { type: 'dinas' }),
    post('kepala', { head: true, category: 'jpt', eselon: 'II.b' }),
    post('arsiparis', { seats: 2 }),
    ...records,
  ])
}

const since = (on: string, postId: 'kepala' | 'arsiparis' = 'kepala') => ({
  postId: `post:${postId}` as const,
  since: day(on),
  vacancyId: `vacancy:${postId}-${on}` as const,
})
const counts = (structure: Structure) => countOverTime(structure, ON, 3).map(({ count }) => count)

describe('the day a seat turned vacant, where no holder tells it', () => {
  it('is written into a new case, or into the one that waits for its day', () => {
    const fresh = done(office(), dateVacancies([since('2018-08-15')]))
    expect(all(fresh, 'vacancy')).toMatchObject([{ postId: 'post:kepala', since: '2018-08-15' }])
    const open = vacancyRecord({
      id: 'vacancy:open',
      postId: 'post:kepala',
      since: null,
      cause: 'meninggal',
    })
    const dated = done(office(open), dateVacancies([since('2018-08-15')]))
    expect(all(dated, 'vacancy')).toMatchObject([
      { id: 'vacancy:open', since: '2018-08-15', cause: 'meninggal' },
    ])
    expect(reasonOf(structureOf([]), dateVacancies([since('2018-08-15')]))).toBe('post-gone')
  })

  it('is shown in register and chart, and told to be typed', () => {
    const dated = done(office(), dateVacancies([since('2018-08-15')]))
    const row = vacanciesOn(dated, ON).find((one) => one.post.id === 'post:kepala')
    // 16 days of August, 30 of September, 4 of October.
    expect(row).toMatchObject({ since: '2018-08-15', sinceTold: false, days: 50 })
    expect(headStatus(dated, 'unit:dinas', ON)).toMatchObject({ since: '2018-08-15', days: 50 })
    expect(headStatus(dated, 'unit:dinas', day('2018-08-14'))).toMatchObject({ since: null })
    const left = office(person('a'), holds('a', 'kepala', { until: day('2018-08-14') }))
    const held = vacanciesOn(left, ON).find((one) => one.post.id === 'post:kepala')
    expect(held).toMatchObject({ since: '2018-08-15', sinceTold: true })
  })

  it('counts a seat from the day its holder left, and only those asked for', () => {
    const left = office(person('a'), holds('a', 'kepala', { until: day('2018-08-30') }))
    expect(counts(left)).toEqual([0, 1, 1, 1])
    const kept = office(person('a'), holds('a', 'kepala', { until: day('2018-08-31') }))
    expect(counts(kept)).toEqual([0, 0, 1, 1])
    const of = (category: Post['category']) =>
      countOverTime(left, ON, 3, ON, (one) => one.category === category).map(({ count }) => count)
    expect([of('jpt'), of('pelaksana')]).toEqual([
      [0, 1, 1, 1],
      [0, 0, 0, 0],
    ])
  })

  it('counts from that day on; a seat without one counts in no month, nor today', () => {
    // Ends of July, August and September, then the day itself.
    expect(counts(office())).toEqual([0, 0, 0, 0])
    expect(counts(done(office(), dateVacancies([since('2018-08-31')])))).toEqual([0, 1, 1, 1])
    expect(counts(done(office(), dateVacancies([since('2018-09-01')])))).toEqual([0, 0, 1, 1])
    const both = done(
      office(),
      dateVacancies([since('2018-07-31', 'arsiparis'), since('2018-09-30', 'arsiparis')]),
    )
    expect(counts(both)).toEqual([1, 1, 2, 2])
    const half = done(office(), dateVacancies([since('2018-08-31', 'arsiparis')]))
    const open = vacancyRecord({
      id: 'vacancy:open',
      postId: 'post:arsiparis',
      since: null,
      cause: null,
    })
    const other = structureOf([...recordsOf(half), open])
    expect(counts(other), 'a case without a day dates no seat').toEqual([0, 1, 1, 1])
  })
})
