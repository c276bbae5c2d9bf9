import { describe, expect, it } from 'vitest'
import { actingOn } from '../../../renderer/domain/acting/acting.ts'
import { headStatus } from '../../../renderer/domain/acting/head-status.ts'
import { vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  Post,
  StructureRecord,
} from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2018-10-04')

function statusWith(appointments: readonly StructureRecord[], fields: Partial<Post> = {}, on = ON) {
  const people = [person('a'), person('b'), person('c')]
  const head = post('kepala', { unitId: 'unit:u', head: true, ...fields })
  return headStatus(structureOf([unit('u'), head, ...people, ...appointments]), 'unit:u', on)
}

const left = holds('a', 'kepala', { from: day('2017-01-03'), until: day('2018-08-31') })

function plt(from: string, fields: Partial<Appointment> = {}): Appointment {
  return holds('b', 'kepala', { role: 'plt', from: day(from), ...fields })
}

describe('who leads a unit on a day', () => {
  it('is nobody where there is no head post', () => {
    expect(statusWith([], { head: false })).toEqual({ kind: 'no-head' })
  })

  it('is the holder up to the last day, that day included', () => {
    expect(statusWith([left], {}, day('2018-08-31')).kind).toBe('held')
    expect(statusWith([left], {}, day('2018-09-01')).kind).toBe('vacant')
    expect(statusWith([left], {}, day('2017-01-02'))).toMatchObject({ kind: 'vacant', since: null })
  })

  it('may be two who share the post', () => {
    const status = statusWith([holds('a', 'kepala'), holds('b', 'kepala')])
    expect(status.kind === 'held' && status.holders.map(({ id }) => id)).toEqual([
      'person:a',
      'person:b',
    ])
  })

  it('may be known only as a number', () => {
    expect(statusWith([left], { unnamed: 1 }).kind).toBe('unnamed')
  })

  it('is vacant since the day after the latest holder, counted in days', () => {
    const earlier = holds('c', 'kepala', { until: day('2016-12-31') })
    expect(statusWith([earlier, left])).toMatchObject({ since: '2018-09-01', days: 33 })
    expect(statusWith([])).toMatchObject({ since: null, days: null, acting: null })
  })

  it('has somebody acting, until the day written or else three months', () => {
    expect(statusWith([left, plt('2018-09-03')])).toMatchObject({
      acting: { role: 'plt', until: '2018-12-02', overdueDays: 0 },
    })
    expect(statusWith([left, plt('2018-09-03', { until: day('2018-11-30') })])).toMatchObject({
      acting: { until: '2018-11-30' },
    })
    expect(statusWith([left, plt('2018-11-30')], {}, day('2019-02-28'))).toMatchObject({
      acting: { until: '2019-02-28', overdueDays: 0 },
    })
  })

  it('has somebody acting too long, whether the end was written or not', () => {
    expect(statusWith([left, plt('2018-06-01')])).toMatchObject({
      acting: { until: '2018-08-31', overdueDays: 34 },
    })
    const ended = plt('2018-06-25', { until: day('2018-09-24') })
    expect(statusWith([left, ended])).toMatchObject({ acting: { overdueDays: 10 } })
    const closed = plt('2018-06-25', { until: day('2018-09-24'), endCause: 'lainnya' })
    expect(statusWith([left, closed])).toMatchObject({ acting: null })
  })

  it('has nobody acting any more where somebody was sworn in since and left again', () => {
    const over = plt('2018-06-01', { until: day('2018-08-31') })
    const next = holds('c', 'kepala', { from: day('2018-09-10'), until: day('2018-09-30') })
    expect(statusWith([over, next])).toMatchObject({ since: '2018-10-01', acting: null })
  })

  it('has nobody acting before the first day', () => {
    expect(statusWith([left, plt('2018-10-05')])).toMatchObject({ acting: null })
  })
})

