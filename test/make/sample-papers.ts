import { makeSheets, type PaperSource, type SheetWish } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { SHEET_KINDS } from '../../renderer/papers/paper-table.ts'
import type { PrintDocument } from '../../renderer/print/sheet/print-document.ts'
import { SAMPLE_DAY, sampleProposal } from './sample-proposal.ts'

/** Every kind of paper, and the chart as a poster. */
export const SAMPLE_PAPERS = [...SHEET_KINDS, 'poster'] as const
export type SamplePaper = (typeof SAMPLE_PAPERS)[number]

/** Those whose bytes are held to; a new kind of paper need not be among them. */
export const TWELVE = [
  'chart',
  'poster',
  'before-after',
  'matrix',
  'decision-sheet',
  'telaahan',
  'berita-acara',
  'vacancies',
  'acting',
  'peta-jabatan',
  'peta-list',
  'compliance',
] as const satisfies readonly SamplePaper[]

/** What their PDF says beside the sheets. */
export const SAMPLE_CREATOR = 'Bagan SOTK'
export const SAMPLE_MOMENT = new Date('2018-10-04T02:00:00Z')

const { live, proposal } = sampleProposal()

/** What the papers are about. */
export const SAMPLE_SOURCE: PaperSource = { structure: live, live, proposal }

/** How one of them is wanted. */
export function sampleWish(
  name: SamplePaper,
  language: 'id' | 'en',
  minType = USUAL_PAPER.minType,
): SheetWish {
  const asked =
    name === 'poster'
      ? ({ kind: 'chart', mode: 'poster', minType: Math.max(12, minType) } as const)
      : ({ kind: name, mode: 'unit', minType } as const)
  const choice = { ...USUAL_PAPER, ...asked, content: 'holders' } as const
  return { choice, language, on: SAMPLE_DAY, today: SAMPLE_DAY }
}

const made = new Map<string, PrintDocument>()

/** Its sheets, made once for all who read them. */
export function samplePaper(
  name: SamplePaper,
  language: 'id' | 'en',
  minType?: number,
): PrintDocument {
  const key = [name, language, minType].join()
  const document = made.get(key) ?? samplePaperAnew(name, language, minType)
  made.set(key, document)
  return document
}

/** The same for who asks how they are made. */
export function samplePaperAnew(
  name: SamplePaper,
  language: 'id' | 'en',
  minType?: number,
): PrintDocument {
  const sheets = makeSheets(SAMPLE_SOURCE, sampleWish(name, language, minType))
  if (!sheets) throw new Error(name)
  return sheets.document
}
