import { describe, expect, it } from 'vitest'
import type { Appointment } from '../../../renderer/domain/records/records.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { lastPostOn, ownPostOn } from '../../../renderer/domain/tenure/own-post.ts'
import { personHistory, postHistory } from '../../../renderer/domain/tenure/post-history.ts'
import {
  ALWAYS,
  FOREVER,
  holdersOn,
  lastDayBefore,
  timelineOf,
  timelinesOf,
} from '../../../renderer/domain/tenure/timeline.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

const PEOPLE = ['a', 'b', 'c'].map((id) => person(id))
const POSTS = ['kasi', 'kabid', 'staf'].map((id) => post(id, { seats: id === 'staf' ? 2 : 1 }))

function office(...appointments: readonly Appointment[]) {
  return structureOf([unit('dinas'), ...POSTS, ...PEOPLE, ...appointments])
}

describe('the post a person holds on a day', () => {
  const first = holds('a', 'kasi', { from: day('2015-01-05'), until: day('2018-08-31') })
  const second = holds('a', 'kabid', { from: day('2018-10-01') })
  const acted = holds('a', 'staf', { role: 'plt', from: day('2018-09-03') })
  const structure = office(first, second, acted)
  const own = (on: string) => ownPostOn(structure, 'person:a', day(on))?.id
  const last = (on: string) => lastPostOn(structure, 'person:a', day(on))?.id

  it('is theirs from the first day to the last, both included', () => {
    expect([own('2015-01-04'), own('2015-01-05'), own('2015-01-06')]).toEqual([
      undefined,
      'post:kasi',
      'post:kasi',
    ])
    expect([own('2018-08-31'), own('2018-09-01')]).toEqual(['post:kasi', undefined])
    expect([own('2018-09-30'), own('2018-10-01')]).toEqual([undefined, 'post:kabid'])
  })

  it('is the one held last in between, which no acting is', () => {
    expect([last('2015-01-04'), last('2015-01-05')]).toEqual([undefined, 'post:kasi'])
    expect([last('2018-09-30'), last('2018-10-01')]).toEqual(['post:kasi', 'post:kabid'])
  })

  it('may begin nobody knows when, and of two it is the one taken up last', () => {
    const two = office(holds('a', 'kasi'), holds('a', 'kabid', { from: day('2018-01-02') }))
    const on = (date: string) => ownPostOn(two, 'person:a', day(date))?.id
    expect([on('2018-01-01'), on('2018-01-02')]).toEqual(['post:kasi', 'post:kabid'])
  })
})

describe('the timeline of a post', () => {
  it('holds definitive terms alone; what is not on record reaches to always and forever', () => {
    const structure = office(
      holds('a', 'kasi', { until: day('2018-08-31') }),
      holds('b', 'kasi', { role: 'plt', from: day('2018-09-03') }),
      holds('c', 'kasi', { from: day('2018-10-01') }),
    )
    const kasi = get(structure, 'post:kasi')
    if (!kasi) throw new Error('no such post')
    const { room, terms } = timelineOf(structure, kasi)
    expect(room).toBe(1)
    expect(terms.map(({ personId, from, until }) => [personId, from, until])).toEqual([
      ['person:a', ALWAYS, '2018-08-31'],
      ['person:c', '2018-10-01', FOREVER],
    ])
    const count = ['2018-08-31', '2018-09-01', '2018-09-30', '2018-10-01'].map((on) =>
      holdersOn(terms, day(on)),
    )
    expect(count).toEqual([1, 0, 0, 1])
  })

  it('is told of posts with seats that may be vacant, and the same list twice', () => {
    const structure = structureOf([
      unit('dinas'),
      post('full', { seats: 2, unnamed: 2 }),
      post('more', { seats: 1, unnamed: 4 }),
      post('one', { seats: 3, unnamed: 2 }),
    ])
    expect([...timelinesOf(structure).values()].map((one) => [one.post.id, one.room])).toEqual([
      ['post:one', 1],
    ])
    expect(timelinesOf(structure)).toBe(timelinesOf(structure))
  })

  it('a seat is empty from the day after the last on which fewer stood empty', () => {
    const structure = office(
      holds('a', 'staf', { from: day('2016-01-04'), until: day('2018-03-31') }),
      holds('b', 'staf', { from: day('2017-01-02'), until: day('2018-08-31') }),
      holds('c', 'staf', { from: day('2015-01-05'), until: day('2016-12-30') }),
    )
    const staf = get(structure, 'post:staf')
    if (!staf) throw new Error('no such post')
    const { room, terms } = timelineOf(structure, staf)
    const last = (empty: number, on: string) => lastDayBefore(room, terms, empty, day(on))
    expect(last(1, '2018-04-01')).toBe('2018-03-31')
    expect(last(1, '2018-12-31')).toBe('2018-03-31')
    expect(last(2, '2018-12-31')).toBe('2018-08-31')
    expect(last(2, '2018-09-01')).toBe('2018-08-31')
    expect(last(1, '2018-03-31')).toBe('2016-12-30')
    expect(last(2, '2018-08-31'), 'the day itself is not looked at').toBe('2018-03-31')
    expect(last(1, '2015-06-01')).toBeNull()
    const short = holds('b', 'staf', { from: day('2012-01-02'), until: day('2013-12-31') })
    const long = holds('a', 'staf', { from: day('2010-01-04'), until: day('2018-08-31') })
    const other = timelineOf(office(long, short), staf)
    const ended = (empty: number) => lastDayBefore(2, other.terms, empty, day('2019-01-01'))
    expect([ended(1), ended(2)], 'who came last need not be the last to go').toEqual([
      '2013-12-31',
      '2018-08-31',
    ])
  })
})

