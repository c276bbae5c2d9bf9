import { describe, expect, it } from 'vitest'
import { recordProblem } from '../../renderer/domain/records/record-problem.ts'
import { recordSchema } from '../../renderer/storage/record-schema.ts'
import { holds, person, post, unit } from '../domain/small-office.ts'

describe('what a record must be', () => {
  it('takes whole records', () => {
    for (const record of [unit('a'), post('a'), person('a'), holds('a', 'a')]) {
      expect(recordProblem(record)).toBeNull()
      expect(recordSchema.safeParse(record).success).toBe(true)
    }
  })

  it.each<readonly [string, unknown, string]>([
    ['nothing', null, 'record'],
    ['a text', 'unit:a', 'record'],
    ['no id', { kind: 'unit' }, 'id'],
    ['an unknown kind', { id: 'node:a', kind: 'node' }, 'id'],
    ['a kind that is not that of the id', { ...unit('a'), kind: 'post' }, 'kind'],
    ['an id without a name', { ...unit('a'), id: 'unit:' }, 'kind'],
    ['a field too many', { ...unit('a'), colour: 'red' }, 'colour'],
    ['a field too few', { ...unit('a'), note: undefined }, 'note'],
    ['a number for a text', { ...unit('a'), name: 7 }, 'name'],
    ['a parent that is no unit', { ...unit('a'), parentId: 'post:a' }, 'parentId'],
    ['an order that is no number', { ...unit('a'), order: Number.NaN }, 'order'],
    ['an unknown type', { ...unit('a'), type: 'direktorat' }, 'type'],
    ['a seat and a half', { ...post('a'), seats: 1.5 }, 'seats'],
    ['a NIP as a number', { ...person('a'), nip: 197504122000031000 }, 'nip'],
    ['a day that is none', { ...holds('a', 'b'), from: '2018-02-30' }, 'from'],
  ])('refuses %s', (_, value, field) => {
    expect(recordProblem(value)).toBe(field)
  })
})
