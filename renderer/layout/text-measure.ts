import { RANGES, WIDTHS } from './font-widths.ts'

export type Family = 'serif' | 'sans'

export interface Typeface {
  readonly family: Family
  readonly bold: boolean
}

/** A character of no table: a full square, so that a line is rather too short than too long. */
const UNKNOWN = 1
const TABLES = new Map<string, Float64Array>()

/**
 * Width of a line of text for a type size of 1; kerning, which only draws letters together on the whole, is left out.
 */
export function textWidth(text: string, face: Typeface): number {
  const table = tableOf(face)
  let width = 0
  for (const letter of text) width += table[letter.codePointAt(0) ?? 0] || UNKNOWN
  return width
}

/**
 * The text in lines no wider than `width` (type size 1), broken between words and after `-` and `/`. A word that is
 * wider than a whole line is broken where the line ends, so nothing ever runs over the edge.
 */
export function wrapText(text: string, face: Typeface, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    const longer = line + piece
    if (line === '' || textWidth(longer.trimEnd(), face) <= width) {
      line = longer
    } else {
      lines.push(line.trimEnd())
      line = piece
    }
    while (textWidth(line.trimEnd(), face) > width && [...line.trimEnd()].length > 1) {
      const head = fittingHead(line, face, width)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return lines
}

/** The widest piece of text that is never broken, for a type size of 1. */
export function longestPiece(text: string, face: Typeface): number {
  return piecesOf(text).reduce((most, piece) => Math.max(most, textWidth(piece.trimEnd(), face)), 0)
}

function piecesOf(text: string): string[] {
  return (
    text
      .trim()
      .match(/[^\s/-]*(?:[/-]+|\s+|$)/g)
      ?.filter((piece) => piece !== '') ?? []
  )
}

function fittingHead(line: string, face: Typeface, width: number): string {
  let head = ''
  for (const letter of line) {
    if (head !== '' && textWidth(head + letter, face) > width) break
    head += letter
  }
  return head
}

function tableOf({ family, bold }: Typeface): Float64Array {
  const name = `${family}-${bold ? 700 : 400}` as const
  const known = TABLES.get(name)
  if (known) return known
  const table = new Float64Array(0x2027)
  WIDTHS[name].forEach((row, i) => {
    const first = RANGES[i]?.[0] ?? 0
    row
      .trim()
      .split(/\s+/)
      .forEach((width, at) => {
        table[first + at] = Number(width) / 1000
      })
  })
  TABLES.set(name, table)
  return table
}
