import { describe, expect, it } from 'vitest'
import { stepRecord, vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import {
  all,
  appointmentsOfPost,
  childrenOf,
  depthsOf,
  recordCount,
  recordsOf,
  stepsOf,
  structureOf,
  subtree,
  trayOf,
  unitsDown,
  unitsInOrder,
  unitsUp,
  vacanciesOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, smallOffice, unit } from '../small-office.ts'

const office = smallOffice()
const ring = structureOf([
  unit('a', { parentId: 'unit:b' }),
  unit('b', { parentId: 'unit:a' }),
  unit('c', { parentId: 'unit:b' }),
])

describe('units over and below others', () => {
  it('are told once each, themselves among them', () => {
    expect([...unitsUp(office, ['unit:media', 'unit:layanan'])]).toEqual([
      'unit:media',
      'unit:ikp',
      'unit:dinas',
      'unit:layanan',
    ])
    expect([...unitsDown(office, ['unit:ikp', 'unit:media'])].sort()).toEqual([
      'unit:ikp',
      'unit:layanan',
      'unit:media',
    ])
    expect([...unitsUp(ring, ['unit:a'])]).toEqual(['unit:a', 'unit:b'])
    expect(unitsDown(ring, ['unit:a']).size).toBe(3)
    expect([...unitsUp(office, ['unit:none'])]).toEqual([])
  })

  it('are counted from the top; in a loop from where it would begin again', () => {
    const depths = depthsOf(office, ['unit:media', 'unit:dinas', 'unit:layanan', 'unit:none'])
    expect(Object.fromEntries(depths)).toEqual({
      'unit:dinas': 0,
      'unit:ikp': 1,
      'unit:layanan': 2,
      'unit:media': 2,
    })
    expect(depthsOf(ring, ['unit:c']).size).toBe(3)
    const hung = structureOf([unit('x', { parentId: 'unit:gone' })])
    expect(Object.fromEntries(depthsOf(hung, ['unit:x']))).toEqual({ 'unit:x': 0 })
  })

  it('stand in drawing order, parents first, and end in a loop', () => {
    expect(unitsInOrder(office).map((id) => id.slice('unit:'.length))).toEqual(
      'dinas sek program umum ikp layanan media egov aplikasi infra'.split(' '),
    )
    expect(subtree(office, 'unit:ikp')).toEqual(['unit:ikp', 'unit:layanan', 'unit:media'])
    expect(subtree(ring, 'unit:a')).toHaveLength(3)
  })

  it('that hang nowhere are in the tray and no top', () => {
    const tray = structureOf([unit('top'), unit('loose', { unplaced: 'Kabupaten lama' })])
    expect(trayOf(tray)).toEqual(['unit:loose'])
    expect(childrenOf(tray, null)).toEqual(['unit:top'])
  })
})

describe('records of a structure', () => {
  it('are counted over all kinds, and stand by id', () => {
    expect(recordCount(office)).toBe(recordsOf(office).length)
    const listed = recordsOf(office).map(({ id }) => id)
    expect(listed).toEqual([...listed].sort())
    expect(all(office, 'unit').map(({ kind }) => kind)).toEqual(Array(10).fill('unit'))
    expect(all(office, 'step')).toEqual([])
  })

  it('of one post stand by day, seat and id', () => {
    const vacancy = (id: string, seat: number, since: string | null) =>
      vacancyRecord({
        id: `vacancy:${id}`,
        postId: 'post:p',
        seat,
        since: since === null ? null : day(since),
        cause: null,
      })
    const step = (id: string, doneOn: string | null) =>
      stepRecord({
        id: `step:${id}`,
        vacancyId: 'vacancy:a',
        stage: 'seleksi',
        doneOn: doneOn === null ? null : day(doneOn),
      })
    const s = structureOf([
      unit('dinas'),
      post('p'),
      person('x'),
      vacancy('a', 2, '2018-01-01'),
      vacancy('b', 1, '2018-03-01'),
      vacancy('c', 1, '2018-02-01'),
      vacancy('d', 1, null),
      vacancy('0', 1, '2018-03-01'),
      step('a', null),
      step('b', '2018-02-02'),
      step('c', '2018-02-01'),
      step('0', '2018-02-02'),
      holds('x', 'p', { id: 'appointment:2', from: day('2018-01-01') }),
      holds('x', 'p', { id: 'appointment:1', from: day('2018-01-02') }),
      holds('x', 'p', { id: 'appointment:3', from: null }),
    ])
    expect(vacanciesOf(s, 'post:p').map((id) => id.slice('vacancy:'.length))).toEqual(
      'd c 0 b a'.split(' '),
    )
    expect(stepsOf(s, 'vacancy:a').map((id) => id.slice('step:'.length))).toEqual(
      'c 0 b a'.split(' '),
    )
    expect(appointmentsOfPost(s, 'post:p').map((id) => id.slice('appointment:'.length))).toEqual(
      '3 2 1'.split(' '),
    )
  })

  it('of posts that report to one stand by order, then by id', () => {
    const s = structureOf([
      unit('dinas'),
      post('top'),
      post('b', { order: 1, reportsTo: 'post:top' }),
      post('a', { order: 1, reportsTo: 'post:top' }),
      post('c', { order: 0, reportsTo: 'post:top' }),
    ])
    expect(s.groups.reportersOf.get('post:top')).toEqual(['post:c', 'post:a', 'post:b'])
    expect(s.groups.reportersOf.size).toBe(1)
  })
})
