import { describe, expect, it } from 'vitest'
import {
  appointmentRecord,
  freezeRecord,
  stepRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  Freeze,
  Step,
  StructureRecord,
  Vacancy,
} from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { putFreeze } from '../../../renderer/domain/vacancy/freezes/freeze-edits.ts'
import {
  allPermits,
  type Permit,
  permitsOn,
  postsAsked,
} from '../../../renderer/domain/vacancy/freezes/permits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { smallOffice, smallOfficeRecords } from '../small-office.ts'

const ON = day('2018-10-31')

const office = (...records: readonly StructureRecord[]) =>
  structureOf([...smallOfficeRecords(), ...records])

const open = (key: string, fields: Partial<Vacancy> = {}) =>
  vacancyRecord({
    id: `vacancy:${key}`,
    postId: `post:${key}`,
    since: null,
    cause: null,
    ...fields,
  })

const step = (key: string, fields: Partial<Step>) =>
  stepRecord({
    id: `step:${key}-${fields.stage ?? 'izin-mendagri'}`,
    vacancyId: `vacancy:${key}`,
    stage: 'izin-mendagri',
    docNo: null,
    docDate: null,
    doneOn: null,
    ...fields,
  })

const named = (id: string, key: string, fields: Partial<Appointment>) =>
  appointmentRecord({
    id: `appointment:${id}`,
    personId: 'person:tanpa',
    postId: `post:${key}`,
    from: day('2018-10-10'),
    ...fields,
  })

const window = (id: string, fields: Partial<Freeze>) =>
  freezeRecord({
    id: `freeze:${id}`,
    name: `Larangan ${id}`,
    from: day('2018-05-01'),
    until: day('2018-12-31'),
    basis: 'UU 10/2016',
    ...fields,
  })

const told = (permits: readonly Permit[]) =>
  permits.map(({ id, askedOn, on, isHad, no }) => [id, askedOn, on, isHad, no])

describe('what a case says of its permit', () => {
  it('is nothing where it was neither asked for nor had', () => {
    expect(allPermits(office(open('media')))).toEqual([])
    expect(
      allPermits(office(open('media'), step('media', { stage: 'dilaporkan', doneOn: ON }))),
    ).toEqual([])
    expect(allPermits(office(open('media'), step('media', {})))).toEqual([])
  })

  it('is what its step says where the case has no number', () => {
    const done = step('media', {
      docNo: '821/7',
      docDate: day('2018-10-01'),
      doneOn: day('2018-10-03'),
    })
    expect(told(allPermits(office(open('media'), done)))).toEqual([
      ['vacancy:media', null, '2018-10-03', true, '821/7'],
    ])
    expect(told(allPermits(office(open('media'), { ...done, doneOn: null })))).toEqual([
      ['vacancy:media', null, '2018-10-01', true, '821/7'],
    ])
    // Of another step nothing is taken over.
    const other = step('media', { stage: 'dilaporkan', docNo: '1', doneOn: day('2018-09-01') })
    expect(told(allPermits(office(open('media'), other, done)))).toHaveLength(1)
  })

  it('goes before its step, each where it says something', () => {
    const done = step('media', { docNo: '821/7', doneOn: day('2018-10-03') })
    const numbered = (fields: Partial<Vacancy>) =>
      told(allPermits(office(open('media', { approvalNo: '800/1', ...fields }), done)))
    expect(numbered({ approvalDate: day('2018-10-02') })).toEqual([
      ['vacancy:media', null, '2018-10-02', true, '800/1'],
    ])
    expect(numbered({ approvalDate: null })).toEqual([
      ['vacancy:media', null, '2018-10-03', true, '800/1'],
    ])
  })
})

