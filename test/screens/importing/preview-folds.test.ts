import { describe, expect, it } from 'vitest'
import type { Unit, UnitId } from '../../../renderer/domain/records/records.ts'
import { all, childrenOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import {
  firstFolds,
  foldedAbove,
  topsOf,
} from '../../../renderer/screens/importing/preview-folds.ts'

function shownUnits(units: ReturnType<typeof structureOf>, folded: ReadonlySet<UnitId>): number {
  const open = [...topsOf(units)]
  let count = 0
  for (let id = open.pop(); id; id = open.pop()) {
    count++
    if (!folded.has(id)) open.push(...childrenOf(units, id))
  }
  return count
}

const city = structureOf(cityRecords(7, 3000))

describe('the branches of a preview', () => {
  it('are open where all boxes can be taken in', () => {
    expect(firstFolds(structureOf(demoRecords())).size).toBe(0)
  })

  it('are folded from below where there are thousands', () => {
    const shown = shownUnits(city, firstFolds(city))
    expect(shown).toBeGreaterThan(10)
    expect(shown).toBeLessThanOrEqual(150)
  })

  it('open on the way to a unit', () => {
    const folded = firstFolds(city)
    const deep = all(city, 'unit').find(
      (unit: Unit) => foldedAbove(city, unit.id, folded).length > 0,
    )
    if (!deep) throw new Error('Nothing is folded')
    const above = foldedAbove(city, deep.id, folded)
    const left = new Set([...folded].filter((id) => !above.includes(id)))
    expect(foldedAbove(city, deep.id, left)).toEqual([])
  })
})
