import { expect, test } from 'vitest'
import { closeBatch, openStructure } from '../../../renderer/domain/sharing/close-batch.ts'
import { openBranches, openUnits } from '../../../renderer/domain/sharing/open-marks.ts'
import { beginningOf } from '../../../renderer/domain/sharing/shared-state.ts'
import { take } from '../../../renderer/domain/sharing/take.ts'
import { whatCame } from '../../../renderer/domain/sharing/what-came.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOffice } from '../small-office.ts'

const RING = 'Membentuk lingkaran setelah digabungkan.'
const BEGUN = beginningOf(smallOffice(), new Map(), 'begin/1')

function edited(...edits: readonly ReturnType<typeof moveUnit>[]) {
  return edits.reduce((structure, edit) => {
    const made = edit(structure)
    if (!made.ok) throw new Error(made.problem.code)
    return apply(structure, made.value)
  }, BEGUN.structure)
}

test('what a repair alone wrote is told as a repair, and as no act of nobody', () => {
  const by = 'Agus'
  const theirs = edited(
    moveUnit('unit:egov', 'unit:ikp'),
    renameUnit('unit:sek', 'Sekretariat Baru'),
  )
  const given = closeBatch(BEGUN, openStructure(theirs), 'b/1', by)
  const mine = edited(moveUnit('unit:ikp', 'unit:egov'))
  const names = { own: 'a/1', repairs: 'a/2' } as const
  const met = take(BEGUN, openStructure(mine), { state: given, only: null }, names, RING)
  const { structure } = met.state
  expect(met.repairs).toMatchObject([{ code: 'loop' }])
  const brought = { known: BEGUN.seen, brought: given.seen, ...met }
  const { groups } = whatCame(structure, diff(mine, structure), brought)
  expect(groups.map(({ written }) => written.by)).toEqual(['Agus'])
  const told = groups.flatMap(({ acts }) => acts.flatMap(({ atoms }) => atoms.map(({ id }) => id)))
  expect(told).toContain('unit:sek')
  expect(told).not.toContain('unit:egov')
})

test('what is open is marked where it is, and on all it stands below', () => {
  const open = new Map([['post:ikp', new Set(['title'])]])
  const units = openUnits(BEGUN.structure, open)
  expect([...units]).toEqual(['unit:ikp'])
  const branches = openBranches(BEGUN.structure, units)
  expect(branches.has('unit:ikp')).toBe(true)
  expect(branches.size).toBeGreaterThan(1)
  expect(branches.has('unit:egov')).toBe(false)
})
