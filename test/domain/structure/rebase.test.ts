import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '../../../renderer/domain/records/records.ts'
import {
  apply,
  type Change,
  ChangeMismatch,
  diff,
  isEmpty,
} from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { clashKey, rebase, resolveClashes } from '../../../renderer/domain/structure/rebase.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { smallOffice } from '../small-office.ts'

const base = smallOffice()

function change(fields: Partial<Unit>, id = 'unit:ikp' as const): Change {
  const record = get(base, id)
  if (!record) throw new Error(id)
  return put(base, [{ ...record, ...fields }])
}

function gone(structure: Structure, id: string): Change {
  return { [id]: { before: get(structure, id) ?? null, after: null } }
}

describe('rebase', () => {
  test('other fields of one record merge without a clash', () => {
    const onto = apply(base, change({ code: '02' }))
    const { change: mine, clashes } = rebase(change({ name: 'Bidang IKP' }), base, onto)
    expect(clashes).toEqual([])
    expect(get(apply(onto, mine), 'unit:ikp')).toMatchObject({ code: '02', name: 'Bidang IKP' })
  })

  test('the same change on both sides vanishes', () => {
    const same = change({ name: 'Bidang IKP' })
    expect(rebase(same, base, apply(base, same))).toEqual({ change: {}, clashes: [] })
  })

  test('two names for one unit are a clash with all three values, settled by a choice', () => {
    const ours = change({ name: 'Kami' })
    const onto = apply(base, change({ name: 'Mereka' }))
    const rebased = rebase(ours, base, onto)
    expect(rebased.change).toEqual({})
    expect(rebased.clashes).toEqual([
      {
        id: 'unit:ikp',
        field: 'name',
        base: 'Bidang Informasi Publik',
        theirs: 'Mereka',
        ours: 'Kami',
      },
    ])
    const key = clashKey(rebased.clashes[0] ?? { id: '', field: null, base: 0, theirs: 0, ours: 0 })
    expect(resolveClashes(ours, onto, rebased, {})).toBeNull()
    expect(resolveClashes(ours, onto, rebased, { [key]: 'theirs' })).toEqual({})
    const settled = resolveClashes(ours, onto, rebased, { [key]: 'ours' })
    expect(get(apply(onto, settled ?? {}), 'unit:ikp')?.name).toBe('Kami')
  })

  test('of two fields of one record each takes its own side; what only the other side changed stays', () => {
    const ours = change({ name: 'Kami', note: 'catatan kami' })
    const onto = apply(base, change({ name: 'Mereka', note: 'catatan mereka', code: '02' }))
    const rebased = rebase(ours, base, onto)
    expect(rebased.clashes.map(clashKey).sort()).toEqual(['unit:ikp#name', 'unit:ikp#note'])
    const agreed = (name: 'ours' | 'theirs', note: 'ours' | 'theirs') => {
      const choices = { 'unit:ikp#name': name, 'unit:ikp#note': note }
      const settled = resolveClashes(ours, onto, rebased, choices) ?? {}
      const { name: called, note: noted, code } = get(apply(onto, settled), 'unit:ikp') ?? {}
      return [called, noted, code]
    }
    expect(agreed('ours', 'theirs')).toEqual(['Kami', 'catatan mereka', '02'])
    expect(agreed('theirs', 'ours')).toEqual(['Mereka', 'catatan kami', '02'])
    expect(agreed('ours', 'ours')).toEqual(['Kami', 'catatan kami', '02'])
  })

  test('deleted here and changed there is a clash of the whole record, both ways round', () => {
    const drop = gone(base, 'person:tanpa')
    const person = get(base, 'person:tanpa')
    const edit = put(base, person ? [{ ...person, golongan: 'IV/a' }] : [])
    for (const [ours, theirs] of [
      [drop, edit],
      [edit, drop],
    ] as const) {
      const onto = apply(base, theirs)
      const rebased = rebase(ours, base, onto)
      expect(rebased.clashes.map(clashKey)).toEqual(['person:tanpa#'])
      const settled = resolveClashes(ours, onto, rebased, { 'person:tanpa#': 'ours' })
      const wanted = ours['person:tanpa']?.after ?? undefined
      expect(get(apply(onto, settled ?? {}), 'person:tanpa')).toEqual(wanted)
    }
  })

  test('a move beats a mere reordering; two different moves are one clash', () => {
    const move = change({ parentId: 'unit:sek', order: 9 })
    const reorder = change({ order: 7 })
    const merged = rebase(move, base, apply(base, reorder))
    expect(merged.clashes).toEqual([])
    const other = apply(base, change({ parentId: 'unit:egov', order: 4 }))
    const rebased = rebase(move, base, other)
    expect(rebased.clashes.map(clashKey)).toEqual(['unit:ikp#parentId'])
    const settled = resolveClashes(move, other, rebased, { 'unit:ikp#parentId': 'ours' })
    expect(get(apply(other, settled ?? {}), 'unit:ikp')).toMatchObject({
      parentId: 'unit:sek',
      order: 9,
    })
  })

  test('a change that was not made on the base is refused', () => {
    const moved = apply(base, change({ name: 'x' }))
    expect(() => rebase(change({ name: 'y' }), moved, moved)).toThrow(ChangeMismatch)
  })

  test('two moves without a clash that form a loop together are caught by faults', () => {
    const onto = apply(base, change({ parentId: 'unit:egov' }))
    const record = get(base, 'unit:egov')
    const mine = put(base, record ? [{ ...record, parentId: 'unit:ikp' }] : [])
    const rebased = rebase(mine, base, onto)
    expect(rebased.clashes).toEqual([])
    expect(faults(apply(onto, rebased.change)).map((fault) => fault.code)).toContain('loop')
  })

  test('the diamond: without a clash, both ways round give one structure', () => {
    let met = 0
    fc.assert(
      fc.property(steps, steps, (one, two) => {
        const a = changeOfSteps(base, one, 'a')
        const b = changeOfSteps(base, two, 'b')
        const left = apply(base, a)
        const right = apply(base, b)
        const aOnB = rebase(a, base, right)
        const bOnA = rebase(b, base, left)
        expect(aOnB.clashes.length).toBe(bOnA.clashes.length)
        if (aOnB.clashes.length > 0) return
        met++
        const difference = diff(apply(right, aOnB.change), apply(left, bOnA.change))
        expect(isEmpty(difference)).toBe(true)
      }),
      { seed: 5, numRuns: 400 },
    )
    expect(met).toBeGreaterThan(50)
  })

  test('choosing ours everywhere keeps all of ours; theirs everywhere keeps what stands', () => {
    fc.assert(
      fc.property(steps, steps, (one, two) => {
        const a = changeOfSteps(base, one, 'a')
        const onto = apply(base, changeOfSteps(base, two, 'b'))
        const rebased = rebase(a, base, onto)
        const all = (side: 'ours' | 'theirs') =>
          resolveClashes(
            a,
            onto,
            rebased,
            Object.fromEntries(rebased.clashes.map((clash) => [clashKey(clash), side])),
          )
        expect(all('theirs')).toEqual(rebased.change)
        const after = apply(onto, all('ours') ?? {})
        const open = rebase(a, base, after)
        expect(open.clashes).toEqual([])
      }),
      { seed: 6, numRuns: 200 },
    )
  })
})
