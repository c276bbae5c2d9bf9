import { expect, it } from 'vitest'
import { difference, wholeNumber } from '../../../renderer/words/figures/whole-number.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

it('groups thousands as the language does, with a true minus sign', () => {
  expect([0, 999, -1000, 1234567].map((value) => wholeNumber(value, 'id'))).toEqual([
    '0',
    '999',
    '−1.000',
    '1.234.567',
  ])
  expect(wholeNumber(20046, 'en')).toBe('20,046')
  expect([-2, 0, 1500].map((value) => difference(value, 'id'))).toEqual(['−2', '0', '+1.500'])
})

it('every paper groups the numbers in its sentences, and no year', () => {
  expect(wordsIn('id')('chart-paper.late', { role: 'Plt.', days: 2915 })).toBe(
    '! Plt. lewat 2.915 hari',
  )
  expect(wordsIn('en').signed(-1500)).toBe('−1,500')
  const words = wordsIn('id')
  expect(words('peta-paper.totals', { k: 20046, b: 17964, diff: words.signed(-2082) })).toMatch(
    /20\.046.*17\.964.*−2\.082/,
  )
  expect(words('peta-paper.period', { month: 'Oktober', year: '2018' })).toContain('2018')
})
