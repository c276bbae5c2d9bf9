import { expect, it } from 'vitest'
import { samplePaper } from '../make/sample-papers.ts'
import { flat } from './flat-svg.ts'

const FOUNDED =
  /<g><rect x="([^"]+)" y="([^"]+)" width="[^"]+" height="([^"]+)"[^>]*>(?:(?!<g>).)*?>BARU</g

it('what is founded is as high as its own lines, its top level with its row, its line at its middle', () => {
  const after = flat(samplePaper('before-after', 'id').svg[1] ?? '')
  const boxes = [...after.matchAll(FOUNDED)].map(([, x, y, height]) => {
    return { x: Number(x), y: Number(y), height: Number(height) }
  })
  expect(boxes).toHaveLength(4)
  const paths = [...after.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path).join('')
  const ends = [...paths.matchAll(/([\d.]+)H([\d.]+)/g)].map(([, y, x]) => [Number(y), Number(x)])
  for (const { x, y, height } of boxes) {
    expect(y).toBeCloseTo(boxes[0]?.y ?? 0, 2)
    expect(height).toBeCloseTo(13.67, 1)
    const middle = y + height / 2
    const met = ends.filter(([at = 0, end = 0]) => {
      return Math.abs(at - middle) < 0.01 && Math.abs(end - x) < 0.01
    })
    expect(met).toHaveLength(1)
  }
})
