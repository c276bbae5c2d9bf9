import type { ActingNow } from '../../domain/acting/acting.ts'
import { type ActingCandidate, whyNot } from '../../domain/acting/who-may-act.ts'
import { VACANCY_STAGES } from '../../domain/records/form/choices.ts'
import type { VacancyStage } from '../../domain/records/records.ts'
import type { VacancyFinding } from '../../domain/rule-table/vacancy-rules.ts'
import type { RetirementUnknown } from '../../domain/tenure/retirement-unknown.ts'
import type { Successor } from '../../domain/vacancy/coming/coming.ts'
import type { Turn } from '../../domain/vacancy/coming/coming-turns.ts'
import type { Wait } from '../../domain/vacancy/register/vacancies.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { keyOfStored } from '../dictionary.ts'
import { longDate, shortDate } from '../figures/long-date.ts'
import { wholeNumber } from '../figures/whole-number.ts'
import type { Words } from '../words.ts'
import { capital } from './code-word.ts'
import { spokenValue } from './finding-sentence.ts'

const APPROVAL: VacancyStage = 'izin-mendagri'

/** "Menunggu: pelantikan kepala daerah; paling cepat 9 April 2019", or the next step of the road. */
export function waitText(
  words: Words,
  wait: Wait | null,
  askedOn: CalendarDate | null = null,
): string {
  if (wait?.kind === 'filled') return awaited(words, wait)
  return wait ? words('wait.for', { what: awaited(words, wait, askedOn) }) : words('wait.none')
}

/**
 * The same without the word: for a column that says "Menunggu" over it. `askedOn`: the day the approval was asked for,
 * told where that is what it waits for.
 */
export function awaited(
  words: Words,
  wait: Wait | null,
  askedOn: CalendarDate | null = null,
): string {
  const isOfApproval = wait?.kind === 'freeze' || (wait?.kind === 'step' && wait.stage === APPROVAL)
  if (askedOn && isOfApproval) {
    const date = shortDate(askedOn, words.language)
    return words('wait.asked', { what: awaited(words, wait), date })
  }
  if (!wait) return words('wait.none')
  if (wait.kind === 'step') return words(`wait.${wait.stage}`)
  if (wait.kind === 'filled') {
    return words('wait.filled', { date: shortDate(wait.on, words.language), name: wait.name })
  }
  const what = wait.freeze.waitsFor ?? wait.freeze.name
  return wait.freeFrom
    ? words('wait.until', { what, date: shortDate(wait.freeFrom, words.language) })
    : words('wait.open', { what })
}

/** "sisa 59 hari", "lewat 12 hari", "tanpa batas waktu"; "lalu pejabat definitif" where one takes over without a gap. */
export function daysLeftText(words: Words, { daysLeft, succeeded }: ActingNow): string {
  if (succeeded) return words('acting.succeeded')
  if (daysLeft === null) return words('acting.open')
  if (daysLeft === 0) return words('acting.ends-today')
  const days = wholeNumber(Math.abs(daysLeft), words.language)
  return words(daysLeft > 0 ? 'acting.days-left' : 'acting.overdue', { days })
}

/** "s.d. 2 Des 2018 · sisa 59 hari" */
export function actingEndText(words: Words, now: ActingNow): string {
  const { until } = now
  const left = daysLeftText(words, now)
  return until
    ? `${words('acting.until', { date: shortDate(until, words.language) })} · ${left}`
    : left
}

/** "Plt. Nama mulai 5 Nov 2018" while nobody acts yet, or that nobody does. */
export function actingComingText(words: Words, coming: Successor | null): string {
  if (!coming) return words('acting.none')
  const name = `${words(`role.${coming.appointment.role}`)} ${coming.name}`
  return words('coming.acts', { name, date: shortDate(coming.on, words.language) })
}

const TURNS = { empty: 'coming.empty-on', filled: 'coming.filled', acts: 'coming.acts' } as const

/** "kosong 1 Nov 2018", "diisi 1 Des 2018 oleh Nama", "Plt. Nama mulai 5 Nov 2018". */
export function turnText(
  words: Words,
  { kind, on, name, role }: Turn,
  dateText: typeof longDate = shortDate,
): string {
  const named = kind === 'acts' ? `${words(`role.${role}`)} ${name}` : name
  return words(TURNS[kind], { name: named, date: dateText(on, words.language) })
}

