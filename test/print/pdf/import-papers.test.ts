import { expect, it } from 'vitest'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { sincePaper } from '../../../renderer/papers/kinds/since-last.ts'
import { makeSheetsOf } from '../../../renderer/papers/make-sheets.ts'
import { paperKind } from '../../../renderer/papers/paper-table.ts'
import { writePdf } from '../../../renderer/print/pdf/write-pdf.ts'
import type { PrintDocument } from '../../../renderer/print/sheet/print-document.ts'
import { sheetPaper } from '../../../renderer/print/sheet/sheet-papers.ts'
import { textDocument } from '../../../renderer/print/text/text-document.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { officeTableBytes } from '../../make/office-tables/office-table.ts'
import { TOLD_LIST } from '../../make/office-tables/told-list.ts'
import {
  SAMPLE_CREATOR,
  SAMPLE_MOMENT,
  SAMPLE_SOURCE,
  sampleWish,
} from '../../make/sample-papers.ts'
import { SAMPLE_DAY } from '../../make/sample-proposal.ts'
import { testFonts } from '../../make/test-fonts.ts'
import { readPdf } from './read-pdf.ts'
import { uaFaults } from './ua-faults.ts'

const PAPERS: Readonly<
  Record<string, (language: 'id' | 'en') => Promise<PrintDocument | undefined>>
> = {
  'a receipt of an import': async (language) => {
    const file = { name: TOLD_LIST.name, bytes: officeTableBytes(TOLD_LIST) }
    const { report } = await importFiles([file], { preset: 'auto', language })
    const source = { ...SAMPLE_SOURCE, receipt: report.receipt }
    const wish = sampleWish('matrix', language)
    return makeSheetsOf(paperKind('import-receipt'), source, wish)?.document
  },
  'what a list says has happened since': async (language) => {
    const words = wordsIn(language)
    const told = { on: null, person: 'Syam', post: 'Kepala Dinas', cause: null }
    const acts = [{ kind: 'left' as const, ...told }]
    const since = { acts, vacated: 1, filled: 0, actingBegun: 0, actingEnded: 0 }
    const facts = { file: 'oktober.csv', office: 'Dinas A', today: SAMPLE_DAY, before: null }
    return textDocument(sincePaper(words, since, facts), sheetPaper('A4', true), 9, words)
  },
}
const papers = Object.keys(PAPERS).flatMap((name) =>
  (['id', 'en'] as const).map((language) => [name, language] as const),
)

it.each(papers)('%s in %s keeps the rules of PDF/UA', async (name, language) => {
  const document = await PAPERS[name]?.(language)
  if (!document) throw new Error(name)
  const fonts = await testFonts()
  const bytes = writePdf({
    document,
    fonts,
    creator: SAMPLE_CREATOR,
    createdAt: SAMPLE_MOMENT,
  })
  expect(uaFaults(await readPdf(bytes))).toEqual([])
})
