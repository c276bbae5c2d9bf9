import { describe, expect, it } from 'vitest'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { foundAt, ownHeldOn } from '../../../renderer/domain/tenure/own-post.ts'
import {
  lastLeft,
  personHistory,
  postHistory,
} from '../../../renderer/domain/tenure/post-history.ts'
import { vacantAfter } from '../../../renderer/domain/tenure/timeline.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, post } from '../small-office.ts'
import { A, dayOr, held, office, past, SEKSI } from './one-office.ts'

describe('the histories of a person and of a post', () => {
  const first = held('first', ['2012-01-01', '2013-12-31'], { endCause: 'rotasi' })
  const ever = held('ever', [null, '2011-12-31'], { endCause: 'rotasi' })
  const plt = held('plt', ['2016-01-01', '2017-12-31'], { role: 'plt' })
  const between = past('antara', ['2014-01-01', '2015-12-31'])

  it('stand by their first days, posts that are no more among the others', () => {
    const ids = (...records: readonly StructureRecord[]) =>
      personHistory(office(...records), A).map(({ held: { id } }) => id)
    expect(ids(plt, first, between, ever)).toEqual([
      'appointment:plt',
      'term:antara',
      'appointment:first',
      'appointment:ever',
    ])
    const same = past('bersamaan', ['2012-01-01', '2012-06-30'])
    expect(ids(same, plt, first, held('b', ['2012-01-01', '2012-03-31']))).toEqual([
      'appointment:plt',
      'term:bersamaan',
      'appointment:first',
      'appointment:b',
    ])
    expect(ids(between, past('dahulu', [null, '2010-12-31']), first)).toEqual([
      'term:antara',
      'appointment:first',
      'term:dahulu',
    ])
  })

  it('tell what was left last, held for good and ended by then', () => {
    const left = (date: string, ...records: readonly StructureRecord[]) =>
      lastLeft(office(...records), A, day(date))?.held.id ?? null
    // Began earlier and ended later.
    const long = held('long', ['2010-01-01', '2015-12-31'], { postId: 'post:bidang' })
    expect(left('2018-01-01', first, long, plt)).toBe('appointment:long')
    expect(left('2018-01-01', long, first, plt)).toBe('appointment:long')
    expect(left('2015-12-31', first, long)).toBe('appointment:first')
    expect(left('2016-01-01', first, long)).toBe('appointment:long')
    expect(left('2018-01-01', held('still', ['2010-01-01', null]))).toBeNull()
    expect(left('2018-01-01', plt)).toBeNull()
  })

  it('of a post tell each gap between definitive holders, and none that somebody covered', () => {
    const kinds = (...records: readonly StructureRecord[]) =>
      postHistory(office(...records), SEKSI.id).map((line) =>
        line.kind === 'gap' ? `${line.from} ${line.until}` : line.appointment.id,
      )
    const next = held('next', ['2014-01-02', '2014-12-31'])
    expect(kinds(first, next)).toEqual([
      '2015-01-01 null',
      'appointment:next',
      '2014-01-01 2014-01-01',
      'appointment:first',
    ])
    const longer = held('longer', ['2012-06-01', '2014-06-30'])
    const inside = held('inside', ['2012-07-01', '2012-08-31'])
    expect(kinds(longer, inside, held('after', ['2014-07-01', null]))).toEqual([
      'appointment:after',
      'appointment:inside',
      'appointment:longer',
    ])
  })

  it('find a person at the own post, also where that is no more, else at the last one held', () => {
    const structure = office(
      first,
      past('kini', ['2017-01-01', '2018-12-31']),
      past('dua', ['2018-01-01', '2018-12-31']),
    )
    const own = (date: string) => ownHeldOn(structure, A, day(date))?.id
    expect([own('2016-12-31'), own('2017-01-01'), own('2018-01-01'), own('2019-01-01')]).toEqual([
      undefined,
      'term:kini',
      'term:dua',
      undefined,
    ])
    const acting = office(past('plt', ['2017-01-01', '2018-12-31'], { role: 'plt' }))
    expect(ownHeldOn(acting, A, day('2018-01-01'))).toBeUndefined()
    const other = held('other', ['2014-01-01', '2014-12-31'], { postId: 'post:bidang' })
    expect(
      foundAt(office(first, other), A, day('2018-01-01')).map(({ post: { id } }) => id),
    ).toEqual(['post:bidang'])
  })
})

describe('the first day a seat turns vacant after one on which all are held', () => {
  const staf = post('staf', { seats: 2 })
  const seat = (who: string, from: string, until: string | null) =>
    holds(who, 'staf', { from: day(from), until: dayOr(until) })
  const vacantFrom = (from: string, ...records: readonly StructureRecord[]) =>
    vacantAfter(office(...records), staf, day(from))

  it('is the day after the first to go whom nobody follows', () => {
    const [a, b] = [seat('a', '2018-01-01', '2018-06-30'), seat('b', '2018-01-01', '2018-03-31')]
    expect(vacantFrom('2018-02-01', a, b)).toBe('2018-04-01')
    expect(vacantFrom('2018-03-31', a, b)).toBe('2018-04-01')
    // One seat stands empty already.
    expect(vacantFrom('2018-04-01', a, b)).toBeNull()
    const follows = holds('a', 'staf', { id: 'appointment:again', from: day('2018-07-01') })
    expect(vacantFrom('2018-02-01', a, seat('b', '2018-01-01', null), follows)).toBeNull()
    expect(vacantFrom('2018-02-01', a, seat('b', '2018-01-01', null))).toBe('2018-07-01')
  })

  it('is no day where none is full, nobody goes, or there is no room', () => {
    expect(vacantFrom('2018-02-01', seat('a', '2018-01-01', '2018-06-30'))).toBeNull()
    expect(
      vacantFrom('2018-02-01', seat('a', '2018-01-01', null), seat('b', '2018-01-01', null)),
    ).toBeNull()
    const none = post('staf', { seats: 0 })
    expect(vacantAfter(office(), none, day('2018-02-01'))).toBeNull()
  })
})
