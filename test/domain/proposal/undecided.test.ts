import { describe, expect, it } from 'vitest'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import {
  keptDecisions,
  undecidedActs,
} from '../../../renderer/domain/proposal/decision/undecided.ts'
import { openPlacings } from '../../../renderer/domain/proposal/people/open-placings.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import { review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import type { StructureRecord, Unit } from '../../../renderer/domain/records/records.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { holds, post } from '../small-office.ts'
import { drafted, given, live, signed, value } from './small-reform.ts'

const change = drafted(
  live,
  renameUnit('unit:ikp', 'Bidang A'),
  moveUnit('unit:infra', 'unit:ikp'),
  abolishUnits(['unit:media']),
)
const reviewed = value(
  review(value(submit({ ...newProposal(given), change }, live, signed)), signed),
)
const acts = reviewed.versions[0]?.acts ?? []
const marks = Object.fromEntries(acts.map(({ key }) => [key, { mark: 'S' as const, remark: '' }]))
const decided = value(decide(reviewed, live, marks, signed, false))

/** The text with another record at the end of one of its changes. */
function text(id: string, fields: Partial<Unit>): { change: Change; acts: typeof acts } {
  const { before = null, after = null } = change[id] ?? {}
  const is = { ...after, ...fields } as StructureRecord
  return { change: { ...change, [id]: { before, after: is } }, acts }
}
const asked = (one: Parameters<typeof undecidedActs>[1]) =>
  undecidedActs(decided, one).map(({ key }) => key)

describe('an act is asked about again', () => {
  it('where it does something else than what was agreed to, not where it does the same', () => {
    expect(asked({ change, acts })).toEqual([])
    expect(asked(text('unit:ikp', { name: 'Bidang B' }))).toEqual(['rename:unit:ikp'])
    expect(asked(text('unit:infra', { parentId: 'unit:sek' }))).toEqual(['move:unit:infra'])
    const stays = { ...change, 'unit:media': { before: null, after: null } }
    expect(asked({ change: stays, acts })).toEqual(['abolish:unit:media'])
  })

  it('not for a place among siblings, which moves with every neighbour, nor for who sits there', () => {
    expect(asked(text('unit:infra', { order: 9 }))).toEqual([])
    const sat = drop(live, ['appointment:media-media'])
    const { 'appointment:media-media': _, ...without } = { ...change, ...sat }
    expect(asked({ change: without, acts })).toEqual([])
  })

  it('and the marks of the others are kept', () => {
    expect(Object.keys(keptDecisions(decided, { change, acts })).sort()).toEqual(
      acts.map(({ key }) => key).sort(),
    )
    const kept = keptDecisions(decided, text('unit:ikp', { name: 'Bidang B' }))
    expect(Object.keys(kept).sort()).toEqual(['abolish:unit:media', 'move:unit:infra'])
  })
})

it('who is placed after the decision for good is open; who acts, goes or only changes is not', () => {
  const base = apply(live, put(live, [post('bebas')]))
  const open = (more: Change) =>
    openPlacings({ ...decided, change: { ...decided.change, ...more } }).map(({ id }) => id)
  expect(open(put(base, [holds('media', 'bebas')]))).toEqual(['appointment:media-bebas'])
  expect(open(put(base, [holds('media', 'bebas', { role: 'plt' })]))).toEqual([])
  expect(open(drop(base, ['appointment:egov-egov']))).toEqual([])
  expect(open(put(base, [holds('egov', 'egov', { decreeNo: '1' })]))).toEqual([])
  expect(open(put(base, [post('bebas', { seats: 2 })]))).toEqual([])
})
