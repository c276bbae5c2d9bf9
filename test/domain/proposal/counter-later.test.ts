import { expect, test } from 'vitest'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { settle } from '../../../renderer/domain/proposal/clashes/settle.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { counterProposal } from '../../../renderer/domain/proposal/in-force/counter.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import { establish, review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { postsHeld } from '../../../renderer/domain/readings/held-posts.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { clashKey } from '../../../renderer/domain/structure/rebase.ts'
import { get, type Structure, withRecords } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { holds } from '../small-office.ts'
import { drafted, given, live, newId, signed, value } from './small-reform.ts'

const on = day('2018-11-01')

/** A bidang renamed and a seksi abolished with its head, in force. */
function inForce() {
  const change = drafted(live, renameUnit('unit:ikp', 'Bidang Satu'), abolishUnits(['unit:media']))
  const reviewed = value(
    review(value(submit({ ...newProposal(given), change }, live, signed)), signed),
  )
  const acts = reviewed.versions[0]?.acts ?? []
  const yes = Object.fromEntries(acts.map(({ key }) => [key, { mark: 'S' as const, remark: '' }]))
  const decree = { kind: 'perwako' as const, no: '31 Tahun 2018', date: day('2018-10-20') }
  const established = value(
    establish(value(decide(reviewed, live, yes, signed, false)), decree, signed),
  )
  const left = { ...established, leftWithout: { 'person:media': { reason: 'menunggu' } } }
  const input = { on, today: on, since: null, pastId: 'past:1' as const, newId }
  const { proposal, change: enacted } = value(enact(left, live, input, signed))
  return { proposal, after: apply(live, enacted) }
}

function counter(structure: Structure, proposal: ReturnType<typeof inForce>['proposal']) {
  const back = { ...given, id: 'proposal:back' as const, date: day('2018-12-01') }
  return counterProposal(proposal, structure, back, newId)
}

test('what changed since clashes and is chosen; the rest is restored with its people all the same', () => {
  const { proposal, after } = inForce()
  const moved = apply(after, value(renameUnit('unit:ikp', 'Bidang Dua')(after)))
  const back = counter(moved, proposal)
  const { clashes, next } = carryOver(back.change, moved)
  expect(clashes.map(({ id, field }) => `${id} ${field}`)).toEqual([
    'unit:ikp name',
    'post:ikp title',
  ])
  expect(postsHeld(next, 'person:media')).toEqual(['post:media'])
  const keep = Object.fromEntries(clashes.map((clash) => [clashKey(clash), 'theirs' as const]))
  const settled = value(settle(back, moved, keep, signed))
  const restored = apply(moved, settled.change)
  expect(faults(restored)).toEqual([])
  expect(get(restored, 'unit:ikp')?.name).toBe('Bidang Dua')
  expect(get(restored, 'unit:media')).toEqual(get(live, 'unit:media'))
  expect(postsHeld(restored, 'person:media')).toEqual(['post:media'])
})

test('who was appointed to another post since stays on it', () => {
  const { proposal, after } = inForce()
  const sworn = holds('media', 'pranata', { from: day('2018-11-20') })
  const since = withRecords(after, new Map([[sworn.id, sworn]]))
  const restored = carryOver(counter(since, proposal).change, since).next
  expect(get(restored, 'post:media')).toBeDefined()
  expect(postsHeld(restored, 'person:media')).toEqual(['post:pranata'])
})
