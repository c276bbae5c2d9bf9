import { describe, expect, it } from 'vitest'
import {
  actingOn,
  actingRegister,
  actingStanding,
  endsFirst,
} from '../../../renderer/domain/acting/acting.ts'
import { actingFindings } from '../../../renderer/domain/acting/acting-findings.ts'
import {
  type ActingAppointment,
  actingEnd,
  termNumber,
} from '../../../renderer/domain/acting/acting-term.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { changeRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

const PEOPLE = ['a', 'b', 'c'].map((id) => person(id))

function office(...records: readonly StructureRecord[]) {
  return structureOf([
    unit('dinas', { type: 'dinas' }),
    post('kepala', { head: true, category: 'jpt', eselon: 'II.b' }),
    ...PEOPLE,
    ...records,
  ])
}

function plt(id: string, fields: Partial<Appointment> = {}): ActingAppointment {
  return { ...holds('a', 'kepala', fields), role: 'plt', id: `appointment:${id}` }
}

/** From one day to another, both written. */
function term(id: string, from: string, until: string | null, fields: Partial<Appointment> = {}) {
  return plt(id, { from: day(from), until: until === null ? null : day(until), ...fields })
}

const number = (one: ActingAppointment, ...others: readonly StructureRecord[]) =>
  termNumber(office(one, ...others), one)

/** SE Kepala BKN 1/SE/I/2021: three months, once extended by three: the second is legal, the third is not. */
describe('which term of a Plt it is', () => {
  it('an order of exactly one term is the first, of a day more the second', () => {
    expect(number(term('1', '2018-09-03', '2018-12-01'))).toBe(1)
    expect(number(term('1', '2018-09-03', '2018-12-02'))).toBe(1)
    expect(number(term('1', '2018-09-03', '2018-12-03'))).toBe(2)
  })

  it('an order of exactly two terms is the second, of a day more the third', () => {
    expect(number(term('1', '2018-09-03', '2019-03-01'))).toBe(2)
    expect(number(term('1', '2018-09-03', '2019-03-02'))).toBe(2)
    expect(number(term('1', '2018-09-03', '2019-03-03'))).toBe(3)
  })

  it('a whole extension of a whole term is the second and no finding', () => {
    const first = term('1', '2018-09-03', '2018-12-02')
    const second = term('2', '2018-12-03', '2019-03-02')
    expect(number(second, first)).toBe(2)
    const rules = (...more: readonly StructureRecord[]) =>
      actingFindings(office(first, second, ...more), day('2019-03-02')).map(({ rule }) => rule)
    expect(rules()).not.toContain('acting-third-term')
    const longer = term('2', '2018-12-03', '2019-03-03')
    expect(rules(longer)).toContain('acting-third-term')
  })

  it('an order without a last day is one term', () => {
    const first = term('1', '2018-09-03', null)
    expect([number(first), number(term('2', '2018-12-03', null), first)]).toEqual([1, 2])
    expect(number(plt('1', { from: null, until: day('2018-12-31') }))).toBe(1)
  })

  it('only earlier orders of that person, post and role count', () => {
    const now = term('2', '2018-12-03', '2019-03-02')
    const earlier = (fields: Partial<Appointment>) =>
      number(now, { ...term('1', '2018-09-03', '2018-12-02'), ...fields })
    expect(earlier({})).toBe(2)
    expect(earlier({ personId: 'person:b' })).toBe(1)
    expect(earlier({ role: 'plh' })).toBe(1)
    expect(earlier({ role: 'definitif', personId: 'person:b' })).toBe(1)
    expect(number(now, term('3', '2019-03-03', '2019-06-02')), 'a later one').toBe(1)
    expect(number(now, term('3', '2018-12-03', '2019-01-02')), 'of the same first day').toBe(1)
    expect(number(now, plt('1', { from: null, until: day('2018-12-02') })), 'of no day').toBe(1)
  })

  it('an order that is being corrected does not count itself as it stood', () => {
    const stored = term('1', '2018-09-03', '2018-12-02')
    const later = { ...stored, from: day('2018-10-01'), until: day('2018-12-31') }
    expect(termNumber(office(stored), later)).toBe(1)
  })

  it('a Plh counts by orders, however long', () => {
    const plh = (id: string, from: string, until: string | null) => ({
      ...term(id, from, until),
      role: 'plh' as const,
    })
    const first = plh('1', '2018-01-01', '2018-12-31')
    expect(number(first)).toBe(1)
    expect(number(plh('2', '2019-01-01', null), first)).toBe(2)
    const open = plh('1', '2018-01-01', null)
    expect(number(plh('2', '2019-01-01', null), open), 'one that never ended is no run').toBe(1)
  })
})

