import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  PostId,
  RecordId,
  RecordKind,
  UnitId,
} from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import {
  all,
  childrenOf,
  get,
  postsOf,
  structureOf,
  subtree,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { duplicateBranch } from '../../../renderer/domain/verbs/duplicate-branch.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { splitUnit } from '../../../renderer/domain/verbs/split-unit.ts'
import { done, seats } from '../done.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { holds, person, smallOffice, smallOfficeRecords, unit } from '../small-office.ts'

const DAY = { on: day('2018-12-31'), basis: 'Perwako 1/2018' }
function counter() {
  let next = 0
  return <K extends RecordKind>(kind: K): RecordId<K> => `${kind}:copy${next++}`
}

describe('splitting a unit', () => {
  const base = () => structureOf([...smallOfficeRecords(), person('x'), holds('x', 'pranata')])

  it('gives the part its posts, its units and some of the seats, right after the one that stays', () => {
    const next = done(
      base(),
      splitUnit({
        unitId: 'unit:aplikasi',
        part: { id: 'unit:web', name: 'Seksi Web', type: 'seksi' },
        head: {
          id: 'post:web',
          title: 'Kepala Seksi Web',
          category: 'pengawas',
          eselon: 'IV.a',
          kelas: 9,
          seats: 1,
          unnamed: 0,
          reportsTo: null,
          workloadOn: null,
          workloadBy: null,
          code: null,
          note: null,
        },
        postIds: [],
        childIds: [],
        seats: [
          {
            postId: 'post:pranata',
            newPostId: 'post:pranata-web',
            seats: 2,
            unnamed: 0,
            appointmentIds: ['appointment:x-pranata'],
          },
        ],
        ...DAY,
      }),
    )
    expect(childrenOf(next, 'unit:egov')).toEqual(['unit:aplikasi', 'unit:web', 'unit:infra'])
    expect([
      get(next, 'post:pranata' as const)?.seats,
      get(next, 'post:pranata-web' as const)?.seats,
    ]).toEqual([1, 2])
    expect(get(next, 'appointment:x-pranata' as const)?.postId).toBe('post:pranata-web')
    expect(
      all(next, 'succession')
        .map(({ act, fromId, toId }) => `${act} ${fromId} ${toId}`)
        .sort(),
    ).toEqual(['split post:pranata post:pranata-web', 'split unit:aplikasi unit:web'])
  })

  it('refuses posts of another unit and more seats than there are', () => {
    const part = { id: 'unit:web', name: 'Seksi Web', type: 'seksi' } as const
    const split = { unitId: 'unit:aplikasi', part, head: null, childIds: [], ...DAY } as const
    expect(splitUnit({ ...split, postIds: ['post:arsiparis'] })(base())).toMatchObject({
      problem: { code: 'post-gone' },
    })
    const seats = [
      { postId: 'post:pranata', newPostId: 'post:n', seats: 4, unnamed: 0, appointmentIds: [] },
    ] as const
    expect(splitUnit({ ...split, postIds: [], seats })(base())).toMatchObject({
      problem: { code: 'split-too-many' },
    })
  })

  it('and merging the part back gives the seats back', () => {
    fc.assert(
      fc.property(steps, fc.nat(99), (story, pick) => {
        const start = apply(smallOffice(), changeOfSteps(smallOffice(), story))
        const units = all(start, 'unit')
          .map(({ id }) => id)
          .sort()
        const unitId = units[pick % units.length] as UnitId
        const postIds = postsOf(start, unitId).filter((id) => !get(start, id)?.head)
        const parted = done(
          start,
          splitUnit({
            unitId,
            part: { id: 'unit:part', name: 'Bagian baru', type: 'seksi' },
            head: null,
            postIds,
            childIds: childrenOf(start, unitId),
            ...DAY,
          }),
        )
        expect(postsOf(parted, 'unit:part')).toEqual(postIds)
        const back = done(parted, mergeUnits({ from: ['unit:part'], into: unitId, ...DAY }))
        expect(seats(back)).toBe(seats(start))
        expect(new Set(childrenOf(back, unitId))).toEqual(new Set(childrenOf(start, unitId)))
      }),
      { seed: 11, numRuns: 150 },
    )
  }, 30_000)
})

describe('duplicating a branch', () => {
  it('copies units and posts below with new ids and names, and nobody in them', () => {
    const base = smallOffice()
    const edit = duplicateBranch({
      unitId: 'unit:ikp',
      parentId: 'unit:dinas',
      name: 'Bidang Baru',
      newId: counter(),
    })
    expect(edit(base)).toEqual(edit(base))
    const next = done(base, edit)
    const copies = subtree(next, childrenOf(next, 'unit:dinas')[2] as UnitId)
    expect(copies).toHaveLength(3)
    expect(copies.map((id) => get(next, id)?.name)).toEqual([
      'Bidang Baru',
      'Seksi Layanan Informasi',
      'Seksi Media',
    ])
    const posts = copies.flatMap((id) => postsOf(next, id))
    expect(get(next, posts[0] as PostId)?.title).toBe('Kepala Bidang Baru')
    expect(posts.flatMap((id) => next.groups.appointmentsOfPost.get(id) ?? [])).toEqual([])
  })

  it('keeps the short name for its model', () => {
    const base = structureOf([
      ...smallOfficeRecords(),
      unit('lama', { parentId: 'unit:dinas', name: 'UPTD Barat', shortName: 'Barat' }),
    ])
    const next = done(
      base,
      duplicateBranch({
        unitId: 'unit:lama',
        parentId: 'unit:dinas',
        name: 'UPTD Barat (salinan)',
        newId: counter(),
      }),
    )
    expect(get(next, 'unit:copy0')).toMatchObject({ name: 'UPTD Barat (salinan)', shortName: null })
    expect(get(next, 'unit:lama')?.shortName).toBe('Barat')
  })

  it('may copy a branch into itself without end: it copies what was there', () => {
    const next = done(
      smallOffice(),
      duplicateBranch({
        unitId: 'unit:ikp',
        parentId: 'unit:ikp',
        name: 'Bidang Dalam',
        newId: counter(),
      }),
    )
    expect(subtree(next, 'unit:ikp')).toHaveLength(6)
  })
})
