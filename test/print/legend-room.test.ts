import { expect, test } from 'vitest'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { LEGEND_WIDTH } from '../../renderer/print/chart/frame/chart-frame.ts'
import { SAMPLE } from '../../renderer/print/chart/frame/chart-legend.ts'
import { LEGEND_ITEMS, legendWord } from '../../renderer/print/chart/legend-items.ts'
import { wordsIn } from '../../renderer/words/words.ts'

test.each(['id', 'en'] as const)(
  'no line of the legend (%s) runs into a box beside it',
  (language) => {
    const words = wordsIn(language)
    const room = LEGEND_WIDTH - SAMPLE
    const wide = LEGEND_ITEMS.map((item) => words(legendWord(item))).filter(
      (text) => textWidth(text, { family: 'serif', bold: false }) > room,
    )
    expect(wide).toEqual([])
  },
)
