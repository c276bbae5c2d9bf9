import { expect, it } from 'vitest'
import {
  foldedAtFirst,
  isCity,
  OFFICE_TYPES,
  officesFirst,
} from '../../../renderer/domain/readings/offices.ts'
import { unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

it('a city is first looked at folded to its offices; one office, and few units, are not', () => {
  const city = structureOf(cityRecords(7, 400))
  const folded = foldedAtFirst(city).map((id) => get(city, id))
  expect(folded.length).toBeGreaterThan(15)
  expect(new Set(folded.map((unit) => unit?.parentId))).toEqual(new Set(['unit:1']))
  expect(foldedAtFirst(structureOf(cityRecords(7, 20)))).toEqual([])
  expect(foldedAtFirst(structureOf(demoRecords()))).toEqual([])
})

it('a dinas with an RSUD is one office; offices without a common top are folded each', () => {
  const unit = (id: string, parentId: `unit:${string}` | null, type: 'dinas' | 'rsud' | 'seksi') =>
    unitRecord({ id: `unit:${id}`, parentId, order: 1, name: id, type })
  const seksi = (parent: string) =>
    Array.from({ length: 40 }, (_, at) => unit(`${parent}-${at}`, `unit:${parent}`, 'seksi'))
  const dinas = [unit('a', null, 'dinas'), unit('b', 'unit:a', 'rsud'), ...seksi('a')]
  expect(foldedAtFirst(structureOf(dinas))).toEqual([])
  expect(isCity(structureOf(dinas))).toBe(false)
  const two = [unit('a', null, 'dinas'), unit('b', null, 'dinas'), ...seksi('a'), ...seksi('b')]
  expect(foldedAtFirst(structureOf(two)).toSorted()).toEqual(['unit:a', 'unit:b'])
})

it('where a unit is chosen, the offices of a city come before all other units, each unit once', () => {
  const city = structureOf(cityRecords(7, 400))
  const offered = officesFirst(city)
  const isOffice = offered.map((id) => OFFICE_TYPES.has(get(city, id)?.type ?? 'generic'))
  expect(isOffice.indexOf(false)).toBe(isOffice.filter(Boolean).length)
  expect(new Set(offered).size).toBe(city.tables.unit.size)
  const office = structureOf(demoRecords())
  expect(officesFirst(office)[0]).toBe(
    [...office.tables.unit.values()].find(({ parentId }) => !parentId)?.id,
  )
})
