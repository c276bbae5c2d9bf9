import { describe, expect, it } from 'vitest'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import {
  comingActing,
  comingHolders,
  comingVacancies,
  goesOn,
  isLeftFilled,
  pensionsPassed,
} from '../../../renderer/domain/vacancy/coming/coming.ts'
import { comingTurns } from '../../../renderer/domain/vacancy/coming/coming-turns.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post } from '../small-office.ts'
import { KASI, office, term } from './one-post.ts'

/** In office until 31 October 2018: the seat is empty from 1 November. */
const leaving = term('a', '2015-01-05', '2018-10-31', { endCause: 'rotasi' })

describe('an end that is decided', () => {
  const coming = (on: string, months: number, ...records: readonly StructureRecord[]) =>
    comingVacancies(office(...records), day(on), months).map((one) => one.on)

  it('turns the seat vacant from the day after, as long as it is held and as far as is asked', () => {
    const days = ['2017-10-31', '2017-11-01', '2018-10-30', '2018-10-31', '2018-11-01']
    expect(days.map((on) => coming(on, 12, leaving).length)).toEqual([0, 1, 1, 1, 0])
    expect(coming('2018-10-04', 12, leaving)).toEqual(['2018-11-01'])
  })

  it('is of those who are in office on the day', () => {
    const later = term('a', '2018-10-04', '2018-10-31')
    expect([coming('2018-10-03', 12, later), coming('2018-10-04', 12, later)]).toEqual([
      [],
      ['2018-11-01'],
    ])
    expect(coming('2018-10-04', 12, term('a', null, '2018-10-31'))).toHaveLength(1)
    expect(coming('2018-10-04', 12, { ...leaving, role: 'plt' })).toEqual([])
    expect(coming('2018-10-04', 12, term('a', null, null))).toEqual([])
  })

  it('is none where the same person goes on, from the day after at the latest', () => {
    const next = (from: string, until: string | null = null, who = 'a') => ({
      ...term(who, from, until),
      id: 'appointment:next' as const,
    })
    const goes = (one: Appointment) => goesOn(office(leaving, one), leaving)
    expect(goes(next('2018-10-31'))).toBe(true)
    expect(goes(next('2018-11-01'))).toBe(true)
    expect(goes(next('2018-11-02'))).toBe(false)
    expect(goes(next('2018-10-01', '2018-11-01'))).toBe(true)
    expect(goes(next('2018-10-01', '2018-10-31'))).toBe(false)
    expect(goes(next('2018-11-01', null, 'b'))).toBe(false)
    expect(goes({ ...next('2018-11-01'), role: 'plt' })).toBe(false)
    expect(goes({ ...next('2018-11-01'), from: null })).toBe(false)
    expect(goesOn(office(leaving), leaving), 'itself').toBe(false)
    const open = term('a', null, null)
    expect(goesOn(office(open), open)).toBe(false)
    expect(coming('2018-10-04', 12, leaving, next('2018-11-01'))).toEqual([])
  })

  it('is none where more sat there than it has room for, and no fewer than that stay', () => {
    const left = (...others: readonly Appointment[]) =>
      isLeftFilled(office(leaving, ...others), KASI, leaving)
    expect(left(term('b', '2018-10-31', null))).toBe(true)
    expect(left(term('b', '2018-11-01', null)), 'comes after').toBe(false)
    expect(left(term('b', '2018-10-01', '2018-10-31'))).toBe(false)
    expect(left(term('b', '2018-10-01', '2018-11-01'))).toBe(true)
    expect(left()).toBe(false)
    const open = term('a', null, null)
    expect(isLeftFilled(office(open, term('b', null, null)), KASI, open)).toBe(false)
  })

  it('tells who takes the seat up, from that very day on', () => {
    const successor = (from: string) =>
      comingVacancies(office(leaving, term('b', from, null)), day('2018-10-04'), 12)[0]?.successor
        ?.on
    expect(successor('2018-11-01')).toBe('2018-11-01')
    expect(successor('2018-12-01')).toBe('2018-12-01')
    const two = office(leaving, term('b', '2018-12-01', null), term('c', '2018-11-15', null))
    expect(comingVacancies(two, day('2018-10-04'), 12)[0]?.successor?.name).toBe('Pegawai c')
  })

  it('tells who acts then: who still does on that day, or begins later', () => {
    const acting = (from: string, until: string | null) =>
      comingVacancies(
        office(leaving, term('b', from, until, { role: 'plt' })),
        day('2018-10-04'),
        12,
      )[0]?.acting?.on
    expect(acting('2018-10-01', '2018-10-31')).toBeUndefined()
    expect(acting('2018-10-01', '2018-11-01')).toBe('2018-10-01')
    expect(acting('2018-10-01', null)).toBe('2018-10-01')
    expect(acting('2018-11-05', '2018-12-31')).toBe('2018-11-05')
    const none = comingVacancies(
      office(leaving, term('b', '2018-10-01', null)),
      day('2018-10-04'),
      12,
    )
    expect(none[0]?.acting ?? null, 'a holder does not act').toBeNull()
  })
})

