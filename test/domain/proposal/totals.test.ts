import { expect, test } from 'vitest'
import { compareEselon, compareKelas, NONE } from '../../../renderer/domain/proposal/totals.ts'

test('headings of both sides stand in one order, whichever side they come from', () => {
  expect(['14', '9', NONE, '8', '10', '1'].sort(compareKelas)).toEqual([
    '14',
    '10',
    '9',
    '8',
    '1',
    NONE,
  ])
  expect([NONE, 'IV.a', 'II.b', 'III.b', 'III.a'].sort(compareEselon)).toEqual([
    'II.b',
    'III.a',
    'III.b',
    'IV.a',
    NONE,
  ])
})
