import { describe, expect, it } from 'vitest'
import {
  actingEnds,
  peopleCounts,
  peopleOfAct,
} from '../../../renderer/domain/proposal/people/people-counts.ts'
import type { Appointment, Unit } from '../../../renderer/domain/records/records.ts'
import { apply, type Change, squash } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { holds, person, post, smallOfficeRecords } from '../small-office.ts'
import { drafted } from './small-reform.ts'

const ON = day('2018-10-04')
const office = structureOf([
  ...smallOfficeRecords(),
  post('staf', { unitId: 'unit:media', seats: 5, unnamed: 3 }),
  post('juru', { unitId: 'unit:layanan', seats: 4, unnamed: 2 }),
  person('luar'),
  holds('luar', 'media', { role: 'plt', from: day('2018-09-01'), until: day('2018-11-30') }),
  holds('tanpa', 'layanan', { role: 'plh', from: day('2018-01-01'), until: day('2018-01-31') }),
])
const of = (change: Change, on: CalendarDate = ON) =>
  peopleCounts(office, apply(office, change), change, on)

describe('who is counted', () => {
  it('of an abolished seksi: three without a name and a running Plt', () => {
    const change = drafted(office, abolishUnits(['unit:media', 'unit:layanan']))
    expect(of(change)).toEqual({
      ...{ loses: 2, moves: 0, reinstalled: 0, gains: 0, keeps: 8 },
      ...{ unnamed: 5, unnamedAlong: 0, acting: 1, along: 0 },
    })
  })

  it('of a seksi that goes under another bidang: its people go along, named and not', () => {
    const change = drafted(office, moveUnit('unit:media', 'unit:egov'))
    expect(of(change)).toMatchObject({ loses: 0, reinstalled: 0, along: 1, keeps: 10 })
    expect(of(change)).toMatchObject({ unnamedAlong: 3, unnamed: 0, acting: 0 })
  })

  it('of a bidang that goes: the people of its seksi too; who only acts or acted there is not carried', () => {
    const change = drafted(office, moveUnit('unit:ikp', 'unit:egov'))
    expect(of(change)).toMatchObject({ along: 3, unnamedAlong: 5, keeps: 10 })
    const others = [
      ...[person('lama'), holds('lama', 'media', { until: day('2017-12-31') })],
      ...[person('plt'), holds('plt', 'media', { role: 'plt' })],
    ]
    const fuller = apply(office, put(office, others))
    expect(peopleCounts(fuller, apply(fuller, change), change, ON).along).toBe(3)
  })

  it('of a seksi merged into another: its head loses the post, who has no name goes along with his', () => {
    const merge = mergeUnits({ from: ['unit:media'], into: 'unit:layanan', on: ON, basis: null })
    const { unnamed, unnamedAlong, loses } = of(drafted(office, merge))
    expect({ unnamed, unnamedAlong, loses }).toEqual({ unnamed: 0, unnamedAlong: 3, loses: 1 })
  })

  it('of a unit that is renamed: who has no name is carried into the new one, who has is sworn in again', () => {
    const change = drafted(office, renameUnit('unit:media', 'Seksi Pers'))
    expect(of(change)).toMatchObject({ reinstalled: 1, along: 0, unnamedAlong: 3, keeps: 9 })
  })

  it('of a unit that is only ordered anew, or has another note: nobody', () => {
    const media = get(office, 'unit:media') as Unit
    const none = { reinstalled: 0, along: 0, unnamedAlong: 0, unnamed: 0, acting: 0, keeps: 10 }
    expect(of(put(office, [{ ...media, order: 7 }]))).toMatchObject(none)
    expect(of(put(office, [{ ...media, note: 'lantai 2' }]))).toMatchObject(none)
  })

  it('of a post that gets another title: who has no name on it; another class touches nobody', () => {
    expect(
      of(drafted(office, changePost('post:staf', { title: 'Pelaksana Media' }))),
    ).toMatchObject({
      ...{ unnamedAlong: 3, unnamed: 0 },
    })
    expect(of(drafted(office, changePost('post:staf', { kelas: 6 })))).toMatchObject({
      ...{ unnamedAlong: 0, unnamed: 0 },
    })
  })

  it('of a post that goes from a unit that moves: those without a name lose it and are not carried', () => {
    const gone = squash(
      drafted(office, moveUnit('unit:media', 'unit:egov')),
      drop(office, ['post:staf']),
    )
    expect(of(gone)).toMatchObject({ unnamed: 3, unnamedAlong: 0, along: 1 })
  })

  it('of a post that is only added: nobody; who is given it gains', () => {
    const added = put(office, [post('baru', { unitId: 'unit:ikp', unnamed: 2 })])
    expect(of(added)).toMatchObject({ loses: 0, moves: 0, reinstalled: 0, gains: 0, keeps: 10 })
    expect(of(added)).toMatchObject({ unnamed: 0, unnamedAlong: 0, along: 0 })
    const given = squash(added, put(apply(office, added), [holds('luar', 'baru')]))
    expect(of(given)).toMatchObject({ gains: 1, keeps: 10 })
  })
})

describe('an acting order that ends', () => {
  const order = get(office, 'appointment:luar-media') as Appointment
  const gone = drop(office, [order.id])
  const ends = (change: Change, on: string) => actingEnds(change, day(on)).map(({ id }) => id)

  it('is one that runs: not the day before its first, nor the day after its last', () => {
    const days = ['2018-08-31', '2018-09-01', '2018-11-30', '2018-12-01']
    expect(days.map((on) => ends(gone, on).length)).toEqual([0, 1, 1, 0])
  })

  it('ends where the change gives it a last day before the day asked for, not on it or after', () => {
    const cut = (until: string) => put(office, [{ ...order, until: day(until) }])
    const untils = ['2018-10-03', '2018-10-04', '2018-10-05']
    expect(untils.map((until) => ends(cut(until), '2018-10-04').length)).toEqual([1, 0, 0])
    expect(ends(put(office, [{ ...order, until: null }]), '2018-10-04')).toEqual([])
  })

  it('is no definitive post, and none that only comes', () => {
    expect(ends(drop(office, ['appointment:media-media']), '2018-10-04')).toEqual([])
    const comes = put(office, [holds('tanpa', 'ikp', { role: 'plt', from: day('2018-10-01') })])
    expect(ends(comes, '2018-10-04')).toEqual([])
    expect(of(comes).acting).toBe(0)
  })
})

describe('one act among others', () => {
  const change = drafted(office, abolishUnits(['unit:media', 'unit:layanan']))
  const atomsOf = (...ids: readonly string[]) => ({
    atoms: ids.map((id) => ({ id, fields: null })),
  })

  it('counts those without a name on its own posts, and the acting orders among its own records', () => {
    expect(peopleOfAct(change, atomsOf('post:staf'), ON)).toEqual({ unnamed: 3, acting: 0 })
    const both = atomsOf('post:staf', 'post:juru', 'appointment:luar-media')
    expect(peopleOfAct(change, both, ON)).toEqual({ unnamed: 5, acting: 1 })
    expect(peopleOfAct(change, atomsOf('unit:layanan'), ON)).toEqual({ unnamed: 0, acting: 0 })
  })
})
