import { expect, it } from 'vitest'
import { nearestLeft } from '../../../renderer/domain/readings/nearest-left.ts'
import { postsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

const demo = structureOf(demoRecords())
const without = (...ids: readonly string[]) =>
  structureOf(demoRecords().filter(({ id }) => !ids.includes(id)))

it('is the unit before what is gone, then the one after it, then what it hung below', () => {
  const [umum, program, keuangan] = ['umum', 'program', 'keuangan'].map(
    (name) => `unit:subbag-${name}`,
  ) as [string, string, string]
  expect(nearestLeft(demo, without(keuangan), keuangan)).toBe(program)
  expect(nearestLeft(demo, without(program), program)).toBe(keuangan)
  expect(nearestLeft(demo, without(program, keuangan), keuangan)).toBe(umum)
  expect(nearestLeft(demo, without(umum, program, keuangan), umum)).toBe('unit:sekretariat')
  expect(nearestLeft(demo, structureOf([]), umum)).toBeUndefined()
})

it('is another post of the unit, or the unit; of anything else there is none', () => {
  const [head, second] = postsOf(demo, 'unit:subbag-umum')
  expect(second).toBeDefined()
  expect(nearestLeft(demo, without(head ?? ''), head ?? '')).toBe(second)
  expect(nearestLeft(demo, without(...postsOf(demo, 'unit:subbag-umum')), head ?? '')).toBe(
    'unit:subbag-umum',
  )
  expect(nearestLeft(demo, demo, 'person:nobody')).toBeUndefined()
})
