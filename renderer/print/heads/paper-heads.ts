import { LOGO_SETTING, type Logo, logoFrom } from '../../domain/paper/letterhead-logo.ts'
import type { PaperBlock } from '../../domain/paper/paper-text.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { backdatedText } from '../../words/telling/backdated-text.ts'
import type { Words } from '../../words/words.ts'
import { officeLines } from './letterhead.ts'
import { openAgain, type ProposalPaper } from './proposal-paper.ts'

/** The lines of the letterhead: what stands over every paper of a proposal. */
export function letterheadLines({ setting }: ProposalPaper): string[] {
  return officeLines(setting)
}

/** The office's logo; null where it has none. */
export function paperLogo({ setting }: ProposalPaper): Logo | null {
  return logoFrom(setting(LOGO_SETTING))
}

/** What stands over a paper of a proposal. */
export function letterheadOf(paper: ProposalPaper): PaperBlock {
  return { kind: 'letterhead', lines: letterheadLines(paper), logo: paperLogo(paper) }
}

/** Why its day in force is what it is, where that has to be answered for. */
export function backdatedBlocks({ proposal }: ProposalPaper, words: Words): PaperBlock[] {
  const text = backdatedText(words, proposal)
  return text === null ? [] : [{ kind: 'paragraph', text, strong: true }]
}

/** Proposal, version, day and fingerprint, for the foot of each sheet. */
export function footOf(paper: ProposalPaper, words: Words): string {
  const { proposal, versionNo, printed, fingerprint } = paper
  const open = openAgain(paper).length
  return [
    proposal.name,
    words('proposal-paper.version', { no: versionNo }),
    ...(open > 0 ? [words('proposal-paper.still-open', { count: open })] : []),
    words('proposal-paper.printed', { date: longDate(printed, words.language) }),
    fingerprint,
  ].join(' · ')
}
