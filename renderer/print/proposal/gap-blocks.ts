import type { PaperBlock } from '../../domain/paper/paper-text.ts'
import { numberGaps } from '../../domain/proposal/versions/number-gaps.ts'
import { gapLines } from '../../words/telling/act-relations-text.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** What is not on the paper, and why: numbers of a later version, what clashes; empty where nothing is left out. */
export function gapsText(paper: ProposalPaper, words: Words): string {
  const { proposal, acts, versionNo, base } = paper
  return [
    ...gapLines(words, numberGaps(proposal, acts, versionNo, base)),
    ...clashLines(paper, words),
  ].join(' ')
}

/** That a draft and the structure in force want different things, and that this is open yet. */
export function clashLines({ clashes: count }: ProposalPaper, words: Words): string[] {
  return count === 0 ? [] : [words('proposal-paper.clashes', { count })]
}

export function gapBlocks(paper: ProposalPaper, words: Words): PaperBlock[] {
  const text = gapsText(paper, words)
  return text === '' ? [] : [{ kind: 'paragraph', text }]
}
