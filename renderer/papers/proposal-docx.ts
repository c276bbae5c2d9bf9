import type { ProposalPaper } from '../print/heads/proposal-paper.ts'
import {
  type ProposalPaperChoice,
  type ProposalPaperKind,
  proposalPage,
  proposalText,
} from '../print/proposal/proposal-papers.ts'

/** A paper of a proposal as a Word file. The writer is loaded when it is first wanted. */
export async function proposalDocx(
  kind: ProposalPaperKind,
  paper: ProposalPaper,
  choice: ProposalPaperChoice,
): Promise<Uint8Array> {
  const { docxOf } = await import('../exchange/docx/docx-document.ts')
  return docxOf(proposalText(kind, paper, choice), proposalPage(kind, choice))
}