describe('the count begins anew', () => {
  const first = term('1', '2018-09-03', '2018-12-02')
  const later = term('2', '2019-02-01', '2019-04-30')
  const held = (from: string | null, until: string | null) =>
    holds('b', 'kepala', {
      from: from === null ? null : day(from),
      until: until === null ? null : day(until),
    })

  it('where somebody held the post in between, even for a day', () => {
    expect(number(later, first, held('2018-12-03', '2019-01-31'))).toBe(1)
    expect(number(later, first, held('2019-01-15', '2019-01-15'))).toBe(1)
    expect(number(later, first, held('2018-12-03', '2018-12-03'))).toBe(1)
    expect(number(later, first, held('2019-01-31', null))).toBe(1)
    expect(number(later, first, held(null, '2018-12-03'))).toBe(1)
  })

  it('not where the holder left by the last day of the first or came on the first of the next', () => {
    expect(number(later, first, held('2018-01-01', '2018-12-02'))).toBe(2)
    expect(number(later, first, held('2018-01-01', '2018-12-01'))).toBe(2)
    expect(number(later, first, held('2019-02-01', null))).toBe(2)
    expect(number(later, first, held('2019-02-02', null))).toBe(2)
    expect(number(later, first, { ...held(null, null), role: 'plh' })).toBe(2)
  })

  it('not between orders that follow each other, whatever holder is on record', () => {
    const next = term('2', '2018-12-03', '2019-03-02')
    expect(number(next, first, held(null, null))).toBe(2)
    expect(number(term('2', '2018-12-04', '2019-03-02'), first, held(null, null))).toBe(1)
  })

  it('after a gap longer than the table allows, to the day; zero allows any', () => {
    const numbered = (from: string, months: number) => {
      const next = term('2', from, '2019-06-30')
      const base = office(first, next)
      return termNumber(done(base, changeRule('acting-gap.all.-', { limit: months })), next)
    }
    expect(numbered('2019-02-02', 2)).toBe(3)
    expect(numbered('2019-02-03', 2)).toBe(2)
    const near = (from: string) => {
      const next = term('2', from, '2019-04-30')
      const base = office(first, next)
      return termNumber(done(base, changeRule('acting-gap.all.-', { limit: 2 })), next)
    }
    expect([near('2019-02-01'), near('2019-02-02'), near('2019-02-03')]).toEqual([2, 2, 1])
    expect(number(term('2', '2025-01-01', '2025-03-31'), first)).toBe(2)
  })

  it('what lies before a break counts no more', () => {
    const second = term('2', '2019-01-15', '2019-04-14')
    const third = term('3', '2019-04-15', '2019-07-14')
    expect(number(third, first, second, held('2018-12-10', '2019-01-14'))).toBe(2)
    expect(number(third, first, second)).toBe(3)
  })
})

it('the last day is as written, else that of one term; nothing tells it without a first day', () => {
  const end = (fields: Partial<ActingAppointment>) =>
    actingEnd(office(), { ...plt('1'), ...fields })
  expect(end({ from: day('2018-09-03'), until: day('2018-10-31') })).toBe('2018-10-31')
  expect(end({ from: day('2018-09-03') })).toBe('2018-12-02')
  expect(end({ from: null })).toBeNull()
})

