import { describe, expect, it } from 'vitest'
import { absenceRecord, termRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  StructureRecord,
  Term,
} from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { foundAt, ownHeldOn } from '../../../renderer/domain/tenure/own-post.ts'
import {
  lastLeft,
  personHistory,
  postHistory,
} from '../../../renderer/domain/tenure/post-history.ts'
import {
  absenceOn,
  cutAtLeaving,
  deathOf,
  hindranceOf,
  standingOf,
} from '../../../renderer/domain/tenure/standing.ts'
import { vacantAfter } from '../../../renderer/domain/tenure/timeline.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

const A = 'person:a' as const
const SEKSI = post('seksi', { category: 'pengawas', eselon: 'IV.a' })

function office(...records: readonly StructureRecord[]) {
  return structureOf([
    unit('dinas', { type: 'dinas' }),
    SEKSI,
    post('bidang', { category: 'administrator', eselon: 'III.b' }),
    post('staf', { seats: 2 }),
    person('a'),
    person('b'),
    ...records,
  ])
}

/** From one day to another, both told as written; null: since ever, or without end. */
function held(
  id: string,
  days: readonly [string | null, string | null],
  more: Partial<Appointment> = {},
) {
  const [from, until] = days.map(dayOr)
  return holds('a', 'seksi', {
    id: `appointment:${id}`,
    from: from ?? null,
    until: until ?? null,
    ...more,
  })
}

function past(id: string, days: readonly [string | null, string], more: Partial<Term> = {}): Term {
  const [from, until] = days
  return termRecord({
    id: `term:${id}`,
    personId: A,
    title: `Kepala Seksi ${id}`,
    category: 'pengawas',
    eselon: 'IV.a',
    unitName: id,
    unitPath: id,
    role: 'definitif',
    from: dayOr(from),
    until: day(until),
    decreeNo: null,
    decreeDate: null,
    swornOn: null,
    endCause: null,
    endDecreeNo: null,
    endDecreeDate: null,
    ...more,
  })
}

/** A day as it is written; null stays. */
function dayOr(written: string | null) {
  return written === null ? null : day(written)
}

const on = (structure: ReturnType<typeof office>, date: string) =>
  standingOf(structure, A, day(date))

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

describe('the histories of a person and of a post', () => {
  const first = held('first', ['2012-01-01', '2013-12-31'], { endCause: 'rotasi' })
  const ever = held('ever', [null, '2011-12-31'], { endCause: 'rotasi' })
  const plt = held('plt', ['2016-01-01', '2017-12-31'], { role: 'plt' })
  const between = past('antara', ['2014-01-01', '2015-12-31'])

  it('stand by their first days, posts that are no more among the others', () => {
    const ids = (...records: readonly StructureRecord[]) =>
      personHistory(office(...records), A).map(({ held: { id } }) => id)
    expect(ids(plt, first, between, ever)).toEqual([
      'appointment:plt',
      'term:antara',
      'appointment:first',
      'appointment:ever',
    ])
    expect(ids(between, past('dahulu', [null, '2010-12-31']), first)).toEqual([
      'term:antara',
      'appointment:first',
      'term:dahulu',
    ])
  })

  it('tell what was left last, held for good and ended by then', () => {
    const left = (date: string, ...records: readonly StructureRecord[]) =>
      lastLeft(office(...records), A, day(date))?.held.id ?? null
    // Began earlier and ended later.
    const long = held('long', ['2010-01-01', '2015-12-31'], { postId: 'post:bidang' })
    expect(left('2018-01-01', first, long, plt)).toBe('appointment:long')
    expect(left('2018-01-01', long, first, plt)).toBe('appointment:long')
    expect(left('2015-12-31', first, long)).toBe('appointment:first')
    expect(left('2016-01-01', first, long)).toBe('appointment:long')
    expect(left('2018-01-01', held('still', ['2010-01-01', null]))).toBeNull()
    expect(left('2018-01-01', plt)).toBeNull()
  })

  it('of a post tell each gap between definitive holders, and none that somebody covered', () => {
    const kinds = (...records: readonly StructureRecord[]) =>
      postHistory(office(...records), SEKSI.id).map((line) =>
        line.kind === 'gap' ? `${line.from} ${line.until}` : line.appointment.id,
      )
    const next = held('next', ['2014-01-02', '2014-12-31'])
    expect(kinds(first, next)).toEqual([
      '2015-01-01 null',
      'appointment:next',
      '2014-01-01 2014-01-01',
      'appointment:first',
    ])
    const longer = held('longer', ['2012-06-01', '2014-06-30'])
    const inside = held('inside', ['2012-07-01', '2012-08-31'])
    expect(kinds(longer, inside, held('after', ['2014-07-01', null]))).toEqual([
      'appointment:after',
      'appointment:inside',
      'appointment:longer',
    ])
  })

  it('find a person at the own post, also where that is no more, else at the last one held', () => {
    const structure = office(
      first,
      past('kini', ['2017-01-01', '2018-12-31']),
      past('dua', ['2018-01-01', '2018-12-31']),
    )
    const own = (date: string) => ownHeldOn(structure, A, day(date))?.id
    expect([own('2016-12-31'), own('2017-01-01'), own('2018-01-01'), own('2019-01-01')]).toEqual([
      undefined,
      'term:kini',
      'term:dua',
      undefined,
    ])
    const acting = office(past('plt', ['2017-01-01', '2018-12-31'], { role: 'plt' }))
    expect(ownHeldOn(acting, A, day('2018-01-01'))).toBeUndefined()
    const other = held('other', ['2014-01-01', '2014-12-31'], { postId: 'post:bidang' })
    expect(
      foundAt(office(first, other), A, day('2018-01-01')).map(({ post: { id } }) => id),
    ).toEqual(['post:bidang'])
  })
})

describe('the first day a seat turns vacant after one on which all are held', () => {
  const staf = post('staf', { seats: 2 })
  const seat = (who: string, from: string, until: string | null) =>
    holds(who, 'staf', { from: day(from), until: dayOr(until) })
  const vacantFrom = (from: string, ...records: readonly StructureRecord[]) =>
    vacantAfter(office(...records), staf, day(from))

  it('is the day after the first to go whom nobody follows', () => {
    const [a, b] = [seat('a', '2018-01-01', '2018-06-30'), seat('b', '2018-01-01', '2018-03-31')]
    expect(vacantFrom('2018-02-01', a, b)).toBe('2018-04-01')
    expect(vacantFrom('2018-03-31', a, b)).toBe('2018-04-01')
    // One seat stands empty already.
    expect(vacantFrom('2018-04-01', a, b)).toBeNull()
    const follows = holds('a', 'staf', { id: 'appointment:again', from: day('2018-07-01') })
    expect(vacantFrom('2018-02-01', a, seat('b', '2018-01-01', null), follows)).toBeNull()
    expect(vacantFrom('2018-02-01', a, seat('b', '2018-01-01', null))).toBe('2018-07-01')
  })

  it('is no day where none is full, nobody goes, or there is no room', () => {
    expect(vacantFrom('2018-02-01', seat('a', '2018-01-01', '2018-06-30'))).toBeNull()
    expect(
      vacantFrom('2018-02-01', seat('a', '2018-01-01', null), seat('b', '2018-01-01', null)),
    ).toBeNull()
    const none = post('staf', { seats: 0 })
    expect(vacantAfter(office(), none, day('2018-02-01'))).toBeNull()
  })
})
