import { expect, it } from 'vitest'
import { headStatus } from '../../renderer/domain/acting/head-status.ts'
import { recordProblem } from '../../renderer/domain/records/record-problem.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import { structureOf, unitsInOrder } from '../../renderer/domain/structure/structure.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'

it.each([1, 7, 65, 900, 5000])('makes a sound city of exactly %i units', (units) => {
  const records = cityRecords(7, units)
  const city = structureOf(records)
  expect(city.tables.unit.size).toBe(units)
  expect(unitsInOrder(city)).toHaveLength(units)
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  expect(faults(city)).toEqual([])
  expect(records.map(recordProblem).filter((problem) => problem !== null)).toEqual([])
})

it('gives the same city for the same seed, another for another', () => {
  expect(cityRecords(3, 400)).toEqual(cityRecords(3, 400))
  expect(cityRecords(3, 400)).not.toEqual(cityRecords(4, 400))
})

it('leaves about 15 % of the heads vacant, a good part of them with a Plt', () => {
  const city = structureOf(cityRecords(11, 3000))
  const kinds = unitsInOrder(city).map((id) => headStatus(city, id, CITY_DAY))
  const led = kinds.filter(({ kind }) => kind !== 'no-head').length
  const vacant = kinds.filter((status) => status.kind === 'vacant')
  expect(vacant.length / led).toBeGreaterThan(0.12)
  expect(vacant.length / led).toBeLessThan(0.18)
  const acted = vacant.filter((status) => status.kind === 'vacant' && status.acting !== null)
  expect(acted.length / vacant.length).toBeGreaterThan(0.3)
})
