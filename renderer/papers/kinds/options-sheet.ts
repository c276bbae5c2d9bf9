import { optionsText } from '../../print/proposal/options-text.ts'
import type { ProposalKind } from '../order/paper-kind.ts'

/** The options of one matter beside what is in force, under one numbering. */
export const optionsSheet = {
  id: 'options',
  group: 'proposal',
  name: { id: 'Perbandingan pilihan', en: 'Options side by side' },
  about: 'proposal',
  upright: true,
  beside: true,
  takes: ['day'],
  watches: [],
  text: (paper, { words }) => optionsText(paper, words),
} as const satisfies ProposalKind
