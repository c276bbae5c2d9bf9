import { expect, test } from 'vitest'
import { personData } from '../../renderer/domain/proposal/person-data.ts'
import { LANGUAGES } from '../../renderer/domain/values/language.ts'
import { personPaper } from '../../renderer/papers/person-paper.ts'
import { sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { DEMO_DAY } from '../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { sampleProposal } from '../make/sample-proposal.ts'

const PARTS = [
  'absences',
  'candidacies',
  'accepted',
  'proposals',
  'pasts',
  'printed',
  'acts',
] as const
const { live, proposal } = sampleProposal()

test.each(LANGUAGES)(
  'what is held of a person stands under its head, what is not in one sentence (%s)',
  (language) => {
    const words = wordsIn(language)
    const person = [...live.tables.person.values()].find(({ name }) => name.startsWith('Hanifah'))
    if (!person) throw new Error('nobody')
    const beside = { proposals: [proposal], pasts: [], printed: [] }
    const data = personData(live, person.id, DEMO_DAY, beside)
    if (!data) throw new Error('no data')
    const facts = { office: 'Dinas Komunikasi dan Informatika', structure: live, on: DEMO_DAY }
    const text = personPaper(words, data, facts)
    const heads = text.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    const last = text.blocks.at(-1)
    const empty = last?.kind === 'paragraph' ? last.text.slice(0, -1).split('; ') : []
    expect(heads.at(-1)).toBe(words('person-data.nothing'))
    expect(heads).toContain(words('person-data.proposals'))
    for (const part of PARTS) {
      const said = words(`person-data.${part}`)
      expect([heads.includes(said), empty.includes(said)], part).toEqual(
        data[part].length > 0 ? [true, false] : [false, true],
      )
    }
    const { svg } = textDocument(text, sheetPaper('A4', true), 9, words)
    expect(svg.join('')).toContain('>821.2/068/BKPSDM/2017<')
  },
)
