import { describe, expect, it } from 'vitest'
import type { Post } from '../../../renderer/domain/records/records.ts'
import { get, headOf, postsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  addPost,
  addTitledPost,
  changePost,
  movePost,
  reorderPost,
} from '../../../renderer/domain/verbs/post-edits.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { post, smallOfficeRecords, unit } from '../small-office.ts'

const staff = (id: string, order: number) => post(id, { unitId: 'unit:baru', order, title: id })
const office = structureOf([
  ...smallOfficeRecords(),
  unit('baru', { parentId: 'unit:dinas', order: 9 }),
  ...[staff('a', 1), staff('b', 4), staff('c', 6)],
])
const order = ['post:a', 'post:b', 'post:c']

function adding(id: string, fields: Partial<Post> = {}) {
  const { kind: _, order: __, ...record } = post(id, { unitId: 'unit:baru', ...fields })
  return addPost(record)
}

describe('the head of a unit', () => {
  it('may come where nobody leads', () => {
    const led = done(office, adding('kepala', { head: true }))
    expect(headOf(led, 'unit:baru')).toBe('post:kepala')
    expect(postsOf(led, 'unit:baru')).toEqual(['post:kepala', ...order])
  })

  it('stays the head where it is made that again, and is the only one', () => {
    const after = done(office, changePost('post:umum', { head: true, kelas: 8 }))
    expect(get(after, 'post:umum')).toMatchObject({ head: true, kelas: 8 })
    expect(headOf(after, 'unit:umum')).toBe('post:umum')
    expect(changePost('post:umum', { head: true })(office)).toEqual({ ok: true, value: {} })
    const first = done(office, changePost('post:a', { head: true }))
    expect(headOf(first, 'unit:baru')).toBe('post:a')
  })

  it('is not changed by fields that say nothing of it', () => {
    const after = done(office, changePost('post:arsiparis', { kelas: 8 }))
    expect(headOf(after, 'unit:umum')).toBe('post:umum')
  })
})

describe('what is refused says of which post', () => {
  it.each([
    [adding('a', { title: 'Baru' }), 'id-taken', { name: 'Baru' }],
    [
      adding('x', { unitId: 'unit:umum', head: true }),
      'head-taken',
      { post: 'Kepala Subbagian Umum' },
    ],
    [adding('x', { title: 'Baru', seats: -1 }), 'seats-not-a-count', { post: 'Baru' }],
    [changePost('post:a', { reportsTo: 'post:a' }), 'reports-in-a-loop', { post: 'a' }],
    [changePost('post:a', { title: '  ' }), 'title-empty', {}],
  ] as const)('%#', (edit, code, params) => {
    expect(edit(office)).toMatchObject({ ok: false, problem: { code, params } })
  })

  it('and the numbers its field can hold', () => {
    expect(changePost('post:a', { kelas: 18 })(office)).toMatchObject({
      problem: { code: 'kelas-not-a-number', params: { post: 'a', from: 1, to: 17 } },
    })
  })
})

describe('the place of a post', () => {
  it('is after those that are there, wherever it comes from', () => {
    const added = done(office, addTitledPost('post:d', 'unit:baru', 'D'))
    expect(postsOf(added, 'unit:baru')).toEqual([...order, 'post:d'])
    expect(get(added, 'post:d')).toMatchObject({
      kind: 'post',
      order: 7,
      category: 'pelaksana',
      head: false,
    })
    const moved = done(office, movePost('post:arsiparis', 'unit:baru'))
    expect(postsOf(moved, 'unit:baru')).toEqual([...order, 'post:arsiparis'])
    const first = done(office, addTitledPost('post:d', 'unit:media', 'D'))
    expect(get(first, 'post:d')?.order).toBe(1)
  })

  it('moves up and down by so many, and stops at the ends', () => {
    const posts = (id: Post['id'], step: number) =>
      postsOf(done(office, reorderPost(id, step)), 'unit:baru')
    expect(posts('post:a', 1)).toEqual(['post:b', 'post:a', 'post:c'])
    expect(posts('post:a', 9)).toEqual(['post:b', 'post:c', 'post:a'])
    expect(posts('post:c', -9)).toEqual(['post:c', 'post:a', 'post:b'])
    expect(posts('post:b', -1)).toEqual(['post:b', 'post:a', 'post:c'])
    const numbered = done(office, reorderPost('post:a', 9))
    expect(
      ['post:b', 'post:c', 'post:a'].map((id) => get(numbered, id as Post['id'])?.order),
    ).toEqual([1, 2, 3])
  })

  it('at the end already, nothing is numbered afresh', () => {
    for (const edit of [
      reorderPost('post:c', 1),
      reorderPost('post:a', -1),
      reorderPost('post:b', 0),
    ]) {
      expect(edit(office)).toEqual({ ok: true, value: {} })
    }
  })

  it('reports along a line, and only back to itself is a ring', () => {
    const line = done(office, changePost('post:a', { reportsTo: 'post:b' }))
    const longer = done(line, changePost('post:b', { reportsTo: 'post:c' }))
    expect(reasonOf(longer, changePost('post:c', { reportsTo: 'post:a' }))).toBe(
      'reports-in-a-loop',
    )
    expect(reasonOf(longer, changePost('post:umum', { reportsTo: 'post:a' }))).toBe('done')
  })
})
