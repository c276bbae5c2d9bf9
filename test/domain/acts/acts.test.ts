import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act } from '../../../renderer/domain/acts/act.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { applyActs, withoutRejected } from '../../../renderer/domain/acts/apply-acts.ts'
import { changeOfAtoms } from '../../../renderer/domain/acts/atoms.ts'
import { appointmentRecord, unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import { apply, diff, isEmpty } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { rebase } from '../../../renderer/domain/structure/rebase.ts'
import {
  get,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { person, smallOffice } from '../small-office.ts'

const base = smallOffice()

function keys(acts: readonly Act[]): Set<string> {
  return new Set(acts.map(({ key }) => key))
}

function same(a: Structure, b: Structure): boolean {
  return isEmpty(diff(a, b))
}

const marks = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 })

describe('acts of random edits', () => {
  test('are complete: all of them are the change; none: the base', () => {
    let seen = 0
    fc.assert(
      fc.property(steps, (list) => {
        const change = changeOfSteps(base, list)
        const acts = actsOf(base, change)
        seen += acts.length
        expect(keys(acts).size).toBe(acts.length)
        const all = applyActs(base, change, acts, keys(acts))
        expect(all).toEqual({ ok: true, value: change })
        expect(applyActs(base, change, acts, new Set())).toEqual({ ok: true, value: {} })
      }),
      { seed: 11, numRuns: 400 },
    )
    expect(seen).toBeGreaterThan(800)
  })

  test('are minimal: without any one of them the outcome is another', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const change = changeOfSteps(base, list)
        const acts = actsOf(base, change)
        for (const left of acts) {
          const rest = acts.filter(({ key }) => key !== left.key).flatMap(({ atoms }) => atoms)
          expect(same(apply(base, changeOfAtoms(change, rest)), apply(base, change))).toBe(false)
        }
      }),
      { seed: 12, numRuns: 200 },
    )
  })

  test('any selection is sound or refused with the reason', () => {
    let refused = 0
    fc.assert(
      fc.property(steps, marks, (list, chosen) => {
        const change = changeOfSteps(base, list)
        const acts = actsOf(base, change)
        const result = applyActs(base, change, acts, keys(acts.filter((_, index) => chosen[index])))
        if (result.ok) expect(faults(apply(base, result.value))).toEqual([])
        else {
          refused++
          expect(result.problem.code).toMatch(/^(act-needs-others|fault-)/)
        }
      }),
      { seed: 13, numRuns: 600 },
    )
    expect(refused).toBeGreaterThan(20)
  })

  test('whatever is rejected, what remains after those that fall along is sound', () => {
    let fell = 0
    fc.assert(
      fc.property(steps, marks, (list, chosen) => {
        const change = changeOfSteps(base, list)
        const acts = actsOf(base, change)
        const rejected = keys(acts.filter((_, index) => chosen[index]))
        const { accepted, dragged } = withoutRejected(base, change, acts, rejected)
        fell += dragged.length
        expect(accepted.size + dragged.length + rejected.size).toBe(acts.length)
        for (const one of dragged) expect(one.because.length).toBeGreaterThan(0)
        const result = applyActs(base, change, acts, accepted)
        expect(result.ok).toBe(true)
        if (result.ok) expect(faults(apply(base, result.value))).toEqual([])
      }),
      { seed: 14, numRuns: 1000 },
    )
    expect(fell).toBeGreaterThan(30)
  })

  test('follow a structure that moved: rebased acts are complete there', () => {
    let met = 0
    fc.assert(
      fc.property(steps, steps, (one, two) => {
        const change = changeOfSteps(base, one, 'a')
        const onto = apply(base, changeOfSteps(base, two, 'b'))
        const { change: rebased, clashes } = rebase(change, base, onto)
        const next = apply(onto, rebased)
        if (clashes.length > 0 || faults(next).length > 0) return
        met++
        const acts = actsOf(onto, rebased)
        const result = applyActs(onto, rebased, acts, keys(acts))
        expect(result.ok && same(apply(onto, result.value), next)).toBe(true)
      }),
      { seed: 15, numRuns: 300 },
    )
    expect(met).toBeGreaterThan(40)
  })
})

describe('two moves that only together are no loop', () => {
  const records = ['a', 'b', 'c'].map((id, order) => {
    const parentId = id === 'a' ? null : ('unit:a' as const)
    return { id, order, parentId }
  })

  test('rejecting one drags the other along', () => {
    const small = structureOf(
      records.map(({ id, order, parentId }) => plainUnit(id, order, parentId)),
    )
    const first = put(small, [plainUnit('b', 0, null), plainUnit('a', 0, 'unit:b')])
    const acts = actsOf(small, first)
    expect(acts.map(({ key }) => key).sort()).toEqual(['move:unit:a', 'move:unit:b'])
    const closure = withoutRejected(small, first, acts, new Set(['move:unit:b']))
    expect(closure).toEqual({
      accepted: new Set(),
      dragged: [{ key: 'move:unit:a', because: ['move:unit:b'] }],
    })
    expect(applyActs(small, first, acts, new Set(['move:unit:a']))).toMatchObject({
      ok: false,
      problem: { code: 'fault-loop' },
    })
  })
})

describe('an act is called what a leader calls it', () => {
  const head = get(base, 'post:program')
  const unit = get(base, 'unit:program')
  if (!head || !unit) throw new Error('not in the small office')
  const group = { ...unit, id: 'unit:baru' as const, order: 9, name: 'Subbagian Baru' }
  test.each([
    ['eselon-up', { ...head, eselon: 'III.b' }, 'IV.a', 'III.b'],
    ['eselon-down', { ...head, eselon: 'IV.b' }, 'IV.a', 'IV.b'],
    ['kelas', { ...head, kelas: 10 }, String(head.kelas ?? ''), '10'],
    ['seats', { ...head, seats: 3 }, '1', '3'],
    ['rename', { ...unit, name: 'Subbagian Rencana' }, 'Subbagian Program', 'Subbagian Rencana'],
    ['move', { ...unit, parentId: 'unit:ikp' }, 'Sekretariat', 'Bidang Informasi Publik'],
    ['create', group, null, 'Subbagian Baru'],
  ] as const)('%s', (kind, record, from, to) => {
    const acts = actsOf(base, put(base, [record]))
    expect(acts.map((one) => [one.act, one.from ?? null, one.to])).toEqual([
      [kind, from === '' ? null : from, to],
    ])
  })
})

function plainUnit(id: string, order: number, parentId: `unit:${string}` | null) {
  return unitRecord({ id: `unit:${id}`, parentId, order, name: id, type: 'bidang' })
}

test('a term that ended long ago and is written down again releases nobody', () => {
  const post = [...base.tables.post.keys()][0] as `post:${string}`
  const ended = appointmentRecord({
    id: 'appointment:dulu',
    personId: 'person:dulu',
    postId: post,
    from: day('2010-01-04'),
    until: day('2012-06-30'),
  })
  const without = structureOf([...recordsOf(base), person('dulu')])
  const withIt = structureOf([...recordsOf(without), ended])
  const kinds = (from: Structure, to: Structure) =>
    actsOf(from, diff(from, to)).map(({ act, id }) => [act, id])
  expect(kinds(without, withIt)).toEqual([['details', 'person:dulu']])
  expect(kinds(withIt, without)).toEqual([['details', 'person:dulu']])
})
