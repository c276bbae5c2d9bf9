import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACT_KINDS } from '../../../renderer/domain/acts/act.ts'
import { ACT_LETTERS, letterOf } from '../../../renderer/domain/acts/act-letters.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { marksOf, overlayOf, unitOfBox } from '../../../renderer/domain/acts/overlay.ts'
import { MARKS } from '../../../renderer/domain/proposal/proposal.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import {
  all,
  childrenOf,
  get,
  pathUp,
  postsOf,
  withRecords,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { splitUnit } from '../../../renderer/domain/verbs/split-unit.ts'
import { reorderUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { SCREEN_GAPS } from '../../../renderer/layout/blocks/chart-options.ts'
import { layoutChart } from '../../../renderer/layout/blocks/sotk-layout.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { post, smallOffice, unit } from '../small-office.ts'

const base = smallOffice()
const on = day('2018-10-04')

describe('one structure over the other', () => {
  test('every unit of both has its box, below the box of its own parent', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const next = apply(base, changeOfSteps(base, list))
        const { structure, before, former } = overlayOf(base, next)
        for (const unit of all(base, 'unit')) {
          const box = before.get(unit.id)
          expect(box && unitOfBox(box)).toBe(unit.id)
          const parent = unit.parentId && before.get(unit.parentId)
          expect(box && get(structure, box)?.parentId).toBe(parent)
        }
        for (const unit of all(next, 'unit')) {
          expect(get(structure, unit.id)).toEqual({ ...unit, order: expect.any(Number) })
          expect(former.has(unit.id)).toBe(false)
        }
        for (const id of former) expect(pathUp(structure, id).length).toBeGreaterThan(0)
      }),
      { seed: 31, numRuns: 200 },
    )
  })

  test('a box nothing happened to is drawn once, so it stands in one place on both sides', () => {
    const media = get(base, 'unit:media')
    const next = apply(base, {
      'unit:media': {
        before: media ?? null,
        after: media ? { ...media, parentId: 'unit:egov' } : null,
      },
    })
    const { structure, before, former } = overlayOf(base, next)
    expect([...former]).toEqual(['unit:before~media'])
    expect(before.get('unit:media')).toBe('unit:before~media')
    expect(before.get('unit:infra')).toBe('unit:infra')
    const layout = layoutChart(structure, {
      tops: ['unit:dinas'],
      boxSize: { width: 57, height: 22 },
      gaps: SCREEN_GAPS,
      collapsed: new Set(),
    })
    expect(layout.boxes).toHaveLength(11)
  })

  test('what comes where all others went is drawn first, and nothing that stays moves', () => {
    const [parentId] = pathUp(base, 'unit:umum')
      .slice(1)
      .map(({ id }) => id)
    if (!parentId) throw new Error('no parent')
    const gone = childrenOf(base, parentId)
    const group = unit('kjf', { parentId, order: 99, type: 'kjf', name: 'KJF' })
    const posts = gone.flatMap((id) => postsOf(base, id))
    const next = withRecords(
      base,
      new Map([...gone, ...posts].map((id): [string, null] => [id, null])),
    )
    const { structure, former } = overlayOf(base, withRecords(next, new Map([[group.id, group]])))
    const boxes = childrenOf(structure, parentId)
    expect(boxes[0]).toBe('unit:kjf')
    expect(boxes.slice(1).every((id) => former.has(id))).toBe(true)
    expect(boxes).toHaveLength(gone.length + 1)
  })

  test('marks name the act of a unit, and of its head post', () => {
    const program = get(base, 'post:program')
    if (!program) throw new Error('no post')
    const change = {
      'post:program': { before: program, after: { ...program, eselon: 'IV.b' as const } },
    }
    const acts = actsOf(base, change)
    expect([...marksOf(acts, base, apply(base, change))]).toEqual([
      ['unit:program', { act: 'eselon-down', no: 1, numbers: [1], letters: ['E'], from: 'IV.a' }],
    ])
  })

  test('what a merger takes along moves, and what a split brings is new', () => {
    const merged = mergeUnits({ from: ['unit:egov'], into: 'unit:ikp', on, basis: null })(base)
    if (!merged.ok) throw new Error(merged.problem.code)
    const marks = marksOf(actsOf(base, merged.value), base, apply(base, merged.value))
    expect(marks.get('unit:egov')).toMatchObject({ act: 'merge', letters: ['G'] })
    expect(marks.get('unit:ikp')).toMatchObject({ act: 'merge', letters: ['G'] })
    expect(marks.get('unit:aplikasi')).toMatchObject({ act: 'move', letters: ['P'] })
    const split = splitUnit({
      unitId: 'unit:egov',
      part: { id: 'unit:data', name: 'Bidang Data', type: 'bidang' },
      head: null,
      postIds: [],
      childIds: ['unit:infra'],
      on,
      basis: null,
    })(base)
    if (!split.ok) throw new Error(split.problem.code)
    const parts = marksOf(actsOf(base, split.value), base, apply(base, split.value))
    expect(parts.get('unit:egov')).toMatchObject({ act: 'split', letters: ['C'] })
    expect(parts.get('unit:data')).toMatchObject({ act: 'create', letters: ['B'] })
    expect(parts.get('unit:infra')).toMatchObject({ act: 'move', letters: ['P'] })
  })

  test('a unit that changes places is called so, whatever becomes of its posts', () => {
    const order = reorderUnit('unit:program', 1)(base)
    const seats = changePost('post:program', { kelas: 8 })(base)
    if (!order.ok || !seats.ok) throw new Error('refused')
    const change = { ...order.value, ...seats.value }
    const marks = marksOf(actsOf(base, change), base, apply(base, change))
    const moved = [...marks].find(([, { act }]) => act === 'reorder')
    expect(moved?.[1].letters).toContain('O')
  })

  test('a post that comes or goes marks its unit by number and letter, never as abolished or new', () => {
    const arsiparis = get(base, 'post:arsiparis')
    if (!arsiparis) throw new Error('no post')
    const gone = { 'post:arsiparis': { before: arsiparis, after: null } }
    const goneActs = actsOf(base, gone)
    expect(marksOf(goneActs, base, apply(base, gone)).get('unit:umum')).toEqual({
      act: 'posts',
      no: 1,
      numbers: [1],
      letters: ['H'],
      from: null,
    })
    const fresh = post('baru', { unitId: 'unit:umum', order: 9, title: 'Pranata Humas' })
    const come = { 'post:baru': { before: null, after: fresh } }
    const mark = marksOf(actsOf(base, come), base, apply(base, come)).get('unit:umum')
    expect(mark).toMatchObject({ act: 'posts', letters: ['B'] })
    const unit = get(base, 'unit:umum')
    if (!unit) throw new Error('no unit')
    const both = { ...gone, 'unit:umum': { before: unit, after: { ...unit, name: 'Subbagian X' } } }
    const named = marksOf(actsOf(base, both), base, apply(base, both)).get('unit:umum')
    expect(named).toMatchObject({ act: 'rename', letters: ['H', 'N'], from: 'Subbagian Umum' })
  })

  test('a box bears the letters of all acts on it, each once', () => {
    const program = get(base, 'post:program')
    const unit = get(base, 'unit:program')
    if (!program || !unit) throw new Error('no post')
    const after = { ...program, eselon: 'IV.b' as const, kelas: 3, seats: 4 }
    const change = {
      'post:program': { before: program, after },
      'unit:program': { before: unit, after: { ...unit, name: 'Subbagian Lain' } },
    }
    const mark = marksOf(actsOf(base, change), base, apply(base, change)).get('unit:program')
    expect(mark?.letters).toEqual(['N', 'E', 'L', 'K'])
    expect(mark?.numbers).toHaveLength(4)
  })

  test("no letter is one of the leader's marks, and every kind of act has one", () => {
    expect(ACT_LETTERS.filter((letter) => MARKS.some((mark) => mark === String(letter)))).toEqual(
      [],
    )
    expect(new Set(ACT_KINDS.map(letterOf))).toEqual(new Set(ACT_LETTERS))
  })
})
