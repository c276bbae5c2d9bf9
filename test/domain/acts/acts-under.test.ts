import { expect, it } from 'vitest'
import { actsUnder } from '../../../renderer/domain/acts/acts-under.ts'

const act = (key: string, ...needs: string[]) => ({ key, needs })

it('an act stands under the one it alone needs, where that is the last that follows from none', () => {
  const acts = [act('a'), act('b', 'a'), act('c', 'a'), act('d'), act('e', 'a'), act('f', 'e')]
  expect([...actsUnder(acts)]).toEqual(['b', 'c', 'f'])
})

it('one that needs two, or one that is not on the sheet, stands for itself', () => {
  const acts = [act('a'), act('b', 'a', 'x'), act('c', 'a', 'b'), act('d', 'x')]
  expect([...actsUnder(acts)]).toEqual(['b'])
})
