import { expect, it } from 'vitest'
import { textPdf } from '../../../renderer/app/printing/text-pdf.ts'
import type { PaperText } from '../../../renderer/domain/paper/paper-text.ts'
import { personData } from '../../../renderer/domain/proposal/person-data.ts'
import { fullName } from '../../../renderer/domain/records/full-name.ts'
import { type ErasedFacts, erasedPaper } from '../../../renderer/papers/erased-paper.ts'
import { namesOnPerson, personPaper } from '../../../renderer/papers/person-paper.ts'
import type { PrintDocument } from '../../../renderer/print/sheet/print-document.ts'
import { DEMO_DAY } from '../../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { SAMPLE_MOMENT } from '../../make/sample-papers.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'
import { testPrinter } from '../../make/test-printer.ts'
import { wordsByLanguage } from './read-words.ts'
import { pdfOf } from './written-pdf.ts'

const words = wordsIn('en')
const { live, proposal } = sampleProposal()

async function heard(text: PaperText, names: readonly string[]) {
  const printer = testPrinter()
  await textPdf(text, words, printer, names)
  const document = printer.printed.at(-1) as PrintDocument
  return wordsByLanguage(await pdfOf(document))
}

it('what an office holds of a person is read out in Indonesian where it is a name, also of what has gone', async () => {
  const person = [...live.tables.person.values()].find(({ name }) => name.startsWith('Hanifah'))
  if (!person) throw new Error('nobody')
  const data = personData(live, person.id, DEMO_DAY, {
    proposals: [proposal],
    pasts: [],
    printed: [],
  })
  if (!data) throw new Error('no data')
  const params = { from: 'Seksi Yang Hilang', to: 'Seksi Yang Lain' }
  const label = { code: 'rename-unit', params } as const
  const act = { seq: 1, at: '2018-10-04T02:00:00Z', by: 'Petugas Satu', label }
  const told = { ...data, pasts: ['Susunan Lama'], acts: [act] }
  const facts = { office: 'Dinas Komunikasi dan Informatika', structure: live, on: DEMO_DAY }
  const { en, id } = await heard(personPaper(words, told, facts), namesOnPerson(told, facts))
  const names = [
    ...[fullName(person), proposal.name, 'Susunan Lama', 'Petugas Satu', params.from, params.to],
    ...data.posts.map(({ title }) => title),
  ]
  for (const name of names) {
    expect(en.filter((text) => text.includes(name))).toEqual([])
    expect(id.join(' ').replace(/\s+/g, ' '), name).toContain(name)
  }
  expect(en.join(' ')).toContain('rename')
})

it('an office that was erased is named in Indonesian', async () => {
  const office = 'Dinas Komunikasi dan Informatika'
  const facts: ErasedFacts = {
    office,
    folder: '/data/dinas',
    folderGoes: 'gone',
    at: SAMPLE_MOMENT.toISOString(),
  }
  const { en, id } = await heard(erasedPaper(words, facts), [office])
  expect(en.filter((text) => text.includes(office))).toEqual([])
  expect(id.join(' ')).toContain(office)
})
