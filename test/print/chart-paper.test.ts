import { describe, expect, it } from 'vitest'
import { get, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { evenMargins, MM_PER_PT, paperOf } from '../../renderer/layout/pages/paper.ts'
import type { ChartSheetOptions } from '../../renderer/print/chart/chart-options.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { chartSheets } from '../../renderer/print/chart/plan/chart-sheets.ts'
import { pageOf } from '../../renderer/print/sheet/document.ts'
import {
  LEAST_SIDE,
  MOST_MARGIN,
  marginsFrom,
  paperFrom,
} from '../../renderer/print/sheet/sheet-papers.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'

const demo = structureOf(demoRecords())
const options: ChartSheetOptions = {
  on: day('2018-10-04'),
  paper: paperOf('A3', false),
  mode: 'fit',
  minType: 8,
  language: 'id',
  content: 'holders',
}

/** Left, top, right and bottom of what the boxes of a plan cover, in millimetres of the paper. */
function drawnRange(given: ChartSheetOptions) {
  const boxes = planChart(demo, given).plan.sheets.flatMap(({ x, y, scale, layout }) =>
    layout.boxes.map((box) => ({
      left: x + box.x * scale,
      top: y + box.y * scale,
      right: x + (box.x + box.width) * scale,
      bottom: y + (box.y + box.height) * scale,
    })),
  )
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

describe('margins', () => {
  it('are 12 mm where none are asked for', () => {
    const asked = chartSheets(demo, { ...options, margins: evenMargins(12) })
    expect(asked).toEqual(chartSheets(demo, options))
  })

  it.each(['fit', 'unit', 'poster'] as const)('are kept free of boxes, in mode %s', (mode) => {
    const { left, top, right, bottom } = drawnRange({
      ...options,
      mode,
      paper: mode === 'poster' ? paperOf('A1', false) : options.paper,
      margins: { top: 20, right: 15, bottom: 25, left: 40 },
    })
    const { widthMm, heightMm } = mode === 'poster' ? paperOf('A1', false) : options.paper
    const slack = 1e-6
    expect(left).toBeGreaterThanOrEqual(40 - slack)
    expect(top).toBeGreaterThanOrEqual(20 - slack)
    expect(right).toBeLessThanOrEqual(widthMm - 15 + slack)
    expect(bottom).toBeLessThanOrEqual(heightMm - 25 + slack)
  })

  it('are read as one number or as four', () => {
    expect(marginsFrom('20')).toEqual(evenMargins(20))
    expect(marginsFrom(' 20, 15 20;30')).toEqual({ top: 20, right: 15, bottom: 20, left: 30 })
    for (const wrong of ['', '4', '41', '20,30', '20 mm', '1,2,3,4,5']) {
      expect(marginsFrom(wrong)).toBeNull()
    }
  })
})

describe('the table of initials', () => {
  const titles = ['signer1', 'signer2', 'signer3', 'signer4', 'signer5'].flatMap((key) => {
    const value = get(demo, `setting:${key}` as const)?.value ?? ''
    return value === '' || value === get(demo, 'setting:headTitle')?.value ? [] : [value]
  })

  it('is there only where it is asked for, with a row for each post that initials', () => {
    expect(titles.length).toBeGreaterThan(0)
    const plain = chartSheets(demo, options).svg.join('')
    const [first = '', ...others] = chartSheets(demo, { ...options, initials: true }).svg
    expect(plain).not.toContain('PARAF KOORDINASI')
    expect(first).toContain('>PARAF KOORDINASI<')
    expect(others.join('')).not.toContain('PARAF KOORDINASI')
    expect(planChart(demo, { ...options, initials: true }).frame.initials?.table.rows).toHaveLength(
      titles.length,
    )
  })

  it.each([true, false])('stands on no box and within the margins (upright: %s)', (portrait) => {
    const given = { ...options, paper: paperOf('F4', portrait), initials: true }
    const { plan, frame } = planChart(demo, given)
    const { initials, margins, paper } = frame
    if (!initials) throw new Error('no table')
    const right = initials.x + initials.table.width
    const bottom = initials.y + initials.table.height
    expect(initials.x).toBeGreaterThan(margins.left + 24 * frame.type * MM_PER_PT - 1e-6)
    expect(right).toBeLessThanOrEqual(paper.widthMm - margins.right + 1e-6)
    expect(bottom).toBeLessThanOrEqual(paper.heightMm - margins.bottom)
    const [sheet] = plan.sheets
    if (!sheet) throw new Error('no sheet')
    const under = sheet.layout.boxes.filter(
      (box) =>
        sheet.x + (box.x + box.width) * sheet.scale > initials.x &&
        sheet.x + box.x * sheet.scale < right &&
        sheet.y + (box.y + box.height) * sheet.scale > initials.y,
    )
    expect(under).toEqual([])
  })
})

describe('own paper', () => {
  it('is read as width and height as it lies', () => {
    expect(paperFrom('250x400')).toEqual({ widthMm: 250, heightMm: 400 })
    expect(paperFrom('400,5 × 250')).toEqual({ widthMm: 400.5, heightMm: 250 })
    for (const wrong of ['', 'A3', '250', '250x', '199x400', '250x1501', '250x400x3']) {
      expect(paperFrom(wrong)).toBeNull()
    }
  })

  it('is the paper of every sheet', () => {
    const paper = paperFrom('400x250')
    if (!paper) throw new Error('no paper')
    const document = chartSheets(demo, { ...options, paper })
    expect(pageOf(document)).toContain('@page { size: 400mm 250mm; margin: 0 }')
    expect(document.svg.every((sheet) => sheet.includes('viewBox="0 0 400 250"'))).toBe(true)
  })

  it.each([
    paperOf('A4', false),
    paperOf('A4', true),
    paperOf('Letter', false),
    { widthMm: LEAST_SIDE, heightMm: LEAST_SIDE },
  ])('leaves room for a drawing where margins are widest, on $widthMm × $heightMm', (paper) => {
    const margins = evenMargins(MOST_MARGIN)
    const { plan } = planChart(demo, { ...options, paper, margins, initials: true })
    expect(plan.sheets.length).toBeGreaterThan(0)
    for (const { scale } of plan.sheets) expect(scale).toBeGreaterThan(0)
  })
})
