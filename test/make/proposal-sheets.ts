import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import {
  beritaAcara,
  decisionSheet,
  matrix,
  telaahan,
} from '../../renderer/papers/kinds/decision-papers.ts'
import { bindPaper, bodyOf, lyingAs, type PaperWish } from '../../renderer/papers/make-sheets.ts'
import { type PaperChoice, USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import type { ProposalKind } from '../../renderer/papers/order/paper-kind.ts'
import { wordFile } from '../../renderer/papers/paper-file.ts'
import type { ProposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import type { SizedDocument } from '../../renderer/print/text/sized-document.ts'

const KINDS = {
  'decision-sheet': decisionSheet,
  matrix,
  telaahan,
  'berita-acara': beritaAcara,
} as const satisfies Record<string, ProposalKind>

/** The papers of a proposal that leaders hold. */
export const PROPOSAL_PAPERS = ['decision-sheet', 'matrix', 'telaahan', 'berita-acara'] as const
export type ProposalPaperKind = keyof typeof KINDS

type Choice = Partial<PaperChoice> & { readonly language: 'id' | 'en' }

function bound(kind: ProposalPaperKind, paper: ProposalPaper, { language, ...choice }: Choice) {
  const days = { on: paper.date, today: paper.printed }
  const wish: PaperWish = { choice: { ...USUAL_PAPER, ...choice }, language, ...days }
  return { wish, bound: bindPaper(KINDS[kind], paper, wish, paper) }
}

/** The paper as sheets. */
export function proposalDocument(
  kind: ProposalPaperKind,
  paper: ProposalPaper,
  choice: Choice,
): SizedDocument {
  const made = bound(kind, paper, choice)
  const document = bodyOf(made.bound, made.wish, '')?.document
  if (!document || !('typePt' in document)) throw new Error('no sheets')
  return document
}

/** What the paper says, for a word processor. */
export function proposalText(
  kind: ProposalPaperKind,
  paper: ProposalPaper,
  choice: Choice,
): PaperText {
  const made = bound(kind, paper, choice)
  const text = made.bound.text()
  if (!text) throw new Error('no text')
  return lyingAs(text, made.wish)
}

/** The same as a Word file. */
export function proposalDocx(
  kind: ProposalPaperKind,
  paper: ProposalPaper,
  choice: Choice,
): Promise<Uint8Array> {
  return wordFile(proposalText(kind, paper, choice), bound(kind, paper, choice).wish)
}
