import { expect, test } from 'vitest'
import { actRelations } from '../../../renderer/domain/acts/act-relations.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { splitUnit } from '../../../renderer/domain/verbs/split-unit.ts'
import { renameUnit, reorderUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { drafted, given, live } from '../proposal/small-reform.ts'
import { post } from '../small-office.ts'

const split = splitUnit({
  unitId: 'unit:aplikasi',
  part: { id: 'unit:data', name: 'Seksi Data', type: 'seksi' },
  head: { ...post('data', { title: 'Kepala Seksi Data' }), eselon: 'IV.a' },
  postIds: ['post:pranata'],
  childIds: [],
  on: given.date,
  basis: null,
})

test('names who gives the name of its place, though what it is about does not change itself', () => {
  const both = drafted(live, renameUnit('unit:egov', 'Bidang Aptika'), split)
  const parts = actsOf(live, both)
  const parted = parts.find(({ act }) => act === 'split')
  const rename = parts.find(({ act }) => act === 'rename')
  expect(actRelations(live, both, parts).get(parted?.key ?? '')?.names).toEqual([
    { name: 'Bidang Aptika', no: rename?.no, freed: false },
  ])
})

test('names who gives the name a new order is told by', () => {
  const both = drafted(live, renameUnit('unit:egov', 'Bidang Aptika'), reorderUnit('unit:egov', -1))
  const parts = actsOf(live, both)
  const order = parts.find(({ act }) => act === 'reorder')
  const rename = parts.find(({ act }) => act === 'rename')
  expect(actRelations(live, both, parts).get(order?.key ?? '')?.names).toEqual([
    { name: 'Bidang Aptika', no: rename?.no, freed: false },
  ])
})
