import { describe, expect, it } from 'vitest'
import {
  type Acting,
  appointActing,
  endActing,
  extendActing,
  replaceActing,
} from '../../../renderer/domain/acting/acting-edits.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

const NAMED: Acting = {
  appointmentId: 'appointment:new',
  postId: 'post:kepala',
  personId: 'person:b',
  role: 'plt',
  from: day('2018-09-03'),
  until: null,
  orderNo: 'SP/1',
  orderDate: day('2018-08-31'),
}

function office(...records: readonly StructureRecord[]) {
  return structureOf([
    unit('dinas', { type: 'dinas' }),
    post('kepala', { head: true, category: 'jpt' }),
    person('a'),
    person('b'),
    ...records,
  ])
}

/** The one there before, from 25 June to 24 September 2018 where nothing else is given. */
function running(fields: Partial<Appointment> = {}): Appointment {
  const days = { from: day('2018-06-25'), until: day('2018-09-24') }
  return { ...holds('a', 'kepala', { role: 'plt', ...days, ...fields }), id: 'appointment:old' }
}

describe('an order to act', () => {
  it('has its end written at once: one term, or as it says; a Plh without an end has none', () => {
    const until = (more: Partial<Acting>) =>
      get(done(office(), appointActing({ ...NAMED, ...more })), 'appointment:new')?.until
    expect(until({})).toBe('2018-12-02')
    expect(until({ role: 'pj' })).toBe('2018-12-02')
    expect(until({ role: 'plh' })).toBeNull()
    expect(until({ until: day('2018-10-31') })).toBe('2018-10-31')
    expect(until({ role: 'plh', until: day('2018-10-31') })).toBe('2018-10-31')
  })

  it('bears number and date of the Surat Perintah', () => {
    expect(get(done(office(), appointActing(NAMED)), 'appointment:new')).toEqual({
      ...holds('b', 'kepala', { role: 'plt', from: NAMED.from, until: day('2018-12-02') }),
      id: 'appointment:new',
      decreeNo: 'SP/1',
      decreeDate: '2018-08-31',
    })
  })
})

describe('an extension', () => {
  const order = { no: 'SP/2', date: day('2018-09-20') }
  const extend = (until: string | null = null) =>
    extendActing('appointment:old', 'appointment:new', order, until === null ? null : day(until))

  it('follows the last day, for one term', () => {
    const after = done(office(running()), extend())
    expect(get(after, 'appointment:old')?.until).toBe('2018-09-24')
    expect(get(after, 'appointment:new')).toMatchObject({
      personId: 'person:a',
      role: 'plt',
      from: '2018-09-25',
      until: '2018-12-24',
      decreeNo: 'SP/2',
      decreeDate: '2018-09-20',
    })
  })

  it('of an order without an end writes that end down', () => {
    const after = done(office(running({ until: null })), extend())
    expect(get(after, 'appointment:old')?.until).toBe('2018-09-24')
    expect(get(after, 'appointment:new')?.from).toBe('2018-09-25')
  })

  it('may last one day, and is refused for a Plh, a definitive holder and where no end is known', () => {
    const reason = (fields: Partial<Appointment>, until: string | null = null) =>
      reasonOf(office(running(fields)), extend(until))
    expect(reason({}, '2018-09-25')).toBe('done')
    expect(reason({}, '2018-09-24')).toBe('ends-before-it-begins')
    expect(reason({ role: 'plh' })).toBe('acting-has-no-term')
    expect(reason({ from: null, until: null })).toBe('acting-has-no-term')
    expect(reason({ role: 'definitif' })).toBe('appointment-gone')
    expect(reasonOf(office(), extend())).toBe('appointment-gone')
  })
})

describe('the end of acting', () => {
  const end = (until: string) => endActing('appointment:old', day(until))

  it('is a last day on the first at the earliest, with a cause, so that nobody counts as over the term', () => {
    const reason = (until: string) => reasonOf(office(running()), end(until))
    expect([reason('2018-06-24'), reason('2018-06-25')]).toEqual(['ends-before-it-begins', 'done'])
    expect(get(done(office(running()), end('2018-08-31')), 'appointment:old')).toMatchObject({
      until: '2018-08-31',
      endCause: 'lainnya',
    })
    expect(reasonOf(office(running({ from: null })), end('2001-01-01'))).toBe('done')
    expect(reasonOf(office(running({ role: 'definitif' })), end('2018-08-31'))).toBe(
      'appointment-gone',
    )
    expect(endActing('appointment:old', day('2018-06-24'))(office(running()))).toMatchObject({
      problem: { params: { person: 'Pegawai a', from: '2018-06-25', until: '2018-06-24' } },
    })
  })

  it('is of the order of that day, from its first day on; the ones to follow never come', () => {
    const order = (id: string, from: string | null, until: string): Appointment => ({
      ...running({ from: from === null ? null : day(from), until: day(until) }),
      id: `appointment:${id}`,
    })
    const run = [
      order('old', '2018-06-25', '2018-09-24'),
      order('second', '2018-09-25', '2018-12-24'),
      order('third', '2018-12-25', '2019-03-24'),
    ]
    const untils = (on: string) => {
      const after = done(office(...run), end(on))
      return (['old', 'second', 'third'] as const).map(
        (id) => get(after, `appointment:${id}`)?.until,
      )
    }
    expect(untils('2018-09-24')).toEqual(['2018-09-24', undefined, undefined])
    expect(untils('2018-09-25')).toEqual(['2018-09-24', '2018-09-25', undefined])
    expect(untils('2018-12-24')).toEqual(['2018-09-24', '2018-12-24', undefined])
    expect(untils('2018-12-25')).toEqual(['2018-09-24', '2018-12-24', '2018-12-25'])
  })

  it('by another who takes over is the eve, or the last day where that came first', () => {
    const replaced = (from: string, fields: Partial<Appointment> = {}) =>
      get(
        done(
          office(running(fields)),
          replaceActing('appointment:old', { ...NAMED, from: day(from) }),
        ),
        'appointment:old',
      )?.until
    expect(replaced('2018-09-24')).toBe('2018-09-23')
    expect(replaced('2018-09-25')).toBe('2018-09-24')
    expect(replaced('2018-09-26')).toBe('2018-09-24')
    expect(replaced('2018-10-04', { until: null }), 'the end of its term').toBe('2018-09-24')
    expect(replaced('2018-10-04', { role: 'plh', until: null })).toBe('2018-10-03')
    const gone = replaceActing('appointment:old', NAMED)
    expect(reasonOf(office(), gone)).toBe('appointment-gone')
    expect(reasonOf(office(running({ role: 'definitif' })), gone)).toBe('appointment-gone')
    const nobody = replaceActing('appointment:old', { ...NAMED, personId: 'person:x' })
    expect(reasonOf(office(running()), nobody)).toBe('person-gone')
  })
})
