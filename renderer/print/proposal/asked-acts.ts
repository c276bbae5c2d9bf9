import { hintsOfAct } from '../../domain/proposal/people/placing-hints.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { askedActs } from '../../domain/proposal/supplement/supplement.ts'
import { hintText } from '../../words/telling/hint-text.ts'
import type { Words } from '../../words/words.ts'
import { decidedBefore, type ProposalPaper } from '../heads/proposal-paper.ts'

/** The paper as a sheet for the leader tells it: a supplement asks about nothing but those placed since. */
export function sheetOf(paper: ProposalPaper): ProposalPaper {
  return paper.asks ? { ...paper, acts: askedActs(paper) } : paper
}

/** What the sheet is called; supplements are counted among those of their proposal. */
export function sheetTitle({ asks, proposal, versionNo }: ProposalPaper, words: Words): string {
  if (!asks) return words('proposal-paper.sheet-title')
  const before = proposal.versions.filter(({ no }) => no <= versionNo)
  const no = before.filter(({ origin }) => origin === 'supplement').length
  return words('proposal-paper.supplement-title', { no })
}

/** That the other changes are decided; null on a sheet that asks about all. */
export function supplementAbout({ asks, acts }: ProposalPaper, words: Words): string | null {
  if (!asks) return null
  return words('proposal-paper.supplement-about', { count: acts.length - asks.length })
}

/** Whether every act the sheet asks about was decided: it is no sheet to be marked any more. */
export function isDecided(paper: ProposalPaper): boolean {
  const { acts } = sheetOf(paper)
  return acts.length > 0 && acts.every(({ key }) => paper.decisions[key])
}

/** Marks made before, where acts of a sheet are decided: each says whether it is, and how. */
export function marksBefore(paper: ProposalPaper): ProposalPaper['decisions'] | null {
  if (isDecided(paper)) return paper.decisions
  return paper.asks ? null : decidedBefore(paper)
}

/** What speaks against whom an act places: `Perhatian: Golongan III/b di luar …`; none for any other act. */
export function bewareLines(paper: ProposalPaper, act: FrozenAct, words: Words): string[] {
  const text = contraText(paper, act, words)
  return text === '' ? [] : [words('proposal-paper.beware', { text })]
}

/** The same without the word before it; empty for nothing. */
export function contraText(
  { base, next, change, proposal, date }: ProposalPaper,
  act: FrozenAct,
  words: Words,
): string {
  const hints = hintsOfAct({ base, next, change }, act, proposal.inForceFrom ?? date)
  return hints.map((hint) => hintText(words, hint)).join(' ')
}
