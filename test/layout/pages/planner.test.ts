import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import {
  all,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { base64Of } from '../../../renderer/domain/values/base64.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  evenMargins,
  PAPER_NAMES,
  type Paper,
  type PaperName,
  paperOf,
} from '../../../renderer/layout/pages/paper.ts'
import {
  PLAN_MODES,
  type PlannedBox,
  type PlannedSheet,
  type SheetPlan,
  type Tile,
} from '../../../renderer/layout/pages/sheet-plan.ts'
import { textWidth } from '../../../renderer/layout/text/text-measure.ts'
import type { ChartSheetOptions } from '../../../renderer/print/chart/chart-options.ts'
import { planChart } from '../../../renderer/print/chart/plan/chart-plan.ts'
import { LEAST_SIDE, MOST_MARGIN } from '../../../renderer/print/sheet/sheet-papers.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { isLong } from '../../make/long-form.ts'
import { pngOf } from '../../make/pictures.ts'
import { anyStructure } from '../random-structures.ts'

const NEAR = 1e-6

/** Papers with a name, lying either way, and own sizes as small and as odd as may be asked for. */
const anyPaper: fc.Arbitrary<Paper> = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...PAPER_NAMES), fc.boolean()) },
    {
      weight: 1,
      arbitrary: fc.record({
        widthMm: fc.integer({ min: LEAST_SIDE, max: 700 }),
        heightMm: fc.integer({ min: LEAST_SIDE, max: 700 }),
      }),
    },
  )
  .map(
    (paper) =>
      (Array.isArray(paper) ? paperOf(...(paper as [PaperName, boolean])) : paper) as Paper,
  )

const anyOptions: fc.Arbitrary<ChartSheetOptions> = fc
  .record({
    paper: anyPaper,
    mode: fc.constantFrom(...PLAN_MODES),
    minType: fc.constantFrom(4, 6, 8, 9.5, 12, 16, 24),
    content: fc.constantFrom('units' as const, 'holders' as const),
    initials: fc.boolean(),
    margins: fc.constantFrom(evenMargins(12), evenMargins(5), evenMargins(MOST_MARGIN), {
      top: 20,
      right: 15,
      bottom: 25,
      left: 30,
    }),
  })
  .map((rest) => ({ ...rest, on: day('2018-10-04'), language: 'id' as const }))

/** With all that stands around a Lampiran, and a logo. */
function withOffice(structure: Structure): Structure {
  const settings = {
    officeName: 'Kantor Uji yang Namanya Cukup Panjang',
    headTitle: 'Wali Kota Contoh',
    headName: 'Adiwangsa Pramudita',
    decreeNo: '49 Tahun 2016',
    decreeTitle: 'Kedudukan, Susunan Organisasi, Tugas dan Fungsi',
    signer1: 'Kepala Bagian Organisasi',
    signer2: 'Sekretaris Daerah',
    logo: `30x40 data:image/png;base64,${base64Of(pngOf(30, 40))}`,
  }
  const given = Object.entries(settings).map(([key, value]) => settingRecord(key, value))
  return structureOf([...recordsOf(structure), ...given])
}

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
  const { plan, frame } = planChart(structure, options)
  // Where the type cannot be kept, the plan says so and keeps the type it says.
  expect(plan.keepsType).toBe(plan.typePt >= options.minType - NEAR)
  expect(frame.type).toBeGreaterThanOrEqual(Math.min(options.minType, plan.typePt) - NEAR)
  for (const { scale } of plan.sheets) {
    expect(plan.basePt * scale).toBeGreaterThanOrEqual(plan.typePt - NEAR)
  }
  expect(plan.paper).toEqual(options.paper)
  for (const sheet of plan.sheets) checkSheet(sheet)
  const units = all(structure, 'unit').map((unit) => unit.id)
  if (options.mode === 'poster') {
    const whole = new Set(plan.sheets.flatMap((sheet) => onPaper(sheet).map((box) => box.unitId)))
    expect([...whole].sort()).toEqual(units.sort())
    checkPicture(plan)
    return
  }
  const drawn = plannedBoxes(plan).filter(([, , box]) => !box.tag)
  expect(drawn.map(([, id]) => id).sort()).toEqual(units.sort())
  checkLinks(plan)
}

