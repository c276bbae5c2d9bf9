import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { settle } from '../../../renderer/domain/proposal/clashes/settle.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { clashKey } from '../../../renderer/domain/structure/rebase.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { holds, person, post, smallOfficeRecords } from '../small-office.ts'
import { drafted, given, signed, value } from './small-reform.ts'

const live = structureOf([
  ...smallOfficeRecords(),
  post('staf', { unitId: 'unit:media', order: 4 }),
  person('staf'),
  holds('staf', 'staf'),
])

/** The draft once a unit was renamed in force and is kept in every clash; its acts. */
function kept(change: Change, inForce: Edit): { readonly change: Change; readonly acts: string[] } {
  const moved = apply(live, value(inForce(live)))
  const draft = { ...newProposal(given), change }
  const { clashes } = carryOver(change, moved)
  expect(clashes.length).toBeGreaterThan(0)
  const choices = Object.fromEntries(clashes.map((one) => [clashKey(one), 'theirs' as const]))
  const settled = value(settle(draft, moved, choices, signed))
  return {
    change: settled.change,
    acts: actsOf(moved, settled.change).map(({ key }) => key),
  }
}

describe('a unit kept where the proposal wanted it gone', () => {
  test('keeps its head, its posts and who sits there; nothing is left of it, and no lineage is an act', () => {
    const change = drafted(live, abolishUnits(['unit:media']), renameUnit('unit:egov', 'Bidang B'))
    const { acts, change: left } = kept(change, renameUnit('unit:media', 'Seksi Media Baru'))
    expect(acts).toEqual(['rename:unit:egov'])
    expect(Object.values(left).some(({ after }) => after?.kind === 'succession')).toBe(false)
  })

  test('so does one that was to be merged: what goes into the other out of it stays, others still go', () => {
    const merge = mergeUnits({
      from: ['unit:media', 'unit:aplikasi'],
      into: 'unit:layanan',
      on: day('2018-11-01'),
      basis: null,
    })
    const { acts, change } = kept(
      drafted(live, merge),
      renameUnit('unit:media', 'Seksi Media Baru'),
    )
    expect(acts).toEqual(['merge:unit:layanan'])
    const next = apply(
      apply(live, value(renameUnit('unit:media', 'Seksi Media Baru')(live))),
      change,
    )
    expect(get(next, 'post:staf')?.unitId).toBe('unit:media')
    expect(get(next, 'post:media')?.unitId).toBe('unit:media')
    expect(get(next, 'unit:aplikasi')).toBeUndefined()
  })

  test('but a head that was chosen to go for itself goes', () => {
    const change = drafted(live, abolishUnits(['unit:media']))
    const moved = apply(live, value(renameUnit('unit:media', 'Seksi Media Baru')(live)))
    const draft = { ...newProposal(given), change }
    const choices = Object.fromEntries(
      carryOver(change, moved).clashes.map((one) => [
        clashKey(one),
        one.id === 'post:media' ? ('ours' as const) : ('theirs' as const),
      ]),
    )
    const settled = value(settle(draft, moved, choices, signed))
    expect(actsOf(moved, settled.change).map(({ key }) => key)).toEqual(['abolish:post:media'])
  })

  test('a whole branch kept at its top is kept with the units below', () => {
    const change = drafted(live, abolishUnits(['unit:ikp']))
    const { acts } = kept(change, renameUnit('unit:ikp', 'Bidang Baru'))
    expect(acts).toEqual([])
  })
})
