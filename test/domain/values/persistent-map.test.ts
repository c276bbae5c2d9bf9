import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PersistentMap } from '../../../renderer/domain/values/persistent-map.ts'

const key = fc.integer({ min: 0, max: 300 }).map((n) => `unit:${n}`)
const entries = fc.array(fc.tuple(key, fc.option(fc.nat(), { nil: undefined })), { maxLength: 200 })

describe('a persistent map', () => {
  it('does what a plain Map does, and leaves its origin as it was', () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const plain = new Map<string, number>()
        const before = PersistentMap.empty<number>().with(settle(plain, first))
        const kept = new Map(plain)
        const after = before.with(settle(plain, second))
        expect(sorted(after.entries())).toEqual(sorted(plain.entries()))
        expect(after.size).toBe(plain.size)
        expect(sorted(before.entries())).toEqual(sorted(kept.entries()))
        for (const [id] of [...first, ...second]) {
          expect(after.get(id)).toBe(plain.get(id))
          expect(after.has(id)).toBe(plain.has(id))
        }
      }),
      { seed: 3, numRuns: 200 },
    )
  })

  it('tells exactly what differs, from both sides', () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const before = PersistentMap.empty<number>().with(first)
        const after = before.with(second)
        const told: string[] = []
        before.differences(after, (id, mine, theirs) => {
          expect(before.get(id)).toBe(mine)
          expect(after.get(id)).toBe(theirs)
          told.push(id)
        })
        const ids = new Set([...before.keys(), ...after.keys()])
        const wanted = [...ids].filter((id) => before.get(id) !== after.get(id))
        expect(told.sort()).toEqual(wanted.sort())
      }),
      { seed: 4, numRuns: 200 },
    )
  })

  it('gives its values in the order of their keys, each version its own', () => {
    const map = PersistentMap.of(['b', 'a', 'c:1', 'c'].map((key) => [key, key]))
    const before = map.inOrder()
    expect(before).toEqual(['a', 'b', 'c', 'c:1'])
    const after = map.with([
      ['b', undefined],
      ['aa', 'aa'],
    ])
    expect(after.inOrder()).toEqual(['a', 'aa', 'c', 'c:1'])
    expect(map.inOrder()).toBe(before)
  })

  it('is the same object where nothing is given, and shares what is not touched', () => {
    const map = PersistentMap.of([['unit:a', 1]])
    expect(map.with([])).toBe(map)
    let visits = 0
    map.differences(map.with([['unit:a', 1]]), () => visits++)
    expect(visits).toBe(0)
  })
})

function settle(
  plain: Map<string, number>,
  list: readonly (readonly [string, number | undefined])[],
): readonly (readonly [string, number | undefined])[] {
  for (const [id, value] of list) {
    if (value === undefined) plain.delete(id)
    else plain.set(id, value)
  }
  return list
}

function sorted<V>(list: Iterable<[string, V]>): [string, V][] {
  return [...list].sort(([a], [b]) => (a < b ? -1 : 1))
}
