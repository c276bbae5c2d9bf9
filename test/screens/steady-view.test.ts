import { expect, it } from 'vitest'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import type { Edit } from '../../renderer/domain/structure/edit.ts'
import {
  childrenOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { moveUnits } from '../../renderer/domain/verbs/move-units.ts'
import { reorderUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { SCREEN_GAPS } from '../../renderer/layout/blocks/chart-options.ts'
import { layoutChart } from '../../renderer/layout/blocks/sotk-layout.ts'
import { VisibleIndex } from '../../renderer/layout/blocks/visible.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import {
  BOX_MM,
  fitting,
  PX_PER_MM,
  type Viewport,
} from '../../renderer/screens/chart/view/geometry.ts'
import { steadyView } from '../../renderer/screens/chart/view/steady-view.ts'
import { done } from '../domain/done.ts'

const SIZE = { width: 830, height: 650 }

function chartOf(structure: Structure) {
  const tops = childrenOf(structure, null)
  const collapsed = new Set<UnitId>()
  const layout = layoutChart(structure, { tops, boxSize: BOX_MM, gaps: SCREEN_GAPS, collapsed })
  return { structure, layout, index: new VisibleIndex(layout) }
}

const before = chartOf(structureOf(demoRecords()))
const fit = fitting(before.layout, SIZE)

function after(edit: Edit, current: UnitId, at: Viewport, eye: UnitId | null = null) {
  const to = chartOf(done(before.structure, edit))
  return { to, view: steadyView(before, to, at, SIZE, { current, eye }) }
}

it('a reordered unit moves among its siblings and nothing else does', () => {
  expect(after(reorderUnit('unit:persandian', 1), 'unit:persandian', fit).view).toBe(fit)
})

it('what is left after an abolished unit stays where it is', () => {
  expect(after(abolishUnits(['unit:persandian'], null), 'unit:persandian', fit).view).toBe(fit)
})

it('a selected box that would leave the window keeps its place on the screen', () => {
  const was = before.index.box('unit:persandian')
  const near = { x: 100 - (was?.x ?? 0) * PX_PER_MM, y: 500 - (was?.y ?? 0) * PX_PER_MM, zoom: 1 }
  const { to, view } = after(moveUnits(['unit:persandian'], 'unit:ikp'), 'unit:persandian', near)
  const is = to.index.box('unit:persandian')
  expect(view.x + (is?.x ?? 0) * PX_PER_MM).toBeCloseTo(100)
  expect(view.y + (is?.y ?? 0) * PX_PER_MM).toBeCloseTo(500)
})
