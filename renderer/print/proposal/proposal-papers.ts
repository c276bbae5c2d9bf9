import type { PaperText } from '../../domain/paper/paper-text.ts'
import { type Paper, type PaperName, paperOf } from '../../layout/pages/paper.ts'
import type { PaperLanguage } from '../../words/figures/long-date.ts'
import { decisionWords } from '../../words/papers/decision-words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import type { SizedDocument } from '../text/sized-document.ts'
import { textDocument } from '../text/text-document.tsx'
import { minutesText } from './berita-acara.ts'
import { decisionSheet } from './decision-sheet.tsx'
import { decisionText } from './decision-text.ts'
import { matrixText } from './matrix.ts'
import { memoText } from './telaahan.ts'

/** The papers of a proposal that leaders hold. */
export const PROPOSAL_PAPERS = ['decision-sheet', 'matrix', 'telaahan', 'berita-acara'] as const
export type ProposalPaperKind = (typeof PROPOSAL_PAPERS)[number]

export interface ProposalPaperChoice {
  /** A name, or a size as it lies. */
  readonly paper: PaperName | Paper
  /** Null: as the paper usually lies, the matrix on its long side and all else upright. */
  readonly portrait: boolean | null
  /** Points; type is never smaller, though each paper has a least of its own. */
  readonly minType: number
  readonly language: PaperLanguage
}

const TEXTS = {
  'decision-sheet': decisionText,
  matrix: matrixText,
  telaahan: memoText,
  'berita-acara': minutesText,
} as const

/** What the paper says, for a word processor. */
export function proposalText(
  kind: ProposalPaperKind,
  paper: ProposalPaper,
  choice: Pick<ProposalPaperChoice, 'portrait' | 'language'>,
): PaperText {
  const text = TEXTS[kind](paper, decisionWords(choice.language))
  return { ...text, landscape: !liesUpright(kind, choice.portrait) }
}

/** The sheet it is written for, and the words around the page number. */
export function proposalPage(
  kind: ProposalPaperKind,
  { paper, portrait, language }: ProposalPaperChoice,
): Paper & { readonly pageWord: string; readonly ofWord: string } {
  const [pageWord = '', ofWord = ''] = decisionWords(language)('page', { no: '|', count: '' })
    .split('|')
    .map((word) => word.trim())
  return { ...sheetFor(paper, liesUpright(kind, portrait)), pageWord, ofWord }
}

/** The paper as sheets. */
export function proposalDocument(
  kind: ProposalPaperKind,
  paper: ProposalPaper,
  choice: ProposalPaperChoice,
): SizedDocument {
  const words = decisionWords(choice.language)
  const sheet = sheetFor(choice.paper, liesUpright(kind, choice.portrait))
  if (kind === 'decision-sheet') return decisionSheet(paper, sheet, choice.minType, words)
  return textDocument(TEXTS[kind](paper, words), sheet, choice.minType, words)
}

function sheetFor(paper: PaperName | Paper, upright: boolean): Paper {
  return typeof paper === 'string' ? paperOf(paper, upright) : paper
}

function liesUpright(kind: ProposalPaperKind, portrait: boolean | null): boolean {
  return portrait ?? kind !== 'matrix'
}
