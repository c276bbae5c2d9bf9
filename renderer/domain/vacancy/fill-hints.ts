import { eselonRank } from '../ranks/eselon.ts'
import { outsideRange } from '../ranks/golongan.ts'
import { nipIssues } from '../ranks/nip.ts'
import type { Person, Post } from '../records/records.ts'
import { ruleTable } from '../rule-table/effective-rules.ts'
import { golonganRange } from '../rule-table/ladder-row.ts'
import { vacancyLimit } from '../rule-table/vacancy-limits.ts'
import type { Structure } from '../structure/structure.ts'
import { ownPostOn } from '../tenure/own-post.ts'
import { birthDateOf, retiresOn } from '../tenure/retirement.ts'
import { retirementRule } from '../tenure/retirement-age.ts'
import { holidaysOf, workingDaysBetween } from '../tenure/working-days.ts'
import { addDays, addMonths, type CalendarDate } from '../values/calendar-date.ts'
import { freezesOn } from './freezes.ts'

/** Something to look at before a candidate is put into a post; never a block. */
export interface FillHint {
  readonly code:
    | 'hint-golongan'
    | 'hint-golongan-missing'
    | 'hint-ladder'
    | 'hint-retires'
    | 'hint-birth-missing'
    | 'hint-nip'
    | 'hint-freeze'
    | 'hint-decree-after-swearing'
    | 'hint-swearing-late'
    | 'hint-not-pns'
  readonly params: Readonly<Record<string, string | number>>
}

export interface FillDates {
  readonly tmt: CalendarDate
  readonly decreeDate: CalendarDate | null
  readonly swornOn: CalendarDate | null
  readonly approvalNo: string | null
}

const RETIREMENT_MONTHS = 6

/**
 * Hints on a candidate for a post: golongan range of the eselon (PP 13/2002), not more than one level up the ladder,
 * retirement within six months, the NIP, freezes and the order of the three dates.
 */
export function fillHints(
  structure: Structure,
  post: Post,
  person: Person,
  dates: FillDates,
): FillHint[] {
  return [
    ...golonganHints(structure, post, person),
    ...ladderHints(structure, post, person, dates.tmt),
    ...retirementHints(structure, post, person, dates.tmt),
    ...nipIssues(person).map(
      ({ code, found, limit }): FillHint => ({
        code: 'hint-nip',
        params: { issue: code, found, limit },
      }),
    ),
    ...dateHints(structure, post, dates),
  ]
}

function golonganHints(structure: Structure, post: Post, { golongan, status }: Person): FillHint[] {
  const range = post.eselon && golonganRange(ruleTable(structure), post.eselon)
  if (!post.eselon || !range) return []
  if (status !== 'pns') return [{ code: 'hint-not-pns', params: { eselon: post.eselon } }]
  const [low, high] = range
  const params = { eselon: post.eselon, low, high }
  if (golongan === null) return [{ code: 'hint-golongan-missing', params }]
  return outsideRange(golongan, post.eselon, range) === 0
    ? []
    : [{ code: 'hint-golongan', params: { ...params, golongan } }]
}

/** More than one full level up (IV to II) skips a step of the ladder. */
function ladderHints(
  structure: Structure,
  post: Post,
  person: Person,
  on: CalendarDate,
): FillHint[] {
  const own = ownPostOn(structure, person.id, addDays(on, -1))
  if (!post.eselon || !own?.eselon) return []
  const steps = level(own.eselon) - level(post.eselon)
  return steps > 1 ? [{ code: 'hint-ladder', params: { from: own.eselon, to: post.eselon } }] : []
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
  const { age } = retirementRule(structure, post)
  const on = retiresOn(bornOn, age)
  return on <= addMonths(tmt, RETIREMENT_MONTHS)
    ? [{ code: 'hint-retires', params: { age, on } }]
    : []
}

function dateHints(structure: Structure, post: Post, dates: FillDates): FillHint[] {
  const { tmt, decreeDate, swornOn, approvalNo } = dates
  const hints: FillHint[] = []
  const frozen = [tmt, ...(swornOn ? [swornOn] : [])].flatMap((on) =>
    freezesOn(structure, post, on),
  )
  if (frozen[0] && !approvalNo) {
    hints.push({ code: 'hint-freeze', params: { name: frozen[0].name, basis: frozen[0].basis } })
  }
  if (decreeDate && swornOn && decreeDate > swornOn) {
    hints.push({ code: 'hint-decree-after-swearing', params: { decreeDate, swornOn } })
  }
  if (decreeDate && swornOn) {
    const days = workingDaysBetween(decreeDate, swornOn, holidaysOf(structure))
    if (days > vacancyLimit(structure, 'swearing-late'))
      hints.push({ code: 'hint-swearing-late', params: { days } })
  }
  return hints
}
