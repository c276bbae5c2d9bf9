import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  apply,
  ChangeMismatch,
  changeOf,
  diff,
  invert,
  isEmpty,
  NO_CHANGE,
  sameRecord,
  sharedWith,
  squash,
} from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { get, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { arbitraryStructure } from '../../make/arbitrary-structure.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { smallOffice, unit } from '../small-office.ts'

const base = smallOffice()

describe('the algebra of changes', () => {
  it('takes back what was done: apply, then apply the inverse', () => {
    fc.assert(
      fc.property(arbitraryStructure(), steps, (structure, list) => {
        const change = changeOfSteps(structure, list)
        const after = apply(structure, change)
        expect(recordsOf(apply(after, invert(change)))).toEqual(recordsOf(structure))
        expect(invert(invert(change))).toEqual(change)
      }),
      { seed: 11, numRuns: 150 },
    )
  })

  it('a structure read anew shares with another what is the same in both, and is what it was', () => {
    fc.assert(
      fc.property(arbitraryStructure(), steps, (structure, list) => {
        const change = changeOfSteps(structure, list)
        const read = structureOf(recordsOf(apply(structure, change)).map((one) => ({ ...one })))
        const shared = sharedWith(read, structure)
        expect(recordsOf(shared)).toEqual(recordsOf(read))
        for (const [name, group] of Object.entries(read.groups))
          expect(new Map(shared.groups[name as 'postsOf'].entries())).toEqual(
            new Map(group.entries()),
          )
        expect(diff(structure, shared)).toEqual(diff(structure, read))
        for (const record of recordsOf(structure))
          if (!change[record.id]) expect(get(shared, record.id)).toBe(record)
      }),
      { seed: 14, numRuns: 150 },
    )
  })

  it('squashed does what both do one after the other', () => {
    fc.assert(
      fc.property(steps, steps, (one, two) => {
        const first = changeOfSteps(base, one, 'a')
        const between = apply(base, first)
        const second = changeOfSteps(between, two, 'b')
        const both = squash(first, second)
        const there = apply(between, second)
        expect(recordsOf(apply(base, both))).toEqual(recordsOf(there))
        expect(isEmpty(squash(both, invert(both)))).toBe(true)
      }),
      { seed: 12, numRuns: 300 },
    )
  })

  it('squash does not mind how three changes are bracketed', () => {
    fc.assert(
      fc.property(steps, steps, steps, (one, two, three) => {
        const a = changeOfSteps(base, one, 'a')
        const b = changeOfSteps(apply(base, a), two, 'b')
        const c = changeOfSteps(apply(apply(base, a), b), three, 'c')
        expect(squash(squash(a, b), c)).toEqual(squash(a, squash(b, c)))
      }),
      { seed: 13, numRuns: 150 },
    )
  })

  it('diff gives the change that leads from one structure to any other', () => {
    fc.assert(
      fc.property(arbitraryStructure(), arbitraryStructure(), (from, to) => {
        const change = diff(from, to)
        expect(recordsOf(apply(from, change))).toEqual(recordsOf(to))
        expect(diff(to, from)).toEqual(invert(change))
        expect(isEmpty(diff(to, structureOf(recordsOf(to))))).toBe(true)
      }),
      { seed: 14, numRuns: 150 },
    )
  })

  it('survives JSON whole, as journal and proposal keep it', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const change = changeOfSteps(base, list)
        expect(JSON.parse(JSON.stringify(change))).toEqual(change)
      }),
      { seed: 15, numRuns: 60 },
    )
  })
})

describe('a change that does not fit', () => {
  const renamed = put(base, [unit('ikp', { name: 'Lain' })])

  it('is refused where the record is another one now, is there already, or is gone', () => {
    expect(() => apply(apply(base, renamed), renamed)).toThrow(ChangeMismatch)
    const added = put(base, [unit('baru')])
    expect(() => apply(apply(base, added), added)).toThrow('unit:baru')
    expect(() => apply(apply(base, drop(base, ['person:tanpa'])), invert(added))).toThrow(
      ChangeMismatch,
    )
  })

  it('leaves the structure as it was', () => {
    const before = recordsOf(base)
    const half = { ...put(base, [unit('baru')]), ...invert(renamed) }
    expect(() => apply(base, half)).toThrow(ChangeMismatch)
    expect(recordsOf(base)).toEqual(before)
  })

  it('cannot be squashed onto what it does not follow', () => {
    expect(() => squash(renamed, renamed)).toThrow(ChangeMismatch)
  })
})

describe('nothing at all', () => {
  it('is the structure itself, and no record that is already so', () => {
    const same = get(base, 'unit:ikp')
    expect(apply(base, NO_CHANGE)).toBe(base)
    expect(put(base, same ? [{ ...same }] : [])).toEqual({})
    expect(drop(base, ['unit:tidak-ada'])).toEqual({})
    expect(changeOf([['unit:x', { before: null, after: null }]])).toEqual({})
  })

  it('does not look at the order of fields, but at every field', () => {
    const one = unit('x')
    const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one
    expect(sameRecord(one, turned)).toBe(true)
    expect(sameRecord(one, { ...one, note: 'x' })).toBe(false)
    expect(sameRecord(one, null)).toBe(false)
    const { note: _, ...less } = one
    expect(sameRecord(one, less as typeof one)).toBe(false)
    expect(sameRecord(less as typeof one, one)).toBe(false)
  })
})
