import { expect, it } from 'vitest'
import {
  nameToldApart,
  placeBesideTitle,
  placeInCity,
  placeOfTerm,
} from '../../../renderer/domain/readings/names-told-apart.ts'
import { unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { UnitId, UnitType } from '../../../renderer/domain/records/records.ts'
import { recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { post } from '../small-office.ts'

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

const office = recordsOf(structure)
const dinas = office.map((one) => (one.id === 'unit:d' ? { ...one, parentId: 'unit:c' } : one))
const city = structureOf([
  ...(dinas as typeof office),
  unit('c', null, 'pemda', 'Kota Contoh'),
  unit('o', 'c', 'staf-ahli', 'Staf Ahli'),
  unit('e', 'c', 'dinas', 'Dinas Sosial'),
  unit('ek', 'e', 'kjf', KJF),
])

it.each([
  ['d', 'Dinas Kesehatan'],
  ['k', `${KJF} · Dinas Kesehatan`],
  ['s', 'Seksi Gizi · Dinas Kesehatan'],
  ['tu', 'Subbagian Tata Usaha · UPTD Timur · Dinas Kesehatan'],
  ['bk', `${KJF} · Bidang Anak · Dinas Kesehatan`],
  ['ek', `${KJF} · Dinas Sosial`],
  ['o', 'Staf Ahli'],
])('on paper unit %s of a city is told as %s', (id, name) => {
  expect(placeInCity(city, `unit:${id}`)).toBe(name)
})

it('on paper of one office its own name is not repeated', () => {
  expect(placeInCity(structure, 'unit:s')).toBe('Seksi Gizi')
})

it.each([
  ['s', 'Kepala Seksi Gizi', 'Dinas Kesehatan'],
  ['tu', 'Kepala Subbagian Tata Usaha', 'UPTD Timur · Dinas Kesehatan'],
  ['s', 'Nutrisionis', 'Seksi Gizi · Dinas Kesehatan'],
  ['d', 'Kepala Dinas Kesehatan', 'Dinas Kesehatan'],
])('beside its title a post of unit %s, %s, is told as %s', (id, title, place) => {
  const named = post('p', {
    unitId: `unit:${id}`,
    title,
  })
  expect(placeBesideTitle(city, named)).toBe(place)
})

it.each([
  ['Kota Contoh / Dinas Sosial / Bidang Lama / Seksi Lama', 'Seksi Lama · Dinas Sosial'],
  ['Kota Contoh / Dinas Lama / Seksi Lama', 'Seksi Lama · Dinas Lama'],
  ['Dinas Lama / Seksi Lama', 'Seksi Lama · Dinas Lama'],
])('a post that is gone, below %s, is told in a city as %s', (unitPath, place) => {
  expect(placeOfTerm(city, { unitName: 'Seksi Lama', unitPath })).toBe(place)
  expect(placeOfTerm(structure, { unitName: 'Seksi Lama', unitPath })).toBe('Seksi Lama')
})
