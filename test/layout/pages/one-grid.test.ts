import { expect, it } from 'vitest'
import { samplePaper } from '../../make/sample-papers.ts'

/** Widths in millimetres of what is drawn as a box of a unit: a rectangle with an edge, larger than a sign. */
function boxWidths(svg: string): number[] {
  return [...svg.matchAll(/<rect\b[^>]*>/g)]
    .filter(([tag]) => /stroke="#/.test(tag))
    .map(([tag]) => Number(/ width="([^"]*)"/.exec(tag)?.[1]))
    .filter((width) => width > 25)
}

it('the boxes of all sheets of a Lampiran have one width, that of one grid', () => {
  const { svg, sheets } = samplePaper('chart', 'id', 9)
  expect(sheets).toBe(2)
  const widths = svg.flatMap(boxWidths)
  expect(widths.length).toBeGreaterThan(20)
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1.5)
})
