import { describe, expect, it } from 'vitest'
import {
  stepRecord,
  successionRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import {
  alongWith,
  hungOver,
  mentionsOf,
  referencesOf,
  referrersOf,
  takenOut,
  unitAbove,
} from '../../../renderer/domain/structure/references.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

const line = successionRecord({
  id: 'succession:1',
  act: 'merge',
  on: day('2018-01-01'),
  fromId: 'unit:old',
  toId: 'unit:dinas',
})
const held = vacancyRecord({
  id: 'vacancy:1',
  postId: 'post:a',
  seat: 1,
  since: null,
  cause: null,
})
const seen = stepRecord({ id: 'step:1', vacancyId: 'vacancy:1', stage: 'seleksi' })
const office = structureOf([
  unit('dinas'),
  unit('bidang', { parentId: 'unit:dinas' }),
  post('a', { unitId: 'unit:bidang' }),
  post('b', { reportsTo: 'post:a' }),
  post('c', { reportsTo: 'post:b' }),
  person('x'),
  holds('x', 'a'),
  held,
  seen,
  line,
])
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()

describe('what a record names', () => {
  it('is told with its field: what it cannot be without, and what may be gone since', () => {
    expect(referencesOf(holds('x', 'a'))).toEqual([
      { field: 'personId', id: 'person:x' },
      { field: 'postId', id: 'post:a' },
    ])
    expect(referencesOf(post('c', { reportsTo: 'post:b' }))).toContainEqual({
      field: 'reportsTo',
      id: 'post:b',
    })
    expect(referencesOf(unit('dinas'))).toEqual([])
    expect(referencesOf(line)).toEqual([])
    expect(mentionsOf(line)).toEqual([
      { field: 'fromId', id: 'unit:old' },
      { field: 'toId', id: 'unit:dinas' },
    ])
  })

  it('is the unit it hangs on: the one above, or that of the post', () => {
    expect(unitAbove(unit('bidang', { parentId: 'unit:dinas' }))).toBe('unit:dinas')
    expect(unitAbove(unit('dinas'))).toBeNull()
    expect(unitAbove(post('a', { unitId: 'unit:bidang' }))).toBe('unit:bidang')
    expect(unitAbove(person('x'))).toBeNull()
    expect(unitAbove(held)).toBeNull()
  })
})

describe('who names a record', () => {
  it('are all that cannot be without it', () => {
    expect(ids(referrersOf(office, 'post:a'))).toEqual(['appointment:x-a', 'post:b', 'vacancy:1'])
    expect(ids(referrersOf(office, 'unit:dinas'))).toEqual(['post:b', 'post:c', 'unit:bidang'])
    expect(referrersOf(office, 'unit:none')).toEqual([])
    expect(referrersOf(office, 'tanpa-jenis')).toEqual([])
  })

  it('goes along with it, and what hangs on that; units and posts are named by whoever takes them out', () => {
    expect(alongWith(office, 'post:a').sort()).toEqual(['appointment:x-a', 'step:1', 'vacancy:1'])
    expect(alongWith(office, 'vacancy:1')).toEqual(['step:1'])
    expect(alongWith(office, 'unit:dinas')).toEqual([])
    expect(alongWith(office, 'unit:bidang')).toEqual([])
  })

  it('names another instead; a post that would report to itself reports as the tree says', () => {
    const moved = hungOver(office, 'post:a', 'post:b')
    expect(ids(moved)).toEqual(['appointment:x-a', 'post:b', 'vacancy:1'])
    expect(moved.find(({ id }) => id === 'post:b')).toMatchObject({ reportsTo: null })
    expect(moved.find(({ id }) => id === 'vacancy:1')).toMatchObject({ postId: 'post:b', seat: 1 })
    expect(moved.find(({ id }) => id === 'appointment:x-a')).toMatchObject({
      postId: 'post:b',
      personId: 'person:x',
    })
  })
})

describe('records taken out', () => {
  it('go with all that goes along; who only named one of them does so no more', () => {
    const change = takenOut(office, ['post:a'])
    expect(Object.keys(change).sort()).toEqual([
      'appointment:x-a',
      'post:a',
      'post:b',
      'step:1',
      'vacancy:1',
    ])
    const next = apply(office, change)
    expect(get(next, 'post:b')).toEqual(post('b'))
    expect(get(next, 'post:c')?.reportsTo).toBe('post:b')
    expect(get(next, 'vacancy:1')).toBeUndefined()
  })

  it('together need not be cleared of each other', () => {
    const next = apply(office, takenOut(office, ['post:a', 'post:b']))
    expect([...next.tables.post.keys()]).toEqual(['post:c'])
    expect(get(next, 'post:c')?.reportsTo).toBeNull()
  })
})

describe('a change made of records', () => {
  it('leaves out what is so already and what is not there', () => {
    const other = post('a', { unitId: 'unit:bidang', title: 'Lain' })
    expect(put(office, [post('b', { reportsTo: 'post:a' }), other])).toEqual({
      'post:a': { before: get(office, 'post:a'), after: other },
    })
    expect(put(office, [person('y')])).toEqual({ 'person:y': { before: null, after: person('y') } })
    expect(drop(office, ['person:x', 'person:y'])).toEqual({
      'person:x': { before: person('x'), after: null },
    })
  })
})
