import { describe, expect, it } from 'vitest'
import { termEnd, termMonths } from '../../../renderer/domain/acting/acting-term.ts'
import { appointmentRecord, madeRecord } from '../../../renderer/domain/records/record-makers.ts'
import {
  comingLimits,
  limitId,
  ruleTable,
} from '../../../renderer/domain/rule-table/effective-rules.ts'
import { ruleDayOf, ruleDays } from '../../../renderer/domain/rule-table/rule-days.ts'
import { changeRule, resetRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { vacancyLimit } from '../../../renderer/domain/rule-table/vacancy-limits.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { ANY_DAY } from '../../../renderer/domain/structure/derived/derived.ts'
import { get, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { retirementFrom } from '../../../renderer/domain/tenure/retirement.ts'
import { retirementRule } from '../../../renderer/domain/tenure/retirement-age.ts'
import { putRetirementAge } from '../../../renderer/domain/tenure/retirement-age-edits.ts'
import { vacancyFindings } from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { person, post, smallOffice, smallOfficeRecords } from '../small-office.ts'

const TERM = 'acting-term.plt.-'
const [EVE, LAW] = [day('2026-12-31'), day('2027-01-01')]

/** The office with a Plt term of four months from the first of January 2027 on. */
function withComingLaw(): Structure {
  const article = 'SE contoh 1/2026'
  return done(smallOffice(), changeRule(TERM, { limit: 4, article }, LAW))
}

describe('a limit with a day from which it holds', () => {
  it('holds from that day on, and what held before it until the eve', () => {
    const office = withComingLaw()
    expect(vacancyLimit(office, EVE, 'acting-term', 'plt')).toBe(3)
    expect(vacancyLimit(office, LAW, 'acting-term', 'plt')).toBe(4)
    expect(ruleTable(office, EVE).get(TERM)).toMatchObject({ changed: false, holdsFrom: null })
    expect(ruleTable(office, LAW).get(TERM)).toMatchObject({
      changed: true,
      holdsFrom: LAW,
      article: 'SE contoh 1/2026',
    })
  })

  it('stands over what the office had before, which still holds until then', () => {
    const own = done(smallOffice(), changeRule(TERM, { limit: 2 }))
    const office = done(own, changeRule(TERM, { limit: 4 }, LAW))
    expect(vacancyLimit(office, EVE, 'acting-term', 'plt')).toBe(2)
    expect(vacancyLimit(office, LAW, 'acting-term', 'plt')).toBe(4)
    const back = done(office, resetRule(TERM, LAW))
    expect(vacancyLimit(back, LAW, 'acting-term', 'plt')).toBe(2)
  })

  it('is told as coming before its day, the next first, and not after', () => {
    const later = day('2028-07-01')
    const office = done(withComingLaw(), changeRule(TERM, { limit: 6 }, later))
    const told = (on: typeof LAW) => comingLimits(office, on).map(({ holdsFrom }) => holdsFrom)
    expect(told(EVE)).toEqual([LAW, later])
    expect(told(LAW)).toEqual([later])
    expect(told(later)).toEqual([])
  })

  it('takes from the row before it what it does not change', () => {
    const office = done(smallOffice(), changeRule('plh-too-short.all.-', { enabled: false }))
    const dated = done(office, changeRule('plh-too-short.all.-', { limit: 5 }, LAW))
    expect(get(dated, limitId('plh-too-short.all.-', LAW))).toMatchObject({ enabled: false })
  })

  it('leaves one table for all days between two on which a rule changes', () => {
    const office = withComingLaw()
    expect(ruleDays(office)).toEqual([LAW])
    expect(ruleDayOf(office, EVE)).toBe(ANY_DAY)
    expect(ruleTable(office, day('2018-01-01'))).toBe(ruleTable(office, EVE))
    expect(ruleTable(office, day('2030-01-01'))).toBe(ruleTable(office, LAW))
  })

  it('is undone whole', () => {
    const office = smallOffice()
    const changed = changeRule(TERM, { limit: 4 }, LAW)(office)
    if (!changed.ok) throw new Error(changed.problem.code)
    const back = apply(apply(office, changed.value), invert(changed.value))
    expect(ruleDays(back)).toEqual([])
    expect(get(back, limitId(TERM, LAW))).toBeUndefined()
  })

  it('counts for a Plt by the day on which the term begins', () => {
    const office = withComingLaw()
    const ends = (from: typeof LAW) => termEnd(from, termMonths(office, from, 'plt') ?? 0)
    expect(ends(EVE)).toBe('2027-03-30')
    expect(ends(LAW)).toBe('2027-04-30')
  })
})

describe('an age of retirement that changes on a day', () => {
  const title = 'Auditor Ahli Muda'
  const auditor = post('media', { category: 'fungsional', title })
  const base = () =>
    structureOf([
      ...smallOfficeRecords().filter(({ kind }) => kind === 'unit'),
      auditor,
      person('tua', { birthDate: day('1968-11-10') }),
      appointmentRecord({
        id: 'appointment:tua',
        personId: 'person:tua',
        postId: 'post:media',
        from: day('2015-01-02'),
      }),
    ])
  const raised = () =>
    done(base(), putRetirementAge({ id: 'bup:1', title, age: 60, holdsFrom: LAW }))

  it('retires by the old one who reaches it before, and by the new one who does not', () => {
    const [before, after] = [base(), raised()]
    // 58 on 10 November 2026: the first of December, a month before the new age.
    expect(retirementFrom(after, auditor, day('1968-11-10'))).toEqual({ on: '2026-12-01', age: 58 })
    // 58 on 5 December 2026 would be the first of January, the very day of the new age.
    expect(retirementFrom(before, auditor, day('1968-12-05')).on).toBe('2027-01-01')
    expect(retirementFrom(after, auditor, day('1968-12-05'))).toEqual({ on: '2029-01-01', age: 60 })
  })

  it('lowered retires with its day who is past it', () => {
    const age = { id: 'bup:1', title, age: 55, holdsFrom: LAW } as const
    const lowered = done(base(), putRetirementAge(age))
    expect(retirementFrom(lowered, auditor, day('1970-03-03'))).toEqual({ on: LAW, age: 55 })
    expect(retirementFrom(lowered, auditor, day('1974-03-03'))).toEqual({
      on: '2029-04-01',
      age: 55,
    })
  })

  it('is found by the rule of the day the retirement falls on', () => {
    const told = (structure: Structure, on: typeof LAW) =>
      vacancyFindings(structure, on).flatMap(({ rule, params }) =>
        rule === 'retirement-passed' ? [params.age] : [],
      )
    expect(told(raised(), EVE)).toEqual([58])
    expect(told(raised(), day('2026-11-30'))).toEqual([])
    const fresh = done(base(), putRetirementAge({ id: 'bup:1', title, age: 60 }))
    expect(told(fresh, EVE)).toEqual([])
  })

  it('is recalled until somebody has checked it', () => {
    expect(retirementRule(raised(), LAW, auditor)).toMatchObject({ sourceState: 'recalled' })
    const checked = madeRecord('bup', {
      id: 'bup:1',
      title,
      age: 60,
      sourceState: 'verified',
      article: 'PP 11/2017 Ps 239',
    })
    const office = structureOf([auditor, checked])
    expect(retirementRule(office, LAW, auditor)).toEqual({
      age: 60,
      article: 'PP 11/2017 Ps 239',
      sourceState: 'verified',
    })
  })
})
