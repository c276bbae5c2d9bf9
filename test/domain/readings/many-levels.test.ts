import { describe, expect, it } from 'vitest'
import { officeOf } from '../../../renderer/domain/readings/offices.ts'
import { unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import {
  depthsOf,
  pathUp,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'

/** One unit below the other; the one at `office` is a dinas. */
function chain(levels: number, office = -1): Structure {
  return structureOf(
    Array.from({ length: levels }, (_, at) =>
      unitRecord({
        id: `unit:${at}`,
        parentId: at === 0 ? null : `unit:${at - 1}`,
        order: 0,
        type: at === office ? 'dinas' : 'generic',
        name: `Unit ${at}`,
      }),
    ),
  )
}

/** The same structure, and how often a unit of it was looked up. */
function counted(structure: Structure): { structure: Structure; looks(): number } {
  let looks = 0
  const unit = new Proxy(structure.tables.unit, {
    get(table, name) {
      if (name === 'get') looks++
      const value = Reflect.get(table, name, table)
      return typeof value === 'function' ? value.bind(table) : value
    },
  })
  return { structure: { ...structure, tables: { ...structure.tables, unit } }, looks: () => looks }
}

const ids = (levels: number) =>
  Array.from({ length: levels }, (_, at): UnitId => `unit:${at}`).reverse()

describe.each([2000, 6000])('of %i levels', (levels) => {
  it('the office of every unit is found in a time that follows their number', () => {
    const { structure, looks } = counted(chain(levels, 7))
    const found = ids(levels).map((id) => officeOf(structure, id)?.id)
    expect(new Set(found.slice(0, levels - 7))).toEqual(new Set(['unit:7']))
    expect(new Set(found.slice(levels - 7))).toEqual(new Set(['unit:0']))
    expect(looks()).toBeLessThan(4 * levels)
  })

  it('so is how deep each lies', () => {
    const { structure, looks } = counted(chain(levels))
    const depths = depthsOf(structure, ids(levels))
    expect(ids(levels).map((id) => depths.get(id))).toEqual(
      Array.from({ length: levels }, (_, at) => levels - 1 - at),
    )
    expect(looks()).toBeLessThan(4 * levels)
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
