import type { Span } from '../../domain/naskah/lines.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { fillText, textWidth, wrapText } from '../../layout/text/text-measure.ts'
import { type Mark, meant, type TextMark } from '../marks/mark.ts'
import { spacesIn } from '../marks/spread.ts'
import { lineHeight, type TextStyle } from '../sheet/drawing.ts'

/** One line of a paragraph: stretches of text, some of which lead to a place. */
export interface SetLine {
  readonly spans: readonly Span[]
  /** The last of its paragraph is not spread. */
  readonly last: boolean
}

/** A paragraph in lines no wider than that; `even`: of even length, as headings are. At least one line. */
export function setLines(
  spans: readonly Span[],
  style: TextStyle,
  widthMm: number,
  { even = false, indent = 0 }: { readonly even?: boolean; readonly indent?: number } = {},
): SetLine[] {
  const clean = withoutDouble(spans)
  const text = clean.map((span) => span.text).join('')
  const mm = style.sizePt * MM_PER_PT
  const lines = even
    ? wrapText(text, style, widthMm / mm)
    : fillText(text, style, widthMm / mm, indent / mm)
  let from = 0
  const set = lines.map((line, at): SetLine => {
    const start = Math.max(from, text.indexOf(line, from))
    from = start + line.length
    return { spans: between(clean, start, from), last: at === lines.length - 1 }
  })
  return set.length > 0 ? set : [{ spans: [], last: true }]
}

/** One space between words, which stands at the end of a stretch and never at its beginning. */
function withoutDouble(spans: readonly Span[]): Span[] {
  const clean: Span[] = []
  for (const span of spans) {
    const text = span.text.replace(/\s+/g, ' ')
    const last = clean.at(-1)
    const ends = last === undefined || last.text.endsWith(' ')
    if (text.startsWith(' ') && last && !ends)
      clean[clean.length - 1] = { ...last, text: `${last.text} ` }
    const rest = text.trimStart()
    if (rest !== '') clean.push({ ...span, text: rest })
  }
  return clean
}

function between(spans: readonly Span[], from: number, end: number): Span[] {
  const found: Span[] = []
  let at = 0
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, end - at))
    if (text !== '') found.push({ ...span, text })
    at += span.text.length
  }
  return found
}

export interface LinePlace {
  readonly x: number
  readonly top: number
  readonly width: number
  /** Spread to the width, begun at its left, or in its middle. */
  readonly align: 'spread' | 'left' | 'centre'
  /** Of the first line, in millimetres. */
  readonly indent?: number
  /** Name of a place a reference leads to; null where it is nowhere on these sheets. */
  readonly placeOf: (key: string) => string | null
}

/** The marks of lines below each other. */
export function lineMarks(
  lines: readonly SetLine[],
  style: TextStyle,
  { x, top, width, align, indent = 0, placeOf }: LinePlace,
): Mark[] {
  const step = lineHeight(style)
  const mm = style.sizePt * MM_PER_PT
  const widthOf = (text: string) => textWidth(text, style) * mm
  return lines.flatMap(({ spans, last }, at) => {
    const y = top + step * at + step * 0.78
    const begin = x + (at === 0 ? indent : 0)
    const room = width - (at === 0 ? indent : 0)
    const text = spans.map((span) => span.text).join('')
    const natural = widthOf(text.trimEnd())
    const spaces = spacesIn(text)
    const more = align === 'spread' && !last && spaces > 0 ? (room - natural) / spaces : 0
    let left = align === 'centre' ? begin + (room - natural) / 2 : begin
    return spans.map((span, no): Mark => {
      // A space parts the lines for who hears or copies them.
      const said = no === spans.length - 1 && !last ? `${span.text.trimEnd()} ` : span.text
      const wide = widthOf(span.text.trimEnd()) + spacesIn(span.text) * more
      const mark: TextMark = {
        kind: 'text',
        x: left,
        y,
        text: said,
        size: mm,
        bold: style.bold,
        family: style.family,
        anchor: 'start',
        ...(more > 0 || spans.length > 1 ? { wide } : {}),
      }
      const area = { x: left, y: top + step * at, width: wide, height: step }
      left += wide + (span.text.endsWith(' ') ? widthOf(' ') + more : 0)
      const name = span.to === undefined ? null : placeOf(span.to)
      if (name === null) return mark
      const words = span.text.trim()
      return meant({ is: 'link', to: { name }, area, words }, [mark])
    })
  })
}
