import { type Paper, turnedPaper } from '../../layout/pages/paper.ts'
import type { PrintDocument } from './print-document.ts'

/** The paper of one sheet as it lies, counted from 0: a chart at the end of a text lies on its long side. */
export function paperOfSheet(
  { paper, turned }: Pick<PrintDocument, 'paper' | 'turned'>,
  at: number,
): Paper {
  return turned?.includes(at) ? turnedPaper(paper) : paper
}
