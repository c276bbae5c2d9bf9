import { retiresWithin } from '../../acting/acting-findings.ts'
import { actingOfPost } from '../../acting/acting-term.ts'
import { eselonRank } from '../../ranks/eselon.ts'
import { outsideLevel } from '../../ranks/functional-level.ts'
import { outsideRange } from '../../ranks/golongan.ts'
import { nipIssues, numberName } from '../../ranks/nip.ts'
import type { Appointment, AppointmentId, Person, PersonId, Post } from '../../records/records.ts'
import { ruleTable } from '../../rule-table/effective-rules.ts'
import { golonganRange } from '../../rule-table/ladder-row.ts'
import { vacancyLimit } from '../../rule-table/vacancy-limits.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { dayOff } from '../../tenure/day-off.ts'
import { ownPostOn } from '../../tenure/own-post.ts'
import { birthDateOf, retirementFrom } from '../../tenure/retirement.ts'
import { ALWAYS, FOREVER, timelineOf, vacantAfter } from '../../tenure/timeline.ts'
import { holidaysOf, workingDaysBetween } from '../../tenure/working-days.ts'
import { addDays, addMonths, type CalendarDate } from '../../values/calendar-date.ts'
import { freezesOn } from '../freezes/freezes.ts'
import type { FillHint } from './fill-hint.ts'
import { seatProblem, seatTaken } from './seat-taken.ts'
import { standingHints } from './standing-hints.ts'

export interface FillDates {
  readonly tmt: CalendarDate
  readonly decreeDate: CalendarDate | null
  readonly swornOn: CalendarDate | null
  readonly approvalNo: string | null
  readonly approvalDate: CalendarDate | null
}

const RETIREMENT_MONTHS = 6

/**
 * Hints on a candidate for a post: golongan range of the eselon (PP 13/2002), not more than one level up the ladder,
 * retirement within six months, the NIP, freezes and the order of the dates.
 */
export function fillHints(
  structure: Structure,
  post: Post,
  person: Person,
  dates: FillDates,
): FillHint[] {
  return [
    ...candidateHints(structure, post, person, dates.tmt),
    ...freezeHints(structure, post, dates),
    ...dateHints(structure, dates),
  ]
}

/** What speaks of the person alone: golongan, ladder, retirement and NIP. */
export function candidateHints(
  structure: Structure,
  post: Post,
  person: Person,
  tmt: CalendarDate,
): FillHint[] {
  return [
    ...standingHints(structure, person, tmt),
    ...golonganHints(structure, tmt, post, person),
    ...ladderHints(structure, post, person, tmt),
    ...retirementHints(structure, post, person, tmt),
    ...nipIssues(person).map(
      ({ code, found, limit }): FillHint => ({
        code: `finding.${code}`,
        params: { code, person: person.name, number: numberName(person), found, limit },
      }),
    ),
  ]
}

/** Who still sits on the seat on the TMT; `besides`: who takes it, and whoever leaves a post in the same chain. */
export function seatHints(
  structure: Structure,
  post: Post,
  besides: readonly PersonId[],
  tmt: CalendarDate,
): FillHint[] {
  const taken = seatTaken(structure, post, tmt, besides)
  if (!taken) return []
  const { code, params } = seatProblem(post, taken, tmt)
  return [{ code: code as 'seat-taken', params }]
}

function golonganHints(
  structure: Structure,
  on: CalendarDate,
  post: Post,
  { golongan, status }: Person,
): FillHint[] {
  if (post.category === 'fungsional' && golongan && outsideLevel(golongan, post.title)) {
    return [{ code: 'hint-level', params: { golongan, post: post.title } }]
  }
  const range = post.eselon && golonganRange(ruleTable(structure, on), post.eselon)
  if (!post.eselon || !range) return []
  if (status !== 'pns') return [{ code: 'hint-not-pns', params: { eselon: post.eselon } }]
  const [low, high] = range
  const params = { eselon: post.eselon, low, high }
  if (golongan === null) return [{ code: 'hint-golongan-missing', params }]
  return outsideRange(golongan, post.eselon, range) === 0
    ? []
    : [{ code: 'hint-golongan', params: { ...params, golongan } }]
}

