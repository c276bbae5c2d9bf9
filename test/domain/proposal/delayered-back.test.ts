import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { counterChange } from '../../../renderer/domain/proposal/in-force/counter.ts'
import { consequencesOf } from '../../../renderer/domain/proposal/in-force/enact-records.ts'
import { fatesOf } from '../../../renderer/domain/proposal/people/fates.ts'
import type { RecordId, RecordKind } from '../../../renderer/domain/records/records.ts'
import { apply, type Change, diff, squash } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { delayer } from '../../../renderer/domain/templates/delayer.ts'
import { delayeringUnits } from '../../../renderer/domain/templates/delayering-candidates.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

const base = structureOf(demoRecords())
let count = 0

function newId<K extends RecordKind>(kind: K): RecordId<K> {
  count++
  return `${kind}:fresh-${count}`
}

/** The whole office delayered with one title for all heads. */
function drafted(structure: Structure, on: string): Change {
  const units = delayeringUnits(structure, ['unit:dinas', 'unit:subbag-program'], day(on)).filter(
    ({ kept }) => kept === null,
  )
  const titles = units.map(({ head }) => [head?.id ?? '', 'Analis Kebijakan Ahli Muda'] as const)
  const result = delayer({
    unitIds: units.map(({ unitId }) => unitId),
    titles: Object.fromEntries(titles),
    groupId: (parentId) => `unit:kjf-of-${parentId.slice('unit:'.length)}`,
    on: day(on),
    basis: null,
  })(structure)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

function inForce(structure: Structure, draft: Change, on: string): Change {
  const decree = { kind: 'perwako' as const, no: on, date: day(on) }
  const next = apply(structure, draft)
  const more = consequencesOf(structure, next, draft, { on: day(on), decree, newId, sk: null })
  return squash(draft, more)
}

const GROUPS = ['sekretariat', 'ikp', 'infrastruktur', 'egov', 'statistik']

describe('a delayering that is taken back', () => {
  const enacted = inForce(base, drafted(base, '2021-07-01'), '2021-07-01')
  const after = apply(base, enacted)
  const back = counterChange(
    { change: enacted, inForceFrom: null },
    after,
    day('2021-08-01'),
    newId,
  )
  const restored = apply(after, inForce(after, back, '2021-08-01'))

  test('is one act for each group, as the delayering was', () => {
    const keys = (structure: Structure, change: Change) =>
      actsOf(structure, change).map(({ key }) => key)
    expect(keys(base, drafted(base, '2021-07-01'))).toEqual(
      GROUPS.map((one) => `merge:unit:kjf-of-${one}`),
    )
    expect(keys(after, back)).toEqual(GROUPS.map((one) => `split:unit:kjf-of-${one}`))
  })

  test('every unit, post and holder is as it was; the lineage of both remains', () => {
    expect(faults(restored)).toEqual([])
    const left = diff(base, restored)
    expect(Object.keys(left).filter((id) => /^(unit|post|branch):/.test(id))).toEqual([])
    expect(fatesOf(base, restored, left)).toEqual([])
    const told = all(restored, 'succession').map(({ act }) => act)
    expect(told.filter((act) => act === 'merge').length).toBe(
      told.filter((act) => act === 'split').length,
    )
  })

  test('the same once more is told as the same acts, and the first lines stay', () => {
    const again = drafted(restored, '2021-07-01')
    expect(actsOf(restored, again).map(({ key }) => key)).toEqual(
      GROUPS.map((one) => `merge:unit:kjf-of-${one}`),
    )
    const changed = Object.values(again).filter(({ before }) => before?.kind === 'succession')
    expect(changed).toEqual([])
  })
})
