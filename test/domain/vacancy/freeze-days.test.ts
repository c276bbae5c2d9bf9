import { describe, expect, it } from 'vitest'
import type { Freeze, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { all, get } from '../../../renderer/domain/structure/structure.ts'
import { fillHints } from '../../../renderer/domain/vacancy/events/fill-hints.ts'
import { appointmentDateFindings } from '../../../renderer/domain/vacancy/findings/appointment-date-findings.ts'
import { isApproved } from '../../../renderer/domain/vacancy/freezes/approvals.ts'
import {
  freezeOf,
  headSwornIn,
  putFreeze,
  removeFreeze,
} from '../../../renderer/domain/vacancy/freezes/freeze-edits.ts'
import {
  covers,
  freeFrom,
  freezesOf,
  freezesOn,
} from '../../../renderer/domain/vacancy/freezes/freezes.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post } from '../small-office.ts'
import { KASI, office, vacancy } from './one-post.ts'

/** From 12 February to 8 October 2018, both included. */
function freeze(id = 'w', fields: Partial<Freeze> = {}): Freeze {
  return {
    id: `freeze:${id}`,
    kind: 'freeze',
    name: 'Menjelang pilkada',
    from: day('2018-02-12'),
    until: day('2018-10-08'),
    basis: 'UU 10/2016',
    scope: 'jpt,administrator,pengawas,fungsional',
    waitsFor: 'pelantikan kepala daerah',
    approvalNo: null,
    approvalDate: null,
    approvalAskedOn: null,
    ...fields,
  }
}

describe('a window in which nobody is sworn in without an approval', () => {
  const blocked = (on: string, ...records: readonly Freeze[]) =>
    freezesOn(office(...records), KASI, day(on)).map(({ id }) => id)

  it('begins on its first day and ends with its last', () => {
    const days = [
      '2018-02-11',
      '2018-02-12',
      '2018-02-13',
      '2018-10-07',
      '2018-10-08',
      '2018-10-09',
    ]
    expect(days.map((on) => blocked(on, freeze()).length)).toEqual([0, 1, 1, 1, 1, 0])
    expect(blocked('2030-01-01', freeze('w', { until: null }))).toHaveLength(1)
  })

  it('covers the kinds it names; of functional posts those that lead a unit', () => {
    const kinds = (scope: string, category: typeof KASI.category, head = false) =>
      covers(freeze('w', { scope }), post('p', { category, head }))
    expect(kinds('jpt, pengawas', 'pengawas')).toBe(true)
    expect(kinds('jpt', 'pengawas')).toBe(false)
    expect(kinds('', 'pengawas')).toBe(false)
    expect(kinds('fungsional', 'fungsional')).toBe(false)
    expect(kinds('fungsional', 'fungsional', true)).toBe(true)
    expect(kinds('pelaksana', 'pelaksana', false)).toBe(true)
  })

  it('is found at an appointment of a kind it names alone', () => {
    const found = (scope: string) =>
      appointmentDateFindings(
        office(freeze('w', { scope }), holds('a', 'kasi', { from: day('2018-02-12') })),
      ).map(({ rule }) => rule)
    expect([found('pengawas'), found('jpt,administrator')]).toEqual([['freeze-no-approval'], []])
  })

  it('is lifted from the date of a general approval on, wholly where that bears no date', () => {
    const given = (on: string, date: string | null) =>
      blocked(on, freeze('w', { approvalNo: '800/9', approvalDate: date ? day(date) : null }))
        .length
    expect([given('2018-06-14', '2018-06-15'), given('2018-06-15', '2018-06-15')]).toEqual([1, 0])
    expect(given('2018-03-01', null)).toBe(0)
    const approval = (approvalNo: string | null, date: string | null) =>
      isApproved({ approvalNo, approvalDate: date ? day(date) : null }, day('2018-06-15'))
    expect(approval(null, '2018-06-14'), 'a date without a number').toBe(false)
    expect([approval('1', '2018-06-15'), approval('1', '2018-06-16')]).toEqual([true, false])
  })

  it('is told by its first day, of one day by its id', () => {
    const list = [
      freeze('c', { from: day('2018-01-01') }),
      freeze('b', { from: day('2019-01-01') }),
      freeze('d', { from: day('2018-01-01') }),
    ]
    const ids = ['freeze:c', 'freeze:d', 'freeze:b']
    expect(freezesOf(office(...list)).map(({ id }) => id)).toEqual(ids)
    expect(freezesOf(office(...list.reverse())).map(({ id }) => id)).toEqual(ids)
  })
})

describe('the wait lasts', () => {
  const free = (on: string, ...records: readonly Freeze[]) =>
    freeFrom(office(...records), KASI, day(on))

  it('until the day after the window, through windows that follow each other', () => {
    expect(free('2018-02-11', freeze())).toBe('2018-02-11')
    expect(free('2018-02-12', freeze())).toBe('2018-10-09')
    expect(free('2018-10-08', freeze())).toBe('2018-10-09')
    expect(free('2018-10-09', freeze())).toBe('2018-10-09')
    const next = (from: string) =>
      freeze('x', { from: day(from), until: day('2019-04-09'), waitsFor: null })
    expect(free('2018-03-01', freeze(), next('2018-10-09'))).toBe('2019-04-10')
    expect(free('2018-03-01', freeze(), next('2018-10-10'))).toBe('2018-10-09')
    expect(free('2018-03-01', next('2018-10-09'), freeze())).toBe('2019-04-10')
  })

  it('nobody knows how long where a window has no end', () => {
    expect(free('2018-02-11', freeze('w', { until: null }))).toBe('2018-02-11')
    expect(free('2018-02-12', freeze('w', { until: null }))).toBeNull()
  })

  it('until an approval that is already dated, where that comes first', () => {
    const lifted = (date: string, until: string | null = '2018-10-08') =>
      free(
        '2018-03-01',
        freeze('w', {
          until: until === null ? null : day(until),
          approvalNo: '800/9',
          approvalDate: day(date),
        }),
      )
    expect(lifted('2018-06-15')).toBe('2018-06-15')
    expect(lifted('2018-10-08')).toBe('2018-10-08')
    expect(lifted('2018-10-09')).toBe('2018-10-09')
    expect(lifted('2018-12-01')).toBe('2018-10-09')
    expect(lifted('2018-06-15', null)).toBe('2018-06-15')
  })
})

describe('a window is entered', () => {
  it('ending on its first day at the earliest, with a name and a scope', () => {
    const ends = (until: string | null) =>
      reasonOf(office(), putFreeze(freeze('w', { until: until === null ? null : day(until) })))
    expect(ends('2018-02-11')).toBe('freeze-ends-before-it-begins')
    expect([ends('2018-02-12'), ends('2018-02-13'), ends(null)]).toEqual(['done', 'done', 'done'])
    expect(reasonOf(office(), putFreeze(freeze('w', { name: '  ' })))).toBe('name-empty')
    expect(reasonOf(office(), putFreeze(freeze('w', { scope: ' ' })))).toBe('freeze-covers-nothing')
  })

  it('and taken out', () => {
    const there = office(freeze())
    expect(all(done(there, removeFreeze('freeze:w')), 'freeze')).toEqual([])
    expect(reasonOf(there, removeFreeze('freeze:x'))).toBe('freeze-gone')
  })

  it('from a template: six months before the candidates, six after the oath, as long as a Pj leads', () => {
    const id = 'freeze:t' as const
    expect(
      freezeOf(id, {
        window: 'before-election',
        candidatesOn: day('2018-08-12'),
        termEndsOn: day('2018-10-08'),
      }),
    ).toMatchObject({
      from: '2018-02-12',
      until: '2018-10-08',
      basis: 'UU 10/2016 Pasal 71 ayat (2)',
    })
    expect(freezeOf(id, { window: 'after-swearing', swornOn: day('2018-10-09') })).toMatchObject({
      from: '2018-10-09',
      until: '2019-04-09',
      basis: 'UU 10/2016 Pasal 162 ayat (3)',
      waitsFor: 'persetujuan tertulis Menteri Dalam Negeri',
    })
    const led = { window: 'acting-head' as const, from: day('2018-01-02'), until: null }
    expect(freezeOf(id, led)).toMatchObject({
      from: '2018-01-02',
      until: null,
      scope: 'jpt,administrator,pengawas,fungsional',
    })
  })

  it('and the oath of the new head ends those that waited for it on the eve', () => {
    const sworn = day('2018-10-09')
    const after = freeze('after', { from: sworn, until: day('2019-04-09'), waitsFor: null })
    const until = (fields: Partial<Freeze>) =>
      get(done(office(freeze('w', fields)), headSwornIn(after, sworn)), 'freeze:w')?.until
    expect(until({ until: null })).toBe('2018-10-08')
    expect(until({ until: day('2018-12-31') })).toBe('2018-10-08')
    expect(until({ until: day('2018-10-09') })).toBe('2018-10-08')
    expect(until({ until: day('2018-10-08') })).toBe('2018-10-08')
    expect(until({ until: day('2018-10-07') })).toBe('2018-10-07')
    expect(until({ until: null, waitsFor: null })).toBeNull()
    expect(until({ until: null, waitsFor: 'persetujuan tertulis' })).toBeNull()
    expect(until({ from: day('2018-10-08'), until: null })).toBe('2018-10-08')
    expect(until({ from: day('2018-10-09'), until: null }), 'began with the oath').toBeNull()
    const again = { ...after, until: null, waitsFor: 'pelantikan' }
    const entered = done(office(again), headSwornIn({ ...after, waitsFor: 'pelantikan' }, sworn))
    expect(get(entered, 'freeze:after')?.until, 'its own window').toBe('2019-04-09')
    expect(reasonOf(office(), headSwornIn({ ...after, name: '' }, sworn))).toBe('name-empty')
  })
})

describe('a first day or an oath inside a window', () => {
  const found = (fields: Parameters<typeof holds>[2], window: Partial<Freeze> = {}) =>
    appointmentDateFindings(office(freeze('w', window), holds('a', 'kasi', fields))).map(
      ({ rule, found: on }) => [rule, on],
    )

  it('is a finding from the first day of the window to the last', () => {
    const on = (from: string) => found({ from: day(from) })
    expect([on('2018-02-11'), on('2018-10-09')]).toEqual([[], []])
    expect(on('2018-02-12')).toEqual([['freeze-no-approval', '2018-02-12']])
    expect(on('2018-10-08')).toEqual([['freeze-no-approval', '2018-10-08']])
    expect(found({ from: day('2018-02-01'), swornOn: day('2018-02-12') })).toEqual([
      ['freeze-no-approval', '2018-02-12'],
    ])
    expect(found({ from: null, swornOn: null })).toEqual([])
    expect(found({ from: day('2018-03-01'), role: 'plt' })).toEqual([])
  })

  it('is none with an approval of that day or before, or where the window was lifted by then', () => {
    const given = (date: string) =>
      found({ from: day('2018-03-01'), approvalNo: '1', approvalDate: day(date) })
    expect([given('2018-02-28'), given('2018-03-01')]).toEqual([[], []])
    expect(given('2018-03-02')).toEqual([['approval-late', '2018-03-02']])
    const lifted = (date: string) =>
      found({ from: day('2018-03-01') }, { approvalNo: '9', approvalDate: day(date) })
    expect(lifted('2018-03-01')).toEqual([])
    expect(lifted('2018-03-02')).toEqual([['freeze-no-approval', '2018-03-01']])
  })

  it('is hinted at in the form by either day', () => {
    const hinted = (tmt: string, swornOn: string | null, approvalNo: string | null = null) =>
      fillHints(office(freeze()), KASI, person('a'), {
        tmt: day(tmt),
        decreeDate: null,
        swornOn: swornOn === null ? null : day(swornOn),
        approvalNo,
        approvalDate: null,
      }).some(({ code }) => code === 'hint-freeze')
    expect([hinted('2018-02-11', null), hinted('2018-02-12', null)]).toEqual([false, true])
    expect([hinted('2018-10-08', null), hinted('2018-10-09', null)]).toEqual([true, false])
    expect(hinted('2018-02-11', '2018-02-12')).toBe(true)
    expect(hinted('2018-02-12', null, '800/1')).toBe(false)
  })
})

describe('a vacant seat inside a window', () => {
  const gone = holds('a', 'kasi', { until: day('2018-01-31') })
  const row = (on: string, ...records: readonly StructureRecord[]) =>
    vacanciesOn(
      office(gone, freeze(), ...records),
      day(on),
      day(on),
      ({ id }) => id === 'post:kasi',
    )[0]

  it('waits for its end, with a case and without one', () => {
    expect(row('2018-02-11')?.waitsFor).toEqual({ kind: 'step', stage: 'dilaporkan' })
    const frozen = { kind: 'freeze', freeze: freeze(), freeFrom: '2018-10-09' }
    expect([row('2018-02-12')?.waitsFor, row('2018-10-08')?.waitsFor]).toEqual([frozen, frozen])
    expect(row('2018-03-01', vacancy('1', '2018-02-01'))?.waitsFor).toEqual(frozen)
    expect(row('2018-10-09')?.waitsFor).toEqual({ kind: 'step', stage: 'dilaporkan' })
  })

  it('waits no more from the date of the approval of its case', () => {
    const approved = vacancy('1', '2018-02-01', {
      approvalNo: '800/1',
      approvalDate: day('2018-03-05'),
    })
    expect(row('2018-03-04', approved)?.blockedBy).toHaveLength(1)
    expect(row('2018-03-05', approved)?.blockedBy).toEqual([])
    expect(row('2018-03-05', approved)?.waitsFor).toEqual({ kind: 'step', stage: 'dilaporkan' })
  })
})
