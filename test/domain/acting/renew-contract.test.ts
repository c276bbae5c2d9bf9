import { describe, expect, it } from 'vitest'
import { appointActing } from '../../../renderer/domain/acting/acting-edits.ts'
import {
  changePersonAndTerms,
  lengthenedBy,
  withLengthened,
} from '../../../renderer/domain/acting/renew-contract.ts'
import type { Appointment, Person } from '../../../renderer/domain/records/records.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import {
  all,
  get,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

const OLD = day('2018-12-31')
const pppk = person('a', { status: 'pppk', contractFrom: day('2018-01-01'), contractUntil: OLD })

/** A PPPK appointed from 1 March 2018, and Plt from 1 November: both end with the contract of 31 December. */
function office(): Structure {
  const base = structureOf([
    unit('dinas', { type: 'dinas' }),
    post('ahli', { title: 'Perencana Ahli Muda', category: 'fungsional' }),
    post('kasi', { title: 'Kepala Seksi', category: 'pengawas', eselon: 'IV.a' }),
    pppk,
    person('b'),
  ])
  const filled = done(
    base,
    fillPosts([
      {
        postId: 'post:ahli',
        person: 'person:a',
        appointmentId: 'appointment:ahli',
        vacancyId: 'vacancy:later',
        tmt: day('2018-03-01'),
        decreeNo: '821/1',
        decreeDate: day('2018-02-20'),
        swornOn: null,
        approvalNo: null,
        approvalDate: null,
        leavingCause: 'rotasi',
      },
    ]),
  )
  return done(
    filled,
    appointActing({
      appointmentId: 'appointment:plt',
      postId: 'post:kasi',
      personId: 'person:a',
      role: 'plt',
      from: day('2018-11-01'),
      until: null,
      orderNo: null,
      orderDate: null,
    }),
  )
}

const ends = (structure: Structure) =>
  (['appointment:ahli', 'appointment:plt'] as const).map((id) => {
    const one = get(structure, id)
    return [one?.until, one?.endCause]
  })
const renew = (structure: Structure, fields: Partial<Person>) =>
  done(structure, changePersonAndTerms('person:a', fields))