/** "369 lainnya tidak dapat: jenjang JF belum memenuhi (240), pensiun … (129)" of those who may not act on a post. */
export function mayNotText(words: Words, not: readonly ActingCandidate[]): string {
  const number = (count: number) => wholeNumber(count, words.language)
  const reasons = whyNot(not).map(
    ({ reason, count }) => `${words(`reason.${reason}`)} (${number(count)})`,
  )
  return words('vacancy.acting-may-not', {
    count: number(not.length),
    reasons: reasons.join(', '),
  })
}

/** The step of the road a case has reached, in words. */
export function stageText(words: Words, stage: VacancyStage | null): string {
  return words(stage ? `stage.${stage}` : 'stage.none')
}

/** A date of a list, or the word for one nobody has recorded. */
export function sinceText(words: Words, since: CalendarDate | null): string {
  return since ? longDate(since, words.language) : words('vacancy.since-unknown')
}

const STAGES: ReadonlySet<string> = new Set(VACANCY_STAGES)

/** What a finding on vacancies says, in one sentence. */
export function vacancyFindingSentence(words: Words, finding: VacancyFinding): string {
  const { rule, params } = finding
  const spoken = spokenParams(words, finding)
  if (rule === 'definitive-overlap') spoken.period = periodText(words, params)
  // Nothing ends "in 0 days".
  if (rule === 'retirement-soon' && params.months === 0) {
    return words('finding.retirement-soon-now', spoken)
  }
  if (rule === 'approval-filled' && params.unnamed !== undefined) {
    return words('finding.approval-filled-unnamed', spoken)
  }
  if (rule === 'acting-soon' && params.days === 0) return words('finding.acting-soon-now', spoken)
  return words(`finding.${rule}`, spoken)
}

/** Rules on somebody who acts whose sentence names who and on which post. */
const NAMES_BOTH = [
  'acting-third-term',
  'acting-on-filled',
  'acting-before-vacancy',
  'acting-two-on-post',
  'acting-retires',
  'acting-gone',
  'acting-away',
  'acting-not-eligible',
  'plh-too-short',
] as const

/** The same in a row that names who and on which post already; null where its sentence does not. */
export function besideNamesSentence(words: Words, finding: VacancyFinding): string | null {
  const rule = NAMES_BOTH.find((one) => one === finding.rule)
  return rule ? capital(words(`beside.${rule}`, spokenParams(words, finding))) : null
}

function spokenParams(words: Words, { params, limit }: VacancyFinding): Record<string, string> {
  const spoken: Record<string, string> = { limit: limit === null ? '' : spokenValue(words, limit) }
  for (const [name, value] of Object.entries(params)) spoken[name] = paramText(words, name, value)
  if (typeof params.posts === 'string') spoken.found = String(params.posts.split(', ').length)
  return spoken
}

/** "1 November 2018 – sekarang"; an end nobody has recorded is told as such. */
export function periodText(
  words: Words,
  { from = '', until = '' }: VacancyFinding['params'],
): string {
  const first = from === '' ? words('vacancy.since-unknown') : spokenValue(words, from)
  const last = until === '' ? words('vacancy.history-until-now') : spokenValue(words, until)
  return `${first} – ${last}`
}

function paramText(words: Words, name: string, value: string | number): string {
  const text = String(value)
  if (name === 'role') return words(keyOfStored(`role.${text}`))
  if (name === 'reason') return words(keyOfStored(`reason.${text}`))
  if (STAGES.has(text)) return words(`stage.${text as VacancyStage}`)
  return spokenValue(words, value)
}

/** Of how many posts no retirement could be worked out; empty where every one could. */
export function unknownText(words: Words, { posts, people, unnamed }: RetirementUnknown): string {
  if (posts === 0) return ''
  const number = (count: number) => wholeNumber(count, words.language)
  const told = { posts: number(posts), people: number(people.length) }
  if (unnamed === 0) return words('coming.unknown', told)
  const key = people.length === 0 ? 'coming.unnamed' : 'coming.unknown-unnamed'
  return words(key, { ...told, unnamed: number(unnamed) })
}
