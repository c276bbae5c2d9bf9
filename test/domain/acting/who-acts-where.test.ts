import { describe, expect, it } from 'vitest'
import { actingChain } from '../../../renderer/domain/acting/acting-chain.ts'
import { absenceRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post } from '../small-office.ts'
import { found, MEDIA, office, PLT, plt } from './acting-media.ts'

describe('a chain of borrowed desks', () => {
  it('is none where the own desk is held; one where it is empty', () => {
    expect(found('acting-chain', '2018-10-04', plt())).toEqual([])
    const left = holds('layanan', 'layanan', { until: day('2018-09-30') })
    expect(found('acting-chain', '2018-09-30', left, plt())).toEqual([])
    expect(found('acting-chain', '2018-10-01', left, plt())).toEqual([
      {
        at: PLT,
        unitId: 'unit:media',
        person: 'Pegawai layanan',
        ...MEDIA,
        found: 1,
        limit: 1,
        path: 'Kepala Seksi Media ← Kepala Seksi Layanan Informasi',
        own: 'Kepala Seksi Layanan Informasi',
      },
    ])
    const own = (seats: number, unnamed: number) => {
      const title = 'Kepala Seksi Layanan Informasi'
      return post('layanan', { unitId: 'unit:layanan', title, head: true, seats, unnamed })
    }
    const chain = (desk: StructureRecord) => found('acting-chain', '2018-10-01', left, desk, plt())
    expect([chain(own(1, 1)), chain(own(2, 1))], 'held without a name').toEqual([[], []])
    expect(chain(own(0, 0)), 'without a seat').toEqual([])
  })

  it('is told where somebody sits at the own desk meanwhile, link by link', () => {
    const plh = holds('program', 'layanan', { role: 'plh', from: day('2018-10-01') })
    const chained = (on: string) => found('acting-chain', on, plt(), plh)
    expect(chained('2018-09-30')).toEqual([])
    expect(chained('2018-10-01')).toMatchObject([
      {
        at: PLT,
        found: 2,
        path: 'Kepala Seksi Media ← Kepala Seksi Layanan Informasi ← Kepala Subbagian Program',
        own: 'Kepala Seksi Layanan Informasi',
      },
    ])
    const structure = office(plt(), plh)
    const media = get(structure, 'post:media')
    if (!media) throw new Error('no such post')
    expect(actingChain(structure, media, day('2018-10-01'))).toMatchObject([
      {
        post: { id: 'post:media' },
        person: { id: 'person:layanan' },
        ownPost: { id: 'post:layanan' },
        ownEmpty: false,
      },
      {
        post: { id: 'post:layanan' },
        person: { id: 'person:program' },
        ownPost: { id: 'post:program' },
        ownEmpty: false,
      },
    ])
  })

  it('is told at whoever sits there, not at one whose place another has taken', () => {
    const left = holds('layanan', 'layanan', { until: day('2018-09-30') })
    const empty = holds('program', 'program', { until: day('2018-09-30') })
    const second = plt({ from: day('2018-10-01') }, 'program')
    const at = found('acting-chain', '2018-10-04', left, empty, plt(), second)
    expect(at.map(({ at: id }) => id)).toEqual(['appointment:program-media'])
  })

  it('ends with somebody who never had a post, and where it comes back to itself', () => {
    const never = plt({}, 'tanpa')
    expect(found('acting-chain', '2018-10-04', never)).toEqual([])
    const structure = office(never)
    const media = get(structure, 'post:media')
    if (!media) throw new Error('no such post')
    expect(actingChain(structure, media, day('2018-10-04'))).toMatchObject([
      { person: { id: 'person:tanpa' }, ownPost: null, ownEmpty: false },
    ])
    const ring = office(plt(), holds('media', 'layanan', { role: 'plh', from: day('2018-10-01') }))
    expect(actingChain(ring, media, day('2018-10-01')).map((link) => link.post.id)).toEqual([
      'post:media',
      'post:layanan',
    ])
  })
})

describe('who may not act', () => {
  const barred = (one: Appointment, on = '2018-10-04', ...more: readonly StructureRecord[]) =>
    found('acting-not-eligible', on, one, ...more).map(({ found: reason, limit }) => [
      reason,
      limit,
    ])

  it('is told by the first reason, by the post held on the day', () => {
    expect(barred(plt())).toEqual([])
    expect(barred(plt({}, 'egov'))).toEqual([['level-too-high', null]])
    expect(barred(plt({ role: 'plh' }, 'egov'))).toEqual([['level-too-high', null]])
    expect(barred(plt({ role: 'pj' }, 'egov')), 'a Pj is named by other rules').toEqual([])
    expect(barred(plt({}, 'tanpa')), 'without a post').toEqual([])
    const pppk = person('layanan', { status: 'pppk' })
    expect(barred(plt(), '2018-10-04', pppk)).toEqual([['not-pns', null]])
    expect(found('acting-not-eligible', '2018-10-04', plt(), pppk)).toMatchObject([
      { at: PLT, reason: 'not-pns' },
    ])
  })

  it('not by acting elsewhere or by retiring: those have findings of their own', () => {
    const left = holds('program', 'program', { until: day('2018-08-31') })
    expect(barred(plt(), '2018-10-04', left, plt({}, 'layanan', 'program'))).toEqual([])
    const old = person('layanan', { birthDate: day('1960-10-20') })
    expect(barred(plt(), '2018-10-04', old)).toEqual([])
  })

  it('nobody is asked on the post of a pelaksana', () => {
    const base = post('arsiparis', { unitId: 'unit:umum', title: 'Arsiparis', seats: 2 })
    expect(barred(plt({}, 'egov', 'arsiparis'), '2018-10-04', base)).toEqual([])
  })

  it('but by leaving within the order: from the last day the order itself says', () => {
    const leaves = holds('layanan', 'layanan', {
      until: day('2018-11-30'),
      endCause: 'permintaan-sendiri',
    })
    const until = (last: string | null, fields: Partial<Appointment> = {}) =>
      barred(plt({ until: last === null ? null : day(last), ...fields }), '2018-10-04', leaves)
    expect(until('2018-11-30')).toEqual([])
    expect(until('2018-12-01')).toEqual([['goes-before-end', null]])
    expect(until(null)).toEqual([['goes-before-end', null]])
    expect(until(null, { role: 'plh' }), 'reckoned as a term').toEqual([['goes-before-end', null]])
    const later = holds('layanan', 'layanan', {
      until: day('2018-12-31'),
      endCause: 'permintaan-sendiri',
    })
    expect(barred(plt({ until: day('2018-12-31') }), '2018-10-04', later)).toEqual([])
    expect(barred(plt({ until: day('2019-01-01') }), '2018-10-04', later)).toEqual([
      ['goes-before-end', null],
    ])
  })

  it('is judged on the first day of the order', () => {
    const ill = (from: string, until: string) =>
      absenceRecord({
        id: 'absence:1',
        personId: 'person:layanan',
        reason: 'sakit',
        from: day(from),
        until: day(until),
      })
    const told = (from: string, until: string) => barred(plt(), '2018-10-04', ill(from, until))
    expect(told('2018-09-01', '2018-09-02')).toEqual([])
    expect(told('2018-09-01', '2018-09-03')).toEqual([['is-away', null]])
    expect(told('2018-09-04', '2018-10-31')).toEqual([])
  })
})
