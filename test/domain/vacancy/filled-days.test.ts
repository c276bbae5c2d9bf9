import { describe, expect, it } from 'vitest'
import { successionRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  Role,
  StructureRecord,
} from '../../../renderer/domain/records/records.ts'
import { all, get } from '../../../renderer/domain/structure/structure.ts'
import {
  actingEnded,
  type Filling,
  fillPosts,
} from '../../../renderer/domain/vacancy/events/fill.ts'
import { askApprovals } from '../../../renderer/domain/vacancy/freezes/ask-approval.ts'
import { createdOn } from '../../../renderer/domain/vacancy/register/created-on.ts'
import { registerRows } from '../../../renderer/domain/vacancy/register/register.ts'
import { awaitingOath } from '../../../renderer/domain/vacancy/road/awaiting-oath.ts'
import {
  dateVacancies,
  recordStep,
  removeStep,
} from '../../../renderer/domain/vacancy/road/case-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person } from '../small-office.ts'
import { CASE, KASI, office, step, term, vacancy } from './one-post.ts'

const EVE = '2018-10-31'
const TMT = day('2018-11-01')
const FILLING: Filling = {
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
  leavingCause: 'rotasi',
}

function acts(
  id: string,
  from: string,
  until: string | null,
  role: Exclude<Role, 'definitif'> = 'plt',
) {
  return term('b', from, until, { id: `appointment:${id}`, role })
}

describe('who acts until a post is filled', () => {
  const told = (...records: readonly Appointment[]) => {
    const ended = actingEnded(office(...records), FILLING)
    return ended && `${ended.id.slice('appointment:'.length)} ${ended.until}`
  }

  it('is told with the last day that stands: that of the order, or the eve', () => {
    expect(told(acts('plt', '2018-09-01', null))).toBe(`plt ${EVE}`)
    expect(told(acts('plt', '2018-09-01', '2018-11-01'))).toBe(`plt ${EVE}`)
    expect(told(acts('plt', '2018-09-01', EVE))).toBe(`plt ${EVE}`)
    // Over before, and still shown as overrun: nobody stops him, his day stays as it is written.
    expect(told(acts('plt', '2018-05-01', '2018-10-30'))).toBe('plt 2018-10-30')
    expect(told(acts('plt', EVE, null))).toBe(`plt ${EVE}`)
    expect(told(acts('plt', '2018-11-01', null))).toBeNull()
  })

  it('is who acts on the eve, whatever order was to begin on the day', () => {
    const plt = acts('plt', '2018-08-01', null)
    expect(told(plt, acts('longer', '2018-11-01', '2019-01-31'))).toBe(`plt ${EVE}`)
    expect(told(plt, acts('plh', '2018-11-01', '2018-11-05', 'plh'))).toBe(`plt ${EVE}`)
  })
})

