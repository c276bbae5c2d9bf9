import { describe, expect, it } from 'vitest'
import { stepRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  actingEnded,
  type Filling,
  fillPosts,
} from '../../../renderer/domain/vacancy/events/fill.ts'
import { actingLeft, actingToCome, leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import { afterSwearing } from '../../../renderer/domain/vacancy/road/after-swearing.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds } from '../small-office.ts'
import { days, KASI, office, term, vacancy } from './one-post.ts'

const TMT = day('2018-11-01')

describe('whoever leaves on a TMT', () => {
  const leaving = {
    appointmentId: 'appointment:a-kasi' as const,
    cause: 'meninggal' as const,
    tmt: TMT,
    decreeNo: '824/1',
    decreeDate: day('2018-10-20'),
    vacancyId: 'vacancy:new' as const,
  }
  const acts = (from: string | null, until: string | null): Appointment => ({
    ...holds('a', 'kabid', {
      role: 'plt',
      ...days(from, until),
    }),
    id: 'appointment:plt',
  })
  const held = term('a', '2015-01-05', null)

  it('held the post until the eve, and the case opens on the day', () => {
    const after = done(office(held), leave(leaving))
    expect(get(after, held.id)).toMatchObject({
      until: '2018-10-31',
      endCause: 'meninggal',
      endDecreeNo: '824/1',
      endDecreeDate: '2018-10-20',
    })
    expect(all(after, 'vacancy')).toMatchObject([{ id: 'vacancy:new', since: TMT, seat: 1 }])
    expect(reasonOf(office(), leave(leaving))).toBe('appointment-gone')
  })

  it('may leave on the day after the first at the earliest', () => {
    const begun = (from: string) => reasonOf(office(term('a', from, null)), leave(leaving))
    expect(begun('2018-10-31')).toBe('done')
    expect(begun('2018-11-01')).toBe('ends-before-it-begins')
  })

  it('leaves what they act on the same day, if it runs then', () => {
    const until = (one: Appointment) => get(done(office(held, one), leave(leaving)), one.id)?.until
    expect(until(acts('2018-09-03', null))).toBe('2018-10-31')
    expect(until(acts(null, null))).toBe('2018-10-31')
    expect(until(acts('2018-09-03', '2018-12-02'))).toBe('2018-10-31')
    expect(until(acts('2018-09-03', '2018-11-01'))).toBe('2018-10-31')
    expect(until(acts('2018-09-03', '2018-10-31'))).toBe('2018-10-31')
    expect(until(acts('2018-09-03', '2018-10-30'))).toBe('2018-10-30')
    expect(until(acts('2018-10-31', null)), 'for one day').toBe('2018-10-31')
    expect(until(acts('2018-11-01', null)), 'never begins').toBeUndefined()
    const ended = get(done(office(held, acts(null, null)), leave(leaving)), 'appointment:plt')
    expect(ended?.endCause).toBe('meninggal')
    const list = (from: string | null, last: string | null) => {
      const structure = office(held, acts(from, last))
      const ids = [actingLeft, actingToCome].map(
        (of) => of(structure, held, TMT, 'meninggal').length,
      )
      return ids.join()
    }
    expect(list('2018-10-31', '2018-10-31')).toBe('0,0')
    expect(list('2018-10-31', '2018-11-01')).toBe('1,0')
    expect(list('2018-11-01', null)).toBe('0,1')
    expect(list(null, null)).toBe('1,0')
  })

  it('has no other definitive post ended unasked: two of them are a finding', () => {
    const other = { ...holds('a', 'kabid'), id: 'appointment:other' as const }
    const after = done(office(held, other), leave(leaving))
    expect(get(after, 'appointment:other')).toEqual(get(office(other), 'appointment:other'))
    const late = { ...other, from: day('2018-12-01') }
    expect(get(done(office(held, late), leave(leaving)), 'appointment:other')).toBeDefined()
  })

  it('keeps what they act on where they stay in this government, and opens no case by ceasing to act', () => {
    const stays = done(office(held, acts(null, null)), leave({ ...leaving, cause: 'rotasi' }))
    expect(get(stays, 'appointment:plt')?.until).toBeNull()
    const acting = office(acts('2018-09-03', null))
    const ceased = done(acting, leave({ ...leaving, appointmentId: 'appointment:plt' }))
    expect(get(ceased, 'appointment:plt')?.until).toBe('2018-10-31')
    expect(all(ceased, 'vacancy')).toEqual([])
  })
})

describe('whoever is sworn in on a TMT', () => {
  const filling: Filling = {
    postId: 'post:kasi',
    person: 'person:a',
    appointmentId: 'appointment:new',
    tmt: TMT,
    decreeNo: '821/7',
    decreeDate: day('2018-10-25'),
    swornOn: TMT,
    approvalNo: null,
    approvalDate: null,
    vacancyId: 'vacancy:left',
    leavingCause: 'promosi',
  }
  const filled = (...records: readonly StructureRecord[]) =>
    done(office(...records), fillPosts([filling]))
  const elsewhere = (from: string | null, until: string | null) => ({
    ...holds('a', 'kabid', {
      ...days(from, until),
    }),
    id: 'appointment:old' as const,
  })

  it('held the post before until the eve; one that had ended by then is left as it is', () => {
    const old = (from: string | null, until: string | null) =>
      get(filled(elsewhere(from, until)), 'appointment:old')
    expect(old('2015-01-05', null)).toMatchObject({ until: '2018-10-31', endCause: 'promosi' })
    expect(old(null, '2018-12-31')).toMatchObject({ until: '2018-10-31', endDecreeNo: '821/7' })
    expect(old(null, '2018-11-01')?.until).toBe('2018-10-31')
    expect(old(null, '2018-10-31')).toMatchObject({ until: '2018-10-31', endCause: null })
    expect(old('2018-10-31', null)?.until).toBe('2018-10-31')
    const named = (from: string) => reasonOf(office(elsewhere(from, null)), fillPosts([filling]))
    expect([named('2018-10-31'), named('2018-11-01')]).toEqual(['done', 'person-named'])
  })

  it('ends who acts there on the eve, if that order still ran', () => {
    const plt = (from: string | null, until: string | null) =>
      term('b', from, until, { role: 'plt' })
    const ended = (one: Appointment) => get(filled(one), one.id)
    expect(ended(plt('2018-09-03', '2018-12-02'))).toMatchObject({
      until: '2018-10-31',
      endCause: 'lainnya',
    })
    expect(ended(plt(null, null))?.until).toBe('2018-10-31')
    expect(ended(plt('2018-09-03', '2018-11-01'))?.until).toBe('2018-10-31')
    expect(ended(plt('2018-09-03', '2018-10-31'))).toMatchObject({
      until: '2018-10-31',
      endCause: null,
    })
    expect(ended(plt('2018-10-31', null))?.until).toBe('2018-10-31')
    expect(ended(plt('2018-11-01', null)), 'was to begin that day').toBeUndefined()
    const told = (one: Appointment) => actingEnded(office(one), filling)?.until
    expect(told(plt('2018-09-03', '2018-12-02'))).toBe('2018-10-31')
    expect(told(plt('2018-06-01', '2018-08-31')), 'over before').toBe('2018-08-31')
    expect(actingEnded(office(), filling)).toBeNull()
  })

  it('closes the case on that day, with its SK and oath as steps', () => {
    const after = filled(vacancy('1', '2018-09-01'))
    expect(get(after, 'vacancy:1')?.closedOn).toBe(TMT)
    const steps = all(after, 'step').map(({ stage, docNo, docDate, doneOn }) => [
      stage,
      docNo,
      docDate,
      doneOn,
    ])
    expect(steps.sort()).toEqual([
      ['pelantikan', null, null, TMT],
      ['sk', '821/7', '2018-10-25', '2018-10-25'],
    ])
    const known = stepRecord({ id: 'step:1', vacancyId: 'vacancy:1', stage: 'sk', docNo: '821/6' })
    const kept = filled(vacancy('1', '2018-09-01'), known)
    expect(all(kept, 'step').filter(({ stage }) => stage === 'sk')).toMatchObject([
      { docNo: '821/6' },
    ])
  })

  it('closes the oldest of several, and a case of that very day never was', () => {
    const two = { ...KASI, seats: 2 }
    const after = filled(two, vacancy('1', '2018-09-01'), vacancy('2', '2018-03-01'))
    expect([get(after, 'vacancy:1')?.closedOn, get(after, 'vacancy:2')?.closedOn]).toEqual([
      null,
      TMT,
    ])
    expect(get(filled(vacancy('1', '2018-11-01')), 'vacancy:1')).toBeUndefined()
    expect(get(filled(vacancy('1', '2018-10-31')), 'vacancy:1')?.closedOn).toBe(TMT)
    const step = stepRecord({ id: 'step:1', vacancyId: 'vacancy:1', stage: 'dilaporkan' })
    expect(get(filled(vacancy('1', '2018-11-01'), step), 'vacancy:1')?.closedOn).toBe(TMT)
  })

  it('owes the papers after it from that day to the last in office', () => {
    const after = filled(vacancy('1', '2018-09-01'))
    const owed = (on: string, structure = after) =>
      afterSwearing(structure, day(on)).map(({ stage, next }) => [stage, next])
    expect(owed('2018-10-31')).toEqual([])
    expect(owed('2018-11-01')).toEqual([['pelantikan', 'spmt']])
    const held = get(after, 'appointment:new')
    if (!held) throw new Error('nobody was appointed')
    const left = structureOf([
      ...[...after.tables.unit.values(), ...after.tables.post.values()],
      ...[...after.tables.person.values(), ...after.tables.vacancy.values()],
      ...after.tables.step.values(),
      { ...held, until: day('2018-12-31'), swornOn: day('2018-11-05') },
    ])
    expect(owed('2018-12-31', left)).toEqual([['pelantikan', 'spmt']])
    expect(owed('2019-01-01', left)).toEqual([])
  })
})
