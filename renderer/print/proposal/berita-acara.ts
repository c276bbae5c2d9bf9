import { actsUnder } from '../../domain/acts/acts-under.ts'
import { applyActs, type Closure, withoutRejected } from '../../domain/acts/apply-acts.ts'
import { shellsAfter } from '../../domain/acts/shells.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { type FrozenAct, MARKS } from '../../domain/proposal/proposal.ts'
import { allowancesOf } from '../../domain/readings/allowances.ts'
import { apply } from '../../domain/structure/change.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { dateInWords } from '../../words/figures/date-in-words.ts'
import { momentDay } from '../../words/figures/moment-text.ts'
import { actText } from '../../words/telling/act-line.ts'
import { actSource } from '../../words/telling/act-records.ts'
import { shellLine } from '../../words/telling/act-relations-text.ts'
import { actCapitals } from '../../words/telling/act-words.ts'
import type { Words } from '../../words/words.ts'
import { backdatedBlocks, footOf, letterheadOf } from '../heads/paper-heads.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { chainOf } from '../heads/signer-chain.ts'
import { bewareLines, sheetOf, supplementAbout } from './asked-acts.ts'
import { gapBlocks } from './gap-blocks.ts'
import { basisOf } from './matrix.ts'
import { peopleItems } from './people-items.ts'
import { recapPeople, recapTable } from './recap.ts'
import { wholeScope } from './summary-scopes.ts'
import { summaryTold } from './summary-sentences.ts'

/** Berita acara: what was decided on each act of the version, with the chain of signers below. */
export function minutesText(paper: ProposalPaper, words: Words): PaperText {
  const { proposal, versionNo, decisions, date, fingerprint, setting } = paper
  const { acts } = sheetOf(paper)
  const about = supplementAbout(paper, words)
  const closure = closureOf(paper)
  const agreed = closure && asAgreed(paper, closure)
  const decided = agreed ?? paper
  const dragged = closure?.dragged ?? []
  const told = summaryTold(decided, wholeScope(decided), words)
  const isOpen = acts.every(({ key }) => !decisions[key])
  const city = setting('city')
  return {
    title: `${words('minutes.title').replace('\n', ' ')} · ${proposal.name}`,
    landscape: false,
    foot: footOf(paper, words),
    blocks: [
      letterheadOf(paper),
      { kind: 'title', lines: words('minutes.title').split('\n') },
      { kind: 'fields', rows: [[words('minutes.number'), '']] },
      {
        kind: 'paragraph',
        text: words('minutes.opening', {
          date: dateInWords(decidedOn(paper) ?? date, words.language),
          place: city === '' ? words('minutes.place-open') : words('minutes.place', { city }),
          office: setting('officeName'),
          name: proposal.name,
          version: versionNo,
          fingerprint,
          author: proposal.author || '............................',
        }),
      },
      { kind: 'paragraph', text: words('minutes.basis', { basis: basisOf(paper, words) }) },
      ...(about === null ? [] : [{ kind: 'paragraph', text: about } as const]),
      {
        kind: 'paragraph',
        text: words(countWord(about !== null, isOpen), {
          acts: acts.length,
          counts: countsText(acts, decisions, words),
        }),
      },
      ...(dragged.length > 0
        ? [{ kind: 'paragraph', text: words('minutes.fallen', { count: dragged.length }) } as const]
        : []),
      decisionsTable(sheetOf(paper), dragged, words),
      ...(paper.asks ? [] : gapBlocks(paper, words)),
      ...shellBlocks(paper, closure, words),
      ...backdatedBlocks(paper, words),
      { kind: 'paragraph', text: recapPeople(decided, words) },
      { kind: 'list', numbered: false, items: [...peopleItems(decided, words), told.vacant] },
      { kind: 'paragraph', text: words(agreed ? 'minutes.recap-agreed' : 'minutes.recap') },
      recapTable(decided, words),
      { kind: 'paragraph', text: told.limits },
      ...(allowancesOf(setting) ? [{ kind: 'paragraph', text: told.cost } as const] : []),
      { kind: 'paragraph', text: words('minutes.closing') },
      { kind: 'signatures', signers: chainOf(paper) },
    ],
  }
}

