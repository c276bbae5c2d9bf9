import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { dropFaulty, faultyActs } from '../../../renderer/domain/proposal/carry/drop-faulty.ts'
import { settle } from '../../../renderer/domain/proposal/clashes/settle.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { establish, review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import type { RecordId, RecordKind } from '../../../renderer/domain/records/records.ts'
import { apply, type Change, squash } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { clashKey, type Side } from '../../../renderer/domain/structure/rebase.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOffice } from '../small-office.ts'

const live = smallOffice()
let serial = 0
const signed = { by: 'Kabag', at: '2018-10-04T09:00:00+07:00', note: '' }

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

function changed(...edits: readonly Edit[]): Change {
  let total: Change = {}
  for (const edit of edits) total = squash(total, value(edit(apply(live, total))))
  return total
}

function reviewed(): Proposal {
  const given = { id: 'proposal:s' as const, name: 'Usulan', basis: '', author: '', at: signed.at }
  const draft = newProposal({ ...given, basisKind: 'perwako', date: day('2018-10-04') })
  const change = changed(renameUnit('unit:ikp', 'Bidang A'), moveUnit('unit:layanan', 'unit:egov'))
  return value(review(value(submit({ ...draft, change }, live, signed)), signed))
}

/** Renamed in force meanwhile, head post included. */
const moved = apply(live, changed(renameUnit('unit:ikp', 'Bidang Z')))

function all(proposal: Proposal, on: Structure, side: Side): Readonly<Record<string, Side>> {
  const { clashes } = carryOver(proposal.change, on)
  expect(clashes.length).toBeGreaterThan(0)
  return Object.fromEntries(clashes.map((clash) => [clashKey(clash), side]))
}

function agreed(proposal: Proposal) {
  const acts = proposal.versions.at(-1)?.acts ?? []
  return Object.fromEntries(acts.map(({ key }) => [key, { mark: 'S' as const, remark: '' }]))
}

