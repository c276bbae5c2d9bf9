import { headStatus } from '../../domain/acting/head-status.ts'
import type { PaperSigner, PaperText } from '../../domain/paper/paper-text.ts'
import { fatesOf } from '../../domain/proposal/fates.ts'
import { totalsOf } from '../../domain/proposal/totals.ts'
import { ESELONS } from '../../domain/records/choices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { childrenOf, get, headOf } from '../../domain/structure/structure.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { DecisionWords } from '../../words/papers/decision-words.ts'
import { footOf, letterheadOf } from '../heads/paper-heads.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { basisOf } from './matrix.ts'

/**
 * Telaahan staf: the six parts leaders expect, with the facts the program knows filled in and the rest left to write.
 */
export function memoText(paper: ProposalPaper, words: DecisionWords): PaperText {
  const { proposal, versionNo, acts, date, fingerprint, setting } = paper
  const office = setting('officeName')
  return {
    title: `${words('memoTitle')} · ${proposal.name}`,
    landscape: false,
    foot: footOf(paper, words),
    blocks: [
      letterheadOf(paper),
      { kind: 'title', lines: [words('memoTitle')] },
      {
        kind: 'fields',
        rows: [
          [words('memoTo'), setting('headTitle')],
          [words('memoFrom'), headTitleOf(paper) || office],
          [words('memoDate'), longDate(date, words.language)],
          [words('memoNumber'), ''],
          [words('memoNature'), words('memoNatureValue')],
          [words('memoAttachment'), words('memoAttachmentValue')],
          [words('memoSubject'), words('memoSubjectValue', { office, name: proposal.name })],
        ],
      },
      { kind: 'heading', text: words('memoProblem') },
      {
        kind: 'paragraph',
        text: words('memoProblemText', {
          office,
          acts: acts.length,
          version: versionNo,
          basis: basisOf(paper, words),
        }),
      },
      { kind: 'heading', text: words('memoAssumptions') },
      { kind: 'blank', hint: words('memoAssumptionsHint'), lines: 3 },
      { kind: 'heading', text: words('memoFacts') },
      { kind: 'list', numbered: true, items: factsOf(paper, words) },
      { kind: 'blank', hint: words('memoFactsHint'), lines: 3 },
      { kind: 'heading', text: words('memoAnalysis') },
      { kind: 'blank', hint: words('memoAnalysisHint'), lines: 10 },
      { kind: 'heading', text: words('memoConclusion') },
      { kind: 'blank', hint: words('memoConclusionHint'), lines: 5 },
      { kind: 'heading', text: words('memoAdvice') },
      { kind: 'paragraph', text: words('memoAdviceText', { fingerprint }) },
      { kind: 'signatures', signers: [signerOf(paper, words)] },
    ],
  }
}

function factsOf(paper: ProposalPaper, words: DecisionWords): string[] {
  const { base, next, date, change } = paper
  const [was, is] = [totalsOf(base, date), totalsOf(next, date)]
  const count = (totals: typeof was, eselon: string) =>
    totals.byEselon.find(({ key }) => key === eselon)?.posts ?? 0
  const changed = ESELONS.filter((eselon) => count(was, eselon) !== count(is, eselon))
  const persons = fatesOf(base, next, change).filter(({ kind }) => kind === 'loses').length
  const told = (before: number, after: number) =>
    before === after
      ? words('factStays', { count: after })
      : words('factBecomes', { before, after })
  return [
    words('factUnits', { units: told(was.units, is.units) }),
    words('factPosts', {
      posts: told(was.posts, is.posts),
      seats: told(was.seats, is.seats),
    }),
    ...changed.map((eselon) =>
      words('factEselon', { eselon, posts: told(count(was, eselon), count(is, eselon)) }),
    ),
    words('factPersons', { count: persons }),
  ]
}

/** The post that leads the office itself. */
function headTitleOf({ base }: ProposalPaper): string {
  const [top] = childrenOf(base, null)
  const head = top && headOf(base, top)
  return (head && get(base, head)?.title) ?? ''
}

/** Whoever leads the office on the day signs; a line where nobody does. */
function signerOf(paper: ProposalPaper, words: DecisionWords): PaperSigner {
  const { base, date, setting } = paper
  const [top] = childrenOf(base, null)
  const status = top ? headStatus(base, top, date) : null
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
    title: headTitleOf(paper),
    name: person ? fullName(person) : '',
    under: person?.nip ? `NIP ${spaced(person.nip)}` : '',
  }
}

function spaced(nip: string): string {
  return /^\d{18}$/.test(nip)
    ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`
    : nip
}