/** More than one full level up (IV to II) skips a step of the ladder; a lower eselon is told too. */
function ladderHints(
  structure: Structure,
  post: Post,
  person: Person,
  on: CalendarDate,
): FillHint[] {
  const own = ownPostOn(structure, person.id, addDays(on, -1))
  if (!post.eselon || !own?.eselon) return []
  const steps = level(own.eselon) - level(post.eselon)
  const params = { from: own.eselon, to: post.eselon }
  if (steps > 1) return [{ code: 'hint-ladder', params }]
  return eselonRank(post.eselon) > eselonRank(own.eselon) ? [{ code: 'hint-down', params }] : []
}

function level(eselon: NonNullable<Post['eselon']>): number {
  return Math.floor(eselonRank(eselon) / 2)
}

function retirementHints(
  structure: Structure,
  post: Post,
  person: Person,
  tmt: CalendarDate,
): FillHint[] {
  const bornOn = birthDateOf(person)
  if (!bornOn) return [{ code: 'hint-birth-missing', params: {} }]
  const { age, on } = retirementFrom(structure, post, bornOn)
  if (on <= tmt) return [{ code: 'hint-retired', params: { age, on } }]
  return on <= addMonths(tmt, RETIREMENT_MONTHS)
    ? [{ code: 'hint-retires', params: { age, on } }]
    : []
}

/** A freeze in which a post is filled without a written approval. */
export function freezeHints(
  structure: Structure,
  post: Post,
  { tmt, swornOn, approvalNo }: FillDates,
): FillHint[] {
  if (approvalNo) return []
  const days = [tmt, ...(swornOn ? [swornOn] : [])]
  const [frozen] = days.flatMap((on) => freezesOn(structure, post, on))
  return frozen ? [{ code: 'hint-freeze', params: { name: frozen.name, basis: frozen.basis } }] : []
}

/** Dates in the wrong order or too far apart, whatever the post: one pelantikan has one set of them. */
export function dateHints(structure: Structure, dates: FillDates): FillHint[] {
  const { tmt, decreeDate, swornOn, approvalNo, approvalDate } = dates
  const hints: FillHint[] = []
  const first = swornOn && swornOn < tmt ? swornOn : tmt
  if (approvalNo && approvalDate && approvalDate > first) {
    hints.push({ code: 'hint-approval-late', params: { approvalDate, on: first } })
  }
  if (decreeDate && decreeDate > tmt) {
    hints.push({ code: 'hint-decree-after-tmt', params: { decreeDate, tmt } })
  }
  if (swornOn) hints.push(...dayOffHints(structure, swornOn))
  const others = [decreeDate, tmt, approvalNo ? approvalDate : null]
  hints.push(...holidayHints(structure, ...others.filter((on) => on !== swornOn)))
  if (decreeDate && swornOn && decreeDate > swornOn) {
    hints.push({ code: 'hint-decree-after-swearing', params: { decreeDate, swornOn } })
  }
  if (decreeDate && swornOn) {
    const days = workingDaysBetween(decreeDate, swornOn, holidaysOf(structure))
    if (days > vacancyLimit(structure, decreeDate, 'swearing-late'))
      hints.push({ code: 'hint-swearing-late', params: { days } })
  }
  return hints
}

/** What a day of a pelantikan or an order is that is no working day. */
export function dayOffHints(structure: Structure, on: CalendarDate): FillHint[] {
  const off = dayOff(structure, on)
  if (off === null) return []
  return off.kind === 'holiday'
    ? [{ code: 'hint-holiday', params: { on, name: off.name } }]
    : [{ code: `hint-${off.kind}`, params: { on } }]
}

/** Which of these days are holidays, each by its name: a Saturday is no wonder where nobody is called together. */
export function holidayHints(
  structure: Structure,
  ...days: readonly (CalendarDate | null)[]
): FillHint[] {
  return [...new Set(days)].flatMap((on) =>
    on && dayOff(structure, on)?.kind === 'holiday' ? dayOffHints(structure, on) : [],
  )
}

/** Months ahead beyond which a day is likely to be a slip of the year. */
const FAR_MONTHS = 12

/** A first day more than a year after the day worked on: the year may be mistyped. */
export function farHints(on: CalendarDate, shown: CalendarDate): FillHint[] {
  return on > addMonths(shown, FAR_MONTHS) ? [{ code: 'hint-far', params: { on } }] : []
}

/** An acting term as a form holds it. */
export interface ActingTerm {
  readonly from: CalendarDate
  readonly until: CalendarDate | null
}

