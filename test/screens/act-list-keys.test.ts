import { expect, test } from 'vitest'
import { listTarget } from '../../renderer/screens/hooks/list-target.ts'
import { typedNumber } from '../../renderer/screens/proposals/acts/act-list-keys.ts'

test('arrows, pages and ends walk along a list and stop at its ends', () => {
  expect(
    ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) =>
      listTarget(key, 5, 300),
    ),
  ).toEqual([6, 4, 15, 0, 0, 299])
  expect(listTarget('ArrowDown', 299, 300)).toBe(299)
  expect(listTarget('ArrowUp', 0, 300)).toBe(0)
  expect(listTarget('ArrowDown', -1, 300)).toBe(0)
  expect(listTarget('Enter', 5, 300)).toBeNull()
  expect(listTarget('End', -1, 0)).toBeNull()
})

test('digits typed one after another are one number, after a pause another', () => {
  const one = typedNumber({ text: '', at: 0 }, '2', 5000)
  const two = one && typedNumber(one, '7', 5400)
  expect(two?.text).toBe('27')
  expect(two && typedNumber(two, '3', 7000)?.text).toBe('3')
  expect(typedNumber({ text: '2', at: 5000 }, 'x', 5100)).toBeNull()
})
