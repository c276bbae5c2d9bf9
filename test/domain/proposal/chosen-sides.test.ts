import { expect, test } from 'vitest'
import {
  type ChosenSides,
  withSide,
} from '../../../renderer/domain/proposal/clashes/chosen-sides.ts'

const SAME = ['name', 'title']
const sides = (chosen: ChosenSides) =>
  Object.fromEntries(Object.entries(chosen).map(([key, { side }]) => [key, side]))

test('what one act changes in two places goes along, and again where another side is chosen', () => {
  // With the keyboard the first side is passed on the way to the second.
  const first = withSide({}, 'name', 'theirs', SAME)
  expect(sides(first)).toEqual({ name: 'theirs', title: 'theirs' })
  expect(sides(withSide(first, 'name', 'ours', SAME))).toEqual({ name: 'ours', title: 'ours' })
})

test('until it is chosen for itself', () => {
  const both = withSide(withSide({}, 'name', 'theirs', SAME), 'title', 'ours', SAME)
  expect(sides(both)).toEqual({ name: 'theirs', title: 'ours' })
  const again = withSide(both, 'name', 'ours', SAME)
  expect(sides(withSide(again, 'name', 'theirs', SAME))).toEqual({ name: 'theirs', title: 'ours' })
})
