import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pngPixels } from '../../../renderer/print/pdf/png-pixels.ts'

interface Shape {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly colour: number
  readonly interlaced?: boolean
}

/** A PNG of these lines, each with its filter before it. */
function png(
  { width, height, depth, colour, interlaced }: Shape,
  lines: readonly number[],
  more: readonly [string, readonly number[]][] = [],
) {
  const sized = (value: number) => [
    value >>> 24,
    (value >>> 16) & 255,
    (value >>> 8) & 255,
    value & 255,
  ]
  const chunk = (kind: string, data: readonly number[]) => [
    ...sized(data.length),
    ...[...kind].map((sign) => sign.charCodeAt(0)),
    ...data,
    ...[0, 0, 0, 0],
  ]
  const head = [...sized(width), ...sized(height), depth, colour, 0, 0, interlaced ? 1 : 0]
  return new Uint8Array([
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk('IHDR', head),
    ...more.flatMap(([kind, data]) => chunk(kind, data)),
    ...chunk('IDAT', [...zlibSync(new Uint8Array(lines))]),
    ...chunk('IEND', []),
  ])
}

describe('the pixels of a PNG', () => {
  it('are its colours, whatever filter a line has', () => {
    const shape = { width: 2, height: 3, depth: 8, colour: 2 }
    const lines = [0, 10, 20, 30, 40, 50, 60, 1, 10, 20, 30, 30, 30, 30, 2, 1, 1, 1, 1, 1, 1]
    const { rgb, alpha } = pngPixels(png(shape, lines))
    expect([...rgb]).toEqual([
      10, 20, 30, 40, 50, 60, 10, 20, 30, 40, 50, 60, 11, 21, 31, 41, 51, 61,
    ])
    expect(alpha).toBeNull()
  })

  it('are those of a palette, some of which may cover nothing', () => {
    const shape = { width: 4, height: 1, depth: 2, colour: 3 }
    const more = [
      ['PLTE', [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9]],
      ['tRNS', [255, 0]],
    ] as const
    const { rgb, alpha } = pngPixels(
      png(
        shape,
        [0, 0b00_01_10_11],
        more.map(([a, b]) => [a, b]),
      ),
    )
    expect([...rgb]).toEqual([255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9])
    expect([...(alpha ?? [])]).toEqual([255, 0, 255, 255])
  })

  it('are greys with how much they cover, of one or two bytes', () => {
    const grey = pngPixels(png({ width: 1, height: 1, depth: 8, colour: 4 }, [0, 100, 50]))
    expect([[...grey.rgb], [...(grey.alpha ?? [])]]).toEqual([[100, 100, 100], [50]])
    const fine = pngPixels(png({ width: 1, height: 1, depth: 16, colour: 0 }, [0, 255, 255]))
    expect([...fine.rgb]).toEqual([255, 255, 255])
  })

  it('stand where they belong in an interlaced one', () => {
    const shape = { width: 2, height: 2, depth: 8, colour: 0, interlaced: true }
    const { rgb } = pngPixels(png(shape, [0, 1, 0, 2, 0, 3, 4]))
    expect([...rgb].filter((_, at) => at % 3 === 0)).toEqual([1, 2, 3, 4])
  })

  it('are none of other bytes', () => {
    expect(() => pngPixels(new Uint8Array([1, 2, 3]))).toThrow('Not a PNG')
  })
})