describe('whoever acts on a post on a day', () => {
  const gone = holds('c', 'kepala', { from: day('2015-01-05'), until: day('2018-08-31') })
  const first = term('1', '2018-09-03', '2018-12-02')
  const on = (date: string, ...records: readonly StructureRecord[]) => {
    const now = actingOn(office(gone, ...records), 'post:kepala', day(date))
    return now && [now.appointment.id, now.daysLeft]
  }

  it('acts from the first day on, with the days left to the last', () => {
    expect(on('2018-09-02', first)).toBeNull()
    expect(on('2018-09-03', first)).toEqual(['appointment:1', 90])
    expect(on('2018-12-01', first)).toEqual(['appointment:1', 1])
    expect(on('2018-12-02', first)).toEqual(['appointment:1', 0])
    expect(on('2018-12-03', first), 'sits there still, over the term').toEqual([
      'appointment:1',
      -1,
    ])
    expect(on('2018-09-03', plt('1', { from: null }))).toEqual(['appointment:1', null])
  })

  it('is over no term that somebody ended by a cause', () => {
    const ended = { ...first, endCause: 'lainnya' as const }
    expect(on('2018-12-02', ended)).toEqual(['appointment:1', 0])
    expect(on('2018-12-03', ended)).toBeNull()
  })

  it('is followed by another from the first day of the other', () => {
    const other = term('2', '2018-12-10', '2019-03-09', { personId: 'person:b' })
    expect(on('2018-12-09', first, other)).toEqual(['appointment:1', -7])
    expect(on('2018-12-10', first, other)).toEqual(['appointment:2', 89])
    const listed = (date: string) =>
      actingRegister(office(gone, first, other), day(date)).map((now) => now.appointment.id)
    expect(listed('2018-12-09')).toEqual(['appointment:1'])
    expect(listed('2018-12-10')).toEqual(['appointment:2'])
    expect(listed('2018-12-11')).toEqual(['appointment:2'])
    const open = plt('2', { from: null, until: day('2018-01-31'), personId: 'person:b' })
    expect(on('2018-12-09', first, open), 'no later one').toEqual(['appointment:1', -7])
  })

  it('is followed by no order that began before or on the same day', () => {
    const earlier = term('2', '2018-06-01', '2018-08-31', { personId: 'person:b' })
    expect(on('2018-12-09', earlier, first)).toEqual(['appointment:1', -7])
    const same = term('2', '2018-09-03', '2018-11-30', { personId: 'person:b' })
    expect(on('2018-12-09', first, same)).not.toBeNull()
    const undated = plt('1', { from: null, until: day('2018-08-31') })
    expect(on('2018-12-09', undated)).toEqual(['appointment:1', -100])
    const ended = { ...same, endCause: 'lainnya' as const }
    expect(on('2018-12-09', undated, ended), 'which began later').toBeNull()
  })

  it('of two it is the one who came last', () => {
    const second = term('2', '2018-10-01', '2018-12-31', { personId: 'person:b' })
    expect(on('2018-10-04', first, second)).toEqual(['appointment:2', 88])
  })

  it('sits there no more once somebody was sworn in since the last day, who may have left again', () => {
    const sworn = (from: string, until: string | null) =>
      holds('b', 'kepala', { from: day(from), until: until === null ? null : day(until) })
    const later = (...records: readonly StructureRecord[]) => on('2019-02-01', first, ...records)
    expect(later()).toEqual(['appointment:1', -61])
    expect(later(sworn('2018-12-03', '2018-12-31')), 'from the day after').toBeNull()
    expect(later(sworn('2018-12-02', '2018-12-31')), 'on the last day itself').not.toBeNull()
    expect(later(sworn('2019-02-01', null))).toBeNull()
    expect(later(sworn('2019-02-02', null)), 'a day later').toEqual(['appointment:1', -61])
    expect(later(sworn('2018-11-01', '2019-02-01')), 'held on that day').toBeNull()
    expect(later(sworn('2018-11-01', '2019-01-31')), 'came before the last day').not.toBeNull()
    const day1 = (date: string) => on(date, first, sworn('2019-01-15', '2019-01-20'))
    expect(day1('2019-01-14')).toEqual(['appointment:1', -43])
    expect([day1('2019-01-15'), day1('2019-01-21')]).toEqual([null, null])
  })

  it('sits there no more from the very day one of several seats is taken, though another is empty', () => {
    const two = post('kepala', { head: true, category: 'jpt', seats: 2 })
    const sworn = holds('b', 'kepala', { from: day('2019-01-15') })
    expect(on('2019-01-14', first, two, sworn)).toEqual(['appointment:1', -43])
    expect(on('2019-01-15', first, two, sworn)).toBeNull()
  })

  it('sits over the term on a post with a seat to be vacant alone', () => {
    const full = post('kepala', { head: true, category: 'jpt', seats: 1, unnamed: 1 })
    expect(on('2018-12-02', first, full)).toEqual(['appointment:1', 0])
    expect(on('2018-12-03', first, full)).toBeNull()
  })
})

