import { describe, expect, it } from 'vitest'
import { all, get } from '../../../renderer/domain/structure/structure.ts'
import { fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import { candidateHints, dateHints } from '../../../renderer/domain/vacancy/events/fill-hints.ts'
import { filledWithinHints } from '../../../renderer/domain/vacancy/events/filled-within.ts'
import { overlapFindings } from '../../../renderer/domain/vacancy/findings/overlap-findings.ts'
import { holderOfFull } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { closedCaseOf, filledBy } from '../../../renderer/domain/vacancy/road/after-swearing.ts'
import { eventKey, eventOf } from '../../../renderer/domain/vacancy/road/event-of.ts'
import { inaugurationAt } from '../../../renderer/domain/vacancy/road/inauguration.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { holds, person, post } from '../small-office.ts'
import { CASE, KASI, office, term, vacancy } from './one-post.ts'

describe('who holds a post that is full', () => {
  const on = (date: string) =>
    holderOfFull(
      office(term('a', '2018-01-01', '2018-10-31'), term('b', '2018-11-05', null)),
      KASI,
      day(date),
    )

  it('is whoever sits there, from the first day to the last; nobody while it is empty', () => {
    expect(on('2017-12-31')).toBeNull()
    expect(on('2018-01-01')).toEqual({ person: 'Pegawai a' })
    expect(on('2018-10-31')).toEqual({ person: 'Pegawai a' })
    expect(on('2018-11-01')).toBeNull()
    expect(on('2018-11-04')).toBeNull()
    expect(on('2018-11-05')).toEqual({ person: 'Pegawai b' })
  })

  it('is the last who came, a number where no name is known, and nobody of a post without seats', () => {
    const two = { ...KASI, seats: 2 }
    const both = office(two, term('a', '2018-01-01', null), term('b', '2018-06-01', null))
    expect(holderOfFull(both, two, day('2018-05-31'))).toBeNull()
    expect(holderOfFull(both, two, day('2018-06-01'))).toEqual({ person: 'Pegawai b' })
    const counted = { ...KASI, unnamed: 1 }
    expect(holderOfFull(office(counted), counted, day('2018-06-01'))).toEqual({ unnamed: 1 })
    const none = { ...KASI, seats: 0 }
    expect(holderOfFull(office(none), none, day('2018-06-01'))).toBeNull()
  })
})

describe('whoever filled a case', () => {
  const closed = { ...CASE, closedOn: day('2018-11-01') }
  const by = (from: string, role: 'definitif' | 'plt' = 'definitif') =>
    filledBy(office(closed, term('a', from, null, { role })), closed)?.personId

  it('took the seat up on the day it was closed, not the day before or after, and for good', () => {
    expect(by('2018-10-31')).toBeUndefined()
    expect(by('2018-11-01')).toBe('person:a')
    expect(by('2018-11-02')).toBeUndefined()
    expect(by('2018-11-01', 'plt')).toBeUndefined()
    expect(filledBy(office(CASE, term('a', '2018-11-01', null)), CASE)).toBeUndefined()
  })

  it('leads back to that case among the others of the post', () => {
    const older = vacancy('0', '2017-01-01', { closedOn: day('2017-03-01') })
    const structure = office(older, closed)
    const of = (from: string) => closedCaseOf(structure, term('a', from, null))
    expect(of('2018-11-01')).toBe(closed.id)
    expect(of('2017-03-01')).toBe(older.id)
    expect([of('2018-10-31'), of('2018-11-02')]).toEqual([undefined, undefined])
  })
})

describe('two on one seat', () => {
  const head = { ...KASI, head: true, eselon: 'IV.a' as const }
  const found = (last: string, first: string) =>
    overlapFindings(office(head, term('a', '2018-01-01', last), term('b', first, null))).map(
      ({ found }) => found,
    )

  it('are told where the one came on the last day of the other, not the day after', () => {
    expect(found('2018-10-31', '2018-11-01')).toEqual([])
    expect(found('2018-10-31', '2018-10-31')).toEqual(['2018-10-31'])
    expect(found('2018-10-31', '2018-10-30')).toEqual(['2018-10-30'])
  })

  it('are told with the first day both sit there, and the last', () => {
    const [both] = overlapFindings(
      office(head, term('a', null, '2018-10-31'), term('b', '2018-10-01', '2018-12-31')),
    )
    expect(both?.params).toMatchObject({
      ...{ person: 'Pegawai b', other: 'Pegawai a', from: '2018-10-01', until: '2018-10-31' },
    })
    const [always] = overlapFindings(office(head, term('a', null, null), term('b', null, null)))
    expect(always?.params).toMatchObject({ from: '', until: '' })
  })
})

it('an acting term is told of the first decided appointment that fills the post, whatever their order', () => {
  const two = { ...KASI, seats: 2 }
  const structure = office(
    two,
    term('a', '2018-12-01', null),
    term('b', '2018-11-15', null),
    holds('c', 'kasi', { from: day('2018-11-10') }),
  )
  const hints = filledWithinHints(structure, two, { from: day('2018-11-01'), until: null })
  expect(hints.map(({ params }) => params)).toEqual([
    { person: 'Pegawai b', on: '2018-11-15', last: '2018-11-14' },
  ])
})

describe('those of one event', () => {
  const OATH = day('2019-01-07')
  const sworn = { from: OATH, swornOn: OATH }
  const head = post('kepala', { head: true, category: 'jpt', eselon: 'II.b' })
  const structure = office(
    head,
    { ...KASI, seats: 3 },
    person('c', { name: 'Abdul' }),
    holds('a', 'kasi', sworn),
    holds('b', 'kepala', sworn),
    holds('c', 'kasi', sworn),
    holds('a', 'kabid', { ...sworn, role: 'plt' }),
    holds('b', 'kabid', { from: OATH, swornOn: day('2019-01-08') }),
  )

  it('stand by protocol, then by name; who acts or was sworn in on another day is none of them', () => {
    const held = get(structure, 'appointment:a-kasi')
    const ids = held && eventOf(structure, held).map(({ personId }) => personId)
    expect(ids).toEqual(['person:b', 'person:c', 'person:a'])
    const people = inaugurationAt(structure, OATH)?.people.map(({ person: { id } }) => id)
    expect(people).toEqual(['person:b', 'person:c', 'person:a'])
  })

  it('are those of the day asked for, else of the next, else of the last', () => {
    const on = (date: string) => inaugurationAt(structure, day(date))?.on
    expect([on('2019-01-06'), on('2019-01-07')]).toEqual([OATH, OATH])
    expect([on('2019-01-08'), on('2019-01-09')]).toEqual(['2019-01-08', '2019-01-08'])
    const acting = office(holds('a', 'kasi', { ...sworn, role: 'plt' }))
    expect(inaugurationAt(acting, OATH)).toBeNull()
  })

  it('come from the post they held the day before their first day, whenever they were sworn in', () => {
    const left = holds('a', 'kabid', { from: day('2018-01-01'), until: day('2019-01-09') })
    const late = holds('a', 'kasi', { from: day('2019-01-10'), swornOn: OATH })
    const event = inaugurationAt(office(left, late), OATH)
    expect(event?.people.map(({ from }) => from?.id)).toEqual(['post:kabid'])
    const undated = inaugurationAt(office(left, { ...late, from: null }), OATH)
    expect(undated?.people.map(({ from }) => from?.id)).toEqual(['post:kabid'])
  })

  it('share the day of the oath before the SK, and the SK with its day', () => {
    const one = holds('a', 'kasi', { ...sworn, decreeNo: '1' })
    expect(eventKey(one)).toBe('sworn 2019-01-07')
    expect(eventKey({ ...one, swornOn: null, from: null })).toBeNull()
  })
})

describe('what is hinted at when a post is filled', () => {
  const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

  it('is the level of a functional post by its golongan, one step below and one above', () => {
    const structure = office()
    const muda = post('jf', { category: 'fungsional', title: 'Perencana Ahli Muda' })
    const at = (golongan: string | null, of = muda) =>
      codes(
        candidateHints(
          structure,
          of,
          person('x', { golongan, birthDate: day('1985-01-01') }),
          day('2018-11-01'),
        ),
      )
    expect([at('III/b'), at('III/c'), at('III/d'), at('IV/a')]).toEqual([
      ['hint-level'],
      [],
      [],
      ['hint-level'],
    ])
    expect(at(null)).toEqual([])
    expect(at('II/a', { ...muda, category: 'pelaksana' })).toEqual([])
  })

  it('is an approval after the earlier of oath and first day', () => {
    const on = day('2018-11-05')
    const at = (approval: string, swornOn: string, approvalNo: string | null = '800/1') =>
      codes(
        dateHints(office(), {
          ...{ tmt: on, decreeDate: null, approvalNo },
          ...{ swornOn: day(swornOn), approvalDate: day(approval) },
        }),
      ).includes('hint-approval-late')
    expect([at('2018-11-04', '2018-11-05'), at('2018-11-05', '2018-11-05')]).toEqual([false, false])
    expect(at('2018-11-06', '2018-11-05')).toBe(true)
    expect([at('2018-11-02', '2018-11-02'), at('2018-11-03', '2018-11-02')]).toEqual([false, true])
    expect([at('2018-11-05', '2018-11-08'), at('2018-11-06', '2018-11-08')]).toEqual([false, true])
    expect(at('2018-11-06', '2018-11-05', null)).toBe(false)
  })

  it('is an SK after its oath or first day, not one of the same day', () => {
    const at = (decreeDate: string) =>
      dateHints(office(), {
        ...{
          tmt: day('2018-11-05'),
          swornOn: day('2018-11-05'),
          approvalNo: null,
          approvalDate: null,
        },
        decreeDate: day(decreeDate),
      })
    expect(codes(at('2018-11-05'))).toEqual([])
    expect(at('2018-11-06').slice(0, 2)).toEqual([
      { code: 'hint-decree-after-tmt', params: { decreeDate: '2018-11-06', tmt: '2018-11-05' } },
      {
        code: 'hint-decree-after-swearing',
        params: { decreeDate: '2018-11-06', swornOn: '2018-11-05' },
      },
    ])
  })
})

it('whoever leaves sooner than was decided opens the case of that leaving sooner; no other case moves', () => {
  const leaves = term('a', '2018-01-01', '2018-12-31', { endCause: 'pensiun-bup' })
  const three = { ...KASI, seats: 3 }
  const structure = office(
    three,
    leaves,
    vacancy('leaving', '2019-01-01', { cause: 'pensiun-bup' }),
    vacancy('other', '2018-12-15', { seat: 2 }),
    vacancy('over', '2019-01-01', { seat: 3, closedOn: day('2019-02-01') }),
  )
  const moved = (tmt: string) =>
    done(
      structure,
      fillPosts([
        {
          ...{ postId: 'post:kabid', person: 'person:a', appointmentId: 'appointment:new' },
          ...{ tmt: day(tmt), decreeNo: null, decreeDate: null, swornOn: null },
          ...{ approvalNo: null, approvalDate: null, vacancyId: 'vacancy:new', place: null },
          leavingCause: 'promosi',
        },
      ]),
    )
  const told = (tmt: string) =>
    all(moved(tmt), 'vacancy')
      .filter(({ id }) => !id.startsWith('vacancy:new'))
      .map(({ id, since, cause }) => `${id} ${since} ${cause}`)
  expect(told('2018-11-01')).toEqual([
    'vacancy:leaving 2018-11-01 promosi',
    'vacancy:other 2018-12-15 rotasi',
    'vacancy:over 2019-01-01 rotasi',
  ])
  expect(told('2018-12-31')).toContain('vacancy:leaving 2018-12-31 promosi')
})
