import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { withKept } from '../../../renderer/domain/proposal/clashes/kept-records.ts'
import { settle } from '../../../renderer/domain/proposal/clashes/settle.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import { successionRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Succession } from '../../../renderer/domain/records/records.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { type Edit, put } from '../../../renderer/domain/structure/edit.ts'
import { type Clash, clashKey } from '../../../renderer/domain/structure/rebase.ts'
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

const ON = day('2018-11-01')
const line = (id: string, fields: Partial<Succession>) =>
  successionRecord({ ...{ id: `succession:${id}`, act: 'merge', on: ON }, ...fields } as Succession)

describe('a line of descent', () => {
  const renamed = drafted(live, renameUnit('unit:egov', 'Bidang B'))
  const left = (...lines: readonly Succession[]) =>
    Object.keys(withKept({ ...renamed, ...put(live, lines) }, renamed, [], {})).filter((id) =>
      id.startsWith('succession:'),
    )

  test('that tells of nothing the change does is left out; what it does besides stays', () => {
    const change = {
      ...renamed,
      ...put(live, [line('1', { fromId: 'unit:ikp', toId: 'unit:sek' })]),
    }
    expect(withKept(change, renamed, [], {})).toEqual(renamed)
  })

  test('that tells of one the change touches stays, whichever end that is, founding and ending too', () => {
    const lines = [
      line('1', { fromId: 'unit:egov', toId: 'unit:sek' }),
      line('2', { fromId: 'unit:sek', toId: 'unit:egov' }),
      line('3', { act: 'create', fromId: null, toId: 'unit:egov' }),
      line('4', { act: 'abolish', fromId: 'unit:egov', toId: null }),
      line('5', { act: 'create', fromId: null, toId: 'unit:sek' }),
    ]
    expect(left(...lines)).toEqual(['succession:1', 'succession:2', 'succession:3', 'succession:4'])
  })

  test('of before that the change takes away is no such line', () => {
    const before = apply(live, put(live, [line('1', { fromId: 'unit:ikp', toId: 'unit:sek' })]))
    const change = {
      ...renamed,
      'succession:1': { before: get(before, 'succession:1') ?? null, after: null },
    }
    expect(withKept(change, renamed, [], {})).toBe(change)
  })
})

describe('only a unit or post that was to go, and that the other side has, is kept', () => {
  const gone = drafted(live, abolishUnits(['unit:media']))
  const unit = get(live, 'unit:media') ?? null
  const clash = (fields: Partial<Clash>): Clash => ({
    ...{ id: 'unit:media', field: null, base: unit, theirs: unit, ours: null },
    ...fields,
  })
  const left = (one: Clash, side: 'ours' | 'theirs') =>
    withKept(gone, gone, [one], { [clashKey(one)]: side })

  test('with all that hangs on it', () => {
    expect(left(clash({}), 'theirs')).toEqual({})
  })

  test('not one that was chosen to go, one field of it, one the draft changes, or one that is gone there too', () => {
    expect(left(clash({}), 'ours')).toBe(gone)
    expect(left(clash({ field: 'name', theirs: 'A' }), 'theirs')).toBe(gone)
    expect(left(clash({ ours: unit }), 'theirs')).toBe(gone)
    expect(left(clash({ theirs: null }), 'theirs')).toBe(gone)
  })
})