describe('the renewal of a contract', () => {
  it('lengthens what was cut by the end of the old one, an order no further than its term', () => {
    const before = office()
    expect(ends(before)).toEqual([
      ['2018-12-31', 'lainnya'],
      ['2018-12-31', 'lainnya'],
    ])
    // A term of three months from 1 November ends on 31 January.
    expect(ends(renew(before, { contractUntil: day('2023-12-31') }))).toEqual([
      ['2023-12-31', 'lainnya'],
      ['2019-01-31', null],
    ])
    expect(ends(renew(before, { contractUntil: day('2019-01-15') }))).toEqual([
      ['2019-01-15', 'lainnya'],
      ['2019-01-15', 'lainnya'],
    ])
    expect(ends(renew(before, { contractUntil: null }))).toEqual([
      [null, null],
      ['2019-01-31', null],
    ])
    expect(ends(renew(before, { status: 'pns' }))[0]).toEqual([null, null])
  })

  it('takes the case along that waited for the end, and is undone as one', () => {
    const before = office()
    const waits = (structure: Structure) =>
      all(structure, 'vacancy').filter(({ postId }) => postId === 'post:ahli')
    expect(waits(before).map(({ since }) => since)).toEqual(['2019-01-01'])
    expect(
      waits(renew(before, { contractUntil: day('2019-06-30') })).map(({ since }) => since),
    ).toEqual(['2019-07-01'])
    expect(waits(renew(before, { contractUntil: null }))).toEqual([])
    const edit = changePersonAndTerms('person:a', { contractUntil: null })(before)
    if (!edit.ok) throw new Error(edit.problem.code)
    expect(recordsOf(apply(apply(before, edit.value), invert(edit.value)))).toEqual(
      recordsOf(before),
    )
  })

  it('leaves alone a shorter contract, another end, and a seat somebody else has taken up', () => {
    const before = office()
    const told = (structure: Structure, fields: Partial<Person>) =>
      lengthenedBy(structure, { ...pppk, ...fields }).map(({ held }) => held.id)
    expect(told(before, { contractUntil: day('2018-12-30') })).toEqual([])
    expect(told(before, { name: 'Budi' })).toEqual([])
    const other = structureOf([
      ...recordsOf(before).filter(({ id }) => id !== 'appointment:ahli'),
      holds('a', 'ahli', { from: day('2018-03-01'), until: OLD, endCause: 'rotasi' }),
    ])
    expect(told(other, { contractUntil: null })).toEqual(['appointment:plt'])
    const taken = structureOf([
      ...recordsOf(before),
      holds('b', 'ahli', { from: day('2019-02-01') }),
    ])
    expect(told(taken, { contractUntil: null })).toEqual(['appointment:plt'])
  })

  it('leaves alone what no contract has cut: another cause, a decree, no first day, a PNS', () => {
    const told = (held: Partial<Appointment>, of: Partial<Person> = {}) =>
      lengthenedBy(
        structureOf([
          unit('dinas', { type: 'dinas' }),
          post('ahli', { category: 'fungsional' }),
          { ...pppk, ...of },
          holds('a', 'ahli', { from: day('2018-03-01'), until: OLD, endCause: 'lainnya', ...held }),
        ]),
        { ...pppk, ...of, contractUntil: day('2019-12-31') },
      ).length
    expect(told({})).toBe(1)
    expect([told({ until: day('2018-12-30') }), told({ until: day('2019-01-01') })]).toEqual([0, 0])
    expect([told({ endCause: 'rotasi' }), told({ endCause: null })]).toEqual([0, 0])
    expect([told({ endDecreeNo: '800/1' }), told({ endDecreeDate: OLD })]).toEqual([0, 0])
    expect(told({ from: null })).toBe(0)
    expect(told({}, { status: 'pns' })).toBe(0)
    expect(told({}, { contractUntil: null })).toBe(0)
  })

  it('a seat is taken up from the very next day on, not by who left by the last', () => {
    const told = (
      seats: number,
      ...others: readonly [from: string | null, until: string | null][]
    ) =>
      lengthenedBy(
        structureOf([
          unit('dinas', { type: 'dinas' }),
          post('ahli', { category: 'fungsional', seats }),
          pppk,
          holds('a', 'ahli', { from: day('2018-03-01'), until: OLD, endCause: 'lainnya' }),
          ...others.flatMap(([from, until], at) => [
            person(`o${at}`),
            holds(`o${at}`, 'ahli', {
              from: from === null ? null : day(from),
              until: until === null ? null : day(until),
            }),
          ]),
        ]),
        { ...pppk, contractUntil: day('2023-12-31') },
      ).length
    expect([told(1, ['2019-01-01', null]), told(1, ['2019-01-01', '2019-01-01'])]).toEqual([0, 0])
    expect([told(1, [null, '2019-01-01']), told(1, [null, '2018-12-31'])]).toEqual([0, 1])
    expect(told(2, ['2019-01-01', null]), 'one of two seats').toBe(1)
    expect(told(2, ['2018-01-01', null], ['2019-05-01', null]), 'both, from May on').toBe(0)
    expect(told(2, ['2018-01-01', '2019-04-30'], ['2019-05-01', null])).toBe(1)
  })

  it('lengthens the order of a Plh, which has no term, to the end of the new contract', () => {
    const plh = structureOf([
      unit('dinas', { type: 'dinas' }),
      post('kasi', { category: 'pengawas', eselon: 'IV.a' }),
      pppk,
      person('b'),
      holds('b', 'kasi', { from: day('2018-01-01') }),
      holds('a', 'kasi', {
        role: 'plh',
        from: day('2018-11-01'),
        until: OLD,
        endCause: 'lainnya',
      }),
    ])
    const until = (contractUntil: string | null) =>
      lengthenedBy(plh, {
        ...pppk,
        contractUntil: contractUntil === null ? null : day(contractUntil),
      }).map(({ ending }) => ending.until)
    expect([until('2019-06-30'), until(null), until('2018-12-31')]).toEqual([
      ['2019-06-30'],
      [null],
      [],
    ])
  })

  it('lets a change say itself how an appointment ends', () => {
    const before = office()
    const held = get(before, 'appointment:ahli')
    const own = get(before, 'person:a')
    if (!held || !own) throw new Error('no such record')
    const until = day('2019-03-31')
    const change = {
      [own.id]: { before: own, after: { ...own, contractUntil: null } },
      [held.id]: { before: held, after: { ...held, until } },
    }
    expect(ends(apply(before, withLengthened(before, change)))).toEqual([
      ['2019-03-31', 'lainnya'],
      ['2019-01-31', null],
    ])
  })
})
