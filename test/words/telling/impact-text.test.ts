import { expect, test } from 'vitest'
import type { Impact } from '../../../renderer/domain/acts/act-impact.ts'
import { impactLine } from '../../../renderer/words/telling/impact-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

test('one is one, with whichever sign', () => {
  const impact: Impact = {
    units: -1,
    groups: 1,
    posts: 1,
    seats: 0,
    eselon: {},
    persons: ['person:a'],
  }
  const said = (one: Partial<Impact>) =>
    impactLine(wordsIn('en'), { ...impact, ...one }).replaceAll('\u00a0', ' ')
  expect(said({})).toBe('−2 units, +1 functional group, +1 post, 1 person to be placed')
  expect(said({ groups: 0, posts: -1, persons: ['person:a', 'person:b'] })).toBe(
    '−1 unit, −1 post, 2 people to be placed',
  )
})
