import { describe, expect, it } from 'vitest'
import { foldedAtFirst } from '../../renderer/domain/readings/offices.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { arrangeUnits } from '../../renderer/domain/verbs/arrange-units.ts'
import { layoutChart } from '../../renderer/layout/blocks/sotk-layout.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import {
  detailAt,
  FEW_ZOOM,
  READABLE_ZOOM,
  TYPE,
} from '../../renderer/screens/chart/view/box-lines.ts'
import { fitting, PX_PER_MM, readable } from '../../renderer/screens/chart/view/geometry.ts'
import {
  shapeForRoom,
  shapeOptions,
  USUAL_SHAPE,
} from '../../renderer/screens/chart/view/room-shape.ts'
import { done } from '../domain/done.ts'

/** The drawing beside the open panel at 1366 × 768 and at 1920 × 1080. */
const ROOMS = [
  { width: 830, height: 619 },
  { width: 1384, height: 931 },
]

function firstLook(structure: Structure, room: (typeof ROOMS)[number]) {
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

describe('the first look at a chart', () => {
  const offices = {
    'the example': structureOf(demoRecords()),
    'a city of 60': structureOf(cityRecords(7, 60)),
    'a city of 400': structureOf(cityRecords(7, 400)),
  }
  for (const [name, structure] of Object.entries(offices)) {
    it(`shows ${name} whole, its names at 11 px or more`, () => {
      for (const room of ROOMS) {
        const { layout, at } = firstLook(structure, room)
        expect(at).toEqual(fitting(layout, room))
        expect(TYPE[detailAt(at.zoom)].name.type * at.zoom).toBeGreaterThanOrEqual(11)
      }
    })
  }

  it('uses the width of the room: the secretariat of a lone office stands wide', () => {
    const [small] = ROOMS
    if (!small) throw new Error('unreachable')
    const { shape, was, at } = firstLook(offices['the example'], small)
    expect(shape.wideSecretariat).toBe(true)
    expect(at.zoom / was).toBeGreaterThan(1.1)
  })

  it('begins at the top, large enough to be read, where the whole would be too small', () => {
    const [small] = ROOMS
    if (!small) throw new Error('unreachable')
    const city = offices['a city of 400']
    const layout = layoutChart(city, shapeOptions(city, new Set(), USUAL_SHAPE))
    const at = readable(layout, small, READABLE_ZOOM)
    expect(fitting(layout, small).zoom).toBeLessThan(0.2)
    expect(at.zoom).toBe(READABLE_ZOOM)
    expect(at.y).toBeGreaterThan(0)
    expect(readable(layout, small, READABLE_ZOOM, FEW_ZOOM)).toEqual(at)
  })

  it('shows its whole width, and names of three lines where that leaves them room', () => {
    // Large type: a city folded to its offices is too high for the window, and not too wide.
    const room = { width: 855, height: 396 }
    const city = offices['a city of 400']
    const { layout } = firstLook(city, room)
    const at = readable(layout, room, READABLE_ZOOM, FEW_ZOOM)
    expect(fitting(layout, room).zoom).toBeLessThan(READABLE_ZOOM)
    expect(at.zoom).toBe(FEW_ZOOM)
    expect(at.x).toBeGreaterThan(0)
    expect(at.x + layout.width * PX_PER_MM * at.zoom).toBeLessThanOrEqual(room.width)
  })

  it('leaves a secretariat that was arranged by hand as it is', () => {
    const demo = offices['the example']
    const hung = done(demo, arrangeUnits(['unit:sekretariat'], 'hang-right', null))
    const wide = { aspect: 1.6, wideSecretariat: true }
    const heightOf = (structure: Structure) =>
      layoutChart(structure, shapeOptions(structure, new Set(), wide)).height
    expect(heightOf(hung)).toBeGreaterThan(heightOf(demo))
  })
})
