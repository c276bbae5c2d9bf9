import { describe, expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { boundPaper } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { officeTableBytes } from '../make/office-tables/office-table.ts'
import { TOLD_LIST } from '../make/office-tables/told-list.ts'
import { SAMPLE_DAY } from '../make/sample-proposal.ts'

const office = structureOf([])
async function bound(language: 'id' | 'en') {
  const file = { name: TOLD_LIST.name, bytes: officeTableBytes(TOLD_LIST) }
  const { report } = await importFiles([file], { preset: 'auto', language })
  const source = { structure: office, live: office, proposal: null, receipt: report.receipt }
  const wish = { choice: USUAL_PAPER, on: SAMPLE_DAY, today: SAMPLE_DAY, language }
  const paper = boundPaper(paperKind('import-receipt'), source, wish)
  if (!paper) throw new Error('no paper')
  return paper
}

describe('the receipt of an import on paper', () => {
  it.each([
    ['id', '62 sel yang berarti: 46 diambil apa adanya', '4 formasi kosong, 2 jabatan disebut'],
    ['en', '62 cells that mean something: 46 taken', '4 vacant seats, 2 posts the table calls'],
  ] as const)(
    'tells the sums, the effects and every line (%s)',
    async (language, sums, effects) => {
      const text = (await bound(language)).text()
      const said = JSON.stringify(text?.blocks)
      expect(said).toContain(sums)
      expect(said).toContain(effects)
      const tables = text?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])) ?? []
      expect(tables.map(({ rows }) => rows.length)).toEqual([10, 9])
      // What wants a look stands above what is as it should be.
      expect(tables[1]?.rows.map(({ cells }) => cells[0]?.[0]).slice(0, 5)).toEqual([
        ...['Eselon', 'Kelas', 'Nama Pejabat', 'NIP', 'Jabatan'],
      ])
    },
  )

  it('is two tables for a spreadsheet, whose sums are those of the paper', async () => {
    const [columns, lines] = await (await bound('id')).tables()
    expect(columns?.sum).toEqual(['Jumlah', '', '', 62, 46, 1, 0, 15])
    expect(lines?.rows).toHaveLength(9)
  })
})

it('is refused for a file whose content comes from no cells', async () => {
  const source = { structure: office, live: office, proposal: null, receipt: null }
  const wish = { choice: USUAL_PAPER, on: SAMPLE_DAY, today: SAMPLE_DAY, language: 'id' } as const
  expect(boundPaper(paperKind('import-receipt'), source, wish)).toBeNull()
})
