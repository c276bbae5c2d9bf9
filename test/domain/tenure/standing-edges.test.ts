import { describe, expect, it } from 'vitest'
import { absenceRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Appointment } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  absenceOn,
  cutAtLeaving,
  deathOf,
  hindranceOf,
} from '../../../renderer/domain/tenure/standing.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { person, unit } from '../small-office.ts'
import { A, dayOr, held, office, on, past, SEKSI } from './one-office.ts'

describe('what somebody holds on a day', () => {
  it('is told apart from what is done beside it, and from posts that are no more', () => {
    const own = held('own', ['2016-03-01', null])
    const plt = held('plt', ['2018-01-01', '2018-12-31'], { role: 'plt', postId: 'post:bidang' })
    const { holds: has, acts } = on(
      office(own, plt, past('lama', ['2015-01-01', '2018-12-31'])),
      '2018-06-01',
    )
    expect(has).toEqual([own])
    expect(acts).toEqual([plt])
  })
})

describe('what is on record of a leaving', () => {
  const moved = held('moved', ['2012-01-01', '2014-12-31'], { endCause: 'mutasi-keluar-provinsi' })

  it('is the first of those nobody came back from, whatever order they stand in', () => {
    const late = held('late', ['2013-01-01', '2015-12-31'], { endCause: 'permintaan-sendiri' })
    const early = held('z', ['2013-01-01', '2015-06-30'], { endCause: 'mutasi-keluar-instansi' })
    expect(on(office(late, early), '2018-01-01').gone).toMatchObject({
      on: '2015-07-01',
      cause: 'mutasi-keluar-instansi',
    })
    const same = held('y', ['2013-01-01', '2015-06-30'], { endCause: 'permintaan-sendiri' })
    expect(on(office(early, same), '2018-01-01').gone?.heldId).toBe('appointment:y')
    expect(on(office(same, early), '2018-01-01').gone?.heldId).toBe('appointment:y')
  })

  it('is over from the very day of a new definitive appointment; acting brings nobody back', () => {
    const back = (from: string | null, more: Partial<Appointment> = {}) =>
      on(
        office(moved, held('back', [from, null], { postId: 'post:bidang', ...more })),
        '2018-01-01',
      ).gone
    expect(back('2015-01-01')).toBeNull()
    expect(back('2014-12-31')).toMatchObject({ on: '2015-01-01' })
    expect(back(null)).toMatchObject({ on: '2015-01-01' })
    expect(back('2018-01-01')).toBeNull()
    expect(back('2018-01-02')).toMatchObject({ on: '2015-01-01' })
    expect(back('2015-01-01', { role: 'plt' })).toMatchObject({ on: '2015-01-01' })
  })

  it('of before is not what is to come', () => {
    const back = held('back', ['2016-01-01', '2018-06-30'], {
      postId: 'post:bidang',
      endCause: 'uzur',
    })
    expect(on(office(moved, back), '2018-01-01').going).toMatchObject([
      { on: '2018-07-01', cause: 'uzur' },
    ])
    const sameDay = held('same', ['2015-01-01', null], { postId: 'post:bidang' })
    expect(on(office(moved, sameDay), '2015-01-01').going).toEqual([])
  })

  it('to come is told by date, the next first', () => {
    const second = held('second', ['2016-01-01', '2018-12-31'], { endCause: 'permintaan-sendiri' })
    const first = held('first', ['2016-01-01', '2018-06-30'], {
      postId: 'post:bidang',
      endCause: 'cltn',
    })
    for (const structure of [office(first, second), office(second, first)])
      expect(on(structure, '2018-01-01').going.map((one) => one.on)).toEqual([
        '2018-07-01',
        '2019-01-01',
      ])
  })

  it('tells the retirement of who holds nothing any more, by what was held last', () => {
    const rotated = held('rotated', ['2016-01-01', '2017-12-31'], { endCause: 'rotasi' })
    const structure = structureOf([
      unit('dinas', { type: 'dinas' }),
      SEKSI,
      person('a', { birthDate: day('1965-03-04') }),
      rotated,
    ])
    expect(on(structure, '2018-06-01').going).toMatchObject([
      { on: '2023-04-01', cause: 'pensiun-bup' },
    ])
  })

  it('sets nobody aside who only acted', () => {
    const acted = held('acted', ['2016-01-01', '2018-06-30'], { role: 'plt', endCause: 'cltn' })
    expect(on(office(acted), '2018-01-01').going).toEqual([])
  })

  it('tells a death apart from a leaving before it', () => {
    const died = held('died', ['2016-01-01', '2017-12-31'], { endCause: 'meninggal' })
    const again = held('again', ['2016-06-01', '2017-06-30'], { endCause: 'tewas' })
    expect(deathOf(office(moved), A)).toBeNull()
    expect(deathOf(office(moved, died), A)?.on).toBe('2018-01-01')
    expect(deathOf(office(died, again), A)?.on).toBe('2017-07-01')
    expect(deathOf(office(held('alive', ['2016-01-01', '2017-06-30'])), A)).toBeNull()
  })
})

