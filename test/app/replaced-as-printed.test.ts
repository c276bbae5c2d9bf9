import { expect, test } from 'vitest'
import {
  FIRST_CHOICE,
  type PrintChoice,
  type SheetOrder,
} from '../../renderer/app/printing/print-choice.ts'
import { asPrinted, fitsSet } from '../../renderer/app/printing/printed-choice.ts'
import { printedSetOf } from '../../renderer/app/printing/printed-shelf.ts'
import { changedSheets } from '../../renderer/domain/paper/printed-set.ts'
import { decide } from '../../renderer/domain/proposal/decision/decide.ts'
import type { Decision, Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { review } from '../../renderer/domain/proposal/road/road.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const matrix: PrintChoice = { ...FIRST_CHOICE, kind: 'matrix', proposalId: proposal.id }
const TYPES = [12, 13, 16, 18]

function decided(turnedDown: number): Proposal {
  const signed = { by: 'Kabag Organisasi', at: '2018-10-05T02:00:00.000Z', note: '' }
  const reviewed = review(proposal, signed)
  if (!reviewed.ok) throw new Error(reviewed.problem.code)
  const { acts } = proposalPaper(proposal, live, 1, SAMPLE_DAY)
  const marks = acts.map(({ key }, at): [string, Decision] => [
    key,
    { mark: at >= acts.length - turnedDown ? 'T' : 'S', remark: '' },
  ])
  const done = decide(reviewed.value, live, Object.fromEntries(marks), signed, true)
  if (!done.ok) throw new Error(done.problem.code)
  return done.value
}

test('the next version of a set stands as the printed one did, by itself, in small type and large', () => {
  const others: string[] = []
  for (const turnedDown of [1, 3]) {
    const next = decided(turnedDown)
    const make = (choice: PrintChoice, of: Proposal) => {
      const order: SheetOrder = { choice, language: 'id', on: SAMPLE_DAY, today: SAMPLE_DAY }
      const sheets = makeSheets({ structure: live, live, proposal: of }, order)
      if (!sheets) throw new Error('no sheets')
      return { order, sheets }
    }
    for (const minType of TYPES) {
      const choice = { ...matrix, minType }
      const first = make({ ...choice, versionNo: 1 }, proposal)
      const given = { id: 'printed:1', at: '2018-10-04T09:00:00+07:00', pages: [1] } as const
      const set = printedSetOf(first.sheets, first.order, given)
      const name = `${minType} pt, ${turnedDown} turned down`
      const alone = make(choice, next).sheets
      if (alone.closeness !== first.sheets.closeness) others.push(name)
      const { sheets } = make(asPrinted(choice, [set], next), next)
      expect(sheets.versionNo, name).toBe(2)
      expect(fitsSet(choice, set, sheets.closeness), name).toBe(true)
      const changed = changedSheets(set.sums, sheets.sums)
      expect(changed.length, name).toBeLessThanOrEqual(changedSheets(set.sums, alone.sums).length)
    }
  }
  expect(others.length, 'without that, some would stand otherwise').toBeGreaterThan(0)
})
