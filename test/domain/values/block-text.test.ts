import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockText, readBlock } from '../../../renderer/domain/values/block-text.ts'

describe('a block of cells on the clipboard', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['satu', [['satu']]],
    ['', [['']]],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"dua\nbaris"\tx', [['dua\nbaris', 'x']]],
    ['"kata ""kutip"""', [['kata "kutip"']]],
    ['5" pipa\ty', [['5" pipa', 'y']]],
    ['"tidak ditutup\ty', [['"tidak ditutup', 'y']]],
  ])('reads %j', (text, rows) => {
    expect(readBlock(text)).toEqual(rows)
  })

  it('reads back what it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\t', '\n', 'é', ',') })
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 5,
        }),
      )
      .filter((rows) => rows.some((row) => row.some((one) => one !== '')))
    fc.assert(
      fc.property(block, (rows) => {
        const last = rows.at(-1)
        fc.pre(!(last && last.length === 1 && last[0] === ''))
        expect(readBlock(blockText(rows))).toEqual(rows)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
