import { headStatus } from '../../domain/acting/head-status.ts'
import type { PaperSigner, PaperText } from '../../domain/paper/paper-text.ts'
import { totalsOf } from '../../domain/proposal/totals.ts'
import { folded } from '../../domain/readings/find.ts'
import { ESELONS } from '../../domain/records/form/choices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { childrenOf, get, headOf } from '../../domain/structure/structure.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { numberText } from '../../words/figures/person-number.ts'
import type { Words } from '../../words/words.ts'
import { backdatedBlocks, footOf, letterheadOf } from '../heads/paper-heads.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { basisOf } from './matrix.ts'
import { recapPeople } from './recap.ts'

/**
 * Telaahan staf: the six parts leaders expect, with the facts the program knows filled in and the rest left to write.
 */
export function memoText(paper: ProposalPaper, words: Words): PaperText {
  const { proposal, versionNo, acts, date, fingerprint, setting } = paper
  const office = setting('officeName')
  return {
    title: `${words('memo.title')} · ${proposal.name}`,
    landscape: false,
    foot: footOf(paper, words),
    blocks: [
      letterheadOf(paper),
      { kind: 'title', lines: [words('memo.title')] },
      {
        kind: 'fields',
        rows: [
          [words('memo.to'), setting('headTitle')],
          [words('memo.from'), writerOf(paper) || office],
          [words('memo.date'), longDate(date, words.language)],
          [words('memo.number'), ''],
          [words('memo.nature'), words('memo.nature-value')],
          [words('memo.attachment'), words('memo.attachment-value')],
          [words('memo.subject'), words('memo.subject-value', { office, name: proposal.name })],
        ],
      },
      { kind: 'heading', text: words('memo.problem') },
      {
        kind: 'paragraph',
        text: words('memo.problem-text', {
          office,
          acts: acts.length,
          version: versionNo,
          basis: basisOf(paper, words),
        }),
      },
      ...backdatedBlocks(paper, words),
      { kind: 'heading', text: words('memo.assumptions') },
      { kind: 'blank', hint: words('memo.assumptions-hint'), lines: 3 },
      { kind: 'heading', text: words('memo.facts') },
      { kind: 'list', numbered: true, items: factsOf(paper, words) },
      { kind: 'blank', hint: words('memo.facts-hint'), lines: 3 },
      { kind: 'heading', text: words('memo.analysis') },
      { kind: 'blank', hint: words('memo.analysis-hint'), lines: 10 },
      { kind: 'heading', text: words('memo.conclusion') },
      { kind: 'blank', hint: words('memo.conclusion-hint'), lines: 5 },
      { kind: 'heading', text: words('memo.advice') },
      { kind: 'paragraph', text: words('memo.advice-text', { fingerprint }) },
      { kind: 'signatures', signers: [signerOf(paper, words)] },
    ],
  }
}

function factsOf(paper: ProposalPaper, words: Words): string[] {
  const { base, next, date } = paper
  const [was, is] = [totalsOf(base, date), totalsOf(next, date)]
  const count = (totals: typeof was, eselon: string) =>
    totals.byEselon.find(({ key }) => key === eselon)?.posts ?? 0
  const changed = ESELONS.filter((eselon) => count(was, eselon) !== count(is, eselon))
  const told = (before: number, after: number) =>
    before === after
      ? words('memo.fact-stays', { count: after })
      : words('memo.fact-becomes', { before, after })
  return [
    words('memo.fact-units', {
      units: told(was.units, is.units),
      groups: told(was.groups, is.groups),
    }),
    words('memo.fact-posts', {
      posts: told(was.posts, is.posts),
      seats: told(was.seats, is.seats),
    }),
    ...changed.map((eselon) =>
      words('memo.fact-eselon', { eselon, posts: told(count(was, eselon), count(is, eselon)) }),
    ),
    recapPeople(paper, words),
  ]
}

/** Who writes: the head of the office; in a government, which is led by the one it is written to, the drafter. */
function writerOf(paper: ProposalPaper): string {
  return isOfGovernment(paper) ? paper.proposal.author.trim() : headTitleOf(paper)
}

/** True where the top of the structure is led by whom a memorandum is written to. */
function isOfGovernment(paper: ProposalPaper): boolean {
  const title = headTitleOf(paper)
  return title !== '' && folded(title) === folded(paper.setting('headTitle'))
}

/** The post that leads the office itself. */
function headTitleOf({ base }: ProposalPaper): string {
  const [top] = childrenOf(base, null)
  const head = top && headOf(base, top)
  return (head && get(base, head)?.title) ?? ''
}

/** Whoever leads the office on the day signs; a line where nobody does. */
function signerOf(paper: ProposalPaper, words: Words): PaperSigner {
  const { base, date, setting } = paper
  const [top] = childrenOf(base, null)
  const status = top && !isOfGovernment(paper) ? headStatus(base, top, date) : null
  const person =
    status?.kind === 'held'
      ? status.holders[0]
      : status?.kind === 'vacant'
        ? status.acting?.person
        : undefined
  const city = setting('city')
  const day = longDate(date, words.language)
  return {
    over: city === '' ? day : `${city}, ${day}`,
    title: writerOf(paper),
    name: person ? fullName(person) : '',
    under: person ? numberText(person) : '',
  }
}
