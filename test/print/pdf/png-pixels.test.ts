import { zlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { pngPixels } from '../../../renderer/print/pdf/png-pixels.ts'

type Shape = readonly [
  width: number,
  height: number,
  depth: number,
  colour: number,
  interlaced?: number,
]
type Chunk = readonly [kind: string, data: readonly number[]]

const sized = (value: number) => [24, 16, 8, 0].map((by) => (value >>> by) & 255)

/** A PNG of these lines, each with its filter before it. */
function png(
  [width, height, depth, colour, interlaced = 0]: Shape,
  lines: readonly number[],
  more: readonly Chunk[],
) {
  const chunks: readonly Chunk[] = [
    ['IHDR', [...sized(width), ...sized(height), depth, colour, 0, 0, interlaced]],
    ...more,
    ['IDAT', [...zlibSync(new Uint8Array(lines))]],
    ['IEND', []],
  ]
  return new Uint8Array([
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunks.flatMap(([kind, data]) => [
      ...sized(data.length),
      ...[...kind].map((sign) => sign.charCodeAt(0)),
      ...data,
      ...[0, 0, 0, 0],
    ]),
  ])
}

const grey = (...values: readonly number[]) => values.flatMap((value) => [value, value, value])

it.each<
  [string, Shape, readonly number[], readonly Chunk[], readonly number[], (readonly number[])?]
>([
  [
    'its colours, whatever filter a line has',
    [2, 3, 8, 2],
    [0, 10, 20, 30, 40, 50, 60, 1, 10, 20, 30, 30, 30, 30, 2, 1, 1, 1, 1, 1, 1],
    [],
    [10, 20, 30, 40, 50, 60, 10, 20, 30, 40, 50, 60, 11, 21, 31, 41, 51, 61],
  ],
  [
    'those of a palette, some of which may cover nothing',
    [4, 1, 2, 3],
    [0, 0b00_01_10_11],
    [
      ['PLTE', [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9]],
      ['tRNS', [255, 0]],
    ],
    [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9],
    [255, 0, 255, 255],
  ],
  ['greys with how much they cover', [1, 1, 8, 4], [0, 100, 50], [], grey(100), [50]],
  ['greys of two bytes', [1, 1, 16, 0], [0, 255, 255], [], grey(255)],
  [
    'where they belong in an interlaced one',
    [2, 2, 8, 0, 1],
    [0, 1, 0, 2, 0, 3, 4],
    [],
    grey(1, 2, 3, 4),
  ],
])('the pixels of a PNG are %s', (_, shape, lines, more, rgb, alpha) => {
  const pixels = pngPixels(png(shape, lines, more))
  expect([...pixels.rgb]).toEqual(rgb)
  expect(pixels.alpha && [...pixels.alpha]).toEqual(alpha ?? null)
})

it('other bytes have no pixels', () => {
  expect(() => pngPixels(new Uint8Array([1, 2, 3]))).toThrow('Not a PNG')
})