describe('who acts is followed', () => {
  const first = term('1', '2018-09-03', '2018-12-02')
  const now = (date: string, ...records: readonly StructureRecord[]) =>
    actingOn(office(first, ...records), 'post:kepala', day(date))

  it('by the orders that go on without a day between, to the last of them', () => {
    const second = term('2', '2018-12-03', '2019-03-02')
    const third = term('3', '2019-03-03', '2019-06-02')
    expect(now('2018-10-04', second, third)).toMatchObject({
      until: '2019-06-02',
      term: 3,
      last: { id: 'appointment:3' },
    })
    const undated = plt('2', { from: null, until: day('2018-08-31') })
    expect(now('2018-10-04', undated), 'of no first day').toMatchObject({ until: '2018-12-02' })
    const open = { ...term('1', '2018-09-03', null), role: 'plh' as const }
    const next = { ...term('2', '2018-10-10', '2018-10-31'), role: 'plh' as const }
    expect(now('2018-10-04', open, next), 'one without an end').toMatchObject({
      until: null,
      last: { id: 'appointment:1' },
    })
  })

  it('by a holder for good who comes later than the day and by the day after the last', () => {
    const comes = (from: string | null, fields: Partial<Appointment> = {}) =>
      now('2018-11-20', holds('b', 'kepala', { from: from === null ? null : day(from), ...fields }))
        ?.succeeded
    const left = { until: day('2018-08-31') }
    expect([comes('2018-11-19', left), comes('2015-01-05', left), comes(null, left)]).toEqual([
      false,
      false,
      false,
    ])
    expect([comes('2018-11-20'), comes('2018-11-21')]).toEqual([false, true])
    expect([comes('2018-12-03'), comes('2018-12-04')]).toEqual([true, false])
    expect(comes('2018-12-03', { role: 'plt' }), 'not by another who acts').toBe(false)
  })
})

describe('the register of acting', () => {
  it('holds nobody definitive, and nobody before the first day', () => {
    const base = office(holds('b', 'kepala'), term('1', '2018-09-03', null))
    const ids = (on: string) => actingRegister(base, day(on)).map((now) => now.appointment.id)
    expect([ids('2018-09-02'), ids('2018-09-03')]).toEqual([[], ['appointment:1']])
    const empty = office(term('1', '2018-09-03', null))
    expect(actingRegister(empty, day('2018-09-02')), 'on an empty post either').toEqual([])
    expect(actingStanding(base, holds('b', 'kepala'), day('2018-09-03'))).toBeNull()
  })

  it('has the one on top that ends first, one without an end last, of one day by the id', () => {
    const list = [
      term('d', '2018-09-03', null),
      { ...term('c', '2018-09-03', null), role: 'plh' as const },
      term('b', '2018-09-03', '2018-10-31'),
      term('a', '2018-09-01', '2018-10-31'),
    ]
    const now = actingRegister(office(...list), day('2018-10-04'))
    expect(now.map((one) => one.appointment.id)).toEqual([
      'appointment:a',
      'appointment:b',
      'appointment:d',
      'appointment:c',
    ])
    const [a, b] = now
    if (!a || !b) throw new Error('two are missing')
    expect([endsFirst(a, b), endsFirst(b, a), endsFirst(a, a)]).toEqual([-1, 1, 0])
  })
})
