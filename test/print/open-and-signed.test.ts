import { describe, expect, test } from 'vitest'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { submit, withdraw } from '../../renderer/domain/proposal/road/road.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { withRecords } from '../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { problemsOf } from '../../renderer/papers/paper-problems.ts'
import { paperKind, type SheetKind } from '../../renderer/papers/paper-table.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given, signed, value } from '../domain/proposal/small-reform.ts'
import { proposalDocument, proposalText } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const days = { on: SAMPLE_DAY, today: SAMPLE_DAY, language: 'id' as const }

describe('a draft that clashes with the structure in force', () => {
  const wanted = drafted(live, renameUnit('unit:egov', 'Bidang Aptika'))
  const moved = apply(live, drafted(live, renameUnit('unit:egov', 'Bidang Digital')))
  const draft = { ...newProposal(given), change: wanted }
  const paper = proposalPaper(draft, moved, null, SAMPLE_DAY)

  test('asks nothing once it is withdrawn, and is told as it was written', () => {
    const withdrawn = proposalPaper(value(withdraw(draft, signed)), moved, null, SAMPLE_DAY)
    expect(withdrawn.clashes).toBe(0)
    expect(withdrawn.acts.map(({ act, to }) => [act, to])).toEqual([['rename', 'Bidang Aptika']])
    const text = JSON.stringify(proposalText('matrix', withdrawn, { language: 'id' }).blocks)
    expect(text).not.toContain('bentrok')
    expect(text).toContain('Bidang Aptika')
  })

  test('says on each paper that this is open, and leaves it out nowhere in silence', () => {
    expect(paper.clashes).toBeGreaterThan(0)
    const told = `${paper.clashes} hal bentrok dengan struktur yang berlaku`
    for (const kind of ['matrix', 'decision-sheet', 'berita-acara'] as const) {
      const text = JSON.stringify(proposalText(kind, paper, { language: 'id' }).blocks)
      expect(text, kind).toContain(told)
    }
    const { svg } = proposalDocument('decision-sheet', paper, { language: 'id' })
    expect(
      svg
        .join(' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' '),
    ).toContain(told)
    const options = [{ letter: 'B', paper }]
    const beside = JSON.stringify(optionsText({ ...paper, options }, wordsIn('id')).blocks)
    expect(beside).toContain(`Pilihan B: ${told}`)
  })

  test('is told before printing', () => {
    const facts = { paper, plan: null }
    const wish = { choice: USUAL_PAPER, ...days }
    const codes = problemsOf(paperKind('matrix'), moved, wish, facts).map(({ code }) => code)
    expect(codes).toContain('clashes')
  })

  test('once it is handed in, its text is what was read', () => {
    const handedIn = value(submit(draft, live, signed))
    expect(proposalPaper(handedIn, moved, 1, SAMPLE_DAY).clashes).toBe(0)
  })
})

describe('rank and NIP of who signs', () => {
  const settings = [
    settingRecord('headRank', 'Pembina Utama Muda'),
    settingRecord('headNip', '196304171990031005'),
  ]
  const signedBy = withRecords(live, new Map(settings.map((one) => [one.id, one])))
  const printed = (kind: SheetKind, structure: typeof live) => {
    const made = makeSheets(
      { structure, live: structure, proposal },
      { choice: { ...USUAL_PAPER, kind }, ...days },
    )
    return (
      made?.document.svg
        .join(' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ') ?? ''
    )
  }
  const UNDER = 'Pembina Utama Muda · NIP 19630417 199003 1 005'

  test('stand on the decision sheet and the peta jabatan', () => {
    for (const kind of ['decision-sheet', 'peta-jabatan'] as const)
      expect(printed(kind, signedBy), kind).toContain(UNDER)
  })

  test('stand on a chart that is no attachment, and never on that of a regulation', () => {
    expect(printed('chart', signedBy)).not.toContain('NIP')
    expect(printed('draft-chart', signedBy)).not.toContain('NIP')
    const none = withRecords(signedBy, new Map([['setting:decreeNo', null]]))
    expect(printed('chart', none)).toContain(UNDER)
  })

  test('leave no gap where there are none', () => {
    expect(printed('decision-sheet', live)).not.toContain('NIP')
  })
})
