import { expect, test } from 'vitest'
import { filledBy } from '../../../renderer/app/files/paste-in.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { holds, person, post, unit } from '../../domain/small-office.ts'

const NONE: ReadonlySet<UnitId> = new Set()

test('units that get posts or holders are told with how many; new ones and the others are not', () => {
  const office = structureOf([
    ...[unit('a'), unit('b'), unit('c')],
    ...[post('p', { unitId: 'unit:b' }), post('q', { unitId: 'unit:c' })],
  ])
  const after = structureOf([
    ...recordsOf(office),
    ...[unit('new'), post('r', { unitId: 'unit:a' }), post('s', { unitId: 'unit:a' })],
    post('t', { unitId: 'unit:new' }),
    ...[person('ani'), holds('ani', 'p')],
    holds('ani', 'r'),
  ])
  const fresh = new Set(['unit:new' as UnitId])
  expect([...filledBy(office, { after, fresh })]).toEqual([
    ['unit:a', 2],
    ['unit:b', 1],
  ])
  expect(filledBy(office, { after: office, fresh: NONE }).size).toBe(0)
})