/** Header, title, logo, legend and signature stand on no box; those no larger than a tile are whole on one. */
function checkPicture({ picture, sheets }: SheetPlan): void {
  const [first] = sheets
  if (!picture || !first) throw new Error('a poster without a picture')
  for (const block of picture.blocks) {
    expect(block.x).toBeGreaterThanOrEqual(-NEAR)
    expect(block.y).toBeGreaterThanOrEqual(-NEAR)
    expect(block.y + block.height).toBeLessThanOrEqual(picture.height + NEAR)
    const hit = first.layout.boxes.filter(
      (box) =>
        box.x < block.x + block.width - NEAR &&
        box.x + box.width > block.x + NEAR &&
        box.y < block.y + block.height - NEAR &&
        box.y + box.height > block.y + NEAR,
    )
    expect(hit).toEqual([])
    if (block.width > first.area.width || block.height > first.area.height) continue
    expect(sheets.some(({ tile }) => tile && isWhole(block, tile))).toBe(true)
  }
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
  it.each(PLAN_MODES)(
    'keeps type, edges, corners and links over random structures, papers and types (%s)',
    (mode) => {
      fc.assert(
        fc.property(anyStructure, anyOptions, (structure, options) =>
          check(withOffice(structure), { ...options, mode }),
        ),
        { numRuns: isLong ? 34 : 12, seed: 44 },
      )
    },
    120_000,
  )

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
      { numRuns: isLong ? 25 : 10, seed: 45 },
    )
  }, 120_000)

  it('has a plan for the largest type on the smallest paper, near the largest that can be kept', () => {
    const demo = withOffice(structureOf(demoRecords()))
    const on = day('2018-10-04')
    for (const mode of PLAN_MODES) {
      for (const paper of [
        paperOf('F4', false),
        paperOf('F4', true),
        { widthMm: 200, heightMm: 200 },
      ]) {
        const options = {
          on,
          mode,
          paper,
          minType: 24,
          language: 'id',
          content: 'holders',
        } as const
        const { plan } = planChart(demo, { ...options, initials: true })
        expect(plan.sheets.length).toBeGreaterThan(1)
        expect(plan.askedPt).toBe(24)
        expect(plan.typePt).toBeGreaterThan(9)
        if (plan.keepsType) continue
        const kept = planChart(demo, {
          ...options,
          initials: true,
          minType: plan.typePt - 0.2,
        }).plan
        expect(kept.keepsType).toBe(true)
      }
    }
  })

  it('never enlarges what is asked for by an own paper without room', () => {
    const demo = withOffice(structureOf(demoRecords()))
    const paper = { widthMm: LEAST_SIDE, heightMm: LEAST_SIDE }
    const margins = evenMargins(MOST_MARGIN)
    const options = { on: day('2018-10-04'), language: 'id', content: 'holders' } as const
    for (const mode of PLAN_MODES) {
      const { plan } = planChart(demo, { ...options, mode, paper, margins, minType: 8 })
      expect(plan.keepsType).toBe(true)
      expect(plan.typePt).toBeLessThanOrEqual(12)
    }
  })

  it('puts a dinas on one A3 and says what one sheet of F4 would cost', () => {
    const demo = structureOf(demoRecords())
    const options = { on: day('2018-10-04'), mode: 'fit', minType: 8, language: 'id' } as const
    const a3 = { ...options, paper: paperOf('A3', false), content: 'holders' } as const
    expect(planChart(demo, a3).plan.sheets).toHaveLength(1)
    const f4 = planChart(demo, { ...a3, paper: paperOf('F4', false) }).plan
    expect(f4.sheets).toHaveLength(2)
    const [one] = f4.alternatives()
    expect(one?.sheets).toBe(1)
    expect(one?.typePt).toBeLessThan(8)
  })

  it('offers larger paper where one sheet would be too small to read', () => {
    const city = structureOf(cityRecords(3, 1500))
    const options = { on: day('2018-10-04'), minType: 8, language: 'id', content: 'units' } as const
    const f4 = { ...options, mode: 'unit', paper: paperOf('F4', false) } as const
    const { plan } = planChart(city, f4)
    const [other, ...more] = plan.alternatives()
    expect(more).toEqual([])
    expect([other?.mode, other?.paper]).toEqual(['unit', paperOf('A3', false)])
    const taken = planChart(city, { ...f4, paper: paperOf('A3', false) }).plan
    expect(taken.sheets).toHaveLength(other?.sheets ?? 0)
    expect(taken.sheets.length).toBeLessThan(plan.sheets.length)
  })
})
