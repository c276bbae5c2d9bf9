import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { childrenOf, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  addUnit,
  moveUnit,
  type Place,
  renameUnit,
  reorderUnit,
} from '../../../renderer/domain/verbs/unit-edits.ts'
import { done } from '../../make/edit-outcome.ts'
import { smallOffice, smallOfficeRecords, unit } from '../small-office.ts'

const office = smallOffice()
const places = (id: UnitId, place: Place) =>
  childrenOf(done(office, moveUnit(id, 'unit:dinas', place)), 'unit:dinas').map((one) =>
    one.slice(5),
  )

describe('among its siblings a unit goes', () => {
  it.each<[UnitId, Place, string[]]>([
    ['unit:sek', 'last', ['ikp', 'egov', 'sek']],
    ['unit:sek', { after: 'unit:ikp' }, ['ikp', 'sek', 'egov']],
    ['unit:sek', { before: 'unit:egov' }, ['ikp', 'sek', 'egov']],
    ['unit:egov', { before: 'unit:sek' }, ['egov', 'sek', 'ikp']],
    ['unit:egov', { after: 'unit:sek' }, ['sek', 'egov', 'ikp']],
    ['unit:ikp', { before: 'unit:sek' }, ['ikp', 'sek', 'egov']],
  ])('%s %j', (id, place, order) => {
    expect(places(id, place)).toEqual(order)
  })

  it.each<[UnitId, Place]>([
    ['unit:sek', { before: 'unit:ikp' }],
    ['unit:ikp', { after: 'unit:sek' }],
    ['unit:ikp', { before: 'unit:egov' }],
    ['unit:ikp', { before: 'unit:ikp' }],
    ['unit:ikp', { after: 'unit:ikp' }],
    ['unit:egov', 'last'],
  ])('nowhere where it stands there: %s %j', (id, place) => {
    expect(moveUnit(id, 'unit:dinas', place)(office)).toEqual({ ok: true, value: {} })
  })

  it('beside the one that is named, where others between them went', () => {
    const gap = structureOf([
      ...smallOfficeRecords(),
      unit('a', { parentId: 'unit:media', order: 1 }),
      unit('b', { parentId: 'unit:media', order: 9 }),
    ])
    const order = (place: Place) =>
      get(done(gap, moveUnit('unit:aplikasi', 'unit:media', place)), 'unit:aplikasi')?.order
    expect(order({ after: 'unit:a' })).toBe(1.5)
    expect(order({ before: 'unit:b' })).toBe(8.5)
    expect(order('last')).toBe(10)
    expect(moveUnit('unit:b', 'unit:media', 'last')(gap)).toEqual({ ok: true, value: {} })
  })

  it('by steps, up and down', () => {
    const moved = (id: UnitId, step: number) =>
      childrenOf(done(office, reorderUnit(id, step)), 'unit:dinas').map((one) => one.slice(5))
    expect(moved('unit:sek', 1)).toEqual(['ikp', 'sek', 'egov'])
    expect(moved('unit:ikp', -1)).toEqual(['ikp', 'sek', 'egov'])
    expect(reorderUnit('unit:ikp', 0)(office)).toEqual({ ok: true, value: {} })
    expect(reorderUnit('unit:egov', 1)(office)).toEqual({ ok: true, value: {} })
  })

  it('out of the tray though its parent and place would be the same', () => {
    const waiting = structureOf([
      ...smallOfficeRecords(),
      unit('w', { order: 7, unplaced: 'Induk tidak ada.' }),
    ])
    expect(get(done(waiting, moveUnit('unit:w', null, 'last')), 'unit:w')).toMatchObject({
      unplaced: null,
      parentId: null,
    })
  })
})

it('an id that is taken is refused with the name of the new unit', () => {
  const { kind: _, order: __, ...record } = unit('ikp', { name: 'Bidang Kedua' })
  expect(addUnit({ unit: record, place: 'last', head: null })(office)).toMatchObject({
    problem: { code: 'id-taken', params: { name: 'Bidang Kedua' } },
  })
})

it('a name of the same letters leaves the title of the head as it is', () => {
  expect(renameUnit('unit:ikp', ' Bidang Informasi  Publik ')(office)).toEqual({
    ok: true,
    value: {},
  })
})
