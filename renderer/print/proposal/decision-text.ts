import { isBundle } from '../../domain/acts/act-bundles.ts'
import { type ActRelations, actRelations } from '../../domain/acts/act-relations.ts'
import type { PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import { peopleOfAct } from '../../domain/proposal/people/people-counts.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { actSubject, actText, listedLines } from '../../words/telling/act-line.ts'
import { type ActSource, actSource } from '../../words/telling/act-records.ts'
import { relationLines } from '../../words/telling/act-relations-text.ts'
import { actCapitals } from '../../words/telling/act-words.ts'
import { impactText } from '../../words/telling/impact-text.ts'
import type { Words } from '../../words/words.ts'
import { footOf, letterheadOf } from '../heads/paper-heads.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { chainOf } from '../heads/signer-chain.ts'
import { articleLines } from './act-articles.ts'
import {
  bewareLines,
  isDecided,
  marksBefore,
  sheetOf,
  sheetTitle,
  supplementAbout,
} from './asked-acts.ts'
import { decidedLine } from './decision-rows.ts'
import { gapBlocks } from './gap-blocks.ts'
import { recapPeople, recapTable } from './recap.ts'

/** The decision sheet for a word processor: the same acts and numbers, boxes as signs. */
export function decisionText(paper: ProposalPaper, words: Words): PaperText {
  const { proposal, versionNo, fingerprint } = paper
  const { acts } = sheetOf(paper)
  const about = supplementAbout(paper, words)
  const source = actSource(words, paper.change, paper.base)
  const relations = actRelations(paper.base, paper.change, paper.acts)
  return {
    title: `${sheetTitle(paper, words)} · ${proposal.name}`,
    landscape: false,
    foot: footOf(paper, words),
    blocks: [
      letterheadOf(paper),
      {
        kind: 'title',
        lines: [
          sheetTitle(paper, words),
          `${proposal.name} · ${words('proposal-paper.version', { no: versionNo })}`,
        ],
      },
      { kind: 'fields', rows: [[words('proposal-paper.code'), fingerprint]] },
      ...(about === null ? [] : [{ kind: 'paragraph', text: about } as const]),
      {
        kind: 'paragraph',
        text: isDecided(paper)
          ? words('proposal-paper.all-decided')
          : `☐ ${words('proposal-paper.agree-all')}. ${words('proposal-paper.agree-all-rule')}`,
      },
      {
        kind: 'table',
        columns: [
          { head: words('proposal-paper.no'), share: 2, align: 'center' },
          { head: words('proposal-paper.change'), share: 13 },
          { head: words('proposal-paper.agree'), share: 3.4, align: 'center' },
          { head: words('proposal-paper.reject'), share: 3.4, align: 'center' },
          { head: words('proposal-paper.revise'), share: 3.4, align: 'center' },
          { head: words('proposal-paper.remark'), share: 6 },
          { head: words('proposal-paper.initials'), share: 3 },
        ],
        rows: acts.map((act) => rowOf(paper, act, words, source, relations.get(act.key))),
      },
      ...(paper.asks ? [] : gapBlocks(paper, words)),
      { kind: 'heading', text: words('proposal-paper.recap') },
      { kind: 'paragraph', text: recapPeople(paper, words) },
      recapTable(paper, words),
      { kind: 'code', code: fingerprint, use: words('proposal-paper.key-in') },
      { kind: 'signatures', signers: chainOf(paper) },
    ],
  }
}

function rowOf(
  paper: ProposalPaper,
  act: FrozenAct,
  words: Words,
  source: ActSource,
  relations: ActRelations | undefined,
): PaperRow {
  const again = marksBefore(paper)
  const impact = impactText(words, act.impact, peopleOfAct(paper.change, act, paper.date))
  return {
    leads: [1],
    cells: [
      [String(act.no)],
      [
        actCapitals(words, act.act),
        isBundle(act) ? actSubject(words, act, source) : actText(words, act, source),
        ...listedLines(words, act, source),
        ...(again ? [decidedLine(again[act.key], isDecided(paper), words)] : []),
        ...bewareLines(paper, act, words),
        ...articleLines(paper, act, words),
        ...(act.reason.trim() === ''
          ? []
          : [words('proposal-paper.reason', { text: act.reason.trim() })]),
        ...(impact ? [words('proposal-paper.impact', { text: impact })] : []),
        ...relationLines(words, relations),
      ],
      ['☐'],
      ['☐'],
      ['☐'],
      [''],
      [''],
    ],
  }
}
