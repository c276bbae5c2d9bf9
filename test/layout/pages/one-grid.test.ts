import { describe, expect, it } from 'vitest'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { MM_PER_PT } from '../../../renderer/layout/pages/paper.ts'
import { LINE } from '../../../renderer/layout/text/box-text.ts'
import { planChart } from '../../../renderer/print/chart/plan/chart-plan.ts'
import { type SheetPaperName, sheetPaper } from '../../../renderer/print/sheet/sheet-papers.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { DEMO_DAY, demoRecords } from '../../../renderer/samples/demo-2018.ts'

const office = structureOf(demoRecords())
const city = structureOf(cityRecords(7, 400))

function planOf(
  structure: Structure,
  paper: SheetPaperName,
  upright: boolean,
  minType: number,
  content: 'units' | 'holders',
) {
  const common = { on: DEMO_DAY, mode: 'unit', language: 'id' } as const
  const options = { ...common, paper: sheetPaper(paper, upright), minType, content }
  return planChart(structure, options).plan
}

const SETS = [
  ['the office', office, 'F4', true, 8, 'holders', 2],
  ['the office', office, 'F4', true, 10, 'units', 2],
  ['the office', office, 'A4', false, 11, 'units', 3],
  ['a city of 400', city, 'F4', true, 8, 'units', 19],
  ['a city of 400', city, 'F4', true, 9, 'units', 21],
  ['a city of 400', city, 'A4', true, 8, 'units', 19],
  ['a city of 400', city, 'A3', false, 8, 'holders', 20],
] as const

describe('all sheets of a Lampiran', () => {
  it.each(SETS)(
    '%s: one size of type, rows at whole half lines below the first, level tops (%#)',
    (_name, structure, paper, upright, minType, content, count) => {
      const { sheets, basePt, grid } = planOf(structure, paper, upright, minType, content)
      expect(sheets).toHaveLength(count)
      expect(grid).not.toBeNull()
      expect(new Set(sheets.map(({ scale }) => scale)).size).toBe(1)
      const step = (LINE / 2) * basePt * MM_PER_PT
      for (const { layout } of sheets) {
        for (const { y } of layout.boxes) {
          expect(Math.abs(y / step - Math.round(y / step))).toBeLessThan(1e-3)
        }
      }
    },
  )

  it.each([
    ['F4', true, 8, 13.3],
    ['A3', true, 9, 14.5],
  ] as const)('of a city have boxes of one width too on %s', (paper, upright, minType, width) => {
    const { sheets, grid } = planOf(city, paper, upright, minType, 'units')
    expect(grid?.widths[0]).toBeCloseTo(width, 1)
    const widths = sheets.flatMap(({ layout }) => layout.boxes.map((box) => box.width.toFixed(3)))
    expect(new Set(widths).size).toBe(1)
  })

  it('of one sheet need no grid', () => {
    expect(planOf(office, 'F4', true, 8, 'units').grid).toBeNull()
  })
})
