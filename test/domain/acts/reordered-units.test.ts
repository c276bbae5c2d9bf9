import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { marksOf, overlayOf, unitOfBox } from '../../../renderer/domain/acts/overlay.ts'
import { orderOfBoth } from '../../../renderer/domain/acts/reordered-units.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { childrenOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { reorderUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { unionOf, unitOfPlace } from '../../../renderer/print/proposal/before-after-union.ts'
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
    expect([...marks.keys()]).toHaveLength(1)
    expect(marks.has(SEKRETARIAT)).toBe(false)
    expect([...marks.values()]).toMatchObject([{ act: 'reorder', numbers: [1], letters: ['U'] }])
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
