import { expect, test } from 'vitest'
import { measured } from '../../../renderer/words/telling/finding-measure.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

test.each([
  ['retirement-soon', 0, 'kurang dari 1 bulan'],
  ['retirement-soon', 3, '3 bulan'],
  ['acting-over', 0, '0 hari'],
  ['kelas-range', 18, '18'],
  ['retirement-passed', '2018-10-01', '1 Oktober 2018'],
  ['uptd-hours', 9000, '9.000 jam'],
] as const)('%s with %s found is told as "%s"', (rule, found, told) => {
  expect(measured(wordsIn('id'), rule, found)).toBe(told)
})
