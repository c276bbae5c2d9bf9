import { weekday } from '../domain/calendar-date.ts'
import { apply } from '../domain/change.ts'
import type { PaperText } from '../domain/paper-text.ts'
import { applyActs, withoutRejected } from '../domain/proposal/apply-acts.ts'
import { MARKS, type Mark } from '../domain/proposal/proposal.ts'
import type { Structure } from '../domain/structure.ts'
import { actLine } from './act-text.ts'
import type { DecisionWords } from './decision-words.ts'
import { longDate } from './long-date.ts'
import { basisOf } from './matrix.ts'
import { footOf, letterheadOf } from './paper-heads.ts'
import type { ProposalPaper } from './proposal-paper.ts'
import { recapTable } from './recap.ts'
import { chainOf } from './signer-chain.ts'

/** Berita acara: what was decided on each act of the version, with the chain of signers below. */
export function minutesText(paper: ProposalPaper, words: DecisionWords): PaperText {
  const { proposal, versionNo, acts, decisions, date, fingerprint, setting } = paper
  const count = (mark: Mark) => acts.filter(({ key }) => decisions[key]?.mark === mark).length
  const [agreed, rejected, revised] = MARKS.map(count)
  const agreedNext = nextAsAgreed(paper)
  return {
    title: `${words('minutesTitle').replace('\n', ' ')} · ${proposal.name}`,
    landscape: false,
    foot: footOf(paper, words),
    blocks: [
      letterheadOf(paper),
      { kind: 'title', lines: words('minutesTitle').split('\n') },
      { kind: 'fields', rows: [[words('minutesNumber'), '']] },
      {
        kind: 'paragraph',
        text: words('minutesOpening', {
          weekday: words.weekday(weekday(date)),
          date: longDate(date, words.language),
          office: setting('officeName'),
          name: proposal.name,
          version: versionNo,
          fingerprint,
          author: proposal.author || '............................',
        }),
      },
      { kind: 'paragraph', text: words('minutesBasis', { basis: basisOf(paper, words) }) },
      {
        kind: 'paragraph',
        text: words('minutesCount', {
          acts: acts.length,
          agreed: agreed ?? 0,
          rejected: rejected ?? 0,
          revised: revised ?? 0,
          open: acts.filter(({ key }) => !decisions[key]).length,
        }),
      },
      decisionsTable(paper, words),
      { kind: 'paragraph', text: words(agreedNext ? 'minutesRecapAgreed' : 'minutesRecap') },
      recapTable(agreedNext ? { ...paper, next: agreedNext } : paper, words),
      { kind: 'paragraph', text: words('minutesClosing') },
      { kind: 'signatures', signers: chainOf(paper) },
    ],
  }
}

/** The structure with what was agreed to alone; null as long as an act is undecided, or where that cannot be. */
function nextAsAgreed({ base, change, acts, decisions }: ProposalPaper): Structure | null {
  if (acts.length === 0 || acts.some(({ key }) => !decisions[key])) return null
  const rejected = acts.filter(({ key }) => decisions[key]?.mark !== 'S').map(({ key }) => key)
  const { accepted } = withoutRejected(base, change, acts, new Set(rejected))
  const part = applyActs(base, change, acts, accepted)
  return part.ok ? apply(base, part.value) : null
}

function decisionsTable({ acts, decisions }: ProposalPaper, words: DecisionWords) {
  return {
    kind: 'table',
    columns: [
      { head: words('no'), share: 1, align: 'center' },
      { head: words('change'), share: 10 },
      { head: words('decisionColumn'), share: 3.4 },
      { head: words('remark'), share: 4.6 },
    ],
    rows: acts.map((act) => {
      const decision = decisions[act.key]
      const said = decision ? words.mark(decision.mark) : words('undecided')
      const line = [words.act(act.act), actLine(act, words)]
      return { leads: [1, 2], cells: [[String(act.no)], line, [said], [decision?.remark ?? '']] }
    }),
  } as const
}
