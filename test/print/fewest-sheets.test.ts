import { describe, expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'

const office = structureOf(demoRecords())

describe('the fewest sheets that keep 8 pt', () => {
  it.each([
    // Two have no room for boxes of one width.
    ['A4', false, 3],
    ['A4', true, 2],
    ['A3', false, 1],
  ] as const)('of an office on %s, upright: %s', (name, upright, sheets) => {
    const { plan } = planChart(office, {
      on: DEMO_DAY,
      paper: sheetPaper(name, upright),
      mode: 'unit',
      minType: 8,
      language: 'id',
      content: 'holders',
    })
    expect(plan.sheets).toHaveLength(sheets)
    expect(plan.keepsType).toBe(true)
    expect(plan.typePt).toBeGreaterThanOrEqual(8)
  })
})
