import { describe, expect, it } from 'vitest'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { setUnitField, type UnitField } from '../../../renderer/domain/verbs/unit-cells.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { smallOfficeRecords, unit } from '../small-office.ts'

const office = structureOf([
  ...smallOfficeRecords(),
  unit('lama', { parentId: 'unit:dinas', tipe: 'A', code: 'L-1', note: 'Pindah gedung' }),
])
const after = (field: UnitField, text: string) =>
  get(done(office, setUnitField('unit:lama', field, text)), 'unit:lama')

describe('a cell of a unit', () => {
  it.each([
    ['kind', 'seksi', { type: 'seksi' }],
    ['tipe', 'b', { tipe: 'B' }],
    ['tipe', '', { tipe: null }],
    ['line', 'Koordinasi', { line: 'koordinasi' }],
    ['code', '5.02', { code: '5.02' }],
    ['note', '', { note: null }],
    ['shortName', 'Lama', { shortName: 'Lama' }],
    ['name', 'Bidang Lain', { name: 'Bidang Lain' }],
  ] as const)('%s takes %o', (field, text, fields) => {
    expect(after(field, text)).toEqual({ ...get(office, 'unit:lama'), ...fields })
  })

  it.each([
    ['kind', 'biro pusat', 'cell-not-a-choice'],
    ['kind', '', 'cell-not-a-choice'],
    ['tipe', 'D', 'cell-not-a-choice'],
    ['line', 'putus', 'cell-not-a-choice'],
    ['order', '3', 'cell-not-of-unit'],
  ] as const)('%s refuses %s', (field, text, code) => {
    expect(reasonOf(office, setUnitField('unit:lama', field, text))).toBe(code)
  })
})
