import { describe, expect, it } from 'vitest'
import type { Post } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import type { Coming } from '../../../renderer/domain/vacancy/coming/coming.ts'
import {
  type Horizon,
  type MapRows,
  pensionMap,
} from '../../../renderer/domain/vacancy/coming/pension-map.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { post, unit } from '../small-office.ts'

const office = structureOf([
  unit('top', { type: 'generic', name: 'Pemda' }),
  unit('a', { type: 'dinas', parentId: 'unit:top', order: 0, name: 'Dinas A' }),
  unit('b', { type: 'dinas', parentId: 'unit:top', order: 1, name: 'Dinas B' }),
])
const leaves = (on: string, fields: Partial<Post> = {}) =>
  ({ on: day(on), post: post('p', { unitId: 'unit:a', ...fields }) }) as Coming
const map = (list: readonly Coming[], by: MapRows = 'eselon', months: Horizon = 12) =>
  pensionMap(office, list, by, day('2018-11-29'), months)

describe('the map of what is to come', () => {
  it('has a column a month from the month of the day to that in which the horizon ends', () => {
    const { columns } = map([])
    expect(columns.map(({ from }) => from)).toEqual([
      ...['2018-11-01', '2018-12-01', '2019-01-01', '2019-02-01', '2019-03-01', '2019-04-01'],
      ...['2019-05-01', '2019-06-01', '2019-07-01', '2019-08-01', '2019-09-01', '2019-10-01'],
      '2019-11-01',
    ])
    expect(columns[0]?.until).toBe('2018-12-01')
    expect(map([], 'eselon', 24).columns).toHaveLength(25)
    expect(pensionMap(office, [], 'eselon', day('2018-11-01'), 12).columns).toHaveLength(13)
  })

  it('has one a quarter beyond two years', () => {
    const { columns } = map([], 'eselon', 36)
    expect(columns[0]).toEqual({ from: '2018-10-01', until: '2019-01-01' })
    expect(columns.at(-1)?.from).toBe('2021-10-01')
    expect(columns).toHaveLength(13)
  })

  it('counts a seat in the month of its first empty day: the last of one, the first of the next', () => {
    const at = (on: string) => map([leaves(on)]).sums.indexOf(1)
    expect(
      ['2018-10-31', '2018-11-01', '2018-11-30', '2018-12-01', '2019-11-30', '2019-12-01'].map(at),
    ).toEqual([-1, 0, 0, 1, 12, -1])
  })

  it('by eselon has those in their order and what has none last', () => {
    const { rows } = map([
      leaves('2018-12-01'),
      leaves('2018-12-02', { eselon: 'IV.a' }),
      leaves('2019-01-01', { eselon: 'IV.a' }),
      leaves('2018-12-01', { eselon: 'II.b' }),
      leaves('2018-12-01', { eselon: 'III.a' }),
    ])
    expect(rows.map(({ value, total }) => [value, total])).toEqual([
      ['II.b', 1],
      ['III.a', 1],
      ['IV.a', 2],
      ['', 1],
    ])
    expect(rows[2]?.counts.slice(0, 4)).toEqual([0, 1, 1, 0])
  })

  it('by office has the most on top, equals by their names', () => {
    const { rows, sums } = map(
      [
        leaves('2018-12-01', { unitId: 'unit:b' }),
        leaves('2018-12-01', { unitId: 'unit:b' }),
        leaves('2018-12-01', { unitId: 'unit:a' }),
        leaves('2018-12-01', { unitId: 'unit:gone', title: 'Z' }),
        leaves('2018-12-01', { unitId: 'unit:gone', title: 'Camat' }),
      ],
      'office',
    )
    expect(rows.map(({ value, total }) => [value, total])).toEqual([
      ['Dinas B', 2],
      ['Camat', 1],
      ['Dinas A', 1],
      ['Z', 1],
    ])
    expect(sums.slice(0, 3)).toEqual([0, 5, 0])
  })
})
