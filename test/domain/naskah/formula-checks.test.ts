import { describe, expect, it } from 'vitest'
import { verifiedRows } from '../../../renderer/domain/findings/verified-rows.ts'
import {
  checkFormula,
  formulaStanding,
  verifiedFormulas,
} from '../../../renderer/domain/naskah/formula-checks.ts'
import { FORMULAS } from '../../../renderer/domain/naskah/formulas.ts'
import { changeFormula } from '../../../renderer/domain/naskah/naskah-setting-edits.ts'
import { changeRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { putRetirementAge } from '../../../renderer/domain/tenure/retirement-age-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../../make/edit-outcome.ts'
import { smallOffice } from '../small-office.ts'

const ON = day('2026-06-01')
const CHECKED = { article: 'UU 12/2011 butir 98', checkedBy: 'Sari', checkedOn: ON }
/** One the program only recalls. */
const NAME = 'menetapkan'

describe('a usual sentence that was compared with its source', () => {
  it('is verified, with who has done it, when and by which article', () => {
    expect(FORMULAS[NAME].state).toBe('recalled')
    const office = done(smallOffice(), checkFormula(NAME, CHECKED))
    expect(formulaStanding(office, NAME)).toEqual({
      ...CHECKED,
      sourceState: 'verified',
      isStale: false,
    })
    const before = verifiedFormulas(smallOffice()).verified
    expect(verifiedFormulas(office).verified).toBe(before + 1)
  })

  it('is unchecked again once it reads otherwise, and says so; checked once more it is verified', () => {
    const office = done(smallOffice(), checkFormula(NAME, CHECKED))
    const said = done(office, changeFormula(NAME, 'PERATURAN {K} TENTANG {judul}:'))
    expect(formulaStanding(said, NAME)).toMatchObject({
      sourceState: 'recalled',
      checkedBy: null,
      isStale: true,
    })
    const again = done(said, checkFormula(NAME, CHECKED))
    expect(formulaStanding(again, NAME)).toMatchObject({ sourceState: 'verified', isStale: false })
  })

  it('that an office says otherwise is no longer what the program has read', () => {
    expect(formulaStanding(smallOffice(), 'rahmat').sourceState).toBe('verified')
    const said = done(smallOffice(), changeFormula('rahmat', 'DENGAN RAHMAT TUHAN'))
    expect(formulaStanding(said, 'rahmat').sourceState).toBe('recalled')
  })

  it('without a name or an article is as if nobody had looked', () => {
    const office = done(smallOffice(), checkFormula(NAME, CHECKED))
    const none = { article: null, checkedBy: null, checkedOn: null }
    expect(done(office, checkFormula(NAME, none)).tables.check.size).toBe(0)
  })
})

describe('how much was compared with its source', () => {
  it('counts limits, ages and sentences', () => {
    const before = verifiedRows(smallOffice(), ON)
    expect(before.ages).toEqual({ verified: 0, count: 0 })
    const limit = changeRule('urusan-max.all.-', { sourceState: 'verified', checkedBy: 'Sari' })
    const age = putRetirementAge({ id: 'bup:1', title: 'Auditor Ahli Utama', age: 65 })
    const office = done(done(smallOffice(), limit), age)
    const after = verifiedRows(office, ON)
    expect(after.limits.verified).toBe(before.limits.verified + 1)
    expect(after.limits.count).toBe(before.limits.count)
    expect(after.ages).toEqual({ verified: 0, count: 1 })
  })
})
