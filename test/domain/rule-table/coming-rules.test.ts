import { describe, expect, it } from 'vitest'
import { attachmentRecord } from '../../../renderer/domain/records/record-makers.ts'
import {
  comingAges,
  comingRules,
  putComingRule,
} from '../../../renderer/domain/rule-table/coming-rules.ts'
import { limitId, ruleTable } from '../../../renderer/domain/rule-table/effective-rules.ts'
import { ruleDays } from '../../../renderer/domain/rule-table/rule-days.ts'
import { changeRule, resetRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import {
  noteRetirementAge,
  putRetirementAge,
} from '../../../renderer/domain/tenure/retirement-age-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { compliancePaper } from '../../../renderer/papers/kinds/compliance.ts'
import { USUAL_PAPER } from '../../../renderer/papers/order/paper-choice.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { done } from '../../make/edit-outcome.ts'
import { smallOffice } from '../small-office.ts'

const TERM = 'acting-term.plt.-'
const [NOW, LAW, LATER] = [day('2026-06-01'), day('2027-01-01'), day('2027-07-01')]

describe('what changes of the rules on a day still to come', () => {
  it('is told with what holds until its eve, be that of the office or of a day between', () => {
    const own = done(smallOffice(), changeRule(TERM, { limit: 2 }))
    const first = done(own, putComingRule(TERM, { limit: 4 }, LAW))
    const office = done(first, putComingRule(TERM, { limit: 6 }, LATER))
    const told = comingRules(office, NOW).map(({ on, before, after }) => [
      on,
      before.limit,
      after.limit,
    ])
    expect(told).toEqual([
      [LAW, 2, 4],
      [LATER, 4, 6],
    ])
    expect(comingRules(office, LAW)).toHaveLength(1)
  })

  it('moves to another day as one act, and is back by one undo', () => {
    const office = done(smallOffice(), putComingRule(TERM, { limit: 4 }, LAW))
    const moved = putComingRule(TERM, { limit: 5 }, LATER, LAW)(office)
    if (!moved.ok) throw new Error(moved.problem.code)
    const after = apply(office, moved.value)
    expect(ruleDays(after)).toEqual([LATER])
    expect(ruleTable(after, LATER).get(TERM)?.limit).toBe(5)
    const back = apply(after, invert(moved.value))
    expect(comingRules(back, NOW).map(({ on, after }) => [on, after.limit])).toEqual([[LAW, 4]])
  })

  it('takes the scan of what was read along to another day, and leaves none behind where it is taken back', () => {
    const office = done(smallOffice(), putComingRule(TERM, { limit: 4 }, LAW))
    const scan = attachmentRecord({
      ...{ id: 'attachment:1', ofId: limitId(TERM, LAW), sort: 'document', name: 'SE.pdf' },
      ...{ content: 'a'.repeat(64), bytes: 9, media: 'pdf', addedOn: NOW },
    })
    const held = apply(office, { [scan.id]: { before: null, after: scan } })
    const moved = done(held, putComingRule(TERM, { limit: 5 }, LATER, LAW))
    expect(get(moved, 'attachment:1')?.ofId).toBe(limitId(TERM, LATER))
    const back = done(moved, resetRule(TERM, LATER))
    expect(back.tables.attachment.size).toBe(0)
  })

  it('is refused where the limit is none, and nothing is lost of what stood there', () => {
    const office = done(smallOffice(), putComingRule(TERM, { limit: 4 }, LAW))
    const refused = putComingRule(TERM, { limit: Number.NaN }, LATER, LAW)(office)
    expect(refused).toMatchObject({ ok: false, problem: { code: 'limit-not-a-number' } })
    expect(ruleDays(office)).toEqual([LAW])
  })

  it('stands on the compliance paper with its day, before and after, until that day', () => {
    const title = 'Auditor Ahli Muda'
    const dated = done(smallOffice(), putComingRule(TERM, { limit: 4, article: 'SE 1/2026' }, LAW))
    const age = putRetirementAge({ id: 'bup:1', title, age: 60, holdsFrom: LATER })
    const office = done(dated, age)
    expect(comingAges(office, NOW).map(({ age }) => age)).toEqual([60])
    const words = wordsIn('id')
    const paper = (on: typeof NOW) =>
      JSON.stringify(compliancePaper(office, { on, today: on, words, choice: USUAL_PAPER }).blocks)
    for (const said of ['3 bulan → 4 bulan', 'SE 1/2026', '1 Januari 2027', `BUP ${title}`])
      expect(paper(NOW)).toContain(said)
    expect(paper(LAW)).not.toContain('→ 4 bulan')
    expect(paper(LATER)).not.toContain('Ketentuan yang akan datang')
  })
})

describe('an own age of retirement that is compared with its article', () => {
  it('says who has, and is the office’s own from then on', () => {
    const given = { id: 'bup:1', title: 'Guru Ahli Utama', age: 65, pack: 'biro' } as const
    const office = done(smallOffice(), putRetirementAge(given))
    const note = { article: 'PP 1/2020', checkedBy: 'Sari', checkedOn: NOW } as const
    const noted = done(office, noteRetirementAge('bup:1', { ...note, sourceState: 'verified' }))
    expect(get(noted, 'bup:1')).toMatchObject({ ...note, sourceState: 'verified', pack: null })
    expect(noteRetirementAge('bup:2', note)(office)).toMatchObject({ ok: false })
  })
})
