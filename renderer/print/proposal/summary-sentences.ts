import { ACT_KINDS, type ActKind } from '../../domain/acts/act.ts'
import { reasonsOf } from '../../domain/acts/acts-under.ts'
import { unnamedLeft } from '../../domain/acts/unnamed-left.ts'
import { withBegun } from '../../domain/proposal/people/begun.ts'
import { FATES, type Fate, fatesOf } from '../../domain/proposal/people/fates.ts'
import { allowancesOf, yearlyCost } from '../../domain/readings/allowances.ts'
import { TYPED_OFFICES } from '../../domain/readings/offices.ts'
import { byProtocol } from '../../domain/readings/protocol.ts'
import { KELAS } from '../../domain/records/form/ranges.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Post, PostId } from '../../domain/records/records.ts'
import type { Finding } from '../../domain/rule-table/finding.ts'
import { findings } from '../../domain/rules/findings.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { emptySeatsOn } from '../../domain/vacancy/register/vacant-seats.ts'
import { findingSentence } from '../../words/telling/finding-sentence.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { recapRows } from './recap.ts'
import type { SummaryScope } from './summary-scopes.ts'

export interface Sentence {
  readonly lead: string
  readonly text: string
}

/** So many names, reasons or posts are named; the rest is counted. */
const NAMED = 3

const QUESTIONS = ['what', 'why', 'who', 'vacant', 'limits', 'cost'] as const

/** As kinds of acts weigh: what is founded and abolished first, then what units become. */
const PLACES: readonly ActKind[] = [
  ...new Set<ActKind>(['create', 'abolish', 'merge', 'split', 'equalise', ...ACT_KINDS]),
]

/** What is told of a proposal, one sentence for each question. */
export function summaryTold(
  paper: ProposalPaper,
  scope: SummaryScope,
  words: Words,
): Readonly<Record<(typeof QUESTIONS)[number], string>> {
  return {
    what: whatText(paper, scope, words),
    why: whyText(paper, scope, words),
    who: whoText(paper, scope, words),
    vacant: vacantText(paper, scope, words),
    limits: limitText(paper, scope, words),
    cost: costText(paper, scope, words),
  }
}

/** The six sentences of a sheet. */
export function summarySentences(
  paper: ProposalPaper,
  scope: SummaryScope,
  words: Words,
): readonly Sentence[] {
  const told = summaryTold(paper, scope, words)
  return QUESTIONS.map((question) => ({ lead: words(`summary.${question}`), text: told[question] }))
}

function whatText(
  { date }: ProposalPaper,
  { acts, base, next }: SummaryScope,
  words: Words,
): string {
  const kinds = new Map<ActKind, number>()
  for (const { act } of acts) kinds.set(act, (kinds.get(act) ?? 0) + 1)
  const parts = [...kinds]
    .sort(([a], [b]) => PLACES.indexOf(a) - PLACES.indexOf(b))
    .map(([kind, count]) => `${words.whole(count)} ${words(`act.${kind}`).toLowerCase()}`)
  // Kelas are many, and what each costs is told below; holders have a sentence of their own.
  const left = new Set([
    ...Array.from({ length: KELAS[1] }, (_, at) =>
      words('proposal-paper.kelas-posts', { kelas: String(at + 1) }),
    ),
    words('proposal-paper.holders'),
  ])
  const counts = recapRows({ base, next, date }, words)
    .filter(({ label, before, after }) => before !== after && !left.has(label))
    .map(({ label, before, after }) => `${label} ${words.whole(before)} → ${words.whole(after)}`)
  return words(counts.length > 0 ? 'summary.what-counts' : 'summary.what-acts', {
    count: acts.length,
    parts: parts.join(', '),
    counts: counts.join('; '),
  })
}

/** The reasons typed with the acts, the one that is given for most of them first. */
function whyText(paper: ProposalPaper, { acts }: SummaryScope, words: Words): string {
  // What an act of this part follows from may be an act of another.
  const given = reasonsOf(paper.acts, paper.base)
  const reasons = new Map<string, number>()
  for (const { key } of acts) {
    const text = given.get(key) ?? ''
    if (text !== '') reasons.set(text, (reasons.get(text) ?? 0) + 1)
  }
  const silent = acts.filter(({ key }) => !given.get(key)).length
  if (reasons.size === 0) return words('summary.why-none', { count: silent })
  const sorted = [...reasons].sort(([, a], [, b]) => b - a).map(([text]) => text)
  // Each is a sentence as it was typed.
  const told = namedOf(sorted, words, '. ')
  return silent > 0 ? words('summary.why-some', { told, count: silent }) : `${told}.`
}

