import { expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { SHEET_KINDS } from '../../renderer/papers/paper-table.ts'
import { headLines } from '../../renderer/print/text/table-rows.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const city = structureOf(cityRecords(7, 60))
const USUAL_MARGINS = 24

it.each(['id', 'en'] as const)('no head of a column is broken inside a word, in %s', (language) => {
  const broken: string[] = []
  for (const kind of SHEET_KINDS) {
    for (const structure of [live, city]) {
      const source = { structure, live: structure, proposal: structure === live ? proposal : null }
      const choice = { ...USUAL_PAPER, kind }
      const made = makeSheets(source, { choice, language, on: SAMPLE_DAY, today: SAMPLE_DAY })
      if (!made?.text) continue
      const width = made.document.paper.widthMm - USUAL_MARGINS
      const style = { sizePt: 10, bold: true, family: 'sans' } as const
      for (const block of made.text.blocks) {
        if (block.kind !== 'table') continue
        const lines = headLines(block.columns, { x: 15, width, style, most: 200, pad: 1 })
        block.columns.forEach(({ head }, at) => {
          const set = lines[at]?.map(({ text }) => text).join(' ')
          // A word may end a line behind its stroke.
          if (set?.replaceAll('/ ', '/') !== head.replaceAll('/ ', '/'))
            broken.push(`${kind}: ${set}`)
        })
      }
    }
  }
  expect([...new Set(broken)]).toEqual([])
})

it('heads of a row of months break alike: all of them, or none', () => {
  const choice = { ...USUAL_PAPER, kind: 'pension-map' } as const
  const source = { structure: city, live: city, proposal: null }
  const days = { on: SAMPLE_DAY, today: SAMPLE_DAY }
  const made = makeSheets(source, { choice, language: 'id', ...days })
  const table = made?.text?.blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('no map')
  const style = { sizePt: 10, bold: true, family: 'sans' } as const
  const linesOn = (width: number) =>
    headLines(table.columns, { x: 12, width, style, most: 200, pad: 1 })
      .slice(1, -1)
      .map(({ length }) => length)
  const counts = [306, 340, 400, 500, 700].map((width) => new Set(linesOn(width)))
  expect(counts.every(({ size }) => size === 1)).toBe(true)
  expect(new Set(counts.flatMap((one) => [...one]))).toEqual(new Set([1, 2]))
})
