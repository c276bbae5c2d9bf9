import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitId, UnitType } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import {
  all,
  childrenOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { newOfficeRecords } from '../../../renderer/domain/templates/office-template.ts'
import type { ChartLayout } from '../../../renderer/layout/blocks/chart-layout.ts'
import { SCREEN_GAPS } from '../../../renderer/layout/blocks/chart-options.ts'
import { LayoutCache } from '../../../renderer/layout/blocks/layout-cache.ts'
import { LEVELS_DRAWN, layoutChart } from '../../../renderer/layout/blocks/sotk-layout.ts'
import { demoUnits } from '../../../renderer/samples/demo-units.ts'
import { unit } from '../../domain/small-office.ts'
import { crossings, overlaps, slanted, unjoined } from '../geometry.ts'
import { anyStructure } from '../random-structures.ts'

const BOX = { width: 57, height: 22 }

function draw(structure: Structure, collapsed: readonly UnitId[] = []): ChartLayout {
  return layoutChart(structure, {
    tops: childrenOf(structure, null),
    boxSize: BOX,
    gaps: SCREEN_GAPS,
    collapsed: new Set(collapsed),
  })
}

describe('layoutChart over random structures', () => {
  const runs = { numRuns: 150, seed: 20181004 }

  it('draws every unit once, over no other, inside the drawing', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const layout = draw(structure)
        expect(layout.boxes.map((box) => box.unitId).sort()).toEqual(
          all(structure, 'unit')
            .map((unit) => unit.id)
            .sort(),
        )
        expect(overlaps(layout)).toEqual([])
        for (const box of layout.boxes) {
          expect(box.x).toBeGreaterThan(-1e-6)
          expect(box.x + box.width).toBeLessThan(layout.width + 1e-6)
          expect(box.y + box.height).toBeLessThan(layout.height + 1e-6)
        }
      }),
      runs,
    )
  })

  it('joins every child to its parent by level and upright lines that cross no box', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const layout = draw(structure)
        expect(slanted(layout)).toBe(0)
        expect(unjoined(layout)).toEqual([])
        expect(crossings(layout)).toEqual([])
        expect(layout.lines.flatMap((line) => line.childIds).length).toBe(
          all(structure, 'unit').length - 1,
        )
      }),
      runs,
    )
  })

  it('gives the same bytes for the same input', () => {
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const again = structureOf(
          [...all(structure, 'branch'), ...all(structure, 'unit')].reverse(),
        )
        expect(JSON.stringify(draw(again))).toBe(JSON.stringify(draw(structure)))
      }),
      runs,
    )
  })
})

describe('the form of a Lampiran', () => {
  const layout = draw(structureOf(demoUnits()))
  const box = (id: string) => {
    const found = layout.boxes.find((one) => one.unitId === `unit:${id}`)
    if (!found) throw new Error(`No box ${id}`)
    return found
  }
  const middle = (id: string) => box(id).x + box(id).width / 2

  it('puts the sekretariat right of the stem and the KJF left, above the bidang', () => {
    expect(middle('sekretariat')).toBeGreaterThan(middle('dinas'))
    expect(middle('kjf')).toBeLessThan(middle('dinas'))
    expect(box('sekretariat').y).toBe(box('kjf').y)
    expect(box('sekretariat').y).toBeLessThan(box('ikp').y)
    expect(box('subbag-umum').y).toBeLessThan(box('ikp').y)
  })

  it('sets the bidang in one row in their order and the UPTD below, in the middle', () => {
    const bidang = ['ikp', 'infrastruktur', 'egov', 'statistik']
    expect(new Set(bidang.map((id) => box(id).y)).size).toBe(1)
    const xs = bidang.map((id) => box(id).x)
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    expect(box('uptd').y).toBeGreaterThan(box('persandian').y)
    expect(middle('uptd')).toBeCloseTo(middle('dinas'))
  })

  it('keeps the children of an office in one row: five seksi of a kecamatan, three asisten of a setda', () => {
    let made = 0
    const rowOf = (kind: 'kecamatan' | 'setda', type: UnitType) => {
      const office = structureOf(
        newOfficeRecords({
          name: 'Kantor Contoh',
          government: 'Kota Contoh',
          kind,
          tipe: 'A',
          after2021: false,
          newId: (record) => `${record}:${made++}`,
        }),
      )
      const ids = all(office, 'unit').filter((unit) => unit.type === type)
      const boxes = draw(office).boxes.filter(({ unitId }) => ids.some(({ id }) => id === unitId))
      return boxes.map(({ y }) => y)
    }
    const [seksi, asisten] = [rowOf('kecamatan', 'seksi'), rowOf('setda', 'asisten')]
    expect([seksi.length, new Set(seksi).size]).toEqual([5, 1])
    expect([asisten.length, new Set(asisten).size]).toEqual([3, 1])
  })

  it('stacks the seksi of a bidang on a spine', () => {
    expect(box('lip').x).toBe(box('media').x)
    expect(box('media').y).toBeGreaterThan(box('lip').y)
  })

  it('hangs a lone seksi as high as the first seksi of the next bidang', () => {
    const gone = new Set(['unit:persandian', 'unit:keamanan-informasi'])
    const kept = demoUnits().filter(({ id }) => !gone.has(id))
    const boxes = draw(structureOf(kept)).boxes
    const top = (id: string) => boxes.find(({ unitId }) => unitId === `unit:${id}`)?.y
    expect(boxes.filter(({ unitId }) => gone.has(unitId))).toEqual([])
    expect(top('statistik-sektoral')).toBe(top('lip'))
  })

  it('draws koordinasi as lines of their own', () => {
    const dashed = layout.lines.filter((line) => line.kind === 'koordinasi')
    expect(dashed.map((line) => line.childIds)).toEqual([['unit:kjf']])
  })

  it('leaves out what hangs below a collapsed unit and tells how much', () => {
    const small = draw(structureOf(demoUnits()), ['unit:ikp'])
    expect(small.boxes.find((one) => one.unitId === 'unit:ikp')?.hiddenChildren).toBe(3)
    expect(small.boxes.some((one) => one.unitId === 'unit:lip')).toBe(false)
  })
})

it('6,000 nested levels are drawn to where a drawing ends, and from there once the branch stands higher', () => {
  const nested = structureOf(
    Array.from({ length: 6000 }, (_, at) =>
      unit(`${at}`, { parentId: at === 0 ? null : `unit:${at - 1}`, order: at }),
    ),
  )
  const cache = new LayoutCache()
  const drawn = (structure: Structure) =>
    layoutChart(
      structure,
      {
        tops: childrenOf(structure, null),
        boxSize: BOX,
        gaps: SCREEN_GAPS,
        collapsed: new Set<UnitId>(),
      },
      cache,
    ).boxes
  const boxes = drawn(nested)
  expect(boxes).toHaveLength(LEVELS_DRAWN)
  expect(boxes.at(-1)).toMatchObject({ depth: LEVELS_DRAWN - 1, hiddenChildren: 1 })
  const higher = put(nested, [unit('200', { parentId: null, order: 200 })])
  const apart = drawn(apply(nested, higher))
  expect(apart).toHaveLength(200 + LEVELS_DRAWN)
  expect(apart.filter(({ hiddenChildren }) => hiddenChildren > 0)).toHaveLength(1)
})
