import {
  around,
  at,
  type DrawnMark,
  type DrawnText,
  grown,
  type Matrix,
  type Point,
  times,
  turned,
} from './drawn-mark.ts'
import { type Step, stringsOf } from './read-content.ts'
import type { ReadGlyph, ReadPage } from './read-pdf.ts'

/** `width`: of the text, without a space at its end, which parts it from the next for a reader. */
export type PdfMark = Exclude<DrawnMark, DrawnText> | (DrawnText & { readonly width: number })

const MM = 25.4 / 72

interface State {
  m: Matrix
  fill: string
  colour: string
  width: number
  dash: readonly number[]
  font: string
}

/** What a page has drawn, in its order, clips among it. */
export function pdfMarks(page: ReadPage, heightMm: number): PdfMark[] {
  const marks: PdfMark[] = []
  /** How wide the space is that ends a text. */
  const ends = new Map<PdfMark, number>()
  const kept: State[] = []
  let now: State = {
    m: [MM, 0, 0, -MM, 0, heightMm],
    fill: '#000000',
    colour: '#000000',
    width: 1,
    dash: [],
    font: '',
  }
  let path: { points: Point[]; box: boolean } = { points: [], box: false }
  let set = now.m
  const point = (x = 0, y = 0) => at(now.m, x, y)

  function step({ operator, operands }: Step): void {
    const numbers = operands.map(Number)
    const [a = 0, b = 0, c = 0, d = 0] = numbers
    if (operator === 'q') kept.push({ ...now })
    else if (operator === 'Q') now = kept.pop() ?? now
    else if (operator === 'cm') now.m = times(now.m, numbers as unknown as Matrix)
    else if (operator === 'g' || operator === 'rg') now.fill = colourOf(numbers)
    else if (operator === 'G' || operator === 'RG') now.colour = colourOf(numbers)
    else if (operator === 'w') now.width = a
    else if (operator === 'd') now.dash = dashOf(operands[0] ?? '')
    else if (operator === 'm' || operator === 'l') path.points.push(point(a, b))
    else if (operator === 're') {
      path = { points: [point(a, b), point(a + c, b + d)], box: true }
    } else if (operator === 'c') {
      path.points.push(point(numbers[4], numbers[5]))
      path.box = true
    } else if (operator === 'W') marks.push({ kind: 'clip', around: around(path.points) })
    else if (operator === 'n') path = { points: [], box: false }
    else if (operator === 'S' || operator === 'f' || operator === 'B') paint(operator)
    else if (operator === 'Do') {
      marks.push({ kind: 'picture', around: around([point(0, 0), point(1, 1)]) })
    } else if (operator === 'Tf') now.font = operands[0]?.slice(1) ?? ''
    else if (operator === 'Tm') {
      set = times(now.m, numbers as unknown as Matrix)
      const [x, y] = at(set, 0, 0)
      const look = { size: grown(set, 1), turn: turned(set), colour: now.fill }
      marks.push({ kind: 'text', text: '', x, y, width: 0, ...look })
    } else if (operator === 'TJ') show(operands[0] ?? '')
  }

  function paint(operator: string): void {
    const { points, box } = path
    const fill = operator === 'S' ? null : now.fill
    const { m, width, colour, dash } = now
    const stroke =
      operator === 'f'
        ? null
        : { width: grown(m, width), colour, dash: dash.map((one) => grown(m, one)) }
    marks.push({ kind: 'shape', around: around(points), points: box ? null : points, fill, stroke })
    path = { points: [], box: false }
  }

  function show(operand: string): void {
    const last = marks.pop()
    if (last?.kind !== 'text') throw new Error('text without a place')
    let { text: letters, width } = last
    const glyphs = stringsOf(operand).flatMap((one): readonly ReadGlyph[] => {
      if (typeof one !== 'string') return [{ glyph: 0, letters: '', width: -one.move }]
      return page.fonts.get(now.font)?.glyphsIn(one) ?? []
    })
    for (const glyph of glyphs) {
      letters += glyph.letters
      width += (glyph.width / 1000) * last.size
    }
    const mark = { ...last, text: letters, width }
    marks.push(mark)
    const end = glyphs.at(-1)
    if (end?.letters === ' ') ends.set(mark, (end.width / 1000) * last.size)
  }

  for (const one of page.steps) step(one)
  return marks.map((mark) => {
    const end = ends.get(mark)
    if (end === undefined || mark.kind !== 'text') return mark
    return { ...mark, text: mark.text.trimEnd(), width: mark.width - end }
  })
}

function colourOf(parts: readonly number[]): string {
  const all = parts.length === 1 ? [parts[0], parts[0], parts[0]] : parts
  const hex = all.map((part = 0) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

function dashOf(operand: string): number[] {
  return [...operand.matchAll(/[\d.]+/g)].map(([part]) => Number(part))
}