describe('filling a post', () => {
  const filled = (...records: readonly StructureRecord[]) =>
    done(office(...records), fillPosts([FILLING]))
  const left = (...records: readonly StructureRecord[]) =>
    all(filled(...records), 'appointment')
      .filter(({ role }) => role !== 'definitif')
      .map(({ id, from, until }) => `${id.slice('appointment:'.length)} ${from} ${until}`)

  it('ends orders on the eve, strikes those that never begin, and lets be what is over or for an absence', () => {
    expect(left(acts('plt', '2018-09-01', null))).toEqual([`plt 2018-09-01 ${EVE}`])
    expect(left(acts('plt', EVE, null))).toEqual([`plt ${EVE} ${EVE}`])
    expect(left(acts('plt', '2018-05-01', '2018-10-30'))).toEqual(['plt 2018-05-01 2018-10-30'])
    expect(left(acts('plt', '2018-11-01', null))).toEqual([])
    expect(left(acts('plt', '2018-12-01', '2019-02-28'))).toEqual([])
    expect(left(acts('plh', '2018-11-01', '2018-11-05', 'plh'))).toEqual([
      'plh 2018-11-01 2018-11-05',
    ])
  })

  it('strikes no order that begins after whoever is sworn in is on record to leave', () => {
    const leaving = holds('a', 'kabid', { until: day('2019-06-30'), endCause: 'pensiun-bup' })
    expect(left(leaving, acts('on', '2019-06-30', null))).toEqual([])
    expect(left(leaving, acts('on', '2019-07-01', null))).toEqual(['on 2019-07-01 null'])
  })

  it('lets the case of the post left begin earlier where it was on record to be left later', () => {
    const leaving = holds('a', 'kabid', {
      until: day('2018-12-31'),
      endCause: 'mutasi-keluar-provinsi',
    })
    const kept = (since: string) => {
      const known = vacancy('kabid', since, {
        postId: 'post:kabid',
        cause: 'mutasi-keluar-provinsi',
      })
      return all(filled(leaving, known), 'vacancy')
        .filter(({ postId }) => postId === 'post:kabid')
        .map(({ id, since: on, cause }) => `${id} ${on} ${cause}`)
    }
    expect(kept('2019-01-01')).toEqual(['vacancy:kabid 2018-11-01 rotasi'])
    expect(kept('2018-06-01')).toContain('vacancy:kabid 2018-06-01 mutasi-keluar-provinsi')
  })

  it('writes SK and oath under ids of the appointment, each once', () => {
    const ids = (...records: readonly StructureRecord[]) =>
      all(filled(CASE, ...records), 'step')
        .map(({ id, docNo }) => `${id} ${docNo}`)
        .sort()
    expect(ids()).toEqual(['step:new-pelantikan null', 'step:new-sk 821/7'])
    expect(ids(step('sk', '2018-10-20'))).toEqual(['step:new-pelantikan null', 'step:sk 1'])
  })

  it('refuses whom nobody knows and a new person whose NIP another has, by name', () => {
    expect(reasonOf(office(), fillPosts([{ ...FILLING, person: 'person:none' }]))).toBe(
      'person-gone',
    )
    const { kind: _, ...fresh } = person('z', { nip: '198001012005011001' })
    const named = fillPosts([{ ...FILLING, person: fresh }])
    expect(all(done(office(), named), 'person').map(({ id }) => id)).toContain('person:z')
    const known = person('a', { nip: '198001012005011001', name: 'Sri Wahyuni' })
    const taken = named(office(known))
    expect(taken).toMatchObject({
      problem: { code: 'nip-taken', params: { person: 'Sri Wahyuni', nip: '198001012005011001' } },
    })
  })

  it('refuses whom an order names for another post after that day, and says whom, where and when', () => {
    const named = fillPosts([FILLING])(office(holds('a', 'kabid', { from: day('2018-12-01') })))
    expect(named).toMatchObject({
      problem: {
        code: 'person-named',
        params: { person: 'Pegawai a', from: '2018-12-01', tmt: TMT },
      },
    })
    const eve = holds('a', 'kabid', { from: day(EVE) })
    expect(get(done(office(eve), fillPosts([FILLING])), eve.id)).toMatchObject({ until: EVE })
    const again = fillPosts([FILLING])(office(term('a', '2018-01-01', null)))
    expect(again).toMatchObject({
      problem: { code: 'appointed-already', params: { person: 'Pegawai a' } },
    })
  })
})

describe('asking for permits', () => {
  const seat = { postId: KASI.id, vacancyId: CASE.id, since: day('2018-09-01') } as const
  const given = vacancy('1', '2018-09-01', { approvalNo: '9', approvalDate: day('2018-10-10') })

  it('says of which day and of which permit it cannot be; without a number there is no permit yet', () => {
    const problem = {
      code: 'approval-before-asking',
      params: { on: '2018-10-11', given: '2018-10-10' },
    }
    expect(askApprovals([seat], day('2018-10-11'))(office(given))).toMatchObject({ problem })
    const unnumbered = { ...given, approvalNo: null }
    expect(reasonOf(office(unnumbered), askApprovals([seat], day('2018-10-11')))).toBe('done')
    const back = done(office(given), askApprovals([seat], null))
    expect(get(back, CASE.id)).toMatchObject({ approvalAskedOn: null, approvalDate: '2018-10-10' })
  })

  it('refuses a post that has gone, and nothing of the others is done', () => {
    const gone = { postId: 'post:none', vacancyId: 'vacancy:new', since: null } as const
    expect(askApprovals([seat, gone], TMT)(office(CASE))).toMatchObject({
      problem: { code: 'post-gone' },
    })
  })
})

describe('a step of a case', () => {
  const write = (more: Partial<Parameters<typeof recordStep>[1]>) =>
    recordStep(CASE.id, {
      ...{ stepId: 'step:x', stage: 'sk', docNo: '1', docDate: null, doneOn: null, note: null },
      ...more,
    })

  it('does not come before the vacancy, but for its report; both days are told', () => {
    expect(write({ doneOn: day('2018-08-31') })(office(CASE))).toMatchObject({
      problem: { code: 'step-before-vacancy', params: { on: '2018-08-31', since: '2018-09-01' } },
    })
    expect(reasonOf(office(CASE), write({ doneOn: day('2018-09-01') }))).toBe('done')
    expect(reasonOf(office(CASE), write({}))).toBe('done')
    const early = { doneOn: day('2018-08-31') }
    expect(reasonOf(office(CASE), write({ ...early, stage: 'dilaporkan' }))).toBe('done')
    expect(reasonOf(office({ ...CASE, since: null }), write(early))).toBe('done')
    expect(reasonOf(office(), write({}))).toBe('vacancy-gone')
  })

  it('keeps the day of asking that is not given again, and takes the one that is', () => {
    const asked = vacancy('1', '2018-09-01', { approvalAskedOn: day('2018-10-01') })
    const permit = { stage: 'izin-mendagri', docDate: day('2018-10-10') } as const
    const held = (more: Partial<Parameters<typeof recordStep>[1]>) =>
      get(done(office(asked), write({ ...permit, ...more })), CASE.id)
    expect(held({})).toMatchObject({ approvalAskedOn: '2018-10-01', approvalDate: '2018-10-10' })
    expect(held({ askedOn: day('2018-10-10') })).toMatchObject({ approvalAskedOn: '2018-10-10' })
    expect(held({ askedOn: null })).toMatchObject({ approvalAskedOn: null })
    expect(write({ ...permit, askedOn: day('2018-10-11') })(office(asked))).toMatchObject({
      problem: { params: { on: '2018-10-11', given: '2018-10-10' } },
    })
  })

  it('is taken back, and its permit with it', () => {
    const permit = step('izin-mendagri', '2018-10-10')
    const held = vacancy('1', '2018-09-01', { approvalNo: '1', approvalDate: day('2018-10-10') })
    const after = done(office(held, permit), removeStep(permit.id))
    expect(all(after, 'step')).toEqual([])
    expect(get(after, CASE.id)).toMatchObject({ approvalNo: null, approvalDate: null })
  })
})

