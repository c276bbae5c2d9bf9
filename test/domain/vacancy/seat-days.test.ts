import { describe, expect, it } from 'vitest'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import type { Structure } from '../../../renderer/domain/structure/structure.ts'
import { filledWithinHints } from '../../../renderer/domain/vacancy/events/filled-within.ts'
import { openCase } from '../../../renderer/domain/vacancy/events/leave.ts'
import { seatProblem, seatTaken } from '../../../renderer/domain/vacancy/events/seat-taken.ts'
import { overlapFindings } from '../../../renderer/domain/vacancy/findings/overlap-findings.ts'
import { openCases, vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { emptySeatsOn } from '../../../renderer/domain/vacancy/register/vacant-seats.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person } from '../small-office.ts'
import { days, KASI, office, term, vacancy } from './one-post.ts'

const TMT = day('2018-11-01')

describe('a seat that somebody is to take', () => {
  const taken = (tmt: string, ...records: readonly StructureRecord[]) => {
    const found = seatTaken(office(...records), KASI, day(tmt), ['person:c'])
    return found && [found.name, found.from, found.until]
  }

  it('is free from the day after the last of who sits there', () => {
    const there = term('a', '2015-01-05', '2018-10-31')
    expect(taken('2018-10-31', there)).toEqual(['Pegawai a', '2018-10-31', '2018-10-31'])
    expect(taken('2018-11-01', there)).toBeNull()
    expect(taken('2018-11-01', term('a', null, null))).toEqual(['Pegawai a', '2018-11-01', null])
    expect(taken('2018-10-04', term('c', null, null)), 'who takes it').toBeNull()
  })

  it('is not free where somebody is named for it from a later day', () => {
    const named = term('b', '2018-12-01', null)
    expect(taken('2018-11-01', named)).toEqual(['Pegawai b', '2018-12-01', null])
    expect(taken('2018-12-01', named)).toEqual(['Pegawai b', '2018-12-01', null])
    const tells = (tmt: string, structure: Structure) => {
      const found = seatTaken(structure, KASI, day(tmt), [])
      return found && seatProblem(KASI, found, day(tmt)).code
    }
    expect(tells('2018-11-01', office(named))).toBe('seat-named')
    expect(tells('2018-12-01', office(named))).toBe('seat-taken')
    expect(tells('2018-12-01', office(term('b', null, '2018-12-01')))).toBe('seat-taken-until')
  })

  it('of two it tells who came last, and a post without a seat of its own takes anybody', () => {
    const both = [term('a', '2015-01-05', null), term('b', '2018-01-02', null)]
    expect(taken('2018-11-01', ...both)?.[0]).toBe('Pegawai b')
    const none = { ...KASI, seats: 1, unnamed: 1 }
    expect(seatTaken(office(none, ...both), none, TMT, [])).toBeNull()
  })
})

describe('a seat that turns empty', () => {
  const held = term('a', '2015-01-05', '2018-10-31')
  const empty = (on: string, ...records: readonly StructureRecord[]) =>
    emptySeatsOn(office(...records), day(on)).filter((one) => one.post.id === 'post:kasi')

  it('is empty from the day after the last, ended by that appointment', () => {
    expect(empty('2018-10-31', held)).toEqual([])
    expect(empty('2018-11-01', held)).toMatchObject([
      { seat: 1, vacantSeats: 1, since: '2018-11-01', endedBy: held.id, expected: false },
    ])
    expect(empty('2015-01-04', held)).toMatchObject([{ since: null, endedBy: null }])
    expect(empty('2015-01-05', held)).toEqual([])
  })

  it('by a retirement to come is expected from its first day, after today', () => {
    const old = [person('a', { birthDate: day('1960-10-15') }), term('a', null, null)]
    const seats = (on: string, today: string) => {
      const structure = office(...old, holds('b', 'kabid'))
      const list = emptySeatsOn(structure, day(on), day(today))
      return list.map(({ since, expected }) => [since, expected])
    }
    const gone = [['2018-11-01', true]]
    expect(seats('2018-10-31', '2018-10-04')).toEqual([])
    expect(seats('2018-11-01', '2018-10-04')).toEqual(gone)
    expect(seats('2018-11-02', '2018-10-04')).toEqual(gone)
    expect(seats('2018-12-01', '2018-10-31')).toEqual(gone)
    expect(seats('2018-12-01', '2018-11-01'), 'sits there though it has come').toEqual([])
    expect(seats('2018-11-01', '2018-11-01')).toEqual([])
  })
})

describe('a case of HR', () => {
  const open = (on: string, ...cases: readonly StructureRecord[]) =>
    openCases(office(...cases), KASI, day(on)).map(({ id }) => id)

  it('is open from the first empty day to the eve of the day it is closed on', () => {
    const one = vacancy('1', '2018-09-01', { closedOn: TMT })
    expect([open('2018-08-31', one), open('2018-09-01', one)]).toEqual([[], ['vacancy:1']])
    expect([open('2018-10-31', one), open('2018-11-01', one)]).toEqual([['vacancy:1'], []])
    expect(open('2030-01-01', vacancy('1', '2018-09-01'))).toEqual(['vacancy:1'])
    expect(open('2001-01-01', vacancy('1', null))).toEqual(['vacancy:1'])
  })

  it('the oldest first', () => {
    const list = [vacancy('1', '2018-09-01'), vacancy('2', null), vacancy('3', '2018-03-01')]
    const order = ['vacancy:2', 'vacancy:3', 'vacancy:1']
    expect(open('2018-10-04', ...list)).toEqual(order)
    expect(open('2018-10-04', ...list.reverse())).toEqual(order)
  })

  it('belongs to the seat of its first day, else the oldest to the seat longest empty', () => {
    const two = { ...KASI, seats: 2 }
    const rows = (...cases: readonly StructureRecord[]) =>
      vacanciesOn(
        office(two, term('a', null, '2018-03-31'), term('b', null, '2018-08-31'), ...cases),
        day('2018-10-04'),
      )
        .filter((one) => one.post.id === 'post:kasi')
        .map(({ seat, since, vacancyId }) => [seat, since, vacancyId])
    const seats = (first: string | null, second: string | null) => [
      [1, '2018-04-01', first],
      [2, '2018-09-01', second],
    ]
    expect(rows()).toEqual(seats(null, null))
    expect(rows(vacancy('1', '2018-09-01'))).toEqual(seats(null, 'vacancy:1'))
    expect(rows(vacancy('1', '2018-04-01'))).toEqual(seats('vacancy:1', null))
    expect(rows(vacancy('1', '2018-09-02'))).toEqual(seats('vacancy:1', null))
    expect(rows(vacancy('1', null))).toEqual(seats('vacancy:1', null))
    expect(rows(vacancy('1', '2018-03-31')), 'from before it was last filled').toEqual(
      seats(null, null),
    )
    expect(rows(vacancy('1', '2018-09-01'), vacancy('2', '2018-05-01'))).toEqual(
      seats('vacancy:2', 'vacancy:1'),
    )
    expect(rows(vacancy('1', '2018-06-01'), vacancy('2', '2018-05-01'))).toEqual(
      seats('vacancy:2', null),
    )
  })

  it('opens where a seat is empty that no open case speaks of', () => {
    const opened = (since: string, ...records: readonly StructureRecord[]) =>
      openCase(office(...records), 'post:kasi', 'vacancy:new', day(since), 'promosi')
    const left = term('a', null, '2018-10-31')
    expect(opened('2018-10-31', left)).toEqual([])
    expect(opened('2018-11-01', left)).toMatchObject([{ since: TMT, seat: 1, cause: 'promosi' }])
    expect(opened('2018-11-01', left, vacancy('1', '2018-11-01'))).toEqual([])
    expect(opened('2018-11-01', left, vacancy('1', '2018-11-02'))).toHaveLength(1)
    const two = { ...KASI, seats: 2 }
    expect(opened('2018-11-01', two, left, vacancy('1', '2018-03-01'))).toMatchObject([{ seat: 2 }])
    expect(openCase(office(), 'post:none', 'vacancy:new', TMT, null)).toEqual([])
  })
})

describe('terms that lie over one another', () => {
  const found = (first: Appointment, second: Appointment, fields: Partial<typeof KASI> = {}) =>
    overlapFindings(office({ ...KASI, ...fields }, first, second)).map(({ params }) => [
      params.from,
      params.until,
    ])

  it('are a finding by a single day, whichever began first', () => {
    const first = term('a', '2015-01-05', '2018-08-31')
    expect(found(first, term('b', '2018-09-01', null))).toEqual([])
    expect(found(first, term('b', '2018-08-31', null))).toEqual([['2018-08-31', '2018-08-31']])
    expect(found(first, term('b', '2016-01-04', '2016-12-31'))).toEqual([
      ['2016-01-04', '2016-12-31'],
    ])
    expect(found(term('a', null, null), term('b', null, null))).toEqual([['', '']])
    expect(found(first, { ...term('a', '2018-08-01', null), id: 'appointment:x' })).toEqual([])
  })

  it('on a post of one seat whose holder is sworn in', () => {
    const both = [term('a', null, null), term('b', null, null)] as const
    expect(found(...both, { seats: 2 })).toEqual([])
    expect(found(...both, { category: 'pelaksana' })).toEqual([])
    expect(found(...both, { category: 'fungsional', head: true })).toHaveLength(1)
    expect(found(...both, { category: 'jpt' })).toHaveLength(1)
    expect(found(...both, { category: 'administrator' })).toHaveLength(1)
  })
})

describe('an acting term that runs into a decided appointment', () => {
  const hinted = (from: string, until: string | null, ...records: readonly StructureRecord[]) => {
    const [told] = filledWithinHints(office(...records), KASI, {
      from: day(from),
      until: days(from, until).until,
    })
    return told && [told.params.on, told.params.last]
  }
  const next = term('a', '2018-11-15', null)

  it('ends on the eve; a term that is over by then, or begins later, does not run into it', () => {
    expect(hinted('2018-11-01', '2018-11-14', next)).toBeUndefined()
    expect(hinted('2018-11-01', '2018-11-15', next)).toEqual(['2018-11-15', '2018-11-14'])
    expect(hinted('2018-11-15', null, next)).toEqual(['2018-11-15', '2018-11-14'])
    expect(hinted('2018-11-16', null, next)).toBeUndefined()
  })

  it('is told of the first who fills the last seat', () => {
    const two = [{ ...KASI, seats: 2 }, next, term('b', '2018-12-03', null)]
    expect(
      filledWithinHints(office(...two), { ...KASI, seats: 2 }, { from: TMT, until: null }),
    ).toEqual([
      {
        code: 'hint-filled-within',
        params: { person: 'Pegawai b', on: '2018-12-03', last: '2018-12-02' },
      },
    ])
    expect(hinted('2018-11-01', null, term('b', '2018-12-03', null), next)?.[0]).toBe('2018-11-15')
  })
})
