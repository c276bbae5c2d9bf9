import { expect, it } from 'vitest'
import { MM_PER_PT } from '../../renderer/layout/pages/paper.ts'
import { samplePaper } from '../make/sample-papers.ts'
import { textsOf } from './flat-svg.ts'

/** Points in which most letters of a paper, or of one of its sheets, are set. */
function typeOf(kind: Parameters<typeof samplePaper>[0], sheet?: number): number {
  const letters = new Map<number, number>()
  const { svg } = samplePaper(kind, 'id')
  const sheets = sheet === undefined ? svg : svg.slice(sheet, sheet + 1)
  for (const { size, text } of sheets.flatMap(textsOf)) {
    const points = Math.round((size / MM_PER_PT) * 10) / 10
    letters.set(points, (letters.get(points) ?? 0) + text.length)
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

it.each(['petikan', 'spmt', 'oath-minutes', 'acting-order', 'inauguration-invitation'] as const)(
  'a letter is written in 12 points: %s',
  (kind) => {
    expect(typeOf(kind)).toBe(12)
  },
)

it('a letter with a table attached is one too; the table is set as tables are', () => {
  expect(samplePaper('approval-request', 'id').svg).toHaveLength(2)
  expect([typeOf('approval-request', 0), typeOf('approval-request', 1)]).toEqual([12, 10])
})

it('words that would take another sheet so, and tables, are not', () => {
  expect(samplePaper('telaahan', 'id').svg).toHaveLength(1)
  expect(typeOf('telaahan')).toBe(10)
  expect(typeOf('vacancies')).toBe(10)
})
