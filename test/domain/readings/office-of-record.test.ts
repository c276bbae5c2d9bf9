import { expect, test } from 'vitest'
import { officeOfRecord } from '../../../renderer/domain/readings/office-of-record.ts'
import { officesOf } from '../../../renderer/domain/readings/offices.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import {
  all,
  childrenOf,
  get,
  postsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

const city = structureOf(cityRecords(7, 60))
const [office] = officesOf(city)
if (!office) throw new Error('no office')

function told(structure: Structure, record: StructureRecord | undefined) {
  return record && officeOfRecord(structure, record, (id) => get(structure, id))?.name
}

test('in a city a unit, a post and who holds it are told with their office', () => {
  const [below] = childrenOf(city, office.id)
  if (!below) throw new Error('no unit')
  expect(told(city, get(city, below))).toBe(office.name)
  const [post] = postsOf(city, office.id)
  expect(told(city, post && get(city, post))).toBe(office.name)
  const held = all(city, 'appointment').find(({ postId }) => postId === post)
  if (held) expect(told(city, held)).toBe(office.name)
  expect(told(city, office)).toBeUndefined()
})

test('a post whose unit is gone is told with the office that unit was in', () => {
  const gone = { ...office, id: 'unit:gone' as const, parentId: office.id, type: 'seksi' as const }
  const [post] = all(city, 'post')
  if (!post) throw new Error('no post')
  const former = { ...post, unitId: gone.id }
  const find = (id: string) => (id === gone.id ? gone : get(city, id))
  expect(officeOfRecord(city, former, find)?.name).toBe(office.name)
  expect(officeOfRecord(city, former, (id) => get(city, id))).toBeUndefined()
})

test('one office alone is not said again and again, and people belong to none', () => {
  const demo = structureOf(demoRecords())
  expect(told(demo, all(demo, 'post')[0])).toBeUndefined()
  expect(told(city, all(city, 'person')[0])).toBeUndefined()
})
