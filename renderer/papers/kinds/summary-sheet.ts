import { type SummaryPapers, summarySheets } from '../../print/proposal/summary-sheet.ts'
import { summaryText } from '../../print/proposal/summary-text.ts'
import { choicePaper } from '../order/paper-choice.ts'
import type { ProposalKind } from '../order/paper-kind.ts'

/** The sheet a leader reads first: before and after beside one another, and six sentences. */
export const summarySheet = {
  id: 'summary-sheet',
  group: 'proposal',
  name: { id: 'Ringkasan satu lembar', en: 'One-sheet summary' },
  about: 'proposal',
  takes: ['day', 'unit'],
  upright: true,
  turns: true,
  watches: ['no-reason'],
  text: (paper, { choice, words }) => summaryText(paper, words, choice.unitId),
  drawing(paper, { choice, words }) {
    const asks = (portrait: boolean) => choicePaper({ ...choice, portrait }, portrait)
    const sheets: SummaryPapers =
      choice.portrait === null && choice.paper !== 'own'
        ? [asks(true), asks(false)]
        : [choicePaper(choice, true)]
    return summarySheets(paper, sheets, choice.minType, words, choice.unitId)
  },
} as const satisfies ProposalKind
