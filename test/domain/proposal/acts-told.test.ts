import { describe, expect, test } from 'vitest'
import type { Atom } from '../../../renderer/domain/acts/act.ts'
import { actOfClash } from '../../../renderer/domain/proposal/carry/judged-clashes.ts'
import { problemOfFault } from '../../../renderer/domain/proposal/fault-told.ts'
import type { FrozenAct } from '../../../renderer/domain/proposal/proposal.ts'
import { submittedVersion, type Version } from '../../../renderer/domain/proposal/proposal.ts'
import { review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { fallenAlong } from '../../../renderer/domain/proposal/versions/revision.ts'
import type { Clash } from '../../../renderer/domain/structure/rebase.ts'
import { draft, live, signed, value } from './small-reform.ts'

const version = submittedVersion(value(review(value(submit(draft(), live, signed)), signed)))

/** Acts under these numbers that touch these atoms. */
function acts(...atoms: readonly (readonly Atom[])[]): FrozenAct[] {
  const [given] = version?.acts ?? []
  if (!given) throw new Error('no act')
  return atoms.map((list, at) => ({
    ...given,
    no: at + 1,
    key: `act:${at + 1}`,
    atoms: list,
    recordIds: list.map(({ id }) => id),
  }))
}

describe('the act a clash is about', () => {
  const name = { id: 'unit:ikp', fields: ['name'] }
  const parent = { id: 'unit:ikp', fields: ['parentId'] }
  const whole = { id: 'unit:media', fields: null }
  const about = (id: string, field: string | null, ...atoms: readonly (readonly Atom[])[]) =>
    actOfClash(acts(...atoms), { id, field } as Clash)?.no

  test('is the one that touches that field of the record', () => {
    expect(about('unit:ikp', 'parentId', [whole], [name], [whole, parent])).toBe(3)
    expect(about('unit:ikp', 'name', [parent], [name])).toBe(2)
    expect(about('unit:media', 'name', [name], [whole])).toBe(2)
  })

  test('is the first that touches the record where all of it clashes, or no act touches the field', () => {
    expect(about('unit:ikp', null, [whole], [parent], [name])).toBe(2)
    expect(about('unit:ikp', 'type', [whole], [parent], [name])).toBe(2)
    expect(about('unit:egov', 'name', [whole], [parent])).toBeUndefined()
  })
})

test('of what came into a unit the proposal ends it is told which act ends that unit', () => {
  const fault = {
    code: 'post-without-unit',
    ids: ['post:media', 'unit:media'],
    params: {},
  } as const
  const told = (...atoms: readonly (readonly Atom[])[]) =>
    problemOfFault(fault, live, acts(...atoms))
  expect(
    told(
      [{ id: 'unit:ikp', fields: null }],
      [{ id: 'unit:media', fields: ['name'] }],
      [
        { id: 'post:x', fields: null },
        { id: 'unit:media', fields: null },
      ],
    ),
  ).toMatchObject({ code: 'proposal-leaves-post', params: { no: 3, name: 'Kepala Seksi Media' } })
  expect(told([{ id: 'unit:media', fields: ['name'] }])).toMatchObject({
    code: 'fault-post-without-unit',
  })
  const other = problemOfFault({ ...fault, code: 'loop' }, live, acts([]))
  expect(other).toMatchObject({ code: 'fault-loop' })
})

test('fell along means marked S and not in the text the marks made', () => {
  const [first, second, third] = acts([], [], [])
  if (!version || !first || !second || !third) throw new Error('three are needed')
  const mark = (letter: 'S' | 'T') => ({ mark: letter, remark: '' })
  const marked: Version = {
    ...version,
    acts: [first, second, third],
    decisions: { 'act:1': mark('S'), 'act:2': mark('S'), 'act:3': mark('T') },
  }
  const outcome: Version = { ...version, no: 2, origin: 'decided', acts: [first] }
  expect([...fallenAlong(marked, outcome)]).toEqual(['act:2'])
  expect([...fallenAlong(marked, { ...outcome, origin: 'submitted' })]).toEqual([])
  expect([...fallenAlong(marked, undefined)]).toEqual([])
})
