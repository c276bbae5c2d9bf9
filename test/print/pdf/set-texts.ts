import { glyphsOf } from './read-content.ts'
import type { ReadPage } from './read-pdf.ts'

/** A line of text as it stands on a sheet, in millimetres from its upper left corner. */
export interface SetText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

type Matrix = readonly [number, number, number, number, number, number]

const MM = 25.4 / 72
const TAG = /<(\/?)(g|text)((?:\s[\w:-]+="[^"]*")*)\s*>/g
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/** The lines of a drawing. `along`: which part of the line is at x, from 0 at its beginning to 1 at its end. */
export function svgTexts(svg: string): (SetText & { readonly along: number })[] {
  const found: (SetText & { along: number })[] = []
  const open: Matrix[] = [[1, 0, 0, 1, 0, 0]]
  for (const { 1: close, 2: tag, 3: given = '', index, 0: whole } of svg.matchAll(TAG)) {
    const matrix = open.at(-1) ?? [1, 0, 0, 1, 0, 0]
    if (tag === 'g') {
      if (close) open.pop()
      else open.push(placed(matrix, given))
    } else if (!close) {
      const at = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(given)?.[1])
      const inside = svg.slice(index + whole.length, svg.indexOf('</text>', index))
      const anchor = / text-anchor="(\w+)"/.exec(given)?.[1]
      const [x, y] = [at('x'), at('y')]
      found.push({
        text: plain(inside),
        x: matrix[0] * x + matrix[2] * y + matrix[4],
        y: matrix[1] * x + matrix[3] * y + matrix[5],
        size: at('font-size') * Math.hypot(matrix[0], matrix[1]),
        along: anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0,
      })
    }
  }
  return found
}

function plain(inside: string): string {
  return inside
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign)
    .normalize('NFC')
    .trimEnd()
}

function placed(matrix: Matrix, given: string): Matrix {
  let result = matrix
  for (const [, kind, values = ''] of given.matchAll(/(translate|scale|rotate)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = values.split(' ').map(Number)
    const angle = (a * Math.PI) / 180
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const own: Matrix =
      kind === 'translate'
        ? [1, 0, 0, 1, a, b]
        : kind === 'scale'
          ? [a, 0, 0, a, 0, 0]
          : [cos, sin, -sin, cos, 0, 0]
    const [m, n] = [result, own]
    result = [
      m[0] * n[0] + m[2] * n[1],
      m[1] * n[0] + m[3] * n[1],
      m[0] * n[2] + m[2] * n[3],
      m[1] * n[2] + m[3] * n[3],
      m[0] * n[4] + m[2] * n[5] + m[4],
      m[1] * n[4] + m[3] * n[5] + m[5],
    ]
  }
  return result
}

/** The lines of a page, with how wide they are; a space at the end, which parts them for a reader, is no part of them. */
export function pdfTexts(
  { steps, fonts }: ReadPage,
  heightMm: number,
): (SetText & { readonly width: number })[] {
  const found: (SetText & { width: number })[] = []
  let font = ''
  for (const { operator, operands } of steps) {
    if (operator === 'Tm') {
      const [a = 0, b = 0, , , x = 0, y = 0] = operands.map(Number)
      const size = Math.hypot(a, b) * MM
      found.push({ text: '', x: x * MM, y: heightMm - y * MM, size, width: 0 })
    } else if (operator === 'Tf') font = operands[0]?.slice(1) ?? ''
    else if (operator === 'TJ') {
      const last = found.pop()
      const { widths = [], letters = new Map<number, string>() } = fonts.get(font) ?? {}
      if (!last) continue
      let { text, width } = last
      for (const glyph of glyphsOf(operands[0] ?? '')) {
        if (typeof glyph !== 'number') width -= (glyph.move / 1000) * last.size
        else {
          text += letters.get(glyph) ?? ''
          width += ((widths[glyph] ?? 0) / 1000) * last.size
        }
      }
      found.push({ ...last, text, width })
    }
  }
  return found.map((one) => withoutSpace(one, fonts))
}

function withoutSpace<T extends SetText & { readonly width: number }>(
  one: T,
  fonts: ReadPage['fonts'],
): T {
  if (!one.text.endsWith(' ')) return one
  const [font] = fonts.values()
  const glyph = [...(font?.letters ?? [])].find(([, letter]) => letter === ' ')?.[0] ?? 0
  const space = ((font?.widths[glyph] ?? 0) / 1000) * one.size
  return { ...one, text: one.text.trimEnd(), width: one.width - space }
}
