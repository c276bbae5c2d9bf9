import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import type { ChartBox, ChartLayout } from '../../renderer/layout/blocks/chart-layout.ts'
import { openingCamera } from '../../renderer/screens/drawing/camera.ts'

const box = (x: number, y: number) =>
  ({ unitId: `unit:${x}` as UnitId, x, y, width: 57, height: 22 }) as ChartBox
const drawing = (width: number) => ({ width, height: 400 }) as ChartLayout

describe('a drawing opens', () => {
  it('on the whole, where the whole can be read or nothing is marked', () => {
    expect(openingCamera(drawing(900), [box(10, 10)])).toBeNull()
    expect(openingCamera(drawing(9000), [])).toBeNull()
  })

  it('on what is marked, where a city is too wide to be read', () => {
    const camera = openingCamera(drawing(9000), [box(4000, 100), box(4300, 200)])
    expect(camera?.x).toBeCloseTo((4000 + 4357) / 2)
    expect(camera?.width).toBeLessThan(600)
  })

  it('on the first act, where what is marked lies too far apart', () => {
    const camera = openingCamera(drawing(9000), [box(8000, 300), box(10, 10)])
    expect(camera?.x).toBeCloseTo(8028.5)
    expect(camera?.width).toBeLessThan(300)
  })
})
