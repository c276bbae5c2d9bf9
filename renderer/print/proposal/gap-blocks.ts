import type { PaperBlock } from '../../domain/paper/paper-text.ts'
import { numberGaps } from '../../domain/proposal/number-gaps.ts'
import { gapLines } from '../../words/telling/act-relations-text.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** Why numbers are left out on a paper of a later version: in one sentence; empty where none is. */
export function gapsText({ proposal, acts, versionNo }: ProposalPaper, words: Words): string {
  return gapLines(words, numberGaps(proposal, acts, versionNo)).join(' ')
}

export function gapBlocks(paper: ProposalPaper, words: Words): PaperBlock[] {
  const text = gapsText(paper, words)
  return text === '' ? [] : [{ kind: 'paragraph', text }]
}
