import { describe, expect, it } from 'vitest'
import { findDuties } from '../../../renderer/domain/readings/find-duties.ts'
import { dutyRecord, unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import { recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'

const unit = (id: string) =>
  unitRecord({ id: `unit:${id}`, parentId: null, order: 1, name: id, type: 'bidang' })
const duty = (id: string, unitId: string, text: string) =>
  dutyRecord({ id: `duty:${id}`, unitId: `unit:${unitId}`, sort: 'fungsi', order: 1, text })

const office = structureOf([
  unit('a'),
  unit('b'),
  duty('1', 'a', 'pelaksanaan urusan persandian'),
  duty('2', 'b', 'persandian dan pengamanan informasi'),
  duty('3', 'b', 'penyusunan rencana kerja'),
])
const found = (query: string, limit = 9) =>
  findDuties(office, query, limit).map(({ duty: { id }, unitId }) => `${id} ${unitId}`)

describe('finding duties', () => {
  it('meets every word by its beginning, and leads to the unit', () => {
    expect(found('persandian')).toEqual(['duty:2 unit:b', 'duty:1 unit:a'])
    expect(found('sandi')).toEqual([])
    expect(found('rencana penyus')).toEqual(['duty:3 unit:b'])
    expect(found('Persandian!', 1)).toEqual(['duty:2 unit:b'])
  })

  it('answers nothing to two letters, or where there is no duty', () => {
    expect(found('pe')).toEqual([])
    const units = recordsOf(office).filter(({ kind }) => kind === 'unit')
    expect(findDuties(structureOf(units), 'persandian', 9)).toEqual([])
  })
})