describe('who is away', () => {
  const absent = (id: string, from: string, until: string | null) =>
    absenceRecord({
      id: `absence:${id}`,
      personId: A,
      reason: 'cuti',
      from: day(from),
      until: dayOr(until),
    })

  it('is so by the absence that began last, of two of one day by the first on record', () => {
    const [long, short] = [absent('a', '2018-01-01', null), absent('b', '2018-02-01', '2018-03-31')]
    for (const structure of [office(long, short), office(short, long)]) {
      expect(absenceOn(structure, A, day('2018-03-01'))?.id).toBe('absence:b')
      expect(absenceOn(structure, A, day('2018-04-01'))?.id).toBe('absence:a')
      expect(absenceOn(structure, A, day('2018-01-31'))?.id).toBe('absence:a')
    }
    const twins = office(absent('q', '2018-01-01', null), absent('p', '2018-01-01', '2018-12-31'))
    expect(absenceOn(twins, A, day('2018-03-01'))?.id).toBe('absence:p')
    expect(absenceOn(office(), A, day('2018-03-01'))).toBeUndefined()
  })

  it('is set aside by how the last of what was held ended, not by an earlier one', () => {
    const study = held('study', ['2014-01-01', '2015-12-31'], { endCause: 'tugas-belajar' })
    const rotated = held('rotated', ['2014-06-01', '2016-12-31'], {
      postId: 'post:bidang',
      endCause: 'rotasi',
    })
    expect(on(office(study, rotated), '2018-01-01').away).toBeNull()
    expect(on(office(rotated, study), '2018-01-01').away).toBeNull()
    expect(on(office(study, rotated), '2016-06-01').away).toBeNull()
    const later = { ...study, until: day('2017-06-30') }
    for (const structure of [office(rotated, later), office(later, rotated)])
      expect(on(structure, '2018-01-01').away).toMatchObject({
        from: '2017-07-01',
        why: 'tugas-belajar',
        keepsPost: false,
      })
  })
})

describe('what a leaving does to a duty', () => {
  const leaving = held('leaving', ['2016-01-01', '2018-06-30'], {
    endCause: 'permintaan-sendiri',
    endDecreeNo: '800/12',
    endDecreeDate: day('2018-05-02'),
  })
  const cut = (until: string | null) =>
    cutAtLeaving(office(leaving), A, day('2018-01-01'), dayOr(until))

  it('cuts it to the last day in service, from the day of the leaving itself on', () => {
    expect(cut('2018-06-29')).toMatchObject({ until: '2018-06-29', endCause: null })
    expect(cut('2018-06-30')).toMatchObject({ until: '2018-06-30', endCause: null })
    for (const until of ['2018-07-01', null])
      expect(cut(until)).toEqual({
        until: '2018-06-30',
        endCause: 'permintaan-sendiri',
        endDecreeNo: '800/12',
        endDecreeDate: '2018-05-02',
      })
  })

  it('hinders it where it is to last until the day of the leaving', () => {
    const hinders = (until: string | null) =>
      hindranceOf(office(leaving), A, day('2018-01-01'), dayOr(until))?.kind ?? null
    expect([hinders('2018-06-30'), hinders('2018-07-01'), hinders(null)]).toEqual([
      null,
      'goes',
      'goes',
    ])
  })
})
