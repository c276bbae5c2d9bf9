import { expect, it } from 'vitest'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { city, ON, proposal } from './city-proposal.ts'

const svgs =
  makeSheets(
    { structure: city, live: city, proposal },
    {
      choice: { ...USUAL_PAPER, kind: 'before-after' },
      language: 'id',
      on: ON,
      today: ON,
    },
  )?.document.svg ?? []

function given(marks: string, name: string): number {
  return Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(marks)?.[1] ?? 0)
}

const rects = (svg: string) =>
  [...svg.matchAll(/<rect ([^>]*)>/g)].map(([, marks = '']) => ({
    x: given(marks, 'x'),
    y: given(marks, 'y'),
    width: given(marks, 'width'),
    height: given(marks, 'height'),
    radius: given(marks, 'rx'),
  }))
const circles = (svg: string) =>
  [...svg.matchAll(/<circle ([^>]*)>/g)].map(([, marks = '']) => {
    const radius = given(marks, 'r')
    const [x, y] = [given(marks, 'cx') - radius, given(marks, 'cy') - radius]
    return { x, y, width: 2 * radius, height: 2 * radius, radius }
  })

it('before and after has no ring of an act on the lower edge of a box', () => {
  const found = svgs.map((svg) => {
    const all = [...rects(svg), ...circles(svg)]
    const rings = all.filter(({ height, radius }) => Math.abs(height - 2 * radius) < 0.01)
    const [{ height = 0 } = {}] = rings
    const boxes = all.filter((box) => !rings.includes(box) && box.height > height)
    const crossed = rings.filter((ring) =>
      boxes.some(
        ({ x, y, width, height }) =>
          x < ring.x + ring.width &&
          x + width > ring.x &&
          y < ring.y &&
          y + height > ring.y &&
          y + height < ring.y + ring.height,
      ),
    )
    return { rings: rings.length, crossed: crossed.length }
  })
  expect(found.reduce((sum, { rings }) => sum + rings, 0)).toBeGreaterThan(20)
  expect(found.filter(({ crossed }) => crossed > 0)).toEqual([])
})

it('before and after has its legend clear of the rule above the foot', () => {
  expect(svgs.length).toBeGreaterThan(1)
  for (const svg of svgs) {
    // Of the lines that begin at the edge the rule is the lowest.
    const lines = [...svg.matchAll(/<line ([^>]*)>/g)].map(([, marks = '']) => marks)
    const fromEdge = lines.filter((marks) => given(marks, 'x1') === 12)
    const rule = Math.max(...fromEdge.map((marks) => given(marks, 'y1')))
    const samples = rects(svg).filter(({ x, height }) => x === 12 && height < 5)
    expect(samples.length).toBeGreaterThan(0)
    for (const { y, height } of samples) {
      expect(rule - y - height).toBeGreaterThan(1.5)
    }
  }
})