describe('what an appointment says of its permit', () => {
  it('is its own where no case of the post bears the same', () => {
    const structure = office(
      named('new', 'media', { approvalNo: '800/1', approvalDate: day('2018-10-08') }),
      named('asked', 'infra', { approvalAskedOn: day('2018-10-01') }),
      named('none', 'program', {}),
    )
    expect(told(allPermits(structure))).toEqual([
      ['appointment:asked', '2018-10-01', null, false, null],
      ['appointment:new', null, '2018-10-08', true, '800/1'],
    ])
    const [asked, had] = allPermits(structure)
    expect([asked?.overOn, had?.post?.id, had?.freeze]).toEqual(['2018-10-10', 'post:media', null])
  })

  it('is that of the case with the same number, whose missing days it adds', () => {
    const held = open('media', { approvalNo: '800/1' })
    const same = named('new', 'media', {
      approvalNo: '800/1',
      approvalAskedOn: day('2018-09-20'),
      approvalDate: day('2018-10-08'),
    })
    expect(told(allPermits(office(held, same)))).toEqual([
      ['vacancy:media', '2018-09-20', '2018-10-08', true, '800/1'],
    ])
    const other = { ...same, approvalNo: '800/2' }
    expect(told(allPermits(office(held, other))).map(([id]) => id)).toEqual([
      'vacancy:media',
      'appointment:new',
    ])
    const dated = open('media', {
      approvalNo: '800/1',
      approvalDate: day('2018-10-01'),
      approvalAskedOn: day('2018-09-01'),
    })
    expect(told(allPermits(office(dated, same)))).toEqual([
      ['vacancy:media', '2018-09-01', '2018-10-01', true, '800/1'],
    ])
  })

  it('is not that of a case which closed on another day, or is open', () => {
    const asked = (closedOn: string | null) =>
      open('media', {
        approvalAskedOn: day('2018-09-01'),
        closedOn: closedOn === null ? null : day(closedOn),
      })
    const given = named('new', 'media', { approvalNo: '800/1', approvalDate: day('2018-10-08') })
    const ids = (held: Vacancy) => allPermits(office(held, given)).map(({ id }) => id)
    expect(ids(asked('2018-10-10'))).toEqual(['vacancy:media'])
    expect(ids(asked('2018-10-09'))).toEqual(['vacancy:media', 'appointment:new'])
    expect(ids(asked(null))).toEqual(['vacancy:media', 'appointment:new'])
    const ever = allPermits(office(asked(null), { ...given, from: null })).map(({ id }) => id)
    expect(ever).toEqual(['vacancy:media', 'appointment:new'])
  })
})

describe('the permits of a day', () => {
  it('of windows are told with their name; one neither asked for nor had is none', () => {
    const structure = office(
      window('b', { approvalNo: '100/1', approvalDate: day('2018-10-05') }),
      window('a', { approvalAskedOn: day('2018-10-01'), approvalDate: day('2018-10-09') }),
      window('none', {}),
      window('open', { approvalAskedOn: day('2018-10-02'), until: null }),
    )
    expect(told(allPermits(structure))).toEqual([
      ['freeze:a', '2018-10-01', null, false, null],
      ['freeze:open', '2018-10-02', null, false, null],
      ['freeze:b', null, '2018-10-05', true, '100/1'],
    ])
    expect(allPermits(structure).map(({ freeze, overOn, post }) => [freeze, overOn, post])).toEqual(
      [
        ['Larangan a', '2019-01-01', null],
        ['Larangan open', null, null],
        ['Larangan b', '2019-01-01', null],
      ],
    )
  })

  it('stand awaited first, then had, then come to nothing, each by its days', () => {
    const structure = office(
      open('media', { approvalAskedOn: day('2018-09-01'), closedOn: day('2018-10-01') }),
      open('infra', { approvalNo: '2', approvalDate: day('2018-08-02') }),
      open('layanan', { approvalNo: '1', approvalDate: day('2018-08-02') }),
      open('aplikasi', { approvalAskedOn: day('2018-10-02') }),
      open('arsiparis', { approvalAskedOn: day('2018-10-01') }),
      open('program', { approvalAskedOn: day('2018-11-01') }),
    )
    expect(permitsOn(structure, ON).map(({ id }) => id)).toEqual([
      'vacancy:arsiparis',
      'vacancy:aplikasi',
      'vacancy:layanan',
      'vacancy:infra',
      'vacancy:media',
    ])
    expect([...postsAsked(allPermits(structure), ON)].sort()).toEqual([
      'post:aplikasi',
      'post:arsiparis',
      'post:infra',
      'post:layanan',
    ])
    expect(postsAsked(allPermits(office(window('a', { approvalAskedOn: ON }))), ON).size).toBe(0)
  })
})

describe('a window as it is entered', () => {
  const put = (fields: Partial<Freeze>) => {
    const done = putFreeze(window('w', fields))(smallOffice())
    return done.ok ? 'ok' : [done.problem.code, done.problem.params]
  }

  it('may end on the day it begins, not before', () => {
    expect(put({ until: day('2018-05-01') })).toBe('ok')
    expect(put({ until: null })).toBe('ok')
    expect(put({ until: day('2018-04-30') })).toEqual([
      'freeze-ends-before-it-begins',
      { from: '2018-05-01', until: '2018-04-30' },
    ])
  })

  it('has a permit that was given on the day it was asked for, or after', () => {
    const given = { approvalNo: '100/1', approvalDate: day('2018-06-10') }
    expect(put({ ...given, approvalAskedOn: day('2018-06-10') })).toBe('ok')
    expect(put({ ...given, approvalAskedOn: day('2018-06-11') })).toEqual([
      'approval-before-asking',
      { on: '2018-06-11', given: '2018-06-10' },
    ])
    expect(put({ ...given, approvalNo: null, approvalAskedOn: day('2018-06-11') })).toBe('ok')
    expect(put({ approvalNo: '100/1', approvalAskedOn: day('2018-06-11') })).toBe('ok')
    expect(put(given)).toBe('ok')
  })
})
