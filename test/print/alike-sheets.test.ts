import { describe, expect, it } from 'vitest'
import { unitRecord } from '../../renderer/domain/records/record-makers.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import type { ChartBox } from '../../renderer/layout/blocks/chart-layout.ts'
import { brokenRows } from '../../renderer/layout/pages/one-grid.ts'
import type { SheetPlan } from '../../renderer/layout/pages/sheet-plan.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { problemsOf } from '../../renderer/papers/paper-problems.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { toldPlan } from '../../renderer/print/plan/plan-facts.ts'
import { type SheetPaperName, sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { REAL_SHAPES, realShape } from '../layout/real-shapes.ts'
import { SAMPLE_DAY } from '../make/sample-proposal.ts'
import { city } from './city-proposal.ts'
import { sample, words } from './on-sheets.ts'

/** In full in the long form; else some of all wishes, and a city where its first plan is not alike or lies. */
const isLong = process.env.BAGAN_LONG !== undefined

type Wish = readonly [SheetPaperName, upright: boolean, 'units' | 'holders', minType: number]

const GRID: readonly Wish[] = (['F4', 'A4', 'A3'] as const).flatMap((paper) =>
  [true, false].flatMap((upright) =>
    (['units', 'holders'] as const).flatMap((content) =>
      [8, 9, 10].map((minType) => [paper, upright, content, minType] as const),
    ),
  ),
)
const COMMON = { on: SAMPLE_DAY, mode: 'unit', language: 'id' } as const
const plans = new Map<Structure, Map<string, SheetPlan>>()

/** A plan, made once for all who ask about it. */
function planOf(structure: Structure, wish: Wish): SheetPlan {
  const known = plans.get(structure) ?? new Map<string, SheetPlan>()
  plans.set(structure, known)
  const [paper, upright, content, minType] = wish
  const form = { paper: sheetPaper(paper, upright), content, minType }
  const plan = known.get(wish.join()) ?? planChart(structure, { ...COMMON, ...form }).plan
  known.set(wish.join(), plan)
  return plan
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

/** How the bidang lie of each office of a city that has four: in how many rows. */
function rowsOfFour({ sheets }: SheetPlan): number[] {
  const tops = new Map<string, number[]>()
  for (const { no, layout } of sheets) {
    for (const { unitId, y } of layout.boxes) {
      const unit = city.tables.unit.get(unitId)
      if (unit?.type !== 'bidang') continue
      const key = `${no} ${unit.parentId}`
      tops.set(key, [...(tops.get(key) ?? []), Math.round(y * 10)])
    }
  }
  return [...tops.values()].filter((ys) => ys.length === 4).map((ys) => new Set(ys).size)
}

describe('a Lampiran has boxes of one width in whole rows, in one type that is no smaller than asked for', () => {
  it.each(isLong ? GRID : GRID.filter((_, no) => no % 5 < 2))(
    'an office on %s, upright %s, %s at %i pt',
    (...wish) => {
      const plan = planOf(sample.live, wish)
      const [rows, ...alike] = unlike(sample.live, plan)
      // A sheet alone stands as its office has room.
      expect(plan.sheets.length > 1 ? rows : 0).toBe(0)
      expect(alike).toEqual([1, 1])
      expect(plan.keepsType).toBe(true)
      expect(plan.typePt).toBeGreaterThanOrEqual(wish[3])
    },
  )

  it.each<readonly [...Wish, sheets: number | null]>([
    ['F4', true, 'units', 10, 23],
    ['F4', false, 'units', 8, 22],
    ['A4', true, 'units', 9, 22],
    ['A4', true, 'units', 10, null],
    ['A4', true, 'holders', 9, null],
    ['A3', true, 'holders', 8, null],
    ...(isLong ? GRID.map((wish) => [...wish, null] as const) : []),
  ])('a city on %s, upright %s, %s at %i pt', (...given) => {
    const [paper, upright, content, minType, sheets] = given
    const plan = planOf(city, [paper, upright, content, minType])
    expect(unlike(city, plan)).toEqual([0, 1, 1])
    expect(plan.keepsType).toBe(true)
    expect(plan.uneven).toEqual({ rows: 0, widths: 1 })
    if (content === 'holders' || sheets === null) return
    expect(plan.sheets).toHaveLength(sheets)
    const rows = rowsOfFour(plan)
    expect(rows.length).toBeGreaterThan(6)
    expect(rows).toEqual(rows.map(() => 1))
  })

  it.each(
    Object.entries(REAL_SHAPES).flatMap(([name, outline]) => [
      [name, 8, true, outline] as const,
      [name, 10, false, outline] as const,
    ]),
  )('%s at %i pt, with holders, on A4, upright: %s', (_, minType, upright, outline) => {
    const structure = realShape(outline)
    const plan = planOf(structure, ['A4', upright, 'holders', minType])
    if (plan.sheets.length > 1) expect(unlike(structure, plan)).toEqual([0, 1, 1])
    expect(plan.keepsType).toBe(true)
  })
})

it.each([
  // Two have no room for boxes of one width.
  ['A4', false, 3],
  ['A4', true, 2],
  ['A3', false, 1],
] as const)(
  'the fewest sheets of an office that keep 8 pt, on %s, upright %s: %i',
  (name, upright, count) => {
    expect(planOf(sample.live, [name, upright, 'holders', 8]).sheets).toHaveLength(count)
  },
)

it('a set that takes more sheets to be alike offers the smaller type at which it takes no more', () => {
  const told = toldPlan(planOf(city, ['A4', true, 'units', 10]), 'id')
  expect(told.plan.alike).toEqual({ sheets: 32, loose: 23 })
  const [offer] = told.offers()
  const sentence = '22 lembar bila 9 pt'
  expect(offer).toEqual({ sentence, mode: 'unit', minType: 9, paper: null })
  // What is pressed is what comes.
  const taken = planOf(city, ['A4', true, 'units', 9])
  expect(taken.sheets).toHaveLength(22)
  expect(toldPlan(taken, 'id').plan.alike).toBeNull()
})

const large = structureOf(cityRecords(7, 800))

it.each([
  [large, 'A4', true, 10, 'rows-broken'],
  [large, 'F4', false, 8, 'widths-differ'],
  [city, 'A4', true, 10, 'alike-takes-more'],
  [city, 'F4', true, 10, null],
] as const)(
  'a set that is not alike, or takes more sheets for it, says so before it is printed: %#',
  (live, paper, portrait, minType, code) => {
    const { plan } = toldPlan(planOf(live, [paper, portrait, 'units', minType]), 'id')
    const choice = { ...USUAL_PAPER, kind: 'chart', paper, portrait, minType } as const
    const order = { choice, language: 'id', on: SAMPLE_DAY, today: SAMPLE_DAY } as const
    const found = problemsOf(paperKind('chart'), live, order, { paper: null, plan }).filter((one) =>
      /^(rows-broken|widths-differ|alike-)/.test(one.code),
    )
    expect(found.map((one) => one.code)).toEqual(code ? [code] : [])
    for (const one of found) {
      expect(one.place.kind).toBe('form')
      expect(Number(one.params.count ?? one.params.sheets)).toBeGreaterThan(1)
      const said = words(`print.problem-${one.code}`, one.params)
      expect(said).toMatch(/kertas lebih besar/)
      expect(said).toMatch(/huruf lebih kecil/i)
      expect(said).not.toMatch(/[{}]/)
    }
  },
)

const NAMES = [
  'Perencanaan',
  'Pembinaan Sumber Daya Manusia',
  'Pelayanan',
  'Pengelolaan Data dan Informasi Publik',
  'Pengawasan',
  'Kemitraan',
]

/** A dinas of so many bidang with three seksi each. */
function office(bidang: number, suffix = '', parentId: 'unit:kota' | null = null, order = 0) {
  const name = (at: number) => NAMES[at % NAMES.length] ?? ''
  const unit = (id: string, type: 'bidang' | 'seksi', title: string, above: string, at: number) =>
    unitRecord({
      ...{ id: `unit:${id}${suffix}`, name: title, type, order: at },
      parentId: `unit:${above}${suffix}`,
    })
  return [
    unitRecord({
      ...{ id: `unit:dinas${suffix}`, name: 'Dinas Contoh Kota Seruni', type: 'dinas' },
      ...{ parentId, order },
    }),
    ...Array.from({ length: bidang }, (_, b) => [
      unit(`b${b}`, 'bidang', `Bidang ${name(b)}`, 'dinas', b),
      ...[0, 1, 2].map((s) => unit(`b${b}-${s}`, 'seksi', `Seksi ${name(b + s + 1)}`, `b${b}`, s)),
    ]).flat(),
  ]
}

/** How many boxes stand in each row, from the top. */
function rowsOf(boxes: readonly ChartBox[]): number[] {
  const rows = new Map<number, number>()
  for (const { y } of boxes) rows.set(Math.round(y * 10), (rows.get(Math.round(y * 10)) ?? 0) + 1)
  return [...rows].sort(([a], [b]) => a - b).map(([, count]) => count)
}

it.each([6, 8, 10, 12])(
  'an office of %i bidang stands on one sheet, its bidang in level rows of four or more',
  (count) => {
    const { plan } = planChart(structureOf(office(count)), {
      ...{ ...COMMON, paper: sheetPaper('F4', false), eitherTurn: true, minType: 8 },
      ...{ content: 'units', initials: false },
    })
    expect([plan.sheets.length, plan.keepsType]).toEqual([1, true])
    const boxes = plan.sheets[0]?.layout.boxes ?? []
    const rows = rowsOf(boxes.filter(({ unitId }) => /^unit:b\d+$/.test(unitId)))
    expect(rows.reduce((sum, one) => sum + one, 0)).toBe(count)
    // Only what is left over stands in a shorter row, the last.
    expect(Math.min(...rows.slice(0, -1), rows.length === 1 ? count : 99)).toBeGreaterThanOrEqual(4)
    expect(rows.length).toBeLessThanOrEqual(3)
    // Each box is as high as its own lines.
    expect(new Set(boxes.map(({ height }) => Math.round(height * 10))).size).toBeGreaterThan(1)
  },
)

it.each([8, 10])('no office of a set has ten bidang two by two, at %i pt', (minType) => {
  const top = unitRecord({ id: 'unit:kota', name: 'Kota', type: 'pemda', parentId: null, order: 0 })
  const parts = [4, 10, 6, 4].flatMap((bidang, at) => office(bidang, `-of-${at}`, 'unit:kota', at))
  const { sheets } = planOf(structureOf([top, ...parts]), ['F4', true, 'units', minType])
  expect(sheets.length).toBeGreaterThan(3)
  expect(new Set(sheets.map(({ scale }) => scale)).size).toBe(1)
  const ten = sheets.flatMap(({ layout }) =>
    layout.boxes.filter(({ unitId, depth }) => depth > 0 && /^unit:b\d+-of-1$/.test(unitId)),
  )
  expect(ten).toHaveLength(10)
  expect(Math.min(...rowsOf(ten).slice(0, -1))).toBeGreaterThanOrEqual(4)
})
