import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { withResolution } from '../../../electron/paper/png-resolution.ts'

/** One white dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
)

it('a picture says how many of its dots make a metre, and stays whole', () => {
  const png = Buffer.from(withResolution(DOT, 300 / 25.4))
  const kinds: string[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at)
    const body = png.subarray(at + 4, at + 8 + length)
    kinds.push(body.subarray(0, 4).toString('latin1'))
    if (kinds.at(-1) === 'pHYs') {
      expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body))
      expect([body.readUInt32BE(4), body.readUInt32BE(8), body[12]]).toEqual([11811, 11811, 1])
    }
  }
  expect(kinds).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
})
