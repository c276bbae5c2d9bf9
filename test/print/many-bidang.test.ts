import { expect, it } from 'vitest'
import { unitRecord } from '../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import type { ChartBox } from '../../renderer/layout/blocks/chart-layout.ts'
import { brokenRows } from '../../renderer/layout/pages/one-grid.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { problemsOf } from '../../renderer/papers/paper-problems.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import type { ChartSheetOptions } from '../../renderer/print/chart/chart-options.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { type SheetPaperName, sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { SAMPLE_DAY } from '../make/sample-proposal.ts'

const NAMES = [
  'Perencanaan',
  'Pembinaan Sumber Daya Manusia',
  'Pelayanan',
  'Pengelolaan Data dan Informasi Publik',
  'Pengawasan',
  'Kemitraan',
]

/** A dinas of so many bidang with three seksi each. */
function office(bidang: number) {
  const name = (at: number) => NAMES[at % NAMES.length] ?? ''
  const unit = (id: string, type: 'dinas' | 'bidang' | 'seksi', title: string, above: string) =>
    unitRecord({
      id: `unit:${id}`,
      name: title,
      type,
      parentId: above === '' ? null : `unit:${above}`,
      order: Number(/\d+$/.exec(id)?.[0] ?? 0),
    })
  return structureOf([
    unit('dinas', 'dinas', 'Dinas Contoh Kota Seruni', ''),
    ...Array.from({ length: bidang }, (_, b) => [
      unit(`b${b}`, 'bidang', `Bidang ${name(b)}`, 'dinas'),
      ...[0, 1, 2].map((s) => unit(`b${b}-${s}`, 'seksi', `Seksi ${name(b + s + 1)}`, `b${b}`)),
    ]).flat(),
  ])
}

function rowsOf(boxes: readonly ChartBox[]): number[] {
  const rows = new Map<number, number>()
  for (const { y } of boxes) rows.set(Math.round(y * 10), (rows.get(Math.round(y * 10)) ?? 0) + 1)
  return [...rows].sort(([a], [b]) => a - b).map(([, count]) => count)
}

it.each([6, 8, 10, 12])(
  'an office of %i bidang stands on one sheet, its bidang in level rows of four or more',
  (count) => {
    const { plan } = planChart(office(count), {
      on: SAMPLE_DAY,
      paper: sheetPaper('F4', false),
      eitherTurn: true,
      mode: 'unit',
      minType: 8,
      language: 'id',
      content: 'units',
      initials: false,
      drawn: undefined,
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

const city = structureOf(cityRecords(7, 400))

function wish(paper: SheetPaperName, upright: boolean, minType: number): ChartSheetOptions {
  return {
    on: SAMPLE_DAY,
    paper: sheetPaper(paper, upright),
    mode: 'unit',
    minType,
    language: 'id',
    content: 'units',
  }
}

/** Of each office of four bidang whether they stand level; and the boxes of all sheets. */
function offices(paper: SheetPaperName, upright: boolean, minType: number) {
  const { plan } = planChart(city, wish(paper, upright, minType))
  const boxes = plan.sheets.flatMap(({ no, layout }) => layout.boxes.map((box) => ({ no, box })))
  const tops = new Map<string, number[]>()
  for (const { no, box } of boxes) {
    const unit = city.tables.unit.get(box.unitId)
    if (unit?.type !== 'bidang') continue
    const key = `${no} ${unit.parentId}`
    tops.set(key, [...(tops.get(key) ?? []), Math.round(box.y * 10)])
  }
  const four = [...tops.values()].filter((ys) => ys.length === 4)
  return { plan, boxes, four, level: four.filter((ys) => new Set(ys).size === 1) }
}

it.each([
  ['F4', true, 8, 19],
  ['F4', true, 9, 21],
  ['F4', true, 10, 23],
  ['F4', false, 8, 22],
  ['F4', false, 9, 23],
  ['A4', true, 8, 19],
  ['A4', true, 9, 22],
  ['A4', false, 8, 22],
  ['A3', true, 10, 19],
] as const)(
  'all offices of four bidang of a city have them in one row, in one type, boxes of one width: %s, upright %s, %i pt',
  (paper, upright, minType, sheets) => {
    const { plan, boxes, four, level } = offices(paper, upright, minType)
    expect(four.length).toBeGreaterThan(6)
    expect(level).toHaveLength(four.length)
    expect([plan.sheets.length, plan.keepsType]).toEqual([sheets, true])
    expect(new Set(plan.sheets.map(({ scale }) => scale)).size).toBe(1)
    expect(new Set(boxes.map(({ box }) => Math.round(box.width * 10))).size).toBe(1)
    expect(brokenRows(city, plan)).toBe(0)
  },
)

const large = structureOf(cityRecords(7, 800))

it.each([
  [800, 'A4', true, 10, 'rows-broken'],
  [800, 'F4', false, 8, 'widths-differ'],
  [400, 'A4', true, 10, 'alike-takes-more'],
  [400, 'F4', true, 10, null],
] as const)(
  'a set that is not alike, or takes more sheets for it, says so before it is printed: %i units on %s, upright %s, %i pt',
  (units, paper, portrait, minType, code) => {
    const live = units === 800 ? large : city
    const choice = { ...USUAL_PAPER, kind: 'chart', paper, portrait, minType } as const
    const order = { choice, language: 'id', on: SAMPLE_DAY, today: SAMPLE_DAY } as const
    const { plan } = makeSheets({ structure: live, live, proposal: null }, order) ?? {}
    const told = problemsOf(paperKind('chart'), live, order, { paper: null, plan: plan ?? null })
    const found = told.filter((one) => /^(rows-broken|widths-differ|alike-)/.test(one.code))
    expect(found.map((one) => one.code)).toEqual(code ? [code] : [])
    for (const one of found) {
      expect(one.place.kind).toBe('form')
      expect(Number(one.params.count ?? one.params.sheets)).toBeGreaterThan(1)
      const said = wordsIn('id')(`print.problem-${one.code}`, one.params)
      expect(said).toMatch(/kertas lebih besar/)
      expect(said).toMatch(/huruf lebih kecil/i)
      expect(said).not.toMatch(/[{}]/)
    }
  },
)

it.each([8, 9, 10])('no office of a set has ten bidang two by two, at %i pt', (minType) => {
  const top = unitRecord({ id: 'unit:kota', name: 'Kota', type: 'pemda', parentId: null, order: 0 })
  const parts = [4, 10, 6, 4].flatMap((bidang, at) =>
    [...office(bidang).tables.unit.values()].map((unit) => ({
      ...unit,
      id: `${unit.id}-of-${at}` as const,
      parentId: unit.parentId ? (`${unit.parentId}-of-${at}` as const) : top.id,
      order: unit.parentId ? unit.order : at,
    })),
  )
  const { plan } = planChart(structureOf([top, ...parts]), wish('F4', true, minType))
  expect(plan.sheets.length).toBeGreaterThan(3)
  expect(new Set(plan.sheets.map(({ scale }) => scale)).size).toBe(1)
  const ten = plan.sheets.flatMap(({ layout }) =>
    layout.boxes.filter(({ unitId, depth }) => depth > 0 && /^unit:b\d+-of-1$/.test(unitId)),
  )
  expect(ten).toHaveLength(10)
  expect(Math.min(...rowsOf(ten).slice(0, -1))).toBeGreaterThanOrEqual(4)
})
