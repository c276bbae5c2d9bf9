import { describe, expect, it } from 'vitest'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { brokenRows } from '../../renderer/layout/pages/one-grid.ts'
import type { SheetPlan } from '../../renderer/layout/pages/sheet-plan.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { toldPlan } from '../../renderer/print/plan/plan-facts.ts'
import { type SheetPaperName, sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { REAL_SHAPES, realShape } from '../layout/real-shapes.ts'

/** In full in the long form; else a city only where the first plan is not alike. */
const isLong = process.env.BAGAN_LONG !== undefined

const office = structureOf(demoRecords())
const city = structureOf(cityRecords(7, 400))

type Wish = readonly [SheetPaperName, boolean, 'units' | 'holders', number]

const GRID: readonly Wish[] = (['F4', 'A4', 'A3'] as const).flatMap((paper) =>
  [true, false].flatMap((upright) =>
    (['units', 'holders'] as const).flatMap((content) =>
      [8, 9, 10].map((minType) => [paper, upright, content, minType] as const),
    ),
  ),
)

const HARD: readonly Wish[] = [
  ['F4', true, 'holders', 9],
  ['F4', true, 'holders', 10],
  ['A4', true, 'units', 10],
  ['A4', true, 'holders', 9],
  ['A4', true, 'holders', 10],
  ['A4', false, 'units', 10],
  ['A3', true, 'holders', 8],
]

function planOf(structure: Structure, [paper, upright, content, minType]: Wish): SheetPlan {
  const common = { on: DEMO_DAY, mode: 'unit', language: 'id' } as const
  return planChart(structure, { ...common, paper: sheetPaper(paper, upright), minType, content })
    .plan
}

/** Broken rows, widths of boxes as they are measured on paper, sizes of type. */
function unlike(structure: Structure, { sheets }: SheetPlan) {
  const widths = sheets.flatMap(({ layout, scale }) =>
    layout.boxes.map(({ width }) => (width * scale).toFixed(2)),
  )
  return [
    brokenRows(structure, { sheets }),
    new Set(widths).size,
    new Set(sheets.map(({ scale }) => scale.toFixed(4))).size,
  ]
}

describe('a Lampiran has boxes of one width in whole rows, in one type that is no smaller than asked for', () => {
  it.each(GRID)('an office on %s, upright %s, %s at %i pt', (...wish) => {
    const plan = planOf(office, wish)
    // A sheet alone stands as its office has room.
    const [rows, widths, types] = unlike(office, plan)
    expect(plan.sheets.length > 1 ? rows : 0).toBe(0)
    expect([widths, types]).toEqual([1, 1])
    expect(plan.keepsType).toBe(true)
  })

  it.each(isLong ? GRID : HARD)('a city on %s, upright %s, %s at %i pt', (...wish) => {
    const plan = planOf(city, wish)
    expect(unlike(city, plan)).toEqual([0, 1, 1])
    expect(plan.keepsType).toBe(true)
    expect(plan.uneven).toEqual({ rows: 0, widths: 1 })
  })

  it.each(
    Object.entries(REAL_SHAPES).flatMap(([name, outline]) =>
      [8, 9, 10].map((minType) => [name, minType, outline] as const),
    ),
  )('%s at %i pt, with holders, on A4', (_name, minType, outline) => {
    const structure = realShape(outline)
    for (const upright of [true, false]) {
      const plan = planOf(structure, ['A4', upright, 'holders', minType])
      if (plan.sheets.length > 1) expect(unlike(structure, plan)).toEqual([0, 1, 1])
      expect(plan.keepsType).toBe(true)
    }
  })
})

it('a set that takes more sheets to be alike offers the smaller type at which it takes no more', () => {
  const plan = planOf(city, ['A4', true, 'units', 10])
  const told = toldPlan(plan, 'id')
  expect(told.plan.alike).toEqual({ sheets: 32, loose: 23 })
  const [offer] = told.offers()
  expect(offer).toEqual({
    sentence: '22 lembar bila 9 pt',
    mode: 'unit',
    minType: 9,
    paper: null,
  })
  // What is pressed is what comes.
  const taken = planOf(city, ['A4', true, 'units', offer?.minType ?? 0])
  expect([taken.sheets.length, ...unlike(city, taken)]).toEqual([22, 0, 1, 1])
  expect(toldPlan(taken, 'id').plan.alike).toBeNull()
})
