import { expect, it } from 'vitest'
import {
  brought,
  centred,
  fittingBoxes,
  isInSight,
  MAP,
  middleKept,
  PX_PER_MM,
  showsWhole,
} from '../../renderer/screens/chart/view/geometry.ts'

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
  expect(isInSight(box(edge.x - 50, edge.y - 20), AT, SIZE, 0, false)).toBe(true)
})

it('the whole chart shows where it lies in the window', () => {
  const chart = { width: 400 / PX_PER_MM, height: 300 / PX_PER_MM }
  expect(showsWhole(chart, { x: 20, y: 20, zoom: 1 }, SIZE)).toBe(true)
  expect(showsWhole(chart, { x: -1, y: 20, zoom: 1 }, SIZE)).toBe(false)
  expect(showsWhole(chart, { x: 20, y: 20, zoom: 2.2 }, SIZE)).toBe(false)
})

it('a box that would be hidden is brought in, no further than it must', () => {
  const low = box(100, 640)
  const higher = brought(low, AT, SIZE, 24)
  expect(higher).toEqual({ x: 0, y: expect.closeTo(650 - 24 - 40 - 640), zoom: 1 })
  expect(isInSight(low, higher, SIZE, 23)).toBe(true)
  expect(brought(box(100, 100), AT, SIZE, 24)).toEqual(AT)
  expect(brought(box(-300, 100), AT, SIZE, 24).x).toBeCloseTo(324)
  const underMap = box(SIZE.width - 160, SIZE.height - 80)
  expect(isInSight(underMap, brought(underMap, AT, SIZE, 24), SIZE, 23)).toBe(true)
})

it('a branch is shown whole where it lies, and alone', () => {
  const boxes = [box(5000, 3000), box(5600, 3900)]
  const at = fittingBoxes(boxes, SIZE)
  expect(boxes.map((one) => isInSight(one, at, SIZE, 23, false))).toEqual([true, true])
  expect(at.zoom).toBeCloseTo((SIZE.height - 48) / 940)
  expect(fittingBoxes(boxes.slice(0, 1), SIZE).zoom).toBe(1)
})

it('a window of another size shows the same middle', () => {
  const wide = { width: SIZE.width + 200, height: SIZE.height - 100 }
  expect(middleKept({ x: 30, y: 40, zoom: 0.5 }, SIZE, wide)).toEqual({ x: 130, y: -10, zoom: 0.5 })
})