/** Dates of an acting term in the wrong order, and a first day or an order on a holiday. */
export function actingHints(
  structure: Structure,
  { from, until }: ActingTerm,
  orderDate: CalendarDate | null,
): FillHint[] {
  const hints: FillHint[] = []
  if (until && until < from) hints.push({ code: 'hint-ends-before', params: { until, from } })
  if (orderDate && orderDate > from) {
    hints.push({ code: 'hint-order-after', params: { orderDate, from } })
  }
  return [...hints, ...holidayHints(structure, from, orderDate)]
}

/** A Plt or Pj whose first day lies before the post turns vacant. */
export function earlyHints(
  structure: Structure,
  post: Post,
  { role, from }: Pick<Appointment, 'role' | 'from'>,
): FillHint[] {
  const since = role === 'plh' || !from ? null : vacantAfter(structure, post, from)
  return since ? [{ code: 'hint-acting-early', params: { since } }] : []
}

/** Who else acts on the post within a term; `but`: the appointment that is written, or that ends by it. */
export function actsThereHints(
  structure: Structure,
  post: Post,
  { from, until }: ActingTerm,
  but: AppointmentId | undefined,
): FillHint[] {
  return actingOfPost(structure, post.id).flatMap((one) => {
    const meets =
      (one.from === null || until === null || one.from <= until) &&
      (one.until === null || one.until >= from)
    if (one.id === but || !meets) return []
    const person = get(structure, one.personId)?.name ?? ''
    const { role, from: first, until: last } = one
    return [
      { code: 'hint-acts-there', params: { role, person, from: first ?? '', until: last ?? '' } },
    ]
  })
}

/** Whoever acts retires before the last day of the term. */
export function actingRetiresHints(
  structure: Structure,
  person: Person,
  { from, until }: ActingTerm,
): FillHint[] {
  const retires = until && retiresWithin(structure, person, from, until)
  return until && retires
    ? [{ code: 'hint-acting-retires', params: { person: person.name, retires, until } }]
    : []
}

/** Definitive holders of a post of one seat whose term lies over that of an appointment as it is corrected. */
export function overlapHints(structure: Structure, corrected: Appointment): FillHint[] {
  const post = get(structure, corrected.postId)
  if (!post || corrected.role !== 'definitif' || post.seats - post.unnamed !== 1) return []
  const [from, until] = [corrected.from ?? ALWAYS, corrected.until ?? FOREVER]
  return timelineOf(structure, post).terms.flatMap((term) => {
    if (term.personId === corrected.personId || term.from > until || term.until < from) return []
    const person = get(structure, term.personId)?.name ?? ''
    const told = get(structure, term.id)
    const params = { person, from: told?.from ?? '', until: told?.until ?? '' }
    return [{ code: 'hint-overlap', params }]
  })
}

/** What does not fit in an appointment as it is corrected: its dates, and whom it would lie over. */
export function correctionHints(
  structure: Structure,
  corrected: Appointment,
  shown: CalendarDate,
): FillHint[] {
  const { from, until, role, decreeDate, swornOn, approvalNo, approvalDate } = corrected
  const post = get(structure, corrected.postId)
  if (!from || !post) return overlapHints(structure, corrected)
  const hints = farHints(from, shown)
  if (role !== 'definitif') {
    const there = actsThereHints(structure, post, { from, until }, corrected.id)
    const early = earlyHints(structure, post, corrected)
    return [...hints, ...actingHints(structure, { from, until }, decreeDate), ...early, ...there]
  }
  const ends: FillHint[] =
    until && until < from ? [{ code: 'hint-ends-before', params: { until, from } }] : []
  const dates = { tmt: from, decreeDate, swornOn, approvalNo, approvalDate }
  const end = until && addDays(until, 1)
  const last = end ? leavingHints(structure, end, corrected.endDecreeDate) : []
  return [
    ...hints,
    ...ends,
    ...dateHints(structure, dates),
    ...freezeHints(structure, post, dates),
    ...last,
    ...overlapHints(structure, corrected),
  ]
}

/** The SK of a leaving that comes after the day it works from, and which of the two is a holiday. */
export function leavingHints(
  structure: Structure,
  tmt: CalendarDate,
  decreeDate: CalendarDate | null,
): FillHint[] {
  const late: FillHint[] =
    decreeDate && decreeDate > tmt ? [{ code: 'hint-order-late', params: { decreeDate, tmt } }] : []
  return [...late, ...holidayHints(structure, tmt, decreeDate)]
}
