import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { get, headOf, postsOf } from '../../../renderer/domain/structure/structure.ts'
import {
  abolishPost,
  addPost,
  changePost,
  movePost,
  reorderPost,
} from '../../../renderer/domain/verbs/post-edits.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { post, smallOffice } from '../small-office.ts'

const office = smallOffice()

function adding(id: string, fields: Parameters<typeof post>[1] = {}): Edit {
  const { kind: _, order: __, ...record } = post(id, { unitId: 'unit:umum', ...fields })
  return addPost(record)
}

describe('adding a post', () => {
  it('puts it after the posts of its unit', () => {
    const after = done(office, adding('baru', { title: ' Bendahara ' }))
    expect(postsOf(after, 'unit:umum')).toEqual(['post:umum', 'post:arsiparis', 'post:baru'])
    expect(get(after, 'post:baru')?.title).toBe('Bendahara')
  })

  it.each([
    ['a taken id', adding('arsiparis'), 'id-taken'],
    ['a unit that is gone', adding('b', { unitId: 'unit:x' }), 'unit-gone'],
    ['no title', adding('b', { title: ' ' }), 'title-empty'],
    ['a second head', adding('b', { head: true }), 'head-taken'],
    ['half a seat', adding('b', { seats: 1.5 }), 'seats-not-a-count'],
    ['seats below nothing', adding('b', { seats: -1 }), 'seats-not-a-count'],
    ['holders below nothing', adding('b', { unnamed: -1 }), 'unnamed-not-a-count'],
    ['kelas 0', adding('b', { kelas: 0 }), 'kelas-not-a-number'],
    ['a superior that is gone', adding('b', { reportsTo: 'post:x' }), 'post-gone'],
  ])('is refused for %s', (_, edit, code) => {
    expect(reasonOf(office, edit)).toBe(code)
  })
})

describe('changing a post', () => {
  it('makes it the head and takes that from the one that was', () => {
    const after = done(office, changePost('post:arsiparis', { head: true }))
    expect(headOf(after, 'unit:umum')).toBe('post:arsiparis')
    expect(get(after, 'post:umum')?.head).toBe(false)
  })

  it('is refused where superiors would go round in a ring', () => {
    const first = done(office, changePost('post:arsiparis', { reportsTo: 'post:pranata' }))
    expect(reasonOf(first, changePost('post:pranata', { reportsTo: 'post:arsiparis' }))).toBe(
      'reports-in-a-loop',
    )
    expect(reasonOf(office, changePost('post:pranata', { reportsTo: 'post:pranata' }))).toBe(
      'reports-in-a-loop',
    )
  })

  it.each([
    ['a post that is gone', changePost('post:x', { seats: 1 }), 'post-gone'],
    ['an empty title', changePost('post:pranata', { title: '' }), 'title-empty'],
    ['no count', changePost('post:pranata', { seats: Number.NaN }), 'seats-not-a-count'],
    ['a kelas between', changePost('post:pranata', { kelas: 7.5 }), 'kelas-not-a-number'],
    ['a superior that is gone', changePost('post:pranata', { reportsTo: 'post:x' }), 'post-gone'],
  ])('is refused for %s', (_, edit, code) => {
    expect(reasonOf(office, edit)).toBe(code)
  })
})

describe('moving, reordering and abolishing a post', () => {
  it('does not lead where it goes', () => {
    const after = done(office, movePost('post:umum', 'unit:program'))
    expect(get(after, 'post:umum')).toMatchObject({ unitId: 'unit:program', head: false })
    expect(headOf(after, 'unit:umum')).toBeUndefined()
    expect(movePost('post:umum', 'unit:umum')(office)).toEqual({ ok: true, value: {} })
    expect(reasonOf(office, movePost('post:umum', 'unit:x'))).toBe('unit-gone')
    expect(reasonOf(office, movePost('post:x', 'unit:umum'))).toBe('post-gone')
  })

  it('changes places with its neighbours; the head stays first', () => {
    const three = done(done(office, adding('b')), adding('c'))
    const after = done(three, reorderPost('post:c', -1))
    expect(postsOf(after, 'unit:umum')).toEqual(['post:umum', 'post:arsiparis', 'post:c', 'post:b'])
    expect(reorderPost('post:umum', 1)(three)).toEqual({ ok: true, value: {} })
    expect(reorderPost('post:c', 5)(three)).toEqual({ ok: true, value: {} })
    expect(reasonOf(office, reorderPost('post:x', 1))).toBe('post-gone')
  })

  it('takes its appointments along when it goes, and nobody reports to it any more', () => {
    const linked = done(office, changePost('post:pranata', { reportsTo: 'post:ikp' }))
    const after = done(linked, abolishPost('post:ikp'))
    expect(get(after, 'appointment:ikp-ikp')).toBeUndefined()
    expect(get(after, 'person:ikp')).toBeDefined()
    expect(get(after, 'post:pranata')?.reportsTo).toBeNull()
    expect(reasonOf(office, abolishPost('post:x'))).toBe('post-gone')
  })
})
