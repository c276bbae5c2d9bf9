import { expect, it } from 'vitest'
import { all, childrenOf, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { likelyTypes } from '../../../renderer/domain/templates/new-unit.ts'
import { demoRecords2022 } from '../../../renderer/samples/demo-2022.ts'

it('proposes no second functional group where one hangs', () => {
  const office = structureOf(demoRecords2022())
  const groups = all(office, 'unit').filter(({ type }) => type === 'kjf')
  expect(groups.length).toBeGreaterThan(0)
  for (const { parentId } of groups) expect(likelyTypes(office, parentId)).not.toContain('kjf')
  const without = all(office, 'unit').find(
    ({ id, type }) =>
      type === 'bidang' && !childrenOf(office, id).some((one) => get(office, one)?.type === 'kjf'),
  )
  if (without) expect(likelyTypes(office, without.id)).toContain('kjf')
})
