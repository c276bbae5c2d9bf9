import type { PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { DecisionWords } from '../../words/papers/decision-words.ts'
import { footOf, letterheadOf } from '../heads/paper-heads.ts'
import { decidedBefore, type ProposalPaper } from '../heads/proposal-paper.ts'
import { chainOf } from '../heads/signer-chain.ts'
import { actLine, impactLine } from './act-text.ts'
import { decidedLine } from './decision-rows.ts'
import { recapTable } from './recap.ts'

/** The decision sheet for a word processor: the same acts and numbers, boxes as signs. */
export function decisionText(paper: ProposalPaper, words: DecisionWords): PaperText {
  const { proposal, acts, versionNo, fingerprint } = paper
  const again = decidedBefore(paper)
  return {
    title: `${words('sheetTitle')} · ${proposal.name}`,
    landscape: false,
    foot: footOf(paper, words),
    blocks: [
      letterheadOf(paper),
      {
        kind: 'title',
        lines: [words('sheetTitle'), `${proposal.name} · ${words('version', { no: versionNo })}`],
      },
      {
        kind: 'table',
        columns: [
          { head: words('no'), share: 2, align: 'center' },
          { head: words('change'), share: 13 },
          { head: words('agree'), share: 3.4, align: 'center' },
          { head: words('reject'), share: 3.4, align: 'center' },
          { head: words('revise'), share: 3.4, align: 'center' },
          { head: words('remark'), share: 8 },
        ],
        rows: acts.map((act) => rowOf(act, words, again)),
      },
      { kind: 'heading', text: words('recap') },
      recapTable(paper, words),
      { kind: 'paragraph', text: `${words('keyIn')} ${fingerprint}`, strong: true },
      { kind: 'signatures', signers: chainOf(paper) },
    ],
  }
}

function rowOf(
  act: FrozenAct,
  words: DecisionWords,
  again: ProposalPaper['decisions'] | null,
): PaperRow {
  const impact = impactLine(act.impact, words)
  return {
    leads: [1],
    cells: [
      [String(act.no)],
      [
        words.act(act.act),
        actLine(act, words),
        ...(again ? [decidedLine(again[act.key], words)] : []),
        ...(act.reason.trim() === '' ? [] : [words('reason', { text: act.reason.trim() })]),
        ...(impact === words('noImpact') ? [] : [words('impact', { text: impact })]),
      ],
      ['☐'],
      ['☐'],
      ['☐'],
      [''],
    ],
  }
}
