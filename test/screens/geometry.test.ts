import { expect, it } from 'vitest'
import { centred, isInSight, MAP, PX_PER_MM } from '../../renderer/screens/chart/geometry.ts'

const SIZE = { width: 830, height: 650 }
const AT = { x: 0, y: 0, zoom: 1 }
const box = (left: number, top: number) => ({
  x: left / PX_PER_MM,
  y: top / PX_PER_MM,
  width: 100 / PX_PER_MM,
  height: 40 / PX_PER_MM,
})

it('a box is in sight where it shows whole and not under the small map', () => {
  expect(isInSight(box(10, 10), AT, SIZE, 0)).toBe(true)
  expect(isInSight(box(10, 10), AT, SIZE, 24)).toBe(false)
  expect(isInSight(box(-1, 10), AT, SIZE, 0)).toBe(false)
  expect(isInSight(box(SIZE.width - 110, 10), AT, SIZE, 0)).toBe(true)
  const edge = { x: SIZE.width - MAP.width - MAP.inset, y: SIZE.height - MAP.height - MAP.inset }
  expect(isInSight(box(edge.x - 50, edge.y - 20), AT, SIZE, 0)).toBe(false)
  expect(isInSight(box(edge.x - 101, edge.y), AT, SIZE, 0)).toBe(true)
  expect(isInSight(box(edge.x, edge.y - 41), AT, SIZE, 0)).toBe(true)
  const far = { ...box(4000, 3000), unitId: 'unit:a' as const, depth: 0, hiddenChildren: 0 }
  expect(isInSight(far, centred(far, SIZE, 0.5), SIZE, 24)).toBe(true)
})
