import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { childrenOf, type Structure } from '../../../renderer/domain/structure/structure.ts'
import type { Size } from '../../../renderer/layout/blocks/block.ts'
import { BlockShelf } from '../../../renderer/layout/blocks/block-shelf.ts'
import { type ChartOptions, SCREEN_GAPS } from '../../../renderer/layout/blocks/chart-options.ts'
import {
  type ArrangedChart,
  arrangeChart,
  drawnChart,
  layoutChart,
} from '../../../renderer/layout/blocks/sotk-layout.ts'
import { anyStructure } from '../random-structures.ts'

const ASPECTS = [1.6, 0.9, 2.4]
const runs = { numRuns: 150, seed: 20181004 }

/** Boxes of several heights, told by the length of the name. */
function sizesOf(structure: Structure) {
  return (unitId: UnitId): Size => ({
    width: 57,
    height: 14 + 6 * ((structure.tables.unit.get(unitId)?.name.length ?? 0) % 4),
  })
}

function optionsFor(structure: Structure, more: Partial<ChartOptions>): ChartOptions {
  return {
    tops: childrenOf(structure, null),
    boxSize: sizesOf(structure),
    gaps: SCREEN_GAPS,
    collapsed: new Set(),
    ...more,
  }
}

function placesOf({ places, width, height }: ArrangedChart) {
  return {
    width,
    height,
    places: places.map(({ block, ...at }) => ({ ...at, block: block.unitId })),
  }
}

describe('blocks shared by many layouts', () => {
  it('draws the same with a shelf as without, in any order of aspects and folded branches', () => {
    fc.assert(
      fc.property(anyStructure, fc.shuffledSubarray(ASPECTS), (structure, aspects) => {
        const shelf = new BlockShelf()
        const folded = new Set(
          childrenOf(structure, null).flatMap((id) => childrenOf(structure, id)),
        )
        for (const aspect of aspects) {
          for (const collapsed of [new Set<UnitId>(), folded]) {
            const options = optionsFor(structure, { aspect, collapsed })
            expect(drawnChart(arrangeChart(structure, options, shelf))).toEqual(
              layoutChart(structure, options),
            )
          }
        }
      }),
      runs,
    )
  })

  it('is swayed by no other aspect where it says so', () => {
    let settled = 0
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const [aspect = 1, ...otherAspects] = ASPECTS
        const first = arrangeChart(structure, optionsFor(structure, { aspect, otherAspects }), null)
        if (first.swayed) return
        settled++
        for (const other of otherAspects) {
          const again = arrangeChart(structure, optionsFor(structure, { aspect: other }), null)
          expect(placesOf(again)).toEqual(placesOf(first))
        }
      }),
      runs,
    )
    expect(settled).toBeGreaterThan(10)
  })

  it('keeps any two boxes apart by the gap of neighbours or that of a list', () => {
    const { sibling, stack } = SCREEN_GAPS
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const { boxes } = layoutChart(structure, optionsFor(structure, {}))
        const near = boxes.flatMap((a, at) =>
          boxes.slice(at + 1).filter((b) => {
            const across = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width))
            const down = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height))
            return across < sibling - 1e-6 && down < stack - 1e-6
          }),
        )
        expect(near).toEqual([])
      }),
      runs,
    )
  })
})