function whoText({ base, next, change }: ProposalPaper, scope: SummaryScope, words: Words): string {
  const isIn = (id: PostId) => Boolean(get(scope.base, id) ?? get(scope.next, id))
  const fates = fatesOf(base, next, change).filter(({ from, to }) => [...from, ...to].some(isIn))
  const parts = FATES.flatMap((kind) => {
    const own = fates.filter((fate) => fate.kind === kind)
    if (own.length === 0) return []
    const count = words(`people-count.${kind}`, { count: own.length })
    const named = kind === 'loses' || kind === 'gains'
    return [
      named
        ? `${count} (${namedOf(
            own.map((fate) => nameOf(fate, next)),
            words,
            '; ',
          )})`
        : count,
    ]
  })
  const unnamed = unnamedLeft(change)
    .filter(({ post }) => isIn(post.id))
    .reduce((sum, { count }) => sum + count, 0)
  if (unnamed > 0) parts.push(words('people-count.unnamed', { count: unnamed }))
  if (parts.length === 0) return words('summary.who-none')
  // What is asked first of those who hold a post.
  const isSafe = unnamed === 0 && fates.every(({ kind }) => kind !== 'loses')
  return `${[...(isSafe ? [words('summary.who-safe')] : []), ...parts].join('; ')}.`
}

/** Of who gets a post also which. */
function nameOf({ kind, person, to }: Fate, next: Structure): string {
  const post = kind === 'gains' && to[0] ? get(next, to[0]) : undefined
  return post ? `${fullName(person)}: ${post.title}` : fullName(person)
}

function vacantText(
  { change, date }: ProposalPaper,
  { base, next }: SummaryScope,
  words: Words,
): string {
  const was = emptySeatsOn(base, date).length
  const seats = emptySeatsOn(withBegun(next, change, date), date)
  const led = [...new Set(seats.map(({ post }) => post))]
    .filter(({ eselon }) => eselon !== null)
    .sort(byProtocol(next))
  const counts = { count: seats.length, before: was }
  if (seats.length === 0) return words('summary.vacant-none', counts)
  if (led.length === 0) return words('summary.vacant-staff', counts)
  const named = namedOf(
    led.map(({ title }) => title),
    words,
  )
  return words('summary.vacant-some', { ...counts, named })
}

/** Rules that limit how many units a tipe may have, or which kinds it may keep. */
function isLimit({ rule }: Finding): boolean {
  return rule.endsWith('-max') || rule === 'delayering'
}

function limitText({ base, next, date }: ProposalPaper, scope: SummaryScope, words: Words): string {
  const limitsOf = (structure: Structure, part: Structure) =>
    findings(structure, date)
      .filter(isLimit)
      .filter(({ unitId }) => unitId !== null && get(part, unitId) !== undefined)
  const before = limitsOf(base, scope.base)
  const after = limitsOf(next, scope.next)
  const tipe = tipeOf(scope)
  const told = { tipe, before: before.length, after: after.length }
  const of = tipe === '' ? '' : ` ${words('summary.of-tipe', { tipe })}`
  if (after.length === 0) {
    const key = before.length > 0 ? 'summary.limits-met' : 'summary.limits-kept'
    return words(key, { ...told, of })
  }
  const named = [...new Set(after.map(({ rule }) => rule))].map((rule) => {
    const own = after.filter((one) => one.rule === rule)
    const [first] = own
    // One is told whole; of more whose they are, behind the name of the rule.
    if (own.length === 1 && first) return findingSentence(words, first).replace(/\.$/, '')
    const whose = own.map(({ unitId }) => (unitId && get(next, unitId)?.name) ?? '')
    return `${words(`rule.${rule}`)} (${namedOf(whose, words, '; ')})`
  })
  return words('summary.limits-passed', { ...told, of, named: namedOf(named, words, '; ') })
}

/** Of the offices of the sheet; empty where they have none, or not all the same. */
function tipeOf({ next }: SummaryScope): string {
  const offices = [...next.tables.unit.values()].filter(({ type }) => TYPED_OFFICES.has(type))
  const tipes = new Set(offices.flatMap(({ tipe }) => tipe ?? []))
  const [tipe = ''] = tipes
  return tipes.size === 1 ? tipe : ''
}

function costText(
  { setting }: ProposalPaper,
  { base, next, whole }: SummaryScope,
  words: Words,
): string {
  const allowances = allowancesOf(setting)
  if (!allowances) return words('summary.cost-none')
  const everyPost = (_: Post) => true
  const yearOf = (one: Structure) => yearlyCost(one, allowances, everyPost)
  const [was, is] = [yearOf(base), yearOf(next)]
  const rupiah = (amount: number) => `Rp${words.whole(amount)}`
  const signed = (amount: number) =>
    `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${rupiah(Math.abs(amount))}`
  const change = is.amount - was.amount
  const text = words('summary.cost-year', {
    before: rupiah(was.amount),
    after: rupiah(is.amount),
    change: signed(change),
    source: allowances.source,
  })
  // What goes from one office to another is no saving of the city.
  const ofAll = base === whole.base ? change : yearOf(whole.next).amount - yearOf(whole.base).amount
  const all = ofAll === change ? '' : ` ${words('summary.cost-whole', { change: signed(ofAll) })}`
  const unpaid = Math.max(was.unpaid, is.unpaid)
  return unpaid > 0
    ? `${text}${all} ${words('summary.cost-without', { before: was.unpaid, after: is.unpaid })}`
    : `${text}${all}`
}

function namedOf(names: readonly string[], words: Words, between = ', '): string {
  const shown = names.slice(0, NAMED).join(between)
  const more = names.length - NAMED
  return more > 0 ? words('summary.and-more', { shown, count: more }) : shown
}
