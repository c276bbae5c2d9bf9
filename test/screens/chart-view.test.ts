import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { foldedAtFirst } from '../../renderer/domain/readings/offices.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import type { Edit } from '../../renderer/domain/structure/edit.ts'
import {
  all,
  childrenOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { arrangeUnits } from '../../renderer/domain/verbs/arrange-units.ts'
import { moveUnits } from '../../renderer/domain/verbs/move-units.ts'
import { reorderUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import type { ChartBox, ChartLayout } from '../../renderer/layout/blocks/chart-layout.ts'
import { SCREEN_GAPS } from '../../renderer/layout/blocks/chart-options.ts'
import { layoutChart } from '../../renderer/layout/blocks/sotk-layout.ts'
import { VisibleIndex } from '../../renderer/layout/blocks/visible.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import {
  detailAt,
  FEW_ZOOM,
  READABLE_ZOOM,
  TYPE,
} from '../../renderer/screens/chart/view/box-lines.ts'
import { branchBlocks } from '../../renderer/screens/chart/view/branch-blocks.ts'
import { nameWidth } from '../../renderer/screens/chart/view/face-width.ts'
import {
  BOX_MM,
  brought,
  centred,
  fitting,
  fittingBoxes,
  isInSight,
  MAP,
  middleKept,
  PX_PER_MM,
  type Rect,
  readable,
  showsWhole,
  type Viewport,
} from '../../renderer/screens/chart/view/geometry.ts'
import { blockText } from '../../renderer/screens/chart/view/paint-chart.ts'
import {
  shapeForRoom,
  shapeOptions,
  USUAL_SHAPE,
} from '../../renderer/screens/chart/view/room-shape.ts'
import { steadyView } from '../../renderer/screens/chart/view/steady-view.ts'
import { openingCamera } from '../../renderer/screens/drawing/camera.ts'
import { done } from '../domain/done.ts'
import { unit } from '../domain/small-office.ts'

const demo = structureOf(demoRecords())
const city = structureOf(cityRecords(7, 400))
const SIZE = { width: 830, height: 650 }
const AT = { x: 0, y: 0, zoom: 1 }
const box = (left: number, top: number) => ({
  x: left / PX_PER_MM,
  y: top / PX_PER_MM,
  width: 100 / PX_PER_MM,
  height: 40 / PX_PER_MM,
})
const edge = { x: SIZE.width - MAP.width - MAP.inset, y: SIZE.height - MAP.height - MAP.inset }

it.each([
  [10, 10, 0, true],
  [10, 10, 24, false],
  [-1, 10, 0, false],
  [SIZE.width - 110, 10, 0, true],
  [edge.x - 50, edge.y - 20, 0, false],
  [edge.x - 101, edge.y, 0, true],
  [edge.x, edge.y - 41, 0, true],
])(
  'a box is in sight where it shows whole and not under the small map: %i, %i, %i',
  (x, y, room, seen) => {
    expect(isInSight(box(x, y), AT, SIZE, room)).toBe(seen)
  },
)

it('a box is in sight where the window is centred on it, and under no map where there is none', () => {
  const far = { ...box(4000, 3000), unitId: 'unit:a' as const, depth: 0, hiddenChildren: 0 }
  expect(isInSight(far, centred(far, SIZE, 0.5), SIZE, 24)).toBe(true)
  expect(isInSight(box(edge.x - 50, edge.y - 20), AT, SIZE, 0, false)).toBe(true)
})

it('the whole chart shows where it lies in the window', () => {
  const chart = { width: 400 / PX_PER_MM, height: 300 / PX_PER_MM }
  const at = { x: 20, y: 20, zoom: 1 }
  const views = [at, { ...at, x: -1 }, { ...at, zoom: 2.2 }]
  expect(views.map((view) => showsWhole(chart, view, SIZE))).toEqual([true, false, false])
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

describe('the view after an edit', () => {
  function chartOf(structure: Structure) {
    const tops = childrenOf(structure, null)
    const collapsed = new Set<UnitId>()
    const layout = layoutChart(structure, { tops, boxSize: BOX_MM, gaps: SCREEN_GAPS, collapsed })
    return { structure, layout, index: new VisibleIndex(layout) }
  }
  const before = chartOf(demo)
  const fit = fitting(before.layout, SIZE)
  const current = 'unit:persandian'

  function edited(edit: Edit, at: Viewport) {
    const to = chartOf(done(demo, edit))
    return { to, view: steadyView(before, to, at, SIZE, { current, eye: null }) }
  }

  it.each([
    ['a unit is reordered among its siblings', reorderUnit(current, 1)],
    ['a unit is abolished', abolishUnits([current], null)],
  ])('stays where %s', (_, edit) => {
    expect(edited(edit, fit).view).toBe(fit)
  })

  it('keeps the place on the screen of a selected box that would leave the window', () => {
    const was = before.index.box(current)
    const near = { x: 100 - (was?.x ?? 0) * PX_PER_MM, y: 500 - (was?.y ?? 0) * PX_PER_MM, zoom: 1 }
    const { to, view } = edited(moveUnits([current], 'unit:ikp'), near)
    const is = to.index.box(current)
    expect(view.x + (is?.x ?? 0) * PX_PER_MM).toBeCloseTo(100)
    expect(view.y + (is?.y ?? 0) * PX_PER_MM).toBeCloseTo(500)
  })
})

describe('the first look at a chart', () => {
  /** The drawing beside the open panel at 1366 × 768 and at 1920 × 1080. */
  const SMALL = { width: 830, height: 619 }
  const ROOMS = [SMALL, { width: 1384, height: 931 }]

  function firstLook(structure: Structure, room: typeof SMALL) {
    const folded = new Set<UnitId>(foldedAtFirst(structure))
    const shape = shapeForRoom(structure, folded, room)
    const layout = layoutChart(structure, shapeOptions(structure, folded, shape))
    const usual = layoutChart(structure, shapeOptions(structure, folded, USUAL_SHAPE))
    return {
      layout,
      shape,
      was: fitting(usual, room).zoom,
      at: readable(layout, room, READABLE_ZOOM),
    }
  }

  it.each([
    ['the example', demo],
    ['a city of 60', structureOf(cityRecords(7, 60))],
    ['a city of 400', city],
  ] as const)('shows %s whole, its names at 11 px or more', (_, structure) => {
    for (const room of ROOMS) {
      const { layout, at } = firstLook(structure, room)
      expect(at).toEqual(fitting(layout, room))
      expect(TYPE[detailAt(at.zoom)].name.type * at.zoom).toBeGreaterThanOrEqual(11)
    }
  })

  it('uses the width of the room: the secretariat of a lone office stands wide', () => {
    const { shape, was, at } = firstLook(demo, SMALL)
    expect(shape.wideSecretariat).toBe(true)
    expect(at.zoom / was).toBeGreaterThan(1.1)
  })

  it('begins at the top, large enough to be read, where the whole would be too small', () => {
    const layout = layoutChart(city, shapeOptions(city, new Set(), USUAL_SHAPE))
    const at = readable(layout, SMALL, READABLE_ZOOM)
    expect(fitting(layout, SMALL).zoom).toBeLessThan(0.2)
    expect(at.zoom).toBe(READABLE_ZOOM)
    expect(at.y).toBeGreaterThan(0)
    expect(readable(layout, SMALL, READABLE_ZOOM, FEW_ZOOM)).toEqual(at)
  })

  it('shows its whole width, and names of three lines where that leaves them room', () => {
    // Large type: a city folded to its offices is too high for the window, and not too wide.
    const room = { width: 855, height: 396 }
    const { layout } = firstLook(city, room)
    const at = readable(layout, room, READABLE_ZOOM, FEW_ZOOM)
    expect(fitting(layout, room).zoom).toBeLessThan(READABLE_ZOOM)
    expect(at.zoom).toBe(FEW_ZOOM)
    expect(at.x).toBeGreaterThan(0)
    expect(at.x + layout.width * PX_PER_MM * at.zoom).toBeLessThanOrEqual(room.width)
  })

  it('leaves a secretariat that was arranged by hand as it is', () => {
    const wide = { aspect: 1.6, wideSecretariat: true }
    const heightOf = (structure: Structure) =>
      layoutChart(structure, shapeOptions(structure, new Set(), wide)).height
    const hung = done(demo, arrangeUnits(['unit:sekretariat'], 'hang-right', null))
    expect(heightOf(hung)).toBeGreaterThan(heightOf(demo))
  })
})

describe('the blocks of an overview', () => {
  const office = structureOf([
    unit('kota', { type: 'pemda' }),
    ...['a', 'b', 'c'].map((id, order) =>
      unit(id, { parentId: 'unit:kota', order, type: 'dinas' }),
    ),
    ...['a', 'b', 'c'].map((id) => unit(`${id}1`, { parentId: `unit:${id}` })),
  ])
  const RECTS: Readonly<Record<string, Rect>> = {
    'unit:kota': { x: 0, y: 0, width: 400, height: 200 },
    'unit:a': { x: 0, y: 50, width: 100, height: 100 },
    'unit:b': { x: 80, y: 60, width: 60, height: 60 },
    'unit:c': { x: 80, y: 150, width: 60, height: 50 },
  }

  it('cover no neighbour, and lose no more than half of what they share', () => {
    const blocks = branchBlocks(
      office,
      (id) => RECTS[id],
      () => 2,
      1,
    )
    const rects = Object.fromEntries(blocks.map(({ unitId, rect }) => [unitId, rect]))
    expect(rects).toMatchObject({
      'unit:a': { x: 0, y: 50, width: 90, height: 100 },
      'unit:b': { x: 90, y: 60, width: 50, height: 60 },
      'unit:c': RECTS['unit:c'],
    })
  })

  it('bear their names whole in the largest type that has room', () => {
    const name = 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'
    const [large, small] = [blockText(name, 18, 150, 110), blockText(name, 18, 78, 92)]
    for (const { lines } of [large, small]) expect(lines.slice(0, -1).join(' ')).toBe(name)
    expect(large.type).toBe(13)
    expect(small.type).toBeLessThan(13)
  })
})

describe('a drawing opens', () => {
  const marked = (x: number, y: number) =>
    ({ unitId: `unit:${x}` as UnitId, x, y, width: 57, height: 22 }) as ChartBox
  const opening = (width: number, ...boxes: readonly ChartBox[]) =>
    openingCamera({ width, height: 400 } as ChartLayout, boxes)

  it('on the whole, where the whole can be read or nothing is marked', () => {
    expect([opening(900, marked(10, 10)), opening(9000)]).toEqual([null, null])
  })

  it.each([
    [
      'what is marked, where a city is too wide to be read',
      marked(4000, 100),
      marked(4300, 200),
      (4000 + 4357) / 2,
      600,
    ],
    [
      'the first act, where what is marked lies too far apart',
      marked(8000, 300),
      marked(10, 10),
      8028.5,
      300,
    ],
  ] as const)('on %s', (_, one, other, x, most) => {
    const camera = opening(9000, one, other)
    expect(camera?.x).toBeCloseTo(x)
    expect(camera?.width).toBeLessThan(most)
  })
})

it('names are measured by the advances of the file of the face, never narrower than they are set', () => {
  const require = createRequire(import.meta.url)
  const FILE = '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'
  const font = require('fontkit').openSync(require.resolve(FILE))
  for (let code = 32; code < 127; code++) {
    const { advanceWidth } = font.glyphForCodePoint(code)
    expect(nameWidth(String.fromCodePoint(code), font.unitsPerEm)).toBeCloseTo(advanceWidth, 6)
  }
  for (const name of all(city, 'unit').map((one) => one.name.toUpperCase())) {
    const set: number = font.layout(name).advanceWidth
    const measured = nameWidth(name, font.unitsPerEm)
    expect(measured).toBeGreaterThanOrEqual(set)
    expect(measured).toBeLessThan(set * 1.03)
  }
})
