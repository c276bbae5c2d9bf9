import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  lineOf,
  momentOf,
  nextBatchName,
  numberOf,
} from '../../../renderer/domain/sharing/batch-name.ts'
import {
  bothSeen,
  covers,
  foldedTo,
  hasSeen,
  lastOf,
  NAMES_KEPT,
  NOTHING_SEEN,
  namesSince,
  type Seen,
  withBatches,
} from '../../../renderer/domain/sharing/seen.ts'

const names = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 40 })), {
  maxLength: 30,
})
const seenOf = (list: readonly (readonly [string, number])[]): Seen =>
  withBatches(
    NOTHING_SEEN,
    list.map(([line, number]) => `${line}/${number}` as const),
  )

test('what either side has is what both have, in whatever order', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      const [left, right] = [seenOf(a), seenOf(b)]
      const both = bothSeen(left, right)
      expect(both).toEqual(bothSeen(right, left))
      expect(covers(both, left) && covers(both, right)).toBe(true)
      for (const [line, number] of [...a, ...b])
        expect(hasSeen(both, `${line}/${number}`)).toBe(true)
      const known = new Set([...a, ...b].map(([line, number]) => `${line}/${number}`))
      for (const line of ['a', 'b', 'c']) {
        for (let number = 1; number <= 40; number++) {
          expect(hasSeen(both, `${line}/${number}`)).toBe(known.has(`${line}/${number}`))
        }
      }
    }),
  )
})

test('a side lacks what it was never given, also where it has later batches of that line', () => {
  expect(covers(seenOf([['a', 5]]), seenOf([['a', 3]]))).toBe(false)
})

test('what is new since an earlier exchange tells all there is, with what there was', () => {
  fc.assert(
    fc.property(names, names, fc.integer({ min: 1, max: 5 }), (a, b, kept) => {
      const earlier = foldedTo(kept, seenOf(a))
      const later = foldedTo(kept, bothSeen(earlier, seenOf(b)))
      expect(bothSeen(earlier, namesSince(earlier, later))).toEqual(later)
    }),
  )
})

test('what is new of thousands of names is a few', () => {
  const many = Array.from({ length: NAMES_KEPT + 1 }, (_, at) => ['a', at + 1] as const)
  const earlier = seenOf(many)
  const later = bothSeen(earlier, seenOf([['a', NAMES_KEPT + 2]]))
  expect(JSON.stringify(later).length).toBeGreaterThan(8000)
  expect(namesSince(earlier, later)).toEqual({ a: [-2, NAMES_KEPT + 2] })
  expect(bothSeen(earlier, namesSince(earlier, later))).toEqual(later)
})

test('names of long ago are folded: all up to the last of them', () => {
  const folded = foldedTo(
    2,
    seenOf([
      ['a', 1],
      ['a', 3],
      ['a', 5],
      ['a', 7],
    ]),
  )
  expect(folded).toEqual({ a: [-3, 5, 7] })
  expect([1, 2, 3, 4, 5, 6].map((no) => hasSeen(folded, `a/${no}`))).toEqual([
    true,
    true,
    true,
    false,
    true,
    false,
  ])
  expect(
    bothSeen(
      folded,
      seenOf([
        ['a', 2],
        ['a', 9],
      ]),
    ),
  ).toEqual({ a: [-3, 5, 7, 9] })
  expect(lastOf(foldedTo(0, folded), 'a')).toBe(7)
})

test('a name is never given twice on a line, whatever the clock says', () => {
  const first = nextBatchName('abc', 0, 1_700_000_000_000, 0.5)
  expect(first).toBe('abc/1700000000000500')
  expect(momentOf(first)).toBe(1_700_000_000_000)
  const back = nextBatchName('abc', numberOf(first), 1_600_000_000_000, 0)
  expect([lineOf(back), numberOf(back)]).toEqual(['abc', 1_700_000_000_000_501])
})
