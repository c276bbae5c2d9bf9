import { expect, test } from 'vitest'
import { pictureOf } from '../../../electron/paper/print.ts'

test('a picture of F4 at 300 dots an inch', () => {
  const picture = pictureOf({ widthMm: 330, heightMm: 215 }, 300 / 25.4)
  expect(picture).toEqual({ width: 1247, height: 813, scale: 3.125 })
})

test('a picture longer than can be drawn is refused with its size', () => {
  expect(() => pictureOf({ widthMm: 1189, heightMm: 841 }, 20)).toThrow('23780 × 16820')
})
