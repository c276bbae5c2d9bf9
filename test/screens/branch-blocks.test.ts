import { describe, expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { branchBlocks } from '../../renderer/screens/chart/view/branch-blocks.ts'
import type { Rect } from '../../renderer/screens/chart/view/geometry.ts'
import { blockText } from '../../renderer/screens/chart/view/paint-chart.ts'
import { unit } from '../domain/small-office.ts'

const city = structureOf([
  unit('kota', { type: 'pemda' }),
  ...['a', 'b', 'c'].map((id, order) => unit(id, { parentId: 'unit:kota', order, type: 'dinas' })),
  ...['a', 'b', 'c'].map((id) => unit(`${id}1`, { parentId: `unit:${id}` as const })),
])
const RECTS: Readonly<Record<string, Rect>> = {
  'unit:kota': { x: 0, y: 0, width: 400, height: 200 },
  'unit:a': { x: 0, y: 50, width: 100, height: 100 },
  'unit:b': { x: 80, y: 60, width: 60, height: 60 },
  'unit:c': { x: 80, y: 150, width: 60, height: 50 },
}

describe('the blocks of an overview', () => {
  const blocks = branchBlocks(
    city,
    (id) => RECTS[id],
    () => 2,
    1,
  )

  it('cover no neighbour, and lose no more than half of what they share', () => {
    const of = (id: string) => blocks.find(({ unitId }) => unitId === id)?.rect
    expect(of('unit:a')).toEqual({ x: 0, y: 50, width: 90, height: 100 })
    expect(of('unit:b')).toEqual({ x: 90, y: 60, width: 50, height: 60 })
    expect(of('unit:c')).toEqual(RECTS['unit:c'])
  })

  it('bear their names whole in the largest type that has room', () => {
    const name = 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'
    const large = blockText(name, 18, 150, 110)
    expect(large.type).toBe(13)
    expect(large.lines.slice(0, -1).join(' ')).toBe(name)
    const small = blockText(name, 18, 78, 92)
    expect(small.lines.slice(0, -1).join(' ')).toBe(name)
    expect(small.type).toBeLessThan(large.type)
  })
})
