import { describe, expect, it } from 'vitest'
import { freezeRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { all, get } from '../../../renderer/domain/structure/structure.ts'
import { dueSoon } from '../../../renderer/domain/vacancy/coming/due-soon.ts'
import {
  actingEnded,
  type Filling,
  fillPosts,
} from '../../../renderer/domain/vacancy/events/fill.ts'
import { registerRows } from '../../../renderer/domain/vacancy/register/register.ts'
import { countBy } from '../../../renderer/domain/vacancy/register/register-counts.ts'
import { openCases, vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import {
  afterSwearing,
  recordAfterSwearing,
  recordManyAfterSwearing,
} from '../../../renderer/domain/vacancy/road/after-swearing.ts'
import { awaitingOath } from '../../../renderer/domain/vacancy/road/awaiting-oath.ts'
import { inaugurationAt } from '../../../renderer/domain/vacancy/road/inauguration.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post } from '../small-office.ts'
import { CASE, KASI, office, step, term, vacancy } from './one-post.ts'

const TMT = day('2018-11-01')
const CLOSED = { ...CASE, closedOn: TMT }
const WINDOW = {
  id: 'freeze:1',
  name: 'Enam bulan',
  from: day('2018-05-01'),
  until: null,
  basis: 'UU 10/2016',
} as const
const sworn = (more: Partial<Appointment> = {}) => term('a', '2018-11-01', null, more)

describe('papers owed after a filling', () => {
  const owed = (...records: readonly StructureRecord[]) =>
    afterSwearing(office(...records), TMT).map(
      ({ name, vacancyId, stage, next }) => `${name} ${vacancyId} ${stage} ${next}`,
    )

  it('are those of a case closed with its SK or its oath on record, and of no other', () => {
    expect(owed(CLOSED, sworn(), step('sk', '2018-10-25'))).toHaveLength(1)
    expect(owed(CLOSED, sworn(), step('pelantikan', '2018-11-01'))).toEqual([
      'Pegawai a vacancy:1 pelantikan spmt',
    ])
    expect(owed(CLOSED, sworn(), step('seleksi', '2018-10-01'))).toEqual([])
    expect(owed(CLOSED, sworn())).toEqual([])
    expect(owed({ ...CASE }, sworn(), step('sk', '2018-10-25'))).toEqual([])
    expect(owed(CLOSED, sworn({ from: day('2018-11-02') }), step('sk', '2018-10-25'))).toEqual([])
    expect(owed(CLOSED, sworn({ role: 'plt' }), step('sk', '2018-10-25'))).toEqual([])
  })

  it('stand at the oath from its day on, at the SK before; nothing once the term is over', () => {
    const late = sworn({ swornOn: day('2018-11-05'), until: day('2019-10-31') })
    const on = (date: string) =>
      afterSwearing(office(CLOSED, late, step('sk', '2018-10-25')), day(date)).map(
        ({ stage, next }) => `${stage} ${next}`,
      )
    expect(on('2018-10-31')).toEqual([])
    expect([on('2018-11-04'), on('2018-11-05'), on('2018-11-06')]).toEqual([
      ['sk undangan'],
      ['pelantikan spmt'],
      ['pelantikan spmt'],
    ])
    expect([on('2019-10-31').length, on('2019-11-01').length]).toEqual([1, 0])
  })

  it('are those too of whoever was named by the same SK on the same day, by post', () => {
    const other = (fields: Partial<Appointment>) =>
      holds('b', 'kabid', { from: TMT, swornOn: TMT, decreeNo: '821/7', ...fields })
    const told = (one: Appointment, decreeNo: string | null = '821/7') =>
      owed(CLOSED, sworn({ decreeNo }), step('sk', '2018-10-25'), one).map(
        (line) => line.split(' ')[1],
      )
    expect(told(other({}))).toEqual(['a', 'b'])
    expect(told(other({ decreeNo: '821/8' }))).toEqual(['a'])
    expect(told(other({ from: day('2018-10-31') }))).toEqual(['a'])
    expect(told(other({ role: 'plt' }))).toEqual(['a'])
    expect(told(other({ decreeNo: null }), null)).toEqual(['a'])
  })

  it('are written down: to the case, or to one that is opened for it and closed on the first day', () => {
    const spmt = {
      stepId: 'step:new' as const,
      stage: 'spmt' as const,
      docNo: '9',
      docDate: TMT,
      doneOn: TMT,
      note: null,
    }
    const held = sworn({ decreeNo: '821/7', decreeDate: day('2018-10-25') })
    const known = done(
      office(CLOSED, held, step('sk', '2018-10-25')),
      recordAfterSwearing(held.id, CASE.id, spmt),
    )
    expect(all(known, 'vacancy')).toHaveLength(1)
    expect(get(known, 'step:new')).toMatchObject({ vacancyId: CASE.id, stage: 'spmt', docNo: '9' })
    const fresh = done(office(held), recordAfterSwearing(held.id, 'vacancy:x', spmt))
    expect(get(fresh, 'vacancy:x')).toMatchObject({ since: TMT, closedOn: TMT, cause: null })
    expect(get(fresh, 'step:new-sk')).toMatchObject({
      stage: 'sk',
      docNo: '821/7',
      docDate: '2018-10-25',
      doneOn: '2018-10-25',
    })
    expect(get(fresh, 'step:new')).toMatchObject({ vacancyId: 'vacancy:x', docNo: '9' })
    expect(reasonOf(office(), recordAfterSwearing(held.id, 'vacancy:x', spmt))).toBe(
      'appointment-gone',
    )
  })
})

describe('whoever is in a post by SK without a day of the oath', () => {
  const SK = { decreeNo: '821/7', decreeDate: day('2018-10-25') }
  const placed = (more: Partial<Appointment> = {}) => office(sworn({ ...SK, ...more }))
  const waits = (more: Partial<Appointment>, on: string = TMT) =>
    awaitingOath(placed(more), day(on)).length

  it('waits for it from the first day, for twelve months, and not once it is on record', () => {
    expect(
      ['2018-10-31', '2018-11-01', '2019-11-01', '2019-11-02'].map((on) => waits({}, on)),
    ).toEqual([0, 1, 1, 0])
    expect(waits({ swornOn: TMT })).toBe(0)
    expect(waits({ role: 'plt' })).toBe(0)
    expect(waits({ decreeNo: null, decreeDate: null })).toBe(0)
    expect(waits({ until: day('2018-10-31') })).toBe(0)
    const pelaksana = { ...KASI, category: 'pelaksana' as const }
    expect(awaitingOath(office(pelaksana, sworn(SK)), TMT)).toEqual([])
  })

  it('is due by the working days after the SK, and owes its invitation and the oath', () => {
    // 30 working days after Thursday 25 October 2018: six weeks on, Thursday 6 December.
    expect(dueSoon(placed(), TMT, 40).map(({ kind, on, name }) => [kind, on, name])).toEqual([
      ['oath', '2018-12-06', 'Pegawai a'],
    ])
    expect(afterSwearing(placed(), TMT)).toMatchObject([{ stage: 'sk', next: 'undangan' }])
  })

  it('is sworn in, many at once: on the lists of that day, and next is the SPMT', () => {
    const two = office(sworn(SK), holds('b', 'kabid', { ...SK, from: TMT }))
    const owed = afterSwearing(two, TMT).map(({ appointment, vacancyId }, at) => ({
      appointmentId: appointment.id,
      vacancyId: vacancyId ?? (`vacancy:new-${at}` as const),
      stepId: `step:new-${at}` as const,
    }))
    const oath = { stage: 'pelantikan', docNo: null, docDate: null, doneOn: TMT } as const
    const edit = recordManyAfterSwearing(owed, { ...oath, note: 'Aula, pukul 09.00' })
    const after = done(two, edit)
    expect(inaugurationAt(after, TMT)).toMatchObject({
      on: TMT,
      place: 'Aula, pukul 09.00',
      people: [{ person: { id: 'person:a' } }, { person: { id: 'person:b' } }],
    })
    expect(awaitingOath(after, TMT)).toEqual([])
    expect(dueSoon(after, TMT, 40)).toEqual([])
    expect(afterSwearing(after, TMT).map(({ next }) => next)).toEqual(['spmt', 'spmt'])
  })

  it('is sworn in by the step of a case that was closed for it', () => {
    const held = sworn(SK)
    const known = office(CLOSED, held, step('sk', '2018-10-25'))
    const oath = { stepId: 'step:o', stage: 'pelantikan', docNo: null, note: null } as const
    const edit = recordAfterSwearing(held.id, CASE.id, { ...oath, docDate: null, doneOn: TMT })
    expect(get(done(known, edit), held.id)?.swornOn).toBe(TMT)
  })
})

describe('a post that is filled', () => {
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

  it('leaves a case for each post left, each under an id of its own', () => {
    const two = [holds('a', 'kabid'), holds('a', 'third'), post('third', { category: 'pengawas' })]
    const after = done(office(...two), fillPosts([filling]))
    const cases = all(after, 'vacancy').map(({ id, postId, since }) => [id, postId, since])
    expect(cases.sort()).toEqual([
      ['vacancy:left', 'post:kabid', TMT],
      ['vacancy:left-2', 'post:third', TMT],
    ])
  })

  it('is not filled by whom nobody knows, nor where the post is gone', () => {
    expect(reasonOf(office(), fillPosts([{ ...filling, person: 'person:none' }]))).toBe(
      'person-gone',
    )
    expect(reasonOf(office(), fillPosts([{ ...filling, postId: 'post:none' }]))).not.toBe('done')
  })

  it('tells who acts there until then: of two the one who acts on the day', () => {
    const acts = (who: string, from: string, until: string | null) =>
      term(who, from, until, { id: `appointment:plt-${who}`, role: 'plt' })
    const two = [acts('b', '2018-01-01', '2018-12-31'), acts('c', '2018-09-01', null)]
    const ended = actingEnded(office(...two), filling)
    expect(ended?.until).toBe('2018-10-31')
    expect(ended?.personId).toBe('person:c')
    const starts = acts('b', '2018-11-01', null)
    expect(actingEnded(office(starts), filling)).toBeNull()
  })
})

describe('open cases', () => {
  it('stand by their first day, one without first of all, whatever the seat', () => {
    const two = { ...KASI, seats: 3 }
    const s = office(
      two,
      vacancy('late', '2018-09-01', { seat: 1 }),
      vacancy('early', '2018-03-01', { seat: 2 }),
      vacancy('unknown', null, { seat: 3 }),
    )
    expect(openCases(s, two, TMT).map(({ id }) => id)).toEqual([
      'vacancy:unknown',
      'vacancy:early',
      'vacancy:late',
    ])
  })
})

describe('the register', () => {
  const rows = registerRows(office({ ...KASI, seats: 3 }, vacancy('1', '2018-09-01')), TMT)

  it('is counted by what is asked: in the order given, else the most frequent first, then by name', () => {
    const titles = countBy(rows, ({ post: one }) => one.title)
    expect(titles).toEqual([
      { value: 'Kepala Seksi', count: 3 },
      { value: 'kabid', count: 1 },
    ])
    expect(countBy(rows, ({ key }) => key).map(({ value }) => value)).toEqual(
      rows.map(({ key }) => key).sort(),
    )
    expect(countBy(rows, ({ post: one }) => one.title, ['none', 'kabid'])).toEqual([
      { value: 'none', count: 0 },
      { value: 'kabid', count: 1 },
    ])
  })

  it('names who acts and who is proposed, and finds them by what is typed', () => {
    const acting = term('b', '2018-09-01', null, { role: 'plt' })
    const s = office(acting, vacancy('1', '2018-09-01', { candidateId: 'person:c' }))
    const row = registerRows(s, TMT).find(({ post: one }) => one.id === 'post:kasi')
    expect(row).toMatchObject({
      key: 'post:kasi 1',
      office: 'dinas',
      officeId: 'unit:dinas',
      actingName: 'Pegawai b',
      candidateName: 'Pegawai c',
      text: 'kepala seksi dinas dinas pegawai b pegawai c kasi kasie',
    })
    const bare = registerRows(office(), TMT)[0]
    expect([bare?.actingName, bare?.candidateName]).toEqual([null, null])
    expect(bare?.text.trim()).toBe('kabid dinas dinas')
  })

  it('tells who acts, or will, at the first seat of a post alone', () => {
    const later = term('b', '2018-12-01', null, { role: 'plt' })
    const seats = vacanciesOn(office({ ...KASI, seats: 2 }, later), TMT).filter(
      ({ post: one }) => one.id === 'post:kasi',
    )
    expect(seats.map(({ seat, actingComing }) => [seat, actingComing?.name ?? null])).toEqual([
      [1, 'Pegawai b'],
      [2, null],
    ])
  })
})

it('what is due is told with name and days left, overdue too', () => {
  const late = { ...CASE, targetDate: day('2018-10-30') }
  const leaving = term('a', null, '2018-11-04', { endCause: 'rotasi' })
  const pension = holds('b', 'kabid', { until: day('2018-11-03'), endCause: 'pensiun-bup' })
  const s = office(late, leaving, pension, person('a', { birthDate: day('1990-01-01') }))
  expect(dueSoon(s, TMT, 30)).toEqual([
    {
      kind: 'target',
      subjectId: CASE.id,
      postId: 'post:kasi',
      name: 'Kepala Seksi',
      on: '2018-10-30',
      daysLeft: -2,
    },
    {
      kind: 'retirement',
      subjectId: pension.id,
      postId: 'post:kabid',
      name: 'Pegawai b',
      on: '2018-11-04',
      daysLeft: 3,
    },
    {
      kind: 'leaving',
      subjectId: leaving.id,
      postId: 'post:kasi',
      name: 'Pegawai a',
      on: '2018-11-05',
      daysLeft: 4,
    },
  ])
})

it('a freeze is due until its last day, that day included, and not without one', () => {
  const due = (until: string | null) =>
    dueSoon(office(freezeRecord({ ...WINDOW, until: until === null ? null : day(until) })), TMT, 30)
  expect(due('2018-11-01')).toEqual([
    {
      kind: 'freeze',
      subjectId: 'freeze:1',
      postId: null,
      name: 'Enam bulan',
      on: '2018-11-01',
      daysLeft: 0,
    },
  ])
  expect(due('2018-10-31')).toEqual([])
  expect(due('2018-12-01')).toHaveLength(1)
  expect(due('2018-12-02')).toEqual([])
  expect(due(null)).toEqual([])
})

it('those sworn in on a day stand by rank, then by post', () => {
  const on = TMT
  const s = office(
    post('zeta', { title: 'Analis' }),
    post('alpha', { title: 'Kepala Bidang', eselon: 'III.b' }),
    holds('a', 'zeta', { from: on, swornOn: on }),
    holds('b', 'kasi', { from: on, swornOn: on }),
    holds('c', 'alpha', { from: on, swornOn: on }),
  )
  expect(inaugurationAt(s, on)?.people.map(({ post: { title } }) => title)).toEqual([
    'Kepala Bidang',
    'Analis',
    'Kepala Seksi',
  ])
})
