import { expect, it } from 'vitest'
import { unitRecord } from '../../../renderer/domain/record-makers.ts'
import type { UnitId, UnitType } from '../../../renderer/domain/records.ts'
import { structureOf } from '../../../renderer/domain/structure.ts'
import { nameToldApart } from '../../../renderer/domain/vacancy/told-apart.ts'

function unit(id: string, parent: string | null, type: UnitType, name: string) {
  const parentId: UnitId | null = parent ? `unit:${parent}` : null
  return unitRecord({ id: `unit:${id}`, parentId, order: 1, type, name })
}

const KJF = 'Kelompok Jabatan Fungsional'
const structure = structureOf([
  unit('d', null, 'dinas', 'Dinas Kesehatan'),
  unit('k', 'd', 'kjf', KJF),
  unit('b', 'd', 'bidang', 'Bidang Anak'),
  unit('s', 'b', 'seksi', 'Seksi Gizi'),
  unit('bk', 'b', 'kjf', KJF),
  unit('u', 'd', 'uptd', 'UPTD Timur'),
  unit('tu', 'u', 'subbagian', 'Subbagian Tata Usaha'),
])

it.each([
  ['d', 'Dinas Kesehatan'],
  ['k', KJF],
  ['s', 'Seksi Gizi'],
  ['bk', `${KJF} · Bidang Anak`],
  ['tu', 'Subbagian Tata Usaha · UPTD Timur'],
])('unit %s is told as %s', (id, name) => {
  expect(nameToldApart(structure, `unit:${id}`)).toBe(name)
})