describe('clashes of a proposal that was handed in', () => {
  test('stand in the way of the decision until they are settled; then marks are made on the new text', () => {
    const proposal = reviewed()
    const marks = agreed(proposal)
    expect(decide(proposal, moved, marks, signed, false)).toMatchObject({
      problem: { code: 'proposal-clashes' },
    })
    expect(settle(proposal, moved, {}, signed)).toMatchObject({
      problem: { code: 'proposal-clashes' },
    })
    const settled = value(settle(proposal, moved, all(proposal, moved, 'ours'), signed))
    expect(settled.versions.map(({ no, origin }) => [no, origin])).toEqual([
      [1, 'submitted'],
      [2, 'submitted'],
    ])
    const numbers = (at: number) => settled.versions[at]?.acts.map(({ no, key }) => `${no} ${key}`)
    expect(numbers(1)).toEqual(numbers(0))
    expect(settled.versions[1]?.acts[0]).toMatchObject({ from: 'Bidang Z', to: 'Bidang A' })
    const decided = value(decide(settled, moved, agreed(settled), signed, false))
    expect(get(apply(moved, decided.change), 'unit:ikp')?.name).toBe('Bidang A')
  })

  test('after the decision a choice against the proposal leaves a version without that act', () => {
    const proposal = reviewed()
    const decided = value(decide(proposal, live, agreed(proposal), signed, false))
    const decree = { kind: 'perwako' as const, no: '31', date: day('2018-10-20') }
    const established = value(establish(decided, decree, signed))
    const settled = value(settle(established, moved, all(established, moved, 'theirs'), signed))
    expect(settled.status).toBe('ditetapkan')
    expect(settled.versions.map(({ origin, acts }) => [origin, acts.map(({ no }) => no)])).toEqual([
      ['submitted', [1, 2]],
      ['decided', [2]],
    ])
    expect(get(apply(moved, settled.change), 'unit:ikp')?.name).toBe('Bidang Z')
  })

  test('after the decision a choice for the proposal is decided again: that act alone, and nothing is in force before', () => {
    const proposal = reviewed()
    const decided = value(decide(proposal, live, agreed(proposal), signed, false))
    const decree = { kind: 'perwako' as const, no: '31', date: day('2018-10-20') }
    const established = value(establish(decided, decree, signed))
    const settled = value(settle(established, moved, all(established, moved, 'ours'), signed))
    expect([settled.status, settled.decree?.no]).toEqual(['ditelaah', '31'])
    const { by, note } = { by: 'Sekretaris Dinas', note: 'Struktur yang berlaku berubah' }
    const told = value(
      settle(established, moved, all(established, moved, 'ours'), { ...signed, by, note }),
    )
    expect(told.log.at(-1)).toMatchObject({ from: 'ditetapkan', to: 'ditelaah', by, note })
    const [first, again] = settled.versions
    expect([first?.origin, again?.origin]).toEqual(['submitted', 'submitted'])
    expect(Object.keys(again?.decisions ?? {})).toEqual(['move:unit:layanan'])
    expect(decide(settled, moved, again?.decisions ?? {}, signed, false)).toMatchObject({
      problem: { code: 'act-unmarked', params: { acts: '1' } },
    })
    const forced = { ...settled, status: 'ditetapkan' as const }
    const input = { on: day('2018-10-21'), today: day('2018-10-21'), since: null }
    const newId = <K extends RecordKind>(kind: K): RecordId<K> => `${kind}:x${serial++}`
    expect(enact(forced, moved, { ...input, pastId: 'past:1', newId }, signed)).toMatchObject({
      problem: { code: 'acts-undecided', params: { acts: '1' } },
    })
    const agreedAgain = value(decide(settled, moved, agreed(settled), signed, false))
    const inForce = value(establish(agreedAgain, decree, signed))
    expect(enact(inForce, moved, { ...input, pastId: 'past:1', newId }, signed).ok).toBe(true)
  })

  test('a draft has no version yet and none comes of it', () => {
    const draft = { ...reviewed(), status: 'draf' as const, versions: [] }
    const settled = value(settle(draft, moved, all(draft, moved, 'ours'), signed))
    expect(settled.versions).toEqual([])
    expect(carryOver(settled.change, moved).clashes).toEqual([])
  })

  test('no version comes of one that was withdrawn, or of a draft that was handed in before', () => {
    const handed = reviewed()
    for (const status of ['draf', 'ditarik'] as const) {
      const settled = value(
        settle({ ...handed, status }, moved, all(handed, moved, 'ours'), signed),
      )
      expect([settled.status, settled.versions], status).toEqual([status, handed.versions])
    }
  })

  test('an outcome that cannot be is refused', () => {
    const looped = apply(moved, value(moveUnit('unit:egov', 'unit:layanan')(moved)))
    const proposal = reviewed()
    const answer = settle(proposal, looped, all(proposal, looped, 'ours'), signed)
    expect(answer).toMatchObject({ problem: { code: 'fault-loop' } })
  })

  test('a draft that closes a loop with what moved in force is settled, and the act that does is taken out', () => {
    const looped = apply(moved, value(moveUnit('unit:egov', 'unit:layanan')(moved)))
    const draft = { ...reviewed(), status: 'draf' as const, versions: [] }
    expect(dropFaulty(draft, looped)).toMatchObject({ problem: { code: 'proposal-clashes' } })
    const settled = value(settle(draft, looped, all(draft, looped, 'ours'), signed))
    const { change, clashes, next, faults } = carryOver(settled.change, looped)
    expect([clashes, faults.map(({ code }) => code)]).toEqual([[], ['loop']])
    const acts = actsOf(looped, change, next)
    expect([...faultyActs(looped, change, acts)]).toEqual(['move:unit:layanan'])
    const mended = value(dropFaulty(settled, looped))
    const after = carryOver(mended.change, looped)
    expect(after.faults).toEqual([])
    expect(get(after.next, 'unit:ikp')?.name).toBe('Bidang A')
    expect(get(after.next, 'unit:layanan')?.parentId).toBe('unit:ikp')
    expect(dropFaulty(reviewed(), looped)).toMatchObject({
      problem: { code: 'proposal-not-draft' },
    })
  })
})
