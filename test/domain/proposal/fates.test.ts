import { describe, expect, it } from 'vitest'
import {
  fatesOf,
  freeSeats,
  isAnother,
  keepersOf,
  openingsOf,
} from '../../../renderer/domain/proposal/people/fates.ts'
import { successionRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Post, StructureRecord, Unit } from '../../../renderer/domain/records/records.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, smallOffice, unit } from '../small-office.ts'

const live = smallOffice()

function changed(before: Structure, records: readonly StructureRecord[], gone: string[] = []) {
  const change: Change = { ...put(before, records), ...drop(before, gone) }
  return { change, next: apply(before, change) }
}

function told(before: Structure, { change, next }: ReturnType<typeof changed>) {
  return fatesOf(before, next, change).map(
    ({ kind, person: { id } }) => `${kind} ${id.slice('person:'.length)}`,
  )
}

const media = get(live, 'post:media') as Post
const ikp = get(live, 'unit:ikp') as Unit

describe('a post that is another', () => {
  const other = (fields: Partial<Post>) =>
    isAnother(live, changed(live, [{ ...media, ...fields }]).next, 'post:media')

  it('bears another title, rank or kind, or stands in another unit; its class and seats are no matter', () => {
    expect(other({})).toBe(false)
    expect(other({ kelas: 8, seats: 2, order: 4 })).toBe(false)
    expect(other({ title: 'Kepala Seksi Pers' })).toBe(true)
    expect(other({ eselon: 'IV.b' })).toBe(true)
    expect(other({ category: 'fungsional' })).toBe(true)
    expect(other({ unitId: 'unit:layanan', head: false })).toBe(true)
  })

  it('stands in a unit of another name, or is not there on one side', () => {
    const named = changed(live, [{ ...(get(live, 'unit:media') as Unit), name: 'Seksi Pers' }])
    expect(isAnother(live, named.next, 'post:media')).toBe(true)
    expect(isAnother(live, named.next, 'post:layanan')).toBe(false)
    const gone = changed(live, [], ['post:arsiparis']).next
    expect(isAnother(live, gone, 'post:arsiparis')).toBe(true)
    expect(isAnother(gone, live, 'post:arsiparis')).toBe(true)
  })
})

describe('what becomes of people', () => {
  it('is told losers first, then who moves, is sworn in again, or gains; each by name', () => {
    const records = [
      { ...media, title: 'Kepala Seksi Pers' },
      holds('tanpa', 'pranata'),
      holds('umum', 'arsiparis'),
      holds('baru', 'pranata'),
      person('baru', { name: 'Aan' }),
    ]
    const gone = [
      'appointment:layanan-layanan',
      'appointment:umum-umum',
      'appointment:aplikasi-aplikasi',
    ]
    expect(told(live, changed(live, records, gone))).toEqual([
      'loses aplikasi',
      'loses layanan',
      'moves umum',
      'reinstalled media',
      'gains baru',
      'gains tanpa',
    ])
  })

  it('is nothing where only acting terms, ended ones or what is no part of the post change', () => {
    const records = [
      holds('tanpa', 'media', { role: 'plt' }),
      holds('umum', 'arsiparis', { until: day('2017-12-31') }),
      { ...media, kelas: 8 },
    ]
    expect(told(live, changed(live, records))).toEqual([])
  })

  it('is to be sworn in again where the unit bears another name, not where it only moves within the office', () => {
    expect(told(live, changed(live, [{ ...ikp, name: 'Bidang IKP' }]))).toEqual(['reinstalled ikp'])
    const moved = changed(live, [{ ...ikp, parentId: 'unit:egov' as const }])
    expect(told(live, moved)).toEqual([])
  })

  it('of the rules, is to be sworn in again in another perangkat daerah, with all below the unit that moves', () => {
    const city = structureOf([
      ...['a', 'b'].map((id) => unit(id, { type: 'dinas', name: `Dinas ${id}` })),
      unit('bidang', { parentId: 'unit:a' }),
      unit('seksi', { parentId: 'unit:bidang', type: 'seksi' }),
      post('kasi', { unitId: 'unit:seksi', head: true, eselon: 'IV.a' }),
      person('x'),
      holds('x', 'kasi'),
    ])
    const bidang = get(city, 'unit:bidang') as Unit
    const moved = changed(city, [{ ...bidang, parentId: 'unit:b' }])
    expect(told(city, moved)).toEqual(['reinstalled x'])
    expect(isAnother(city, moved.next, 'post:kasi')).toBe(true)
  })

  it('goes along into the post theirs was merged into: sworn in again, no move', () => {
    const line = successionRecord({
      id: 'succession:1',
      act: 'merge',
      on: day('2018-01-01'),
      fromId: 'post:media',
      toId: 'post:layanan',
    })
    const merged = changed(
      live,
      [line, holds('media', 'layanan')],
      ['post:media', 'unit:media', 'appointment:media-media'],
    )
    expect(told(live, merged)).toEqual(['reinstalled media'])
    const without = changed(
      live,
      [holds('media', 'layanan')],
      ['post:media', 'unit:media', 'appointment:media-media'],
    )
    expect(told(live, without)).toEqual(['moves media'])
  })

  it('leaves the others where they are: they are counted', () => {
    const none = fatesOf(live, live, {})
    expect(keepersOf(live, none)).toBe(10)
    const lost = changed(live, [holds('tanpa', 'pranata')], ['appointment:umum-umum'])
    expect(keepersOf(live, fatesOf(live, lost.next, lost.change))).toBe(9)
    const acted = changed(live, [
      holds('tanpa', 'media', { role: 'plt' }),
      holds('tanpa', 'arsiparis', { until: day('2017-12-31') }),
    ])
    expect(keepersOf(acted.next, none)).toBe(10)
  })
})

describe('seats that a change opens', () => {
  const opened = (before: Structure, { change, next }: ReturnType<typeof changed>) =>
    openingsOf(before, next, change).map(
      ({ post: { id }, free, created }) => `${id.slice('post:'.length)} ${free} ${created}`,
    )

  it('are free ones of a new post, and more than were free before', () => {
    const baru = post('baru', { unitId: 'unit:media', seats: 2 })
    expect(opened(live, changed(live, [baru]))).toEqual(['baru 2 true'])
    expect(opened(live, changed(live, [baru, holds('tanpa', 'baru')]))).toEqual(['baru 1 true'])
    expect(opened(live, changed(live, [], ['appointment:media-media']))).toEqual(['media 1 false'])
    const arsiparis = get(live, 'post:arsiparis') as Post
    expect(opened(live, changed(live, [{ ...arsiparis, seats: 3 }]))).toEqual(['arsiparis 3 false'])
    expect(opened(live, changed(live, [{ ...arsiparis, seats: 2, kelas: 8 }]))).toEqual([])
    expect(opened(live, changed(live, [{ ...arsiparis, seats: 1 }]))).toEqual([])
    expect(opened(live, changed(live, [], ['post:arsiparis']))).toEqual([])
  })

  it('are those without a holder, named or known as a number, and never fewer than none', () => {
    const of = (fields: Partial<Post>, ...records: StructureRecord[]) => {
      const one = post('p', { seats: 3, ...fields })
      return freeSeats(structureOf([unit('dinas'), one, person('x'), ...records]), one)
    }
    expect(of({})).toBe(3)
    expect(of({ unnamed: 1 })).toBe(2)
    expect(of({ unnamed: 1 }, holds('x', 'p'))).toBe(1)
    expect(of({ unnamed: 3 }, holds('x', 'p'))).toBe(0)
    expect(of({}, holds('x', 'p', { role: 'plt' }))).toBe(3)
  })
})
