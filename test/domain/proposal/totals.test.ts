import { expect, test } from 'vitest'
import {
  compareEselon,
  compareKelas,
  NONE,
  totalsOf,
} from '../../../renderer/domain/proposal/totals.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { post, smallOffice, unit } from '../small-office.ts'

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

test('a structure is counted by the rank of its posts, units by that of their head, groups apart', () => {
  const office = smallOffice()
  const grouped = apply(
    office,
    put(office, [
      unit('kjf', { type: 'kjf', parentId: 'unit:ikp' }),
      post('ahli', { unitId: 'unit:kjf', category: 'fungsional', kelas: null }),
    ]),
  )
  expect(totalsOf(grouped, day('2018-06-01'))).toEqual({
    units: 10,
    groups: 1,
    posts: 13,
    seats: 16,
    holders: 10,
    byEselon: [
      { key: 'II.b', units: 1, posts: 1 },
      { key: 'III.a', units: 1, posts: 1 },
      { key: 'III.b', units: 2, posts: 2 },
      { key: 'IV.a', units: 6, posts: 6 },
      { key: 'none', units: 0, posts: 3 },
    ],
    byKelas: [
      { key: '14', units: 1, posts: 1 },
      { key: '11', units: 3, posts: 3 },
      { key: '9', units: 6, posts: 6 },
      { key: '7', units: 0, posts: 2 },
      { key: 'none', units: 0, posts: 1 },
    ],
  })
})
