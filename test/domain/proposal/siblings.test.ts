import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { actOfClash } from '../../../renderer/domain/proposal/carry/judged-clashes.ts'
import { clashingActs } from '../../../renderer/domain/proposal/clashes/clashing-acts.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { fatesOf } from '../../../renderer/domain/proposal/people/fates.ts'
import { newProposal, optionOf, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { apply, squash } from '../../../renderer/domain/structure/change.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { drafted, live, newId, signed, value } from './small-reform.ts'

const TODAY = day('2018-11-01')

function given(id: Proposal['id']) {
  const date = day('2018-10-06')
  return {
    id,
    name: id,
    basisKind: 'perwako' as const,
    basis: '',
    author: 'A',
    date,
    at: signed.at,
  }
}

/** Option A merges two seksi and renames a bidang; B begins as its copy and moves a seksi besides. */
function options() {
  const merge = mergeUnits({ from: ['unit:media'], into: 'unit:layanan', on: TODAY, basis: null })
  const change = drafted(live, merge, renameUnit('unit:egov', 'Bidang Aplikasi Informatika'))
  const a = { ...newProposal(given('proposal:a')), change }
  const b = optionOf(a, given('proposal:b'), { first: a.id, no: 2 })
  const more = drafted(apply(live, change), moveUnit('unit:infra', 'unit:ikp'))
  return { a, b: { ...b, change: squash(b.change, more) } }
}

function inForce({ change }: Proposal): Structure {
  const decree = { kind: 'perwako' as const, no: '31', date: TODAY }
  const { next } = carryOver(change, live)
  const left = fatesOf(live, next, change).map(
    ({ person }) => [person.id, { reason: 'x' }] as const,
  )
  const proposal: Proposal = {
    ...newProposal(given('proposal:a')),
    change,
    status: 'ditetapkan',
    decree,
    leftWithout: Object.fromEntries(left),
  }
  const input = { on: TODAY, today: TODAY, since: null, pastId: 'past:s' as const, newId }
  return apply(live, value(enact(proposal, live, input, signed)).change)
}

describe('one option in force', () => {
  test('leaves the other without a clash: only what it wants besides is left of it', () => {
    const { a, b } = options()
    const after = inForce(a)
    const { clashes, change, next } = carryOver(b.change, after)
    expect(clashes).toEqual([])
    expect(actsOf(after, change, next).map(({ key }) => key)).toEqual(['move:unit:infra'])
  })

  test('where both want another name for one bidang, a person judges, told by the act it is about', () => {
    const { a, b } = options()
    const other = squash(
      b.change,
      drafted(apply(live, b.change), renameUnit('unit:egov', 'Bidang Z')),
    )
    const after = inForce(a)
    const { clashes } = carryOver(other, after)
    const acts = actsOf(live, other)
    const told = clashes.map((clash) => [actOfClash(acts, clash)?.key, clash.field])
    expect(told).toContainEqual(['rename:unit:egov', 'name'])
    expect(told.every(([key]) => key === 'rename:unit:egov')).toBe(true)
  })

  test('so it is told of a draft that has lost the act while it clashes', () => {
    const { a, b } = options()
    const edits = [renameUnit('unit:egov', 'Bidang Z'), moveUnit('unit:infra', null)]
    const other = { ...b, change: squash(b.change, drafted(apply(live, b.change), ...edits)) }
    const after = inForce(a)
    const { clashes, change, next } = carryOver(other.change, after)
    const held = actsOf(after, change, next)
    expect(clashes.map((clash) => actOfClash(held, clash))).not.toContainEqual(
      expect.objectContaining({ key: 'rename:unit:egov' }),
    )
    const acts = clashingActs(other, after)
    expect(clashes.length).toBeGreaterThan(1)
    for (const clash of clashes)
      expect(actOfClash(acts, clash)).toMatchObject({
        key: 'rename:unit:egov',
        from: 'Bidang Aplikasi Informatika',
        to: 'Bidang Z',
      })
  })

  test('what is rejected need not be settled first', () => {
    const { b } = options()
    const other = squash(
      b.change,
      drafted(apply(live, b.change), renameUnit('unit:egov', 'Bidang Z')),
    )
    const handed = value(review(value(submit({ ...b, change: other }, live, signed)), signed))
    const moved = apply(live, drafted(live, renameUnit('unit:egov', 'Bidang Y')))
    const marks = (mark: (key: string) => 'S' | 'T') =>
      Object.fromEntries(
        (handed.versions[0]?.acts ?? []).map(({ key }) => [key, { mark: mark(key), remark: '' }]),
      )
    expect(
      decide(
        handed,
        moved,
        marks(() => 'S'),
        signed,
        true,
      ),
    ).toMatchObject({
      problem: { code: 'proposal-clashes' },
    })
    const none = value(
      decide(
        handed,
        moved,
        marks(() => 'T'),
        signed,
        true,
      ),
    )
    expect([none.status, Object.keys(none.change)]).toEqual(['diputus', []])
    const part = value(
      decide(
        handed,
        moved,
        marks((key) => (key === 'rename:unit:egov' ? 'T' : 'S')),
        signed,
        true,
      ),
    )
    expect(get(apply(moved, part.change), 'unit:egov')?.name).toBe('Bidang Y')
    expect(get(apply(moved, part.change), 'unit:infra')?.parentId).toBe('unit:ikp')
  })
})
