import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../renderer/domain/calendar-date.ts'
import { all, type Structure, structureOf } from '../../renderer/domain/structure.ts'
import { PAPER_NAMES, paperOf } from '../../renderer/layout/paper.ts'
import {
  PLAN_MODES,
  type PlannedBox,
  type PlannedSheet,
  type SheetPlan,
  type Tile,
} from '../../renderer/layout/sheet-plan.ts'
import { textWidth } from '../../renderer/layout/text-measure.ts'
import type { ChartSheetOptions } from '../../renderer/print/chart-options.ts'
import { planChart } from '../../renderer/print/chart-plan.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { anyStructure } from './random-structures.ts'

const NEAR = 1e-6

const anyOptions: fc.Arbitrary<ChartSheetOptions> = fc
  .record({
    paper: fc.constantFrom(...PAPER_NAMES),
    portrait: fc.boolean(),
    mode: fc.constantFrom(...PLAN_MODES),
    minType: fc.constantFrom(6, 8, 9.5, 12),
    content: fc.constantFrom('units' as const, 'holders' as const),
  })
  .map(({ paper, portrait, ...rest }) => ({
    ...rest,
    on: day('2018-10-04'),
    language: 'id' as const,
    paper: paperOf(paper, portrait),
  }))

/** Where a box stands on its paper, in millimetres. */
function onPaper(sheet: PlannedSheet) {
  return sheet.layout.boxes
    .filter((box) => !sheet.tile || isWhole(box, sheet.tile))
    .map((box) => ({
      unitId: box.unitId,
      left: sheet.x + box.x * sheet.scale,
      top: sheet.y + box.y * sheet.scale,
      right: sheet.x + (box.x + box.width) * sheet.scale,
      bottom: sheet.y + (box.y + box.height) * sheet.scale,
    }))
}

function isWhole(box: { x: number; y: number; width: number; height: number }, tile: Tile) {
  return (
    box.x >= tile.left - NEAR &&
    box.y >= tile.top - NEAR &&
    box.x + box.width <= tile.left + tile.width + NEAR &&
    box.y + box.height <= tile.top + tile.height + NEAR
  )
}

function plannedBoxes(plan: SheetPlan): [PlannedSheet, string, PlannedBox][] {
  return plan.sheets.flatMap((sheet) =>
    [...sheet.boxes].map(([id, box]): [PlannedSheet, string, PlannedBox] => [sheet, id, box]),
  )
}

function check(structure: Structure, options: ChartSheetOptions): void {
  const { plan } = planChart(structure, options)
  expect(plan.keepsType).toBe(true)
  expect(plan.typePt).toBeGreaterThanOrEqual(options.minType - NEAR)
  for (const sheet of plan.sheets) checkSheet(sheet)
  const units = all(structure, 'unit').map((unit) => unit.id)
  if (options.mode === 'poster') {
    const whole = new Set(plan.sheets.flatMap((sheet) => onPaper(sheet).map((box) => box.unitId)))
    expect([...whole].sort()).toEqual(units.sort())
    return
  }
  const drawn = plannedBoxes(plan).filter(([, , box]) => !box.tag)
  expect(drawn.map(([, id]) => id).sort()).toEqual(units.sort())
  checkLinks(plan)
}

function checkSheet(sheet: PlannedSheet): void {
  const { area } = sheet
  for (const box of onPaper(sheet)) {
    expect(box.left).toBeGreaterThanOrEqual(area.x - NEAR)
    expect(box.right).toBeLessThanOrEqual(area.x + area.width + NEAR)
    expect(box.top).toBeGreaterThanOrEqual(area.y - NEAR)
    expect(box.bottom).toBeLessThanOrEqual(area.y + area.height + NEAR)
    for (const corner of area.corners) {
      const beside =
        corner.side === 'left'
          ? box.left >= area.x + corner.width - NEAR
          : box.right <= area.x + area.width - corner.width + NEAR
      expect(beside || box.bottom <= area.y + area.height - corner.height + NEAR).toBe(true)
    }
  }
}

/** Every "lanjut" leads to a sheet that says "dari" of this one, and the other way round. */
function checkLinks(plan: SheetPlan): void {
  const byNumber = new Map(
    plannedBoxes(plan).flatMap(([sheet, id, box]) =>
      box.number === null ? [] : [[box.number, { sheet: sheet.no, id, box }] as const],
    ),
  )
  for (const [sheet, id, box] of plannedBoxes(plan)) {
    expect(box.tag).toBe(box.comesFrom !== null)
    if (box.number !== null) expect(byNumber.get(box.number)?.sheet).toBe(sheet.no)
    for (const [reference, back] of [
      [box.goesOn, 'comesFrom'],
      [box.comesFrom, 'goesOn'],
    ] as const) {
      if (!reference) continue
      const other = byNumber.get(reference.box)
      expect(other?.sheet).toBe(reference.sheet)
      expect(other?.id).toBe(id)
      expect(other?.box[back]).toEqual({ sheet: sheet.no, box: box.number })
    }
    const hidden = sheet.layout.boxes.find((one) => one.unitId === id)?.hiddenChildren ?? 0
    if (hidden > 0) expect(box.goesOn).not.toBe(null)
  }
}

describe('planSheets', () => {
  it('keeps type, edges, corners and links over random structures, papers, modes and types', () => {
    fc.assert(
      fc.property(anyStructure, anyOptions, (structure, options) => check(structure, options)),
      { numRuns: 60, seed: 44 },
    )
  }, 120_000)

  it('never lets a line of text run over the edge of its box', () => {
    fc.assert(
      fc.property(anyStructure, anyOptions, (structure, options) => {
        const { plan } = planChart(structure, options)
        const mm = (plan.basePt * 25.4) / 72
        for (const [sheet, id, planned] of plannedBoxes(plan)) {
          const box = sheet.layout.boxes.find((one) => one.unitId === id)
          for (const set of planned.sets) {
            expect(set.height * mm).toBeLessThanOrEqual((box?.height ?? 0) + NEAR)
            for (const { text, bold } of set.lines) {
              const width = textWidth(text, { family: 'serif', bold }) * mm
              expect(width).toBeLessThanOrEqual((box?.width ?? 0) + NEAR)
            }
          }
        }
      }),
      { numRuns: 25, seed: 45 },
    )
  }, 120_000)

  it('puts a dinas on one A3 and says what one sheet of F4 would cost', () => {
    const demo = structureOf(demoRecords())
    const options = { on: day('2018-10-04'), mode: 'fit', minType: 8, language: 'id' } as const
    const a3 = { ...options, paper: paperOf('A3', false), content: 'holders' } as const
    expect(planChart(demo, a3).plan.sheets).toHaveLength(1)
    const f4 = planChart(demo, { ...a3, paper: paperOf('F4', false) }).plan
    expect(f4.sheets).toHaveLength(2)
    expect(f4.alternatives[0]?.sheets).toBe(1)
    expect(f4.alternatives[0]?.typePt).toBeLessThan(8)
  })
})