describe('a retirement that is worked out', () => {
  const old = person('a', { birthDate: day('1960-10-15') })

  it('is told with age and birth date, and by the record alone once it is written down', () => {
    const [told] = comingVacancies(office(old, term('a', null, null)), day('2018-10-04'), 12)
    expect(told).toMatchObject({
      on: '2018-11-01',
      cause: 'pensiun-bup',
      recorded: false,
      age: 58,
      bornOn: '1960-10-15',
    })
    const written = term('a', null, '2018-10-31', { endCause: 'pensiun-bup' })
    const list = comingVacancies(office(old, written), day('2018-10-04'), 12)
    expect(list).toMatchObject([
      { on: '2018-11-01', recorded: true, age: 58, cause: 'pensiun-bup' },
    ])
    const moved = comingVacancies(office(old, leaving), day('2018-10-04'), 12)
    expect(moved).toMatchObject([{ recorded: true, age: null, cause: 'rotasi' }])
  })

  it('has passed from its first day on, with who is named since that day', () => {
    const overstays = office(old, term('a', null, null), term('b', '2018-11-01', null))
    expect(pensionsPassed(overstays, day('2018-10-31'))).toEqual([])
    expect(pensionsPassed(overstays, day('2018-11-01'))).toMatchObject([
      { on: '2018-11-01', successor: { on: '2018-11-01' }, acting: null },
    ])
    const before = office(old, term('a', null, null), term('b', '2018-10-31', null))
    expect(pensionsPassed(before, day('2018-11-01'))[0]?.successor).toBeNull()
  })

  it('of one day stand in the order of their ids, else the next first', () => {
    const list = comingVacancies(
      office(
        post('kabid', { category: 'pengawas', seats: 2 }),
        person('b', { birthDate: day('1960-10-20') }),
        person('c', { birthDate: day('1960-09-20') }),
        holds('b', 'kabid'),
        holds('c', 'kabid'),
        leaving,
      ),
      day('2018-09-30'),
      12,
    )
    expect(list.map((one) => [one.on, one.person.id])).toEqual([
      ['2018-10-01', 'person:c'],
      ['2018-11-01', 'person:a'],
      ['2018-11-01', 'person:b'],
    ])
  })
})

describe('who is named for a post', () => {
  const structure = office(
    term('b', '2018-12-01', null),
    term('c', '2018-11-05', null, { role: 'plt' }),
    term('a', null, '2018-10-31'),
  )
  const named = (of: typeof comingHolders, on: string) =>
    of(structure, 'post:kasi', day(on)).map((one) => [one.on, one.name])

  it('is to come until the eve of the first day', () => {
    expect(named(comingHolders, '2018-11-30')).toEqual([['2018-12-01', 'Pegawai b']])
    expect(named(comingHolders, '2018-12-01')).toEqual([])
    expect(named(comingActing, '2018-11-04')).toEqual([['2018-11-05', 'Pegawai c']])
    expect(named(comingActing, '2018-11-05')).toEqual([])
  })
})

describe('what turns at a post', () => {
  const turns = (on: string, ...records: readonly StructureRecord[]) =>
    comingTurns(office(...records), 'post:kasi', day(on)).map(({ kind, on: at, name, role }) => [
      kind,
      at,
      name,
      role,
    ])
  const empty = ['empty', '2018-11-01', '', 'definitif']

  it('is nothing on record for nearly every post', () => {
    expect(turns('2018-10-04', term('a', null, null))).toEqual([])
    expect(turns('2018-10-04', term('a', '2018-10-04', null))).toEqual([])
    expect(turns('2018-10-03', term('a', '2018-10-04', null))).toHaveLength(1)
  })

  it('a seat falls empty the day after the last, until that day', () => {
    expect(turns('2018-10-31', leaving)).toEqual([empty])
    expect(turns('2018-11-01', leaving)).toEqual([])
    expect(turns('2015-01-04', leaving)).toEqual([
      ['filled', '2015-01-05', 'Pegawai a', 'definitif'],
    ])
  })

  it('no seat falls empty whose successor is there by that day', () => {
    const filled = (from: string) => ['filled', from, 'Pegawai b', 'definitif']
    const next = (from: string) => turns('2018-10-04', leaving, term('b', from, null))
    expect(next('2018-11-01')).toEqual([filled('2018-11-01')])
    expect(next('2018-11-02')).toEqual([empty, filled('2018-11-02')])
    expect(next('2018-10-20')).toEqual([filled('2018-10-20')])
  })

  it('somebody begins to act, unless it is an extension from the very next day', () => {
    const first = term('b', '2018-08-01', '2018-10-31', { role: 'plt' })
    const next = (from: string, more: Partial<Appointment> = {}) =>
      turns('2018-10-04', first, {
        ...term('b', from, null, { role: 'plt' }),
        id: 'appointment:next',
        ...more,
      }).map(([kind]) => kind)
    expect(next('2018-11-01')).toEqual([])
    expect(next('2018-11-02')).toEqual(['acts'])
    expect(next('2018-10-31')).toEqual(['acts'])
    expect(next('2018-11-01', { role: 'plh' })).toEqual(['acts'])
    expect(next('2018-11-01', { personId: 'person:c' })).toEqual(['acts'])
  })

  it('stands in the order of the days', () => {
    expect(
      turns(
        '2018-10-04',
        leaving,
        term('b', '2018-12-01', null),
        term('c', '2018-11-15', '2018-11-30', { role: 'plt' }),
      ).map(([kind]) => kind),
    ).toEqual(['empty', 'acts', 'filled'])
  })
})
