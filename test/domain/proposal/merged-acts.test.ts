import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { applyActs, withoutRejected } from '../../../renderer/domain/acts/apply-acts.ts'
import { changeOfAtoms } from '../../../renderer/domain/acts/atoms.ts'
import { marksOf } from '../../../renderer/domain/acts/overlay.ts'
import { apply, type Change, squash } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  childrenOf,
  postsOf,
  type Structure,
  unitsInOrder,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { splitUnit } from '../../../renderer/domain/verbs/split-unit.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOffice } from '../small-office.ts'

const base = smallOffice()
const when = { on: day('2018-10-04'), basis: null }

function drafted(edits: readonly ((structure: Structure) => Edit | null)[]): Change {
  let at = base
  let total: Change = {}
  for (const make of edits) {
    const result = make(at)?.(at)
    if (!result?.ok) continue
    const next = apply(at, result.value)
    if (faults(next).length > 0) continue
    total = squash(total, result.value)
    at = next
  }
  return total
}

type Step = readonly [verb: number, a: number, b: number]
const steps = fc.array(fc.tuple(fc.nat(4), fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 8 })

function editOf([verb, a, b]: Step, index: number) {
  return (structure: Structure): Edit | null => {
    const units = unitsInOrder(structure)
    const [u, v] = [units[a % units.length], units[b % units.length]]
    if (!u || !v) return null
    if (verb === 0) return mergeUnits({ from: [u], into: v, ...when })
    if (verb === 1) return renameUnit(u, `Nama ${index}`)
    if (verb === 2) return moveUnit(u, v)
    if (verb === 3) return abolishUnits([u])
    return splitUnit({
      unitId: u,
      part: { id: `unit:part${index}`, name: `Bagian ${index}`, type: 'seksi' },
      head: null,
      postIds: postsOf(structure, u).slice(0, b % 2),
      childIds: childrenOf(structure, u).slice(0, b % 3),
      ...when,
    })
  }
}

describe('merges and splits', () => {
  test('two seksi with posts and holders merged into a third are one act', () => {
    const change = drafted([
      () =>
        mergeUnits({
          from: ['unit:umum'],
          into: 'unit:program',
          answers: { 'post:umum': 'abolish' },
          ...when,
        }),
      () =>
        mergeUnits({
          from: ['unit:aplikasi', 'unit:infra'],
          into: 'unit:media',
          answers: { 'post:aplikasi': 'abolish', 'post:infra': 'abolish' },
          ...when,
        }),
    ])
    const acts = actsOf(base, change)
    expect(acts.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['merge:unit:program', 'Subbagian Umum', 'Subbagian Program'],
      ['merge:unit:media', 'Seksi Aplikasi, Seksi Infrastruktur', 'Seksi Media'],
    ])
  })

  test('a split with its posts is one act', () => {
    const change = drafted([
      () =>
        splitUnit({
          unitId: 'unit:aplikasi',
          part: { id: 'unit:data', name: 'Seksi Data', type: 'seksi' },
          head: null,
          postIds: [],
          childIds: [],
          seats: [
            {
              postId: 'post:pranata',
              newPostId: 'post:pranata-data',
              seats: 1,
              unnamed: 0,
              appointmentIds: [],
            },
          ],
          ...when,
        }),
    ])
    const acts = actsOf(base, change)
    expect(acts.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['split:unit:aplikasi', 'Seksi Aplikasi', 'Seksi Data'],
    ])
    const marked = marksOf(acts, base, apply(base, change))
    expect([...marked.keys()].sort(), 'what is split and what comes of it').toEqual([
      'unit:aplikasi',
      'unit:data',
    ])
  })

  test('acts of random stories are complete, minimal, and what stands without the rejected is sound', () => {
    let merged = 0
    fc.assert(
      fc.property(
        steps,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (list, chosen) => {
          const change = drafted(list.map(editOf))
          const acts = actsOf(base, change)
          merged += acts.filter(({ act }) => act === 'merge' || act === 'split').length
          const keys = new Set(acts.map(({ key }) => key))
          expect(applyActs(base, change, acts, keys)).toEqual({ ok: true, value: change })
          for (const left of acts) {
            const rest = acts.filter(({ key }) => key !== left.key).flatMap(({ atoms }) => atoms)
            expect(changeOfAtoms(change, rest)).not.toEqual(change)
          }
          const rejected = new Set([...keys].filter((_, index) => chosen[index]))
          const { accepted } = withoutRejected(base, change, acts, rejected)
          const result = applyActs(base, change, acts, accepted)
          expect(result.ok && faults(apply(base, result.value))).toEqual([])
        },
      ),
      { seed: 41, numRuns: 400 },
    )
    expect(merged).toBeGreaterThan(300)
  })
})
