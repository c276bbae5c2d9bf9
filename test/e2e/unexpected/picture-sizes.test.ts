import type { Page } from '@playwright/test'
import { isLong } from '../../make/long-form.ts'
import { logIn } from '../broken-parts.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'

electronOnly('the hidden window that draws')

interface Size {
  readonly widthMm: number
  readonly heightMm: number
  readonly pixelsPerMm: number
}

const size = (widthMm: number, heightMm: number, pixelsPerMm: number): Size => ({
  widthMm,
  heightMm,
  pixelsPerMm,
})

/** No size at all. */
const NONE = [
  size(Number.NaN, 100, 10),
  size(100, 100, Number.NaN),
  size(-100, 100, 10),
  size(100, -1, 10),
  size(100, 100, -10),
  size(0, 100, 10),
  size(100, 100, 0),
  size(Number.POSITIVE_INFINITY, 100, 10),
  size(100, 100, Number.POSITIVE_INFINITY),
  size(1e308, 1e308, 10),
  size(5001, 100, 10),
  size(100, 100, 101),
]
/** Larger than is drawn: a side, the whole, the window itself. */
const TOO_LARGE = [
  size(1000, 1000, 16),
  size(1600, 1600, 10),
  size(160, 160, 100),
  size(1200.1, 1200.1, 10),
  size(1638.5, 1, 10),
  size(1, 1638.5, 10),
  size(5000, 5000, 100),
  size(5000, 5000, 0.0001),
]
/** Less than a pixel: nothing to be drawn. */
const TOO_SMALL = [size(0.1, 0.1, 1), size(1e-300, 1e-300, 1e-300)]
/** Drawn: small ones, the longest side there is, a large paper at few pixels. */
const DRAWN = [size(100, 100, 4), size(1638.4, 1, 10), size(1, 1638.4, 10), size(2000, 2000, 0.1)]
/** As large as the largest choice that is offered: A2 at 600 dots an inch, and 144 million in a square. */
const LARGEST = [size(420, 594, 600 / 25.4), size(1200, 1200, 10)]

/** Runs of the long form, of which every 25th draws one of the largest. */
const LONG = 200

function answers(page: Page, sizes: readonly Size[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const { desktop } = window as unknown as {
      desktop: {
        printToPng(input: unknown): Promise<{ ok: boolean; code?: string; value: Uint8Array }>
      }
    }
    const outcomes: string[] = []
    for (const { widthMm, heightMm, pixelsPerMm } of all) {
      const paper = { widthMm, heightMm }
      const html = '<!doctype html><meta charset="utf-8"><p>Bagan</p>'
      const answer = await desktop.printToPng({ html, paper, pixelsPerMm })
      outcomes.push(answer.ok ? 'drawn' : String(answer.code))
    }
    return outcomes
  }, sizes)
}

test('a picture of any size is drawn or refused in a sentence, and the program goes on', async ({
  desk,
}) => {
  test.setTimeout(isLong ? 3_600_000 : 120_000)
  const { page } = await desk.start()
  const each = [...NONE, ...TOO_LARGE, ...TOO_SMALL, ...DRAWN]
  const sizes = isLong
    ? Array.from({ length: LONG }, (_, at) =>
        at % 25 === 24 ? LARGEST[((at - 24) / 25) % 2] : each[at % each.length],
      ).filter((one) => one !== undefined)
    : each
  const expected = sizes.map((one) => {
    if (NONE.includes(one)) return 'bad-input'
    if (TOO_SMALL.includes(one)) return 'print-failed'
    return TOO_LARGE.includes(one) ? 'picture-too-large' : 'drawn'
  })
  expect(await answers(page, sizes)).toEqual(expected)
  expect(logIn(desk.folder)).toBe('')
})
