import { describe, expect, it } from 'vitest'
import {
  postsOfSummary,
  SUMMARY_KEYS,
  summaryOf,
  summaryPath,
  summaryStart,
} from '../../../renderer/domain/readings/ringkasan.ts'
import { postStaffing, staffingOf } from '../../../renderer/domain/readings/staffing.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { childrenOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { CITY_DAY, cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

const ON = day('2018-10-04')
const demo = structureOf(demoRecords())
const sum = (rows: readonly { readonly k: number }[]) => rows.reduce((total, { k }) => total + k, 0)

describe('the summary', () => {
  it('counts the same K by unit, eselon, kind and kelas, and only functional posts by jenjang', () => {
    const { whole, byUnit, by } = summaryOf(demo, ON, summaryStart(demo))
    expect(whole).toEqual(staffingOf(demo, ON).whole)
    expect([sum(byUnit), sum(by.eselon), sum(by.category), sum(by.kelas)]).toEqual(
      Array(4).fill(whole.k),
    )
    expect(sum(by.jenjang)).toBe(by.category.find(({ value }) => value === 'fungsional')?.k)
    expect(by.eselon.map(({ value }) => value)).toEqual([
      'II.b',
      'III.a',
      'III.b',
      'IV.a',
      'IV.b',
      null,
    ])
    expect(by.jenjang[0]?.value).toBe('Ahli Madya')
  })

  it('leads from every number to the posts it counts', () => {
    const scope = summaryStart(demo)
    const summary = summaryOf(demo, ON, scope)
    for (const key of SUMMARY_KEYS) {
      for (const row of summary.by[key]) {
        const posts = postsOfSummary(demo, scope, { key, value: row.value })
        expect(posts).toHaveLength(row.posts)
        const staffing = posts.map((post) => postStaffing(demo, post, ON))
        expect(staffing.reduce((b, one) => b + one.b, 0)).toBe(row.b)
        expect(staffing.reduce((vacant, one) => vacant + one.vacant, 0)).toBe(row.vacant)
      }
    }
    for (const row of summary.byUnit) {
      const filter = row.itself
        ? { key: 'itself' as const, value: null }
        : { key: 'unit' as const, value: row.unitId }
      expect(postsOfSummary(demo, scope, filter)).toHaveLength(row.posts)
    }
  })

  it('of a whole city has a line per office and adds up', () => {
    const city = structureOf(cityRecords(3, 400))
    const start = summaryStart(city)
    const summary = summaryOf(city, CITY_DAY, start)
    expect(summary.byUnit.length).toBe(childrenOf(city, start).length + 1)
    expect(sum(summary.byUnit)).toBe(summary.whole.k)
    const office = summary.byUnit[3]?.unitId as UnitId
    expect(summaryPath(city, office)).toEqual([start, office])
    expect(summaryOf(city, CITY_DAY, office).whole.k).toBe(summary.byUnit[3]?.k)
  })
})
