import { describe, expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { boundPaper } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import {
  isOfOffice,
  isSheetKind,
  ownFormats,
  PAPERS,
  paperKind,
} from '../../renderer/papers/paper-table.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { EXPORTS } from '../../renderer/screens/data/exports.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const source = { structure: live, live, proposal }
const wish = { choice: USUAL_PAPER, on: SAMPLE_DAY, today: SAMPLE_DAY } as const
const kinds = PAPERS.filter(isOfOffice)

describe('the table of papers', () => {
  it('has the sheet of the mayor first among those of a proposal', () => {
    expect(PAPERS.find(({ about }) => about === 'proposal')?.id).toBe('summary-sheet')
  })

  it('has each kind once, by each of its names', () => {
    const names = PAPERS.flatMap(({ id, what }) => (what ? [id, what] : [id]))
    expect(new Set(names).size).toBe(names.length)
    for (const { id } of PAPERS) expect(paperKind(id).id).toBe(id)
    for (const language of ['id', 'en'] as const) {
      const said = PAPERS.map(({ name }) => name[language])
      expect(new Set(said).size).toBe(said.length)
    }
  })

  it('leaves no kind that is offered nowhere', () => {
    const saved = EXPORTS.map(({ kind }) => kind.id)
    for (const { id } of kinds) expect(isSheetKind(id) || saved.includes(id), id).toBe(true)
  })
})

describe.each(kinds.map((kind) => [kind.id, kind] as const))('the kind %s', (id, kind) => {
  it('says what stands in a table that is saved alone', () => {
    const listed = EXPORTS.find((one) => one.kind.id === id)
    for (const language of ['id', 'en'] as const) {
      expect(kind.name[language]).not.toBe('')
      if (listed) expect(kind.lead?.[language]).toMatch(/\.$/)
    }
  })

  it('lies as it says where nothing is chosen', () => {
    const bound = boundPaper(kind, source, { ...wish, language: 'id' })
    const text = bound?.text()
    // What is drawn alone says so by its paper.
    const drawn = text || !kind.upright ? null : bound?.drawing()?.document.paper
    const upright = drawn ? drawn.heightMm > drawn.widthMm : text ? !text.landscape : false
    expect(upright).toBe(kind.upright ?? false)
  })

  it('becomes each file it is offered as', async () => {
    const formats = ownFormats(kind)
    expect(formats.length).toBeGreaterThan(0)
    for (const format of formats) {
      if (format === 'pdf' || format === 'svg' || format === 'png') continue
      for (const language of ['id', 'en'] as const) {
        const bytes = await paperFile(kind, format, source, { ...wish, language })
        expect(bytes?.length, format).toBeGreaterThan(100)
      }
    }
  })
})

describe('tables of a city', () => {
  it.each(['posts', 'people', 'peta-list', 'vacancies'] as const)(
    'of %s name the perangkat daerah of every row',
    async (id) => {
      const city = structureOf(cityRecords(7, 400))
      const from = { structure: city, live: city, proposal: null }
      const bound = boundPaper(paperKind(id), from, { ...wish, language: 'id' })
      const [table] = (await bound?.tables()) ?? []
      const at = table?.headings.findIndex((heading) => /^perangkat daerah$/i.test(heading)) ?? -1
      const offices = table?.rows.map((row) => row[at])
      expect(new Set(offices).size).toBeGreaterThan(15)
      const unit = table?.headings.findIndex((heading) => /^unit kerja$/i.test(heading)) ?? -1
      const bare = table?.rows.filter((row) => row[unit] !== '' && row[at] === '')
      expect(bare).toEqual([])
    },
  )
})
