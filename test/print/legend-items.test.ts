import { expect, it } from 'vitest'
import type { ActLetter } from '../../renderer/domain/acts/act-letters.ts'
import type { BoxLook } from '../../renderer/print/chart/chart-look.ts'
import { legendOf } from '../../renderer/print/chart/legend-items.ts'

function legend(letters: readonly ActLetter[], form?: 'gone' | 'fresh') {
  const look: BoxLook = {
    parts: [],
    border: 'plain',
    mark: { no: 1, act: 'posts', letters },
    ...(form && { form }),
  }
  const layout = { boxes: [], lines: [], width: 0, height: 0 }
  const boxes = new Map([['unit:a', { tag: false }]])
  return legendOf({ layout, boxes } as unknown as Parameters<typeof legendOf>[0], () => look)
}

it('a post that comes or goes in a unit that stays is no thick and no hatched box in the legend', () => {
  expect(legend(['B', 'H'])).toEqual(['numbered', 'post-created', 'post-abolished'])
  expect(legend(['H'], 'gone')).toEqual(['numbered', 'abolished'])
  expect(legend(['B'], 'fresh')).toEqual(['numbered', 'created'])
})
