import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { chartSheets } from '../../renderer/print/chart/plan/chart-sheets.ts'
import { REAL_SHAPES, realShape } from './real-shapes.ts'

/** `GOLDEN=write` draws them anew: look at each before it is committed. */
const WRITE = process.env.GOLDEN === 'write'

for (const [name, outline] of Object.entries(REAL_SHAPES)) {
  it(`draws ${name} as it was looked at`, () => {
    const document = chartSheets(realShape(outline), {
      on: day('2018-10-04'),
      paper: paperOf('A3', false),
      mode: 'fit',
      minType: 7,
      language: 'id',
      content: 'holders',
    })
    document.svg.forEach((svg, i) => {
      const file = new URL(`golden/${name}-${i + 1}.svg`, import.meta.url)
      const broken = svg.replaceAll('><', '>\n<')
      if (WRITE) writeFileSync(file, broken)
      expect(existsSync(file)).toBe(true)
      expect(broken).toBe(readFileSync(file, 'utf8'))
    })
    const next = new URL(`golden/${name}-${document.sheets + 1}.svg`, import.meta.url)
    expect(existsSync(next)).toBe(false)
  })
}
