import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act } from '../../../renderer/domain/acts/act.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { applyActs, withoutRejected } from '../../../renderer/domain/acts/apply-acts.ts'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { counterProposal } from '../../../renderer/domain/proposal/in-force/counter.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { fatesOf } from '../../../renderer/domain/proposal/people/fates.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { submit } from '../../../renderer/domain/proposal/road/road.ts'
import type { RecordId, RecordKind, Unit } from '../../../renderer/domain/records/records.ts'
import { apply, type Change, diff, isEmpty } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { rebase } from '../../../renderer/domain/structure/rebase.ts'
import { all, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { smallOffice, unit } from '../small-office.ts'

const base = smallOffice()
const TODAY = day('2018-11-01')
const signed = { by: 'Kabag Organisasi', at: '2018-11-01T09:00:00+07:00', note: '' }
let count = 0

function newId<K extends RecordKind>(kind: K): RecordId<K> {
  count++
  return `${kind}:t${count}`
}

const GIVEN = {
  id: 'proposal:t' as const,
  name: 'Usulan',
  basisKind: 'perwako' as const,
  basis: '',
  author: '',
  date: TODAY,
  at: signed.at,
}

function draft(change: Change): Proposal {
  return { ...newProposal(GIVEN), change }
}

/** Put in force; whoever would hang in the air is decided to get no post for now. */
function inForce(change: Change, live: Structure) {
  const decree = { kind: 'perwako' as const, no: '1', date: TODAY }
  const { next, change: fitting } = carryOver(change, live)
  const persons = fatesOf(live, next, fitting).map(({ person }) => person.id)
  const leftWithout = Object.fromEntries(persons.map((id) => [id, { reason: 'diputus' }]))
  const input = { on: TODAY, today: TODAY, since: null, pastId: 'past:t' as const, newId }
  const established = { ...draft(change), status: 'ditetapkan' as const, decree, leftWithout }
  return enact(established, live, input, signed)
}

function keys(acts: readonly Act[]): Set<string> {
  return new Set(acts.map(({ key }) => key))
}

/** What all acts of the change come to; the acts themselves are part of what is proved. */
function replayed(on: Structure, change: Change): Structure {
  const acts = actsOf(on, change)
  const result = applyActs(on, change, acts, keys(acts))
  if (!result.ok) throw new Error(result.problem.code)
  return apply(on, result.value)
}

const marks = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 })

describe('two proposals', () => {
  test('the diamond with acts: what was accepted of one, and the other, in either order, is one structure', () => {
    let met = 0
    fc.assert(
      fc.property(steps, steps, marks, (one, two, chosen) => {
        const whole = changeOfSteps(base, one, 'a')
        const acts = actsOf(base, whole)
        const rejected = keys(acts.filter((_, index) => chosen[index]))
        const part = applyActs(
          base,
          whole,
          acts,
          withoutRejected(base, whole, acts, rejected).accepted,
        )
        if (!part.ok) throw new Error(part.problem.code)
        const a = part.value
        const b = changeOfSteps(base, two, 'b')
        const [left, right] = [apply(base, a), apply(base, b)]
        const [bOnA, aOnB] = [rebase(b, base, left), rebase(a, base, right)]
        expect(bOnA.clashes.length).toBe(aOnB.clashes.length)
        if (bOnA.clashes.length > 0 || faults(apply(left, bOnA.change)).length > 0) return
        met++
        const difference = diff(replayed(left, bOnA.change), replayed(right, aOnB.change))
        expect(isEmpty(difference)).toBe(true)
      }),
      { seed: 31, numRuns: 400 },
    )
    expect(met).toBeGreaterThan(80)
  })

  test('without a clash but a loop together, or any other fault, are caught on every way into force', () => {
    let loops = 0
    let sound = 0
    fc.assert(
      fc.property(moves, moves, (one, two) => {
        const [first, second] = [moved(tree, one), moved(tree, two)]
        const live = apply(tree, first)
        const carried = carryOver(second, live)
        if (carried.clashes.length > 0) return
        const [fault] = faults(carried.next)
        expect(carried.faults.length > 0).toBe(fault !== undefined)
        const answers = [submit(draft(second), live, signed), inForce(second, live)]
        for (const answer of answers) {
          if (fault) expect(answer).toMatchObject({ problem: { code: `fault-${fault.code}` } })
          else if (!isEmpty(carried.change)) expect(answer.ok).toBe(true)
        }
        if (fault?.code === 'loop') loops++
        else sound++
      }),
      { seed: 32, numRuns: 600 },
    )
    expect(loops).toBeGreaterThan(30)
    expect(sound).toBeGreaterThan(100)
  })
})

/** Seven units, three levels: moves that are sound alone soon make a loop together. */
const tree = structureOf([
  unit('0'),
  ...[1, 2, 3, 4, 5, 6].map((no) =>
    unit(String(no), { parentId: `unit:${Math.floor((no - 1) / 2)}`, order: no }),
  ),
])

const moves = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 4 })

/** The moves one after another, without those that would make a loop by themselves. */
function moved(structure: Structure, list: readonly (readonly [number, number])[]): Change {
  let at = structure
  for (const [child, parent] of list) {
    const record = at.tables.unit.get(`unit:${child}`) as Unit
    const next = apply(at, put(at, [{ ...record, parentId: `unit:${parent}` }]))
    if (faults(next).length === 0) at = next
  }
  return diff(structure, at)
}

describe('a proposal in force and its counter-proposal', () => {
  test('whatever was drafted: the outcome is sound, and taken back every unit and post is as it was', () => {
    let enacted = 0
    fc.assert(
      fc.property(steps, (list) => {
        const change = changeOfSteps(base, list)
        if (isEmpty(change)) return
        const result = inForce(change, base)
        if (!result.ok) return expect(result.problem.code).toMatch(/^fault-/)
        enacted++
        const after = apply(base, result.value.change)
        expect(faults(after)).toEqual([])
        const counter = counterProposal(result.value.proposal, after, GIVEN, newId)
        const back = apply(after, counter.change)
        for (const kind of ['unit', 'post'] as const) {
          const stood = structureOf(all(base, kind))
          expect(isEmpty(diff(stood, structureOf(all(back, kind))))).toBe(true)
        }
      }),
      { seed: 33, numRuns: 300 },
    )
    expect(enacted).toBeGreaterThan(150)
  })
})
