import { minutesVersion, sheetVersion } from '../../print/heads/proposal-paper.ts'
import { minutesText } from '../../print/proposal/berita-acara.ts'
import { decisionSheet as drawnDecisionSheet } from '../../print/proposal/decision-sheet.ts'
import { decisionText } from '../../print/proposal/decision-text.ts'
import { matrixText } from '../../print/proposal/matrix.ts'
import { memoText } from '../../print/proposal/telaahan.ts'
import { choicePaper } from '../order/paper-choice.ts'
import type { ProposalKind } from '../order/paper-kind.ts'

/** What was and what is to be, act by act. */
export const matrix = {
  id: 'matrix',
  what: 'proposal',
  group: 'proposal',
  name: { id: 'Matriks semula–menjadi', en: 'Matrix before–after' },
  about: 'proposal',
  takes: ['day'],
  watches: ['signer', 'no-reason'],
  text: (paper, { words }) => matrixText(paper, words),
} as const satisfies ProposalKind

/** The sheet on which leaders decide with a pen. */
export const decisionSheet = {
  id: 'decision-sheet',
  group: 'proposal',
  name: { id: 'Lembar keputusan', en: 'Decision sheet' },
  about: 'proposal',
  takes: ['day'],
  upright: true,
  watches: ['signer', 'initials'],
  usualVersion: sheetVersion,
  text: (paper, { words }) => decisionText(paper, words),
  drawing(paper, { choice, words }) {
    const sheet = choicePaper(choice, true)
    return {
      document: drawnDecisionSheet(paper, sheet, choice.minType, words, choice.closeness),
    }
  },
} as const satisfies ProposalKind

/** The memorandum that goes with a proposal. */
export const telaahan = {
  id: 'telaahan',
  group: 'proposal',
  name: { id: 'Telaahan staf', en: 'Staff memorandum' },
  about: 'proposal',
  takes: ['day'],
  upright: true,
  watches: ['signer'],
  // It asks for a decision: it is about what was asked, not about what came of it.
  usualVersion: minutesVersion,
  text: (paper, { words }) => memoText(paper, words),
} as const satisfies ProposalKind

/** The minutes of what was decided. */
export const beritaAcara = {
  id: 'berita-acara',
  group: 'proposal',
  name: { id: 'Berita acara', en: 'Minutes' },
  about: 'proposal',
  takes: ['day'],
  upright: true,
  watches: ['signer', 'undecided'],
  usualVersion: minutesVersion,
  text: (paper, { words }) => minutesText(paper, words),
} as const satisfies ProposalKind
