import { describe, expect, it } from 'vitest'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { officeOf } from '../../../renderer/domain/readings/offices.ts'
import { staffingOf } from '../../../renderer/domain/readings/staffing.ts'
import { unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { findingsByUnit } from '../../../renderer/domain/rules/unit-findings.ts'
import {
  depthsOf,
  pathUp,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { DEEPEST, deepChain } from '../../make/deep-chain.ts'

/** The same structure, how often a unit of it was looked up, and how often what belongs to one was. */
function counted({ tables, groups }: Structure) {
  let [looks, asked] = [0, 0]
  const structure: Structure = {
    tables: { ...tables, unit: watched(tables.unit, () => looks++) },
    groups: {
      ...groups,
      childrenOf: watched(groups.childrenOf, () => asked++),
      postsOf: watched(groups.postsOf, () => asked++),
    },
  }
  return { structure, looks: () => looks, asked: () => asked }
}

function watched<T extends object>(map: T, look: () => void): T {
  return new Proxy(map, {
    get(table, name) {
      if (name === 'get') look()
      const value = Reflect.get(table, name, table)
      return typeof value === 'function' ? value.bind(table) : value
    },
  })
}

const ids = (levels: number) =>
  Array.from({ length: levels }, (_, at): UnitId => `unit:${at}`).reverse()

describe.each([2000, DEEPEST])('of %i levels', (levels) => {
  it('the office of every unit is found in a time that follows their number', () => {
    const { structure, looks } = counted(
      deepChain({ levels, typeAt: (at) => (at === 7 ? 'dinas' : 'generic') }),
    )
    const found = ids(levels).map((id) => officeOf(structure, id)?.id)
    expect(new Set(found.slice(0, levels - 7))).toEqual(new Set(['unit:7']))
    expect(new Set(found.slice(levels - 7))).toEqual(new Set(['unit:0']))
    expect(looks()).toBeLessThan(4 * levels)
  })

  it('so is how deep each lies', () => {
    const { structure, looks } = counted(deepChain({ levels }))
    const depths = depthsOf(structure, ids(levels))
    expect(ids(levels).map((id) => depths.get(id))).toEqual(
      Array.from({ length: levels }, (_, at) => levels - 1 - at),
    )
    expect(looks()).toBeLessThan(4 * levels)
  })

  it('so are the findings', () => {
    const { structure, looks } = counted(
      deepChain({ levels, led: true, typeAt: (at) => (at === 0 ? 'sekretariat' : 'subbagian') }),
    )
    // On a day nobody asked for yet, so that all is worked out.
    const on = addDays(day('2022-01-03'), levels)
    const found = [...findingsByUnit(structure, on).values()].flat()
    expect(found.filter(({ rule }) => rule === 'eselon-ladder')).toHaveLength(levels - 1)
    expect(looks()).toBeLessThan(40 * levels)
  })

  it('so are those after an edit of all', () => {
    const [was, is] = [
      deepChain({ levels, led: true }),
      deepChain({ levels, led: true, typeAt: () => 'seksi' }),
    ]
    const on = addDays(day('2022-01-04'), levels)
    allFindings(was, on)
    const after = counted(is)
    expect(allFindings(after.structure, on).open.length).toBeGreaterThan(levels)
    expect(after.looks()).toBeLessThan(60 * levels)
    expect(after.asked()).toBeLessThan(16 * levels)
  })

  it('so is the staffing of all below the top, and of each on the way', () => {
    const { structure, looks, asked } = counted(deepChain({ levels, led: true }))
    const on = addDays(day('2022-01-05'), levels)
    const { whole, total } = staffingOf(structure, on)
    expect(whole.posts).toBe(levels)
    expect(ids(levels).map((id) => total(id).posts)).toEqual(ids(levels).map((_, at) => at + 1))
    expect(looks() + asked()).toBeLessThan(16 * levels)
  })
})

it('both end in a loop, and say what the way up says', () => {
  const [top, ...rest] = ['a', 'b', 'c', 'd'].map((id, at, all) =>
    unitRecord({
      id: `unit:${id}`,
      parentId: `unit:${all[Math.max(0, at - 1)]}`,
      order: 0,
      type: 'generic',
      name: id,
    }),
  )
  if (!top) throw new Error('no top')
  const structure = structureOf([{ ...top, parentId: 'unit:c' }, ...rest])
  for (const id of ['unit:a', 'unit:d', 'unit:c'] as const) {
    expect(officeOf(structure, id)).toEqual(pathUp(structure, id).at(-1))
    expect(depthsOf(structure, [id]).has(id)).toBe(true)
  }
})
