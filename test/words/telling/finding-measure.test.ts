import { expect, test } from 'vitest'
import { measured } from '../../../renderer/words/telling/finding-measure.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

test.each([
  ['retirement-soon', 0, 'kurang dari 1 bulan'],
  ['retirement-soon', 3, '3 bulan'],
  ['acting-over', 0, '0 hari'],
] as const)('%s with %d found is told as "%s"', (rule, found, told) => {
  expect(measured(wordsIn('id'), rule, found)).toBe(told)
})
