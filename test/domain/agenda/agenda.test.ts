import { describe, expect, it } from 'vitest'
import { agendaOf, openIn } from '../../../renderer/domain/agenda/agenda.ts'
import { leaderOf } from '../../../renderer/domain/agenda/leader.ts'
import { agendaSpan, weekOf } from '../../../renderer/domain/agenda/span.ts'
import { redactionOf } from '../../../renderer/domain/left-out/left-out.ts'
import {
  freezeRecord,
  stepRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { get, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { dueSoon } from '../../../renderer/domain/vacancy/coming/due-soon.ts'
import { allPermits, permitState } from '../../../renderer/domain/vacancy/freezes/permits.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { CITY_DAY, cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2018-10-04')

describe('the days of an agenda', () => {
  it.each([
    ['2018-10-01', '2018-10-01', '2018-10-07'],
    ['2018-10-04', '2018-10-01', '2018-10-07'],
    ['2018-10-07', '2018-10-01', '2018-10-07'],
    ['2018-10-08', '2018-10-08', '2018-10-14'],
    // Over a leap day, over a year, over a century that has none.
    ['2024-02-29', '2024-02-26', '2024-03-03'],
    ['2025-03-01', '2025-02-24', '2025-03-02'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
    ['2100-03-01', '2100-03-01', '2100-03-07'],
  ])('are Monday to Sunday of the week of %s', (on, from, until) => {
    expect(weekOf(day(on))).toEqual({ from, until })
  })

  it('are those that are asked for', () => {
    const [a, b] = [day('2018-11-06'), day('2019-02-01')]
    expect(agendaSpan(ON, null, null)).toEqual(weekOf(ON))
    expect(agendaSpan(ON, a, b)).toEqual({ from: a, until: b })
    expect(agendaSpan(ON, a, null)).toEqual({ from: a, until: '2018-11-12' })
    expect(agendaSpan(ON, null, b)).toEqual({ from: '2018-10-01', until: b })
    expect(agendaSpan(ON, null, day('2018-09-05'))).toEqual({
      from: '2018-09-03',
      until: '2018-09-05',
    })
  })
})

describe.each([
  ['the example', demoRecords(), ON],
  ['a city', cityRecords(7, 400), CITY_DAY],
] as const)('the agenda of %s', (_, records, on) => {
  const structure = structureOf(records)

  it('has what the list of what is due has, no more and no less', () => {
    const span = { from: on, until: addDays(on, 60) }
    const told = (kind: string, id: string | null, date: string) => `${kind} ${id} ${date}`
    const due = dueSoon(structure, on, 60)
      .filter((one) => one.on >= on)
      .map((one) => told(one.kind, one.kind === 'acting' ? one.postId : one.subjectId, one.on))
    const mine = openIn(agendaOf(structure, on, span), span)
      .filter(({ matter }) => matter.kind !== 'permit' && matter.kind !== 'step')
      .map((one) =>
        told(one.matter.kind, one.matter.kind === 'acting' ? one.postId : one.subjectId, one.on),
      )
    expect(mine.sort()).toEqual(due.sort())
    expect(mine.length).toBeGreaterThan(0)
    const waiting = allPermits(structure).filter((one) => permitState(one, on) === 'waiting')
    const permits = openIn(agendaOf(structure, on, span), span).filter(
      ({ matter }) => matter.kind === 'permit',
    )
    expect(permits.length).toBe(waiting.filter(({ askedOn }) => askedOn !== null).length)
  })

  it('has each matter by a key of its own, the same a week later and without names', () => {
    const span = { from: addDays(on, -30), until: addDays(on, 365) }
    const keys = (of: Structure, at = on) => agendaOf(of, at, span).map(({ key }) => key)
    const all = keys(structure)
    expect(new Set(all).size).toBe(all.length)
    const redaction = redactionOf([structure], ['names'], (no) => `Pegawai ${no}`)
    expect(keys(redaction.structure(structure)).sort()).toEqual([...all].sort())
    const later = new Set(keys(structure, addDays(on, 7)))
    expect(all.filter((key) => later.has(key)).length).toBeGreaterThan(all.length / 2)
    expect(all.join('\n')).not.toMatch(/appointment:|person:|\d{18}/)
  })
})

const OFFICE: readonly StructureRecord[] = [
  unit('dinas', { type: 'dinas' }),
  unit('bidang', { parentId: 'unit:dinas' }),
  post('head', { head: true, category: 'jpt', eselon: 'II.b' }),
  post('sek', { category: 'administrator', eselon: 'III.a' }),
  post('kabid', { unitId: 'unit:bidang', head: true, category: 'administrator', eselon: 'III.b' }),
  person('a', { birthDate: day('1980-01-01') }),
  person('b'),
  holds('a', 'head', { from: day('2016-01-01') }),
]
const plt = holds('b', 'sek', {
  ...{ role: 'plt', from: day('2018-07-04'), until: day('2018-10-03') },
})
const extension = { ...plt, id: 'appointment:b-sek-2', from: day('2018-10-04') } as const

function entriesOf(
  more: readonly StructureRecord[],
  on: string,
  from: string,
  until: string,
  isOpen = true,
) {
  const structure = structureOf([...OFFICE, ...more])
  const span = { from: day(from), until: day(until) }
  const all = agendaOf(structure, day(on), span)
  return (isOpen ? openIn(all, span) : all).map(({ matter, on: at, isSettled }) => [
    matter.kind,
    at,
    isSettled,
  ])
}

describe('a matter', () => {
  it('is of the span up to its last day, and of no day before or after', () => {
    const at = (from: string, until: string) => entriesOf([plt], '2018-10-01', from, until)
    expect(at('2018-10-03', '2018-10-03')).toEqual([['acting', '2018-10-03', false]])
    expect(at('2018-10-04', '2018-10-10')).toEqual([])
    expect(at('2018-09-26', '2018-10-02')).toEqual([])
  })

  it('stands there still where it is late, and goes once it is settled', () => {
    const week = ['2018-10-01', '2018-10-07'] as const
    expect(entriesOf([plt], '2018-10-05', ...week)).toEqual([['acting', '2018-10-03', false]])
    const ended = { ...plt, endCause: 'lainnya' as const }
    expect(entriesOf([ended], '2018-10-05', ...week)).toEqual([])
    expect(entriesOf([ended], '2018-10-05', ...week, false)).toEqual([
      ['acting', '2018-10-03', true],
    ])
  })

  it('moves to the day of the extension under the same key', () => {
    const moved = { ...extension, until: day('2019-01-03') }
    const span = weekOf(ON)
    const keyIn = (more: readonly StructureRecord[]) =>
      agendaOf(structureOf([...OFFICE, ...more]), day('2018-10-02'), span)
    const [before] = keyIn([plt])
    const [after, ...others] = keyIn([plt, moved])
    expect(others).toEqual([])
    expect([after?.key, after?.on]).toEqual([before?.key, '2019-01-03'])
    expect(before?.matter).toEqual({ kind: 'acting', mayExtend: true })
    expect(after?.matter).toEqual({ kind: 'acting', mayExtend: false })
    expect(entriesOf([plt, moved], '2018-10-02', '2018-10-01', '2018-10-07')).toEqual([])
  })

  it('is a target, a permit that is awaited, a step that has its day, a freeze that ends', () => {
    const held = vacancyRecord({
      ...{ id: 'vacancy:1', postId: 'post:kabid', since: day('2018-08-01'), cause: null },
      ...{ targetDate: day('2018-10-05'), approvalAskedOn: day('2018-09-20') },
    })
    const more = [
      held,
      stepRecord({
        ...{ id: 'step:1', vacancyId: 'vacancy:1', stage: 'undangan' },
        doneOn: day('2018-10-06'),
      }),
      freezeRecord({
        ...{ id: 'freeze:1', name: 'Pilkada', from: day('2018-01-01'), until: day('2018-10-07') },
        ...{ basis: 'UU 10/2016', waitsFor: null },
      }),
    ]
    const week = ['2018-10-01', '2018-10-07'] as const
    expect(entriesOf(more, '2018-10-04', ...week)).toEqual([
      ['permit', '2018-10-01', false],
      ['target', '2018-10-05', false],
      ['step', '2018-10-06', false],
      ['freeze', '2018-10-07', false],
    ])
    // It is asked for again the week after, in the same entry.
    expect(entriesOf(more, '2018-10-08', '2018-10-08', '2018-10-14')).toEqual([
      ['permit', '2018-10-08', false],
    ])
    const closed = { ...held, closedOn: day('2018-10-03') }
    expect(entriesOf([closed], '2018-10-04', ...week)).toEqual([])
    expect(entriesOf([closed], '2018-10-04', ...week, false)).toEqual([
      ['permit', '2018-10-01', true],
      ['target', '2018-10-05', true],
    ])
  })

  it('is a holder who leaves, on the first day without', () => {
    const leaves = holds('b', 'sek', { from: day('2015-01-01'), until: day('2018-10-05') })
    expect(entriesOf([leaves], '2018-10-04', '2018-10-06', '2018-10-06')).toEqual([
      ['leaving', '2018-10-06', false],
    ])
    expect(entriesOf([leaves], '2018-10-04', '2018-10-05', '2018-10-05')).toEqual([])
    // Born on the first of a month: retired at 60 as a JPT, from the first of the next month on.
    expect(entriesOf([], '2040-01-10', '2040-01-01', '2040-02-29')).toEqual([
      ['retirement', '2040-02-01', false],
    ])
  })

  it('is led by the head of its office, and that of the head by nobody below', () => {
    const structure = structureOf(OFFICE)
    const of = (id: `post:${string}`) => {
      const about = get(structure, id)
      const leader = about && leaderOf(structure, about, ON)
      return leader && [leader.post.id, leader.person?.id, leader.role]
    }
    expect(of('post:kabid')).toEqual(['post:head', 'person:a', 'definitif'])
    expect(of('post:sek')).toEqual(['post:head', 'person:a', 'definitif'])
    expect(of('post:head')).toBe(null)
  })
})
