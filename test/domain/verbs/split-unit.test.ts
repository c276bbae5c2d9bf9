import { describe, expect, it } from 'vitest'
import {
  childrenOf,
  get,
  postsOf,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  type Split,
  type SplitSeats,
  splitUnit,
} from '../../../renderer/domain/verbs/split-unit.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post, smallOfficeRecords, unit } from '../small-office.ts'

const office = structureOf([
  ...smallOfficeRecords(),
  post('analis', { unitId: 'unit:aplikasi', order: 2, title: 'Analis', seats: 2, unnamed: 2 }),
  unit('loket', { parentId: 'unit:aplikasi', type: 'generic', order: 1 }),
  unit('gudang', { parentId: 'unit:aplikasi', type: 'generic', order: 2 }),
  person('x'),
  person('y'),
  holds('x', 'pranata'),
  holds('y', 'analis'),
])
const PART = { id: 'unit:web', name: 'Seksi Web', type: 'seksi' } as const
const split = (fields: Partial<Split>) =>
  splitUnit({
    unitId: 'unit:aplikasi',
    part: PART,
    head: null,
    postIds: [],
    childIds: [],
    on: day('2018-12-31'),
    basis: null,
    ...fields,
  })
const seats = (fields: Partial<SplitSeats> = {}): SplitSeats => ({
  postId: 'post:analis',
  newPostId: 'post:baru',
  seats: 1,
  unnamed: 1,
  appointmentIds: [],
  ...fields,
})
const reason = (fields: Partial<Split>) => reasonOf(office, split(fields))

describe('a split is refused', () => {
  it('of a unit that is gone, into an id that is taken', () => {
    expect(reason({ unitId: 'unit:x' })).toBe('unit-gone')
    expect(reason({ part: { ...PART, id: 'unit:sek' } })).toBe('id-taken')
  })

  it('with a unit of another, or a post of another', () => {
    expect(reason({ childIds: ['unit:loket', 'unit:media'] })).toBe('unit-gone')
    expect(reason({ postIds: ['post:pranata', 'post:x'] })).toBe('post-gone')
    expect(reason({ seats: [seats({ postId: 'post:arsiparis' })] })).toBe('post-gone')
  })

  it('with seats of a post that goes whole', () => {
    expect(reason({ postIds: ['post:analis'], seats: [seats()] })).toBe('split-twice')
    expect(reason({ postIds: ['post:pranata'], seats: [seats()] })).toBe('done')
  })

  it.each([
    [{ seats: 0, unnamed: 0 }, 'done'],
    [{ seats: 2, unnamed: 2 }, 'done'],
    [{ seats: -1 }, 'split-too-many'],
    [{ seats: 3 }, 'split-too-many'],
    [{ unnamed: -1 }, 'split-too-many'],
    [{ unnamed: 3 }, 'split-too-many'],
  ] as const)('with more or fewer seats than there are: %o is %s', (fields, code) => {
    expect(reason({ seats: [seats(fields)] })).toBe(code)
  })
})

describe('the part of a split unit', () => {
  it('has its posts in their order, before those made of seats', () => {
    const after = done(
      office,
      split({
        postIds: ['post:pranata', 'post:aplikasi'],
        seats: [seats(), seats({ newPostId: 'post:lain', seats: 1, unnamed: 0 })],
      }),
    )
    const posts = postsOf(after, 'unit:web')
    const orders = posts.map((id) => [id, get(after, id)?.order])
    expect(orders.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ['post:pranata', 1],
      ['post:aplikasi', 2],
      ['post:baru', 3],
      ['post:lain', 4],
    ])
  })

  it('keeps who leads where it gets no head of its own, and nobody leads twice', () => {
    const led = done(office, split({ postIds: ['post:aplikasi'] }))
    expect(get(led, 'post:aplikasi')).toMatchObject({ unitId: 'unit:web', head: true })
    const { kind: _, unitId: __, order: ___, head: ____, ...head } = post('web')
    const own = done(office, split({ postIds: ['post:aplikasi', 'post:pranata'], head }))
    expect(get(own, 'post:aplikasi')?.head).toBe(false)
    expect(get(own, 'post:web')).toMatchObject({ unitId: 'unit:web', head: true })
    expect(get(led, 'post:pranata')?.head).toBe(false)
  })

  it('leaves the rest of the seats and of those known as a number', () => {
    const after = done(office, split({ seats: [seats()] }))
    expect(get(after, 'post:baru')).toMatchObject({ seats: 1, unnamed: 1, head: false, code: null })
    expect(get(after, 'post:analis')).toMatchObject({ seats: 1, unnamed: 1 })
  })

  it('takes along only who holds the divided post', () => {
    const appointmentIds = ['appointment:x-pranata', 'appointment:y-analis'] as const
    const after = done(office, split({ seats: [seats({ appointmentIds })] }))
    expect(get(after, 'appointment:y-analis')?.postId).toBe('post:baru')
    expect(get(after, 'appointment:x-pranata')?.postId).toBe('post:pranata')
    expect(reason({ seats: [seats({ appointmentIds: ['appointment:x-gone'] })] })).toBe('done')
  })

  it('has its units in the order given, and stands right after the one that stays', () => {
    const after = done(office, split({ childIds: ['unit:gudang', 'unit:loket'] }))
    expect(childrenOf(after, 'unit:web')).toEqual(['unit:gudang', 'unit:loket'])
    expect(childrenOf(after, 'unit:egov')).toEqual(['unit:aplikasi', 'unit:web', 'unit:infra'])
  })

  it('of a unit in the tray hangs at the top, last', () => {
    const waiting = structureOf([
      ...smallOfficeRecords(),
      unit('w', { unplaced: 'Induk tidak ada.', code: 'W', note: 'x', shortName: 'W' }),
      unit('z', { order: 9 }),
    ])
    const after = done(waiting, split({ unitId: 'unit:w' }))
    expect(childrenOf(after, null)).toEqual(['unit:dinas', 'unit:z', 'unit:web'])
    expect(get(after, 'unit:web')).toMatchObject({
      unplaced: null,
      code: null,
      note: null,
      shortName: null,
    })
  })
})