describe('to the day', () => {
  const acting = (fields: Partial<Appointment>, on: string, ...more: readonly Appointment[]) => {
    const status = statusWith([left, plt('2018-09-03', fields), ...more], {}, day(on))
    return status.kind === 'vacant' ? status.acting?.overdueDays : status.kind
  }

  it('a vacancy is counted from the first empty day on', () => {
    const days = (on: string) => {
      const status = statusWith([left], {}, day(on))
      return status.kind === 'vacant' ? status.days : status.kind
    }
    expect([days('2018-08-31'), days('2018-09-01'), days('2018-09-02')]).toEqual(['held', 0, 1])
    const begun = (on: string) => statusWith([left], {}, day(on)).kind
    expect([begun('2017-01-02'), begun('2017-01-03')]).toEqual(['vacant', 'held'])
  })

  it('who acts is there from the first day, and over the term from the day after the last', () => {
    expect(acting({}, '2018-09-02')).toBeUndefined()
    expect(acting({}, '2018-09-03')).toBe(0)
    expect([acting({}, '2018-12-02'), acting({}, '2018-12-03')]).toEqual([0, 1])
    const written = { until: day('2018-10-31') }
    expect([acting(written, '2018-10-31'), acting(written, '2018-11-01')]).toEqual([0, 1])
  })

  it('a Pj is over the term on the day the register says', () => {
    expect([acting({ role: 'pj' }, '2018-12-02'), acting({ role: 'pj' }, '2018-12-03')]).toEqual([
      0, 1,
    ])
    const structure = structureOf([
      unit('u'),
      post('kepala', { unitId: 'unit:u', head: true }),
      person('b'),
      plt('2018-09-03', { role: 'pj' }),
    ])
    expect(actingOn(structure, 'post:kepala', day('2018-12-03'))?.daysLeft).toBe(-1)
  })

  it('a Plh without an end is over no term, one without a first day neither', () => {
    expect(acting({ role: 'plh' }, '2019-12-31')).toBe(0)
    expect(acting({ from: null }, '2019-12-31')).toBe(0)
  })

  it('whose end came before the seat was last left acts no more', () => {
    const over = (until: string) =>
      acting({ from: day('2018-06-01'), until: day(until) }, '2018-10-04')
    expect(over('2018-08-31')).toBeUndefined()
    expect(over('2018-09-01')).toBe(33)
    const never = statusWith([plt('2018-06-01', { until: day('2018-08-31') })], {}, ON)
    expect(never).toMatchObject({ since: null, acting: { overdueDays: 34 } })
  })

  it('is vacant since the last of all holders left, whoever came first', () => {
    const short = holds('c', 'kepala', { from: day('2017-06-01'), until: day('2017-12-31') })
    expect(statusWith([left, short])).toMatchObject({ since: '2018-09-01' })
  })

  it('an order that is to come hides nobody who sits over the term', () => {
    const over = plt('2018-09-03', { until: day('2018-09-24') })
    const comes = (until: string | null) =>
      holds('c', 'kepala', {
        role: 'plt',
        from: day('2018-10-10'),
        until: until === null ? null : day(until),
      })
    const told = { acting: { person: { id: 'person:b' }, overdueDays: 10 } }
    expect(statusWith([over, comes('2019-01-09')])).toMatchObject(told)
    expect(statusWith([over, comes(null)])).toMatchObject(told)
    expect(statusWith([left, comes(null)])).toMatchObject({ acting: null })
  })

  it('of two whose terms are over it is the one who came last', () => {
    const first = {
      ...plt('2018-09-01', { until: day('2018-09-10') }),
      id: 'appointment:1' as const,
    }
    const second = holds('c', 'kepala', {
      role: 'plt',
      from: day('2018-09-11'),
      until: day('2018-09-20'),
    })
    expect(statusWith([left, first, second])).toMatchObject({
      acting: { person: { id: 'person:c' }, overdueDays: 14 },
    })
  })
})

describe('where no holder on record tells since when', () => {
  const noted = (since: string | null, closedOn: string | null = null, id = '1') =>
    vacancyRecord({
      id: `vacancy:${id}`,
      postId: 'post:kepala',
      since: since === null ? null : day(since),
      cause: 'lainnya',
      closedOn: closedOn === null ? null : day(closedOn),
    })
  const since = (on: string, ...records: readonly StructureRecord[]) => {
    const status = statusWith(records, {}, day(on))
    return status.kind === 'vacant' ? status.since : status.kind
  }

  it('it is what the case of the post says, from that day on, until it is closed', () => {
    const open = noted('2018-09-10')
    expect([since('2018-09-09', open), since('2018-09-10', open)]).toEqual([null, '2018-09-10'])
    const closed = noted('2018-09-10', '2018-10-04')
    expect([since('2018-10-03', closed), since('2018-10-04', closed)]).toEqual(['2018-09-10', null])
    expect(since('2018-10-04', noted(null))).toBeNull()
  })

  it('of two cases it is the earlier day; a holder who left tells it first', () => {
    const two = [noted('2018-09-20'), noted('2018-09-10', null, '2')]
    expect(since('2018-10-04', ...two)).toBe('2018-09-10')
    expect(since('2018-10-04', left, ...two)).toBe('2018-09-01')
  })
})
