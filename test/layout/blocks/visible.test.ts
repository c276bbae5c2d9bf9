import fc from 'fast-check'
import { expect, it } from 'vitest'
import { childrenOf } from '../../../renderer/domain/structure/structure.ts'
import type { ChartBox } from '../../../renderer/layout/blocks/chart-layout.ts'
import { SCREEN_GAPS } from '../../../renderer/layout/blocks/chart-options.ts'
import { layoutChart } from '../../../renderer/layout/blocks/sotk-layout.ts'
import { VisibleIndex } from '../../../renderer/layout/blocks/visible.ts'
import { anyStructure } from '../random-structures.ts'

const part = fc.double({ min: 0, max: 1, noNaN: true })

it('finds exactly the boxes and lines that touch the view', () => {
  fc.assert(
    fc.property(anyStructure, part, part, part, (structure, px, py, size) => {
      const layout = layoutChart(structure, {
        tops: childrenOf(structure, null),
        boxSize: { width: 57, height: 22 },
        gaps: SCREEN_GAPS,
        collapsed: new Set(),
      })
      const view = { x: px * layout.width, y: py * layout.height, width: 300 * size, height: 90 }
      const touches = (x1: number, y1: number, x2: number, y2: number) =>
        Math.min(x1, x2) <= view.x + view.width &&
        Math.max(x1, x2) >= view.x &&
        Math.min(y1, y2) <= view.y + view.height &&
        Math.max(y1, y2) >= view.y
      const index = new VisibleIndex(layout)
      expect(index.within(view)).toEqual({
        boxes: layout.boxes.filter((b) => touches(b.x, b.y, b.x + b.width, b.y + b.height)),
        lines: layout.lines.filter(({ segments }) =>
          segments.some(
            (_, i) =>
              i % 4 === 0 &&
              touches(...(segments.slice(i, i + 4) as [number, number, number, number])),
          ),
        ),
      })
      const first = layout.boxes[0] as ChartBox
      expect(index.boxAt(first.x + 1, first.y + 1)).toBe(first)
      expect(index.box(first.unitId)).toBe(first)
      expect(index.branch(first.unitId)?.width).toBeCloseTo(layout.width)
    }),
    { numRuns: 100, seed: 5 },
  )
})
