import type { PaperBars } from '../../domain/paper/paper-text.ts'
import { type Mark, meant } from '../marks/mark.ts'
import { lineHeight, rule, type TextStyle, textMarks, widthOf } from '../sheet/drawing.ts'
import type { Piece } from './piece.ts'

/** Millimetres of the tallest bar. */
const TALLEST = 22
const WIDEST_BAR = 8
/** Free room between two labels, in millimetres. */
const BETWEEN = 2

/** A bar chart over the width of the line: each bar with its number, and as many labels below as have room. */
export function barPiece(
  { title, bars }: PaperBars,
  { x, width }: { readonly x: number; readonly width: number },
  style: TextStyle,
): Piece {
  const line = lineHeight(style)
  const step = width / Math.max(1, bars.length)
  const bar = Math.min(WIDEST_BAR, step * 0.7)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const labels = labelPlaces(bars, { x, width }, step, style)
  const said = bars.map(({ label, text }) => `${label}: ${text}`).join(', ')
  return {
    height: 3 * line + TALLEST + 2,
    draw: (top) => {
      const base = top + 2 * line + TALLEST
      const drawn = bars.flatMap(({ label, count, text }, at): Mark[] => {
        const middle = x + step * (at + 0.5)
        const height = (TALLEST * count) / most
        const over = { x: middle, top: base - height - line, anchor: 'middle' } as const
        const from = labels[at] ?? null
        return [
          ...(count > 0
            ? [
                {
                  kind: 'box',
                  x: middle - bar / 2,
                  y: base - height,
                  width: bar,
                  height,
                  fill: '#777',
                  stroke: { width: 0.2 },
                } as const,
              ]
            : []),
          ...textMarks([text], style, over),
          ...(from === null ? [] : textMarks([label], style, { x: from, top: base + 1 })),
        ]
      })
      return [
        meant({ is: 'figure', words: `${title}: ${said}` }, [
          ...textMarks([title], { ...style, bold: true }, { x, top }),
          rule(x, x + width, base, 0.2),
          ...drawn,
        ]),
      ]
    },
  }
}

/** Where each label begins below its bar, none beyond the line; null where the one before leaves it no room. */
function labelPlaces(
  bars: PaperBars['bars'],
  { x, width }: { readonly x: number; readonly width: number },
  step: number,
  style: TextStyle,
): readonly (number | null)[] {
  let free = x
  return bars.map(({ label }, at) => {
    const wide = widthOf(label, style)
    const middle = x + step * (at + 0.5)
    const from = Math.min(Math.max(x, middle - wide / 2), x + width - wide)
    if (label === '' || from < free) return null
    free = from + wide + BETWEEN
    return from
  })
}