describe('the first day of a vacancy', () => {
  it('is written into the open case without one, never into one that is closed or has its day', () => {
    const dated = { postId: KASI.id, since: day('2018-08-01'), vacancyId: 'vacancy:new' } as const
    const days = (known: typeof CASE) =>
      all(done(office({ ...KASI, seats: 2 }, known), dateVacancies([dated])), 'vacancy')
        .map(({ id, since }) => `${id} ${since}`)
        .sort()
    expect(days(vacancy('1', null))).toEqual(['vacancy:1 2018-08-01'])
    expect(days(CASE)).toEqual(['vacancy:1 2018-09-01', 'vacancy:new 2018-08-01'])
    expect(days(vacancy('1', null, { closedOn: day('2018-07-01') }))).toEqual([
      'vacancy:1 null',
      'vacancy:new 2018-08-01',
    ])
  })
})

describe('lists of a day', () => {
  it('of whoever awaits the oath: by day of the SK, then its number, then name; over on the day after the last', () => {
    const named = (who: string, from: string, more: Partial<Appointment> = {}) =>
      term(who, from, null, {
        ...{ id: `appointment:${who}`, decreeNo: '821/2', decreeDate: day('2018-10-25') },
        ...more,
      })
    const on = (date: string, ...records: readonly StructureRecord[]) =>
      awaitingOath(office({ ...KASI, seats: 3 }, ...records), day(date)).map(
        ({ person: { id }, since }) => `${id} ${since}`,
      )
    const three = [
      named('c', '2018-11-01'),
      named('b', '2018-11-01'),
      named('a', '2018-11-01', { decreeNo: '821/1', decreeDate: day('2018-10-26') }),
    ]
    expect(on(TMT, ...three)).toEqual([
      'person:b 2018-10-25',
      'person:c 2018-10-25',
      'person:a 2018-10-26',
    ])
    expect(
      on(TMT, three[0] as Appointment, named('b', '2018-11-01', { decreeNo: '821/10' })),
    ).toEqual(['person:b 2018-10-25', 'person:c 2018-10-25'])
    const over = named('c', '2018-11-01', { until: day('2018-12-31') })
    expect([on('2018-12-31', over).length, on('2019-01-01', over).length]).toEqual([1, 0])
    // A day or a number of an SK alone is an SK too; counted is from the first day where it has no day.
    expect(on(TMT, named('c', '2018-11-01', { decreeNo: null }))).toHaveLength(1)
    expect(on(TMT, named('c', '2018-11-01', { decreeDate: null }))).toEqual(['person:c 2018-11-01'])
    expect(on(TMT, term('c', null, null, { decreeNo: '1' }))).toEqual([])
  })

  it('of what came into being: the last day on record, whatever order the acts stand in', () => {
    const act = (id: string, on: string) =>
      successionRecord({
        id: `succession:${id}`,
        act: 'create',
        fromId: null,
        toId: KASI.id,
        on: day(on),
      })
    for (const acts of [
      [act('1', '2018-02-01'), act('2', '2018-06-01')],
      [act('2', '2018-06-01'), act('1', '2018-02-01')],
    ]) {
      const s = office(...acts)
      const told = ['2018-05-31', '2018-06-01'].map((on) => createdOn(s, KASI, day(on)))
      expect(told).toEqual([null, '2018-06-01'])
    }
  })

  it('of vacancies: what is searched is each word of a row apart, and nothing where nobody acts', () => {
    const [row] = registerRows(office(), TMT).filter(({ post: one }) => one.id === KASI.id)
    expect(row).toMatchObject({ actingName: null, candidateName: null })
    expect(row?.text).toMatch(/^kepala seksi dinas/)
    expect(row?.text).not.toContain('null')
  })
})
