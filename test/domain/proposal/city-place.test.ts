import { expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

/** The places of acts that abolish the first units of that name. */
function places(records: ReturnType<typeof cityRecords>, name: string, count: number) {
  const live = structureOf(records)
  const ids = [...live.tables.unit.values()]
    .filter((unit) => unit.name === name)
    .map(({ id }) => id)

  const change = abolishUnits(ids.slice(0, count))(live)
  if (!change.ok) throw new Error(change.problem.code)
  return actsOf(live, change.value)
    .filter(({ act }) => act === 'abolish')
    .map(({ place }) => place)
}

test('units of one name in several offices of a city are told apart by their office', () => {
  const told = places(cityRecords(2018, 200), 'Subbagian Program', 3)
  expect(new Set(told).size).toBe(3)
  for (const place of told) expect(place).toMatch(/^Sekretariat, (Inspektorat|Dinas .+)$/)
})

test('in one office its own name is not said', () => {
  expect(places(demoRecords(), 'Subbagian Program', 1)).toEqual(['Sekretariat'])
})
