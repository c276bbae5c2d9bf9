import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { marksOf, overlayOf, unitOfBox } from '../../../renderer/domain/acts/overlay.ts'
import { orderOfBoth } from '../../../renderer/domain/acts/reordered-units.ts'
import { unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { childrenOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { moveUnit, renameUnit, reorderUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import {
  changingBranches,
  isApart,
  topsOf,
  unionOf,
  unitOfPlace,
} from '../../../renderer/print/proposal/before-after-union.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

const base = structureOf(demoRecords())
const SEKRETARIAT: UnitId = 'unit:sekretariat'
const edited = reorderUnit('unit:subbag-keuangan', -1)(base)
if (!edited.ok) throw new Error(edited.problem.code)
const change = edited.value
const next = apply(base, change)
const IN_FORCE = ['unit:subbag-program', 'unit:subbag-keuangan', 'unit:subbag-umum']
const PROPOSED = ['unit:subbag-keuangan', 'unit:subbag-program', 'unit:subbag-umum']

describe('siblings in another order', () => {
  test('stand on both sheets as they stand in that version', () => {
    const union = unionOf(base, next)
    const drawn = childrenOf(union.structure, SEKRETARIAT)
    const shown = (side: (id: UnitId) => UnitId | null) =>
      drawn.filter((id) => side(id) !== null).map(unitOfPlace)
    expect(shown(union.before)).toEqual(IN_FORCE)
    expect(shown(union.after)).toEqual(PROPOSED)
  })

  test('stand so on the screen too', () => {
    const { structure, before, former } = overlayOf(base, next)
    const drawn = childrenOf(structure, SEKRETARIAT)
    const boxes = new Set(before.values())
    expect(drawn.filter((id) => boxes.has(id)).map(unitOfBox)).toEqual(IN_FORCE)
    expect(drawn.filter((id) => !former.has(id))).toEqual(PROPOSED)
  })

  test('are marked themselves, not the unit above them', () => {
    const marks = marksOf(
      actsOf(base, change).map((act) => ({ ...act, no: 1 })),
      base,
      next,
    )
    expect([...marks.keys()]).toHaveLength(2)
    expect(marks.has(SEKRETARIAT)).toBe(false)
    for (const mark of marks.values())
      expect(mark).toMatchObject({ act: 'reorder', numbers: [1], letters: ['O'] })
  })
})

describe('large branches and offices at the top in another order', () => {
  const city = structureOf([
    ...cityRecords(7, 400),
    unitRecord({ id: 'unit:perumda', name: 'Perumda', type: 'generic', parentId: null, order: 0 }),
  ])
  const edits = [
    moveUnit('unit:300', 'unit:1', { before: 'unit:126' }),
    moveUnit('unit:29', 'unit:2', { before: 'unit:3' }),
    moveUnit('unit:1', null, { before: 'unit:perumda' }),
    renameUnit('unit:306', 'Bidang Lalu Lintas Jalan'),
  ]
  const reformed = edits.reduce((now, edit) => {
    const change = edit(now)
    if (!change.ok) throw new Error(change.problem.code)
    return apply(now, change.value)
  }, city)
  const union = unionOf(city, reformed)
  const boxOf = (id: UnitId) => union.apart.get(id) ?? id
  const standing = (side: (id: UnitId) => UnitId | null, parentId: UnitId | null) =>
    childrenOf(union.structure, parentId && boxOf(parentId))
      .filter((id) => !isApart(id) && side(id) !== null)
      .map(unitOfPlace)

  test.each([null, 'unit:1', 'unit:2', 'unit:300', 'unit:29'] as const)(
    'stand below %s on each sheet as in that version',
    (parentId) => {
      expect(standing(union.before, parentId)).toEqual(childrenOf(city, parentId))
      expect(standing(union.after, parentId)).toEqual(childrenOf(reformed, parentId))
    },
  )

  test('are drawn once, apart from both their places', () => {
    expect([...union.apart.keys()].sort()).toEqual(['unit:29', 'unit:300'])
  })

  test('are drawn apart only where something in them changes', () => {
    const isChanged = (id: UnitId) => id === 'unit:306'
    const drawn = changingBranches(union, topsOf(union, null), isChanged, new Set())
    expect(drawn.tops.filter(isApart).map(unitOfPlace)).toEqual(['unit:300'])
    expect(drawn.folded.has('unit:29')).toBe(true)
  })

  test('are compared with themselves where one is shown alone', () => {
    const alone = unionOf(city, reformed, 'unit:29')
    const tops = topsOf(alone, 'unit:29')
    expect(tops).toContain(alone.apart.get('unit:29'))
  })
})

test('one order holds for both versions, whatever went, came or moved', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const list = fc.shuffledSubarray(ids)
  fc.assert(
    fc.property(list, list, (was, is) => {
      const stays = stayingOf(was, is)
      const boxOf = (id: string) => (stays.has(id) ? id : `${id}~`)
      const order = orderOfBoth(was, is, boxOf)
      expect(order.filter((id) => !id.endsWith('~'))).toEqual(is)
      expect(order.filter((id) => was.map(boxOf).includes(id))).toEqual(was.map(boxOf))
    }),
    { seed: 12 },
  )
})

/** Any set of members of both lists that stand in the same order in both. */
function stayingOf(was: readonly string[], is: readonly string[]): Set<string> {
  const stays = new Set<string>()
  let at = -1
  for (const id of was) {
    const place = is.indexOf(id)
    if (place <= at) continue
    stays.add(id)
    at = place
  }
  return stays
}
