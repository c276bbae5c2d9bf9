import { expect, it } from 'vitest'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { actingPaper } from '../../renderer/papers/kinds/acting.ts'
import { compliancePaper } from '../../renderer/papers/kinds/compliance.ts'
import { vacancyPaper } from '../../renderer/papers/kinds/vacancies.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const city = structureOf(cityRecords(2018, 400))
const words = wordsIn('id')
const order = { on: CITY_DAY, today: CITY_DAY, words, choice: USUAL_PAPER }

/** Second lines of a column, those of posts of units that every office has. */
function places({ blocks }: PaperText, column: number): string[] {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  return rows
    .map(({ cells }) => cells[column]?.[1] ?? '')
    .filter((place) =>
      /^(Sekretariat|Subbagian (Program|Keuangan|Umum dan Kepegawaian))\b(?! D)/.test(place),
    )
}

it.each([
  ['vacant posts', vacancyPaper(city, order), 1],
  ['acting', actingPaper(city, order), 2],
] as const)(
  'the list of %s of a city says whose Sekretariat and Subbagian it is',
  (_, paper, at) => {
    const told = places(paper, at)
    expect(told.length).toBeGreaterThan(1)
    for (const place of told) expect(place).toMatch(/ · (Dinas .+|Inspektorat|Sekretariat D.+)$/)
  },
)

it('the compliance sheet of a city names the office of each finding about a Subbagian', () => {
  const { blocks } = compliancePaper(city, order)
  const cells = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) => row.cells[2] ?? [])
    .filter(([sentence = '']) => /Subbagian (Program|Keuangan|Tata Usaha)/.test(sentence))
  expect(cells.length).toBeGreaterThan(1)
  for (const [, office] of cells) expect(office).toMatch(/^(Dinas|Inspektorat|UPTD|Sekretariat D)/)
})

it('the list of acting tells what is wrong with each as the tab does, and the passed term once', () => {
  const rows = actingPaper(city, order).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows : [],
  )
  const told = rows.flatMap(({ cells }) => cells[2]?.slice(2) ?? [])
  expect(told.some((line) => /di bawah tingkat jabatannya/.test(line))).toBe(true)
  expect(told.some((line) => /^Masa Plt\. .* lewat/.test(line))).toBe(false)
})

it.each([8, 12, 14])('the list of acting breaks no NIP over two lines, at %i pt', (minType) => {
  const paper = paperOf('F4', false)
  const { svg } = textDocument(actingPaper(city, order), paper, minType, wordsIn('id'))
  const numbers = svg.join('').match(/\d{8}\s\d{6}\s\d\s\d{3}/g) ?? []
  const begun = svg.join('').match(/\d{8}\s\d{6}/g) ?? []
  expect(numbers.length).toBeGreaterThan(1)
  expect(numbers).toHaveLength(begun.length)
})
