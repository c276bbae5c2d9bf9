import { expect, test } from 'vitest'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { newProposal, optionOf, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { actsWithNotes, stepBack, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { numberGaps } from '../../../renderer/domain/proposal/versions/number-gaps.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { gapLines } from '../../../renderer/words/telling/act-relations-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { drafted, given, live, newId, signed, value } from './small-reform.ts'

const ON = day('2018-11-12')

test('what came in force by option A is in force on B, by which text; what B dropped is not proposed again', () => {
  const shared = [
    renameUnit('unit:ikp', 'Bidang Informasi'),
    changePost('post:arsiparis', { seats: 5 }),
  ]
  const a: Proposal = {
    ...newProposal(given),
    change: drafted(live, ...shared),
    status: 'ditetapkan',
    decree: { kind: 'perwako', no: '40 Tahun 2018', date: ON },
  }
  const copied = optionOf(a, { ...given, id: 'proposal:2' }, { first: a.id, no: 2 })
  const b = { ...copied, change: drafted(live, ...shared, abolishUnits(['unit:media'])) }
  const drafting = value(stepBack(value(submit(b, live, signed)), signed))
  const input = { on: ON, today: ON, since: null, pastId: 'past:1' as const, newId }
  const after = apply(live, value(enact(a, live, input, signed)).change)
  const without = { ...drafting, change: drafted(live, ...shared) }
  const carried = carryOver(without.change, after)
  const acts = actsWithNotes(without, after, carried.change, carried.next)
  expect(acts).toEqual([])
  const numbers = new Map(drafting.versions[0]?.acts.map(({ act, no }) => [act, no]))
  const gaps = numberGaps(without, acts, null, after)
  expect(gaps).toEqual(
    [
      {
        why: 'in-force',
        version: 1,
        by: 'perwako 40 Tahun 2018',
        numbers: [numbers.get('rename')],
      },
      { why: 'in-force', version: 1, numbers: [numbers.get('seats')] },
      { why: 'withdrawn', version: 1, numbers: [numbers.get('abolish')] },
    ].sort((one, other) => (one.numbers[0] ?? 0) - (other.numbers[0] ?? 0)),
  )
  const told = gapLines(wordsIn('id'), gaps)
  expect(told).toContain(
    `Nomor ${numbers.get('rename')} tidak ada: sudah berlaku lewat Perkada 40 Tahun 2018.`,
  )
  expect(told).toContain(`Nomor ${numbers.get('seats')} tidak ada: sudah berlaku.`)
  expect(numberGaps(without, acts, null, live).map(({ why }) => why)).toEqual(['withdrawn'])
})