/** How many were agreed, declined, sent back or left open; nothing of which there is none. */
function countsText(
  acts: readonly FrozenAct[],
  decisions: ProposalPaper['decisions'],
  words: Words,
): string {
  return [...MARKS, null]
    .flatMap((mark) => {
      const count = acts.filter(({ key }) => (decisions[key]?.mark ?? null) === mark).length
      return count > 0 ? [words(`minutes.count-${mark ?? 'left'}`, { count })] : []
    })
    .join(', ')
}

/** As long as nothing is decided the sentence counts no decisions: they are written in by hand. */
function countWord(isSupplement: boolean, isOpen: boolean) {
  if (isSupplement) return 'minutes.count-supplement'
  return isOpen ? 'minutes.count-open' : 'minutes.count'
}

/** The day the decision was recorded, where it was. */
function decidedOn({ proposal, decisions }: ProposalPaper): CalendarDate | null {
  if (Object.keys(decisions).length === 0) return null
  const step = proposal.log.findLast(({ to }) => to === 'diputus')
  return step ? momentDay(step.at) : null
}

/** Units that what was agreed to leaves empty, as nobody may have meant. */
function shellBlocks(paper: ProposalPaper, closure: Closure | null, words: Words): PaperBlock[] {
  if (!closure) return []
  const numbers = new Map(paper.acts.map(({ key, no }) => [key, no]))
  const shells = shellsAfter(paper.base, paper.change, paper.acts, closure.accepted)
  return shells.map((shell) => ({
    kind: 'paragraph',
    strong: true,
    text: shellLine(words, shell, numbers),
  }))
}

/** What of the agreed acts can stand, and what falls along; null as long as an act is undecided. */
function closureOf({ base, change, acts, decisions }: ProposalPaper): Closure | null {
  if (acts.length === 0 || acts.some(({ key }) => !decisions[key])) return null
  const rejected = acts.filter(({ key }) => decisions[key]?.mark !== 'S').map(({ key }) => key)
  return withoutRejected(base, change, acts, new Set(rejected))
}

/** The paper with what was agreed to and can stand alone; null where that cannot be. */
function asAgreed(paper: ProposalPaper, closure: Closure): ProposalPaper | null {
  const { base, change, acts } = paper
  const part = applyActs(base, change, acts, closure.accepted)
  return part.ok ? { ...paper, change: part.value, next: apply(base, part.value) } : null
}

/** Why, as it was typed with the act. */
function reasonLines({ reason }: FrozenAct, words: Words): string[] {
  const text = reason.trim().replace(/[.;]+$/, '')
  return text === '' ? [] : [words('minutes.reason', { text })]
}

function decisionsTable(paper: ProposalPaper, dragged: Closure['dragged'], words: Words) {
  const { acts, decisions, change, base } = paper
  const source = actSource(words, change, base)
  const under = actsUnder(acts, paper.base)
  const isOpen = acts.every(({ key }) => !decisions[key])
  const because = new Map(dragged.map((one) => [one.key, one.because]))
  const falls = (key: string) => {
    const needed = because.get(key)
    if (!needed) return []
    const numbers = acts.filter((act) => needed.includes(act.key)).map(({ no }) => no)
    if (numbers.length === 0) return [words('minutes.falls-alone')]
    return [words('minutes.falls', { acts: numbers.join(', ') })]
  }
  return {
    kind: 'table',
    columns: [
      { head: words('proposal-paper.no'), share: 1, align: 'right' },
      { head: words('proposal-paper.change'), share: 11.2 },
      { head: words('proposal-paper.decision-column'), share: 3 },
      { head: words('proposal-paper.remark'), share: 3.8 },
    ],
    rows: acts.map((act) => {
      const decision = decisions[act.key]
      const said = decision
        ? words(`mark.${decision.mark}`)
        : isOpen
          ? ''
          : words('proposal-paper.undecided')
      const line = [
        actCapitals(words, act.act),
        actText(words, act, source),
        ...reasonLines(act, words),
        ...bewareLines(paper, act, words),
      ]
      const remark = decision?.remark ?? ''
      const remarks = [...(remark === '' ? [] : [remark]), ...falls(act.key)]
      const told = remarks.length > 0 ? remarks : ['']
      const cells = [[String(act.no)], line, [said], told]
      return { leads: [1, 2], cells, ...(under.has(act.key) ? { under: [1] } : {}) }
    }),
  } as const
}
