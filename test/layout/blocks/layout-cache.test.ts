import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LINES, UNIT_TYPES } from '../../../renderer/domain/records/form/choices.ts'
import type { Unit, UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import {
  all,
  childrenOf,
  type Structure,
  subtree,
} from '../../../renderer/domain/structure/structure.ts'
import { type ChartOptions, SCREEN_GAPS } from '../../../renderer/layout/blocks/chart-options.ts'
import { LayoutCache } from '../../../renderer/layout/blocks/layout-cache.ts'
import { layoutChart } from '../../../renderer/layout/blocks/sotk-layout.ts'
import { anyStructure } from '../random-structures.ts'

const BOX = { width: 57, height: 22 }

function optionsFor(structure: Structure, collapsed: ReadonlySet<UnitId>): ChartOptions {
  return { tops: childrenOf(structure, null), boxSize: BOX, gaps: SCREEN_GAPS, collapsed }
}

const step = fc.record({
  unit: fc.nat(),
  to: fc.nat(),
  act: fc.constantFrom('move', 'retype', 'line', 'rename', 'collapse', 'style', 'drop', 'up'),
  pick: fc.nat(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

interface Drawing {
  structure: Structure
  collapsed: ReadonlySet<UnitId>
}

function after({ structure, collapsed }: Drawing, { unit, to, act, pick }: Step): Drawing {
  const units = all(structure, 'unit')
  const chosen = units[unit % units.length] as Unit
  const changed = (record: Unit): Drawing => ({
    structure: apply(structure, put(structure, [record])),
    collapsed,
  })
  switch (act) {
    case 'move': {
      const target = units[to % units.length] as Unit
      if (subtree(structure, chosen.id).includes(target.id)) return { structure, collapsed }
      return changed({ ...chosen, parentId: target.id, order: pick })
    }
    case 'up':
      return changed({ ...chosen, parentId: null })
    case 'retype':
      return changed({ ...chosen, type: UNIT_TYPES[pick % UNIT_TYPES.length] as Unit['type'] })
    case 'line':
      return changed({ ...chosen, line: LINES[pick % 2] as Unit['line'] })
    case 'rename':
      return changed({ ...chosen, name: `Renamed ${pick}` })
    case 'collapse': {
      const next = new Set(collapsed)
      if (!next.delete(chosen.id)) next.add(chosen.id)
      return { structure, collapsed: next }
    }
    case 'style': {
      const id = `branch:${chosen.id.slice(5)}` as const
      const style = {
        id,
        kind: 'branch',
        unitId: chosen.id,
        arrangement: 'hang-both',
        columns: 2,
      } as const
      return { structure: apply(structure, put(structure, [style])), collapsed }
    }
    case 'drop':
      return changed({ ...chosen, parentId: null, unplaced: 'menunggu' })
  }
}

it('draws with a kept cache what it draws from nothing, after any row of edits', () => {
  fc.assert(
    fc.property(anyStructure, fc.array(step, { maxLength: 12 }), (start, steps) => {
      const cache = new LayoutCache()
      let drawing: Drawing = { structure: start, collapsed: new Set() }
      for (const one of steps) {
        drawing = after(drawing, one)
        const options = optionsFor(drawing.structure, drawing.collapsed)
        expect(layoutChart(drawing.structure, options, cache)).toEqual(
          layoutChart(drawing.structure, options),
        )
      }
    }),
    { numRuns: 120, seed: 7 },
  )
})

it('answers the very boxes of before where nothing moved', () => {
  const [structure] = fc.sample(anyStructure, { seed: 3, numRuns: 1 }) as [Structure]
  const cache = new LayoutCache()
  const options = optionsFor(structure, new Set())
  const first = layoutChart(structure, options, cache)
  const unit = all(structure, 'unit')[0] as Unit
  const renamed = apply(structure, put(structure, [{ ...unit, name: 'Lain' }]))
  const second = layoutChart(renamed, { ...options, tops: childrenOf(renamed, null) }, cache)
  expect(second.boxes.every((box, i) => box === first.boxes[i])).toBe(true)
})

it('leaves the order of the other children when one is moved away', () => {
  fc.assert(
    fc.property(anyStructure, fc.nat(), (structure, pick) => {
      const units = all(structure, 'unit').filter((unit) => unit.parentId !== null)
      fc.pre(units.length > 0)
      const gone = units[pick % units.length] as Unit
      const without = apply(
        structure,
        put(structure, [{ ...gone, parentId: null, unplaced: 'menunggu' }]),
      )
      const below = new Set<string>(subtree(structure, gone.id))
      const order = (from: Structure) =>
        layoutChart(from, optionsFor(from, new Set()))
          .boxes.map((box) => box.unitId)
          .filter((id) => !below.has(id))
      expect(order(without)).toEqual(order(structure))
    }),
    { numRuns: 100, seed: 11 },
  )
})
