import { headStatus } from '../../domain/acting/head-status.ts'
import { reasonsOf } from '../../domain/acts/acts-under.ts'
import type { PaperBlock, PaperSigner, PaperText } from '../../domain/paper/paper-text.ts'
import { totalsOf } from '../../domain/proposal/totals.ts'
import { allowancesOf } from '../../domain/readings/allowances.ts'
import { folded } from '../../domain/readings/find.ts'
import { ESELONS } from '../../domain/records/form/choices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { childrenOf, get, headOf } from '../../domain/structure/structure.ts'
import { isApproved } from '../../domain/vacancy/freezes/approvals.ts'
import { freezesOf } from '../../domain/vacancy/freezes/freezes.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { within } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { numberText as nipText } from '../../words/figures/person-number.ts'
import type { Words } from '../../words/words.ts'
import { numbersWithin } from '../chart/boxes/act-marks.ts'
import { backdatedBlocks, footOf, letterheadOf } from '../heads/paper-heads.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { contraText } from './asked-acts.ts'
import { basisOf } from './matrix.ts'
import { peopleItems } from './people-items.ts'
import { recapPeople } from './recap.ts'
import { wholeScope } from './summary-scopes.ts'
import { summaryTold } from './summary-sentences.ts'

/**
 * Telaahan staf: the six parts leaders expect, filled in from what was told with the proposal; lines to write on stand
 * only where nobody told anything.
 */
export function memoText(paper: ProposalPaper, words: Words): PaperText {
  const { proposal, versionNo, acts, date, fingerprint, setting } = paper
  const office = setting('officeName')
  const told = summaryTold(paper, wholeScope(paper), words)
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
      { kind: 'list', numbered: true, items: assumptionsOf(paper, words) },
      { kind: 'heading', text: words('memo.facts') },
      { kind: 'list', numbered: true, items: [...factsOf(paper, words), told.vacant, told.limits] },
      { kind: 'heading', text: words('memo.analysis') },
      ...analysisBlocks(paper, words),
      {
        kind: 'list',
        numbered: false,
        items: [
          ...peopleItems(paper, words),
          ...contraItems(paper, words),
          ...(allowancesOf(setting) ? [told.cost] : []),
        ],
      },
      { kind: 'heading', text: words('memo.conclusion') },
      { kind: 'paragraph', text: told.what },
      { kind: 'heading', text: words('memo.advice') },
      { kind: 'paragraph', text: words('memo.advice-text', { fingerprint }) },
      { kind: 'signatures', signers: [signerOf(paper, words)] },
    ],
  }
}

/** What is taken as given: the structure the acts were written on, the day meant for them, who may be sworn in. */
function assumptionsOf(paper: ProposalPaper, words: Words): string[] {
  const { base, date, proposal } = paper
  const day = (of: CalendarDate) => longDate(of, words.language)
  const due = proposal.inForceFrom
  const sworn = due ?? date
  const freezes = freezesOf(base).filter(
    (freeze) => !isApproved(freeze, sworn) && within(sworn, freeze.from, freeze.until),
  )
  return [
    words('memo.assume-base', { date: day(date) }),
    ...(due ? [words('memo.assume-due', { date: day(due) })] : []),
    words(freezes.length > 0 ? 'memo.assume-frozen' : 'memo.assume-free', {
      date: day(sworn),
      names: freezes.map(({ name }) => name).join('; '),
    }),
  ]
}

/** The reasons typed with the acts, each with the numbers it is for; lines for those nobody gave one. */
function analysisBlocks({ acts, base }: ProposalPaper, words: Words): PaperBlock[] {
  const byReason = new Map<string, number[]>()
  const reasons = reasonsOf(acts, base)
  for (const { key, no } of acts) {
    const text = reasons.get(key) ?? ''
    byReason.set(text, [...(byReason.get(text) ?? []), no])
  }
  const silent = byReason.get('') ?? []
  byReason.delete('')
  const items = [...byReason].map(([text, numbers]) =>
    words('memo.reason', { acts: numberText(numbers), text }),
  )
  return [
    ...(items.length > 0 ? [{ kind: 'list', numbered: false, items } as const] : []),
    ...(silent.length > 0
      ? [
          {
            kind: 'blank',
            hint: words('memo.analysis-for', { acts: numberText(silent) }),
            lines: items.length > 0 ? 3 : 4,
          } as const,
        ]
      : []),
  ]
}

/** What speaks against whom an act places, with the number of the act. */
function contraItems(paper: ProposalPaper, words: Words): string[] {
  return paper.acts.flatMap((act) => {
    const text = contraText(paper, act, words)
    return text === '' ? [] : [words('memo.beware', { act: act.no, name: act.name, text })]
  })
}

function numberText(numbers: readonly number[]): string {
  return numbersWithin(numbers, Number.POSITIVE_INFINITY)
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
    under: person ? nipText(person) : '',
  }
}
