import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { newOrder } from '../../../renderer/domain/acts/moved-places.ts'
import { marksOf } from '../../../renderer/domain/acts/overlay.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit, reorderUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { actSides } from '../../../renderer/print/proposal/act-sides.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { actLine } from '../../../renderer/words/telling/act-line.ts'
import { actSource } from '../../../renderer/words/telling/act-records.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { drafted } from '../proposal/small-reform.ts'

const letters = (text: string) => text.split('')

describe('another order is told by as little as can be', () => {
  test.each([
    ['abc', 'bac', ['ab'], ''],
    ['abc', 'cba', ['ac'], ''],
    ['abcd', 'badc', ['ab', 'cd'], ''],
    ['abcde', 'adcbe', ['bd'], ''],
    ['abc', 'cab', [], 'c'],
    ['abc', 'bca', [], 'a'],
    ['abcd', 'dcba', [], 'dcb'],
    ['abcx', 'bayc', ['ab'], ''],
  ])('%s → %s', (was, is, swaps, moved) => {
    const order = newOrder(letters(was), letters(is))
    expect(order.swaps.map((pair) => pair.join(''))).toEqual(swaps)
    expect(order.moved.length).toBe(moved.length)
  })

  test('what exchanged places and what moved besides give the new order, and nothing else does', () => {
    const was = letters('abcdefg')
    fc.assert(
      fc.property(fc.shuffledSubarray(was, { minLength: 7 }), (is) => {
        const { swaps, moved } = newOrder(was, is)
        const now = [...was]
        for (const [one, other] of swaps) {
          const [a, b] = [now.indexOf(one), now.indexOf(other)]
          now[a] = other
          now[b] = one
        }
        for (const id of moved) {
          now.splice(now.indexOf(id), 1)
          const before = is[is.indexOf(id) - 1]
          now.splice(before === undefined ? 0 : now.indexOf(before) + 1, 0, id)
        }
        expect(now).toEqual(is)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('two neighbours that change places', () => {
  const base = structureOf(demoRecords())
  const words = wordsIn('id')
  const edits = [
    reorderUnit('unit:subbag-keuangan', -1),
    renameUnit('unit:subbag-program', 'Subbagian Perencanaan'),
  ]
  const change = drafted(base, ...edits)
  const order = actsOf(base, change).find(({ act }) => act === 'reorder')
  if (!order) throw new Error('no new order')
  const source = actSource(words, change, base)

  test('are both named, neither as the one that moved', () => {
    expect(actLine(words, order, source)).toBe(
      'Ganti urutan: di bawah Sekretariat; Subbagian Perencanaan bertukar tempat dengan Subbagian Keuangan',
    )
  })

  test('stand in the matrix in both orders, each by the name it has there', () => {
    expect(actSides(order, source, words)).toEqual({
      before: ['di bawah Sekretariat', 'Subbagian Program sebelum Subbagian Keuangan'],
      after: ['di bawah Sekretariat', 'Subbagian Keuangan sebelum Subbagian Perencanaan'],
    })
  })

  test('are both marked', () => {
    const alone = drafted(base, reorderUnit('unit:subbag-keuangan', -1))
    const acts = actsOf(base, alone).map((act) => ({ ...act, no: 1 }))
    expect([...marksOf(acts, base, apply(base, alone)).keys()].sort()).toEqual([
      'unit:subbag-keuangan',
      'unit:subbag-program',
    ])
  })
})

test('of several that moved the matrix leaves none out', () => {
  const base = structureOf(demoRecords())
  const change = drafted(base, reorderUnit('unit:uptd', -5), reorderUnit('unit:statistik', -3))
  const [order] = actsOf(base, change)
  if (!order) throw new Error('no new order')
  const words = wordsIn('id')
  const { after } = actSides(order, actSource(words, change, base), words)
  expect(after).toHaveLength(3)
})
