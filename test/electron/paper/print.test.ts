import { expect, test, vi } from 'vitest'
import { createPrinter, pictureOf } from '../../../electron/paper/print.ts'

test('a picture of F4 at 300 dots an inch', () => {
  const picture = pictureOf({ widthMm: 330, heightMm: 215 }, 300 / 25.4)
  expect(picture).toEqual({ width: 1247, height: 813, scale: 3.125 })
})

test('a picture longer than can be drawn is refused with its size', () => {
  expect(() => pictureOf({ widthMm: 1189, heightMm: 841 }, 20)).toThrow('23780 × 16820')
})

test('one of 16,000 by 16,000, which stopped the program, never gets to a window', async () => {
  const show = vi.fn()
  const { png } = createPrinter({ show })
  const paper = { widthMm: 1600, heightMm: 1600 }
  await expect(png({ html: '', paper, pixelsPerMm: 10 })).rejects.toThrow('16000 × 16000')
  // Small as a picture, and a window of 18,898 by 18,898 all the same.
  const large = { widthMm: 5000, heightMm: 5000 }
  await expect(png({ html: '', paper: large, pixelsPerMm: 0.1 })).rejects.toThrow('500 × 500')
  expect(show).not.toHaveBeenCalled()
})

test('everything that is offered can be drawn, up to A2 at 600 and A1 at 400 dots an inch', () => {
  const [a1, a2] = [
    { widthMm: 594, heightMm: 841 },
    { widthMm: 420, heightMm: 594 },
  ]
  expect(pictureOf(a2, 600 / 25.4).scale).toBe(6.25)
  expect(pictureOf(a1, 400 / 25.4).width).toBe(2245)
})