describe('the history of a post', () => {
  const lines = (...appointments: readonly Appointment[]) =>
    postHistory(office(...appointments), 'post:kasi').map((line) =>
      line.kind === 'gap' ? ['gap', line.from, line.until] : ['held', line.person.id],
    )

  it('has a gap from the day after the last to the day before the next, the latest on top', () => {
    expect(
      lines(
        holds('a', 'kasi', { from: day('2015-01-05'), until: day('2018-08-31') }),
        holds('b', 'kasi', { from: day('2018-09-03') }),
      ),
    ).toEqual([
      ['held', 'person:b'],
      ['gap', '2018-09-01', '2018-09-02'],
      ['held', 'person:a'],
    ])
  })

  it('has a gap of one day, and none where the next came the day after', () => {
    const held = holds('a', 'kasi', { from: day('2015-01-05'), until: day('2018-08-31') })
    const next = (from: string) => lines(held, holds('b', 'kasi', { from: day(from) }))
    expect(next('2018-09-01')).toEqual([
      ['held', 'person:b'],
      ['held', 'person:a'],
    ])
    expect(next('2018-09-02')[1]).toEqual(['gap', '2018-09-01', '2018-09-01'])
    expect(next('2018-08-31')).toHaveLength(2)
  })

  it('ends with a gap that lasts where nobody came, whoever acts', () => {
    expect(
      lines(
        holds('a', 'kasi', { from: day('2015-01-05'), until: day('2018-08-31') }),
        holds('b', 'kasi', { role: 'plt', from: day('2018-09-03'), until: day('2018-12-02') }),
      ),
    ).toEqual([
      ['held', 'person:b'],
      ['gap', '2018-09-01', null],
      ['held', 'person:a'],
    ])
  })

  it('begins the last gap after the latest of all who left', () => {
    const first = holds('a', 'kasi', { from: day('2015-01-05'), until: day('2017-12-31') })
    const second = holds('b', 'kasi', { from: day('2018-01-01'), until: day('2018-08-31') })
    expect(lines(first, second)[0]).toEqual(['gap', '2018-09-01', null])
  })

  it('has no gap while another holder covers it, and none before the first', () => {
    expect(
      lines(
        holds('a', 'kasi', { from: day('2015-01-05'), until: day('2018-08-31') }),
        holds('b', 'kasi', { from: day('2016-01-04'), until: day('2017-01-31') }),
        holds('c', 'kasi', { from: day('2018-09-01'), until: null }),
      ),
    ).toEqual([
      ['held', 'person:c'],
      ['held', 'person:b'],
      ['held', 'person:a'],
    ])
    const lasting = holds('a', 'kasi', { from: day('2015-01-05') })
    const short = holds('b', 'kasi', { from: day('2016-01-04'), until: day('2017-01-31') })
    const later = holds('c', 'kasi', { from: day('2018-01-02'), until: day('2018-02-01') })
    expect(lines(lasting, short, later).map(([kind]) => kind)).toEqual(['held', 'held', 'held'])
    expect(lines(holds('a', 'kasi', { role: 'plt', from: day('2018-01-02') }))).toHaveLength(1)
  })

  it('puts whoever began nobody knows when at the bottom', () => {
    const unknown = holds('b', 'kasi', { until: day('2018-08-31') })
    const known = holds('a', 'kasi', { from: day('2018-09-01') })
    expect(lines(known, unknown)).toEqual([
      ['held', 'person:a'],
      ['held', 'person:b'],
    ])
  })
})

it('the history of a person has every post held or acted on, the latest first', () => {
  const structure = office(
    holds('a', 'kasi', { from: day('2015-01-05'), until: day('2018-08-31') }),
    holds('a', 'kabid', { from: day('2018-09-01') }),
    holds('a', 'staf', { role: 'plh', from: day('2016-02-01'), until: day('2016-02-12') }),
    holds('b', 'staf'),
  )
  expect(personHistory(structure, 'person:a').map((line) => line.post?.id)).toEqual([
    'post:kabid',
    'post:staf',
    'post:kasi',
  ])
})
