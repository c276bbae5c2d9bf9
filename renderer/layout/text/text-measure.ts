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
 * The text in as few lines as possible no wider than `width` (type size 1), of even length, broken between words. A
 * word wider than a whole line is broken after `-` or `/`, and where it has none, where the line ends: nothing ever
 * runs over the edge.
 */
export function wrapText(text: string, face: Typeface, width: number): string[] {
  const pieces = piecesOf(text, face, width)
  const lines = filled(pieces, face, () => width)
  if (lines.length < 2) return lines
  let low = width / 2
  let high = width
  let best = lines
  for (let step = 0; step < 6; step++) {
    const middle = (low + high) / 2
    const tighter = filled(pieces, face, () => middle)
    const fits =
      tighter.length <= lines.length && tighter.every((line) => textWidth(line, face) <= middle)
    if (fits) {
      best = tighter
      high = middle
    } else low = middle
  }
  return best
}

/**
 * Running text in lines filled one after another, as a paragraph is set. The first line begins `indent` later and is
 * empty where not even a word has room there; from line `wider.from` on (0 is the first) lines are `wider.width` wide.
 */
export function fillText(
  text: string,
  face: Typeface,
  width: number,
  indent = 0,
  wider?: { readonly from: number; readonly width: number },
): string[] {
  const roomOf = (line: number) =>
    (wider && line >= wider.from ? wider.width : width) - (line === 0 ? indent : 0)
  return filled(piecesOf(text, face, width), face, roomOf, indent > 0)
}

/** Pieces put into lines one after another; `begun`: something stands before the first. */
function filled(
  pieces: readonly string[],
  face: Typeface,
  roomOf: (line: number) => number,
  begun = false,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    const stands = line !== '' || (begun && lines.length === 0)
    if (stands && textWidth((line + piece).trimEnd(), face) > roomOf(lines.length)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return lines
}

/** The widest piece of text that is broken nowhere but inside a word, for a type size of 1. */
export function longestPiece(text: string, face: Typeface): number {
  return wordsOf(text)
    .flatMap(partsOfWord)
    .reduce((most, piece) => Math.max(most, textWidth(piece.trimEnd(), face)), 0)
}

function piecesOf(text: string, face: Typeface, width: number): string[] {
  const wide = (piece: string) => textWidth(piece.trimEnd(), face) > width
  return wordsOf(text)
    .flatMap((word) => (wide(word) ? partsOfWord(word) : [word]))
    .flatMap((part) => (wide(part) ? chopped(part, face, width) : [part]))
}

/** Words with the space after them; a no-break space holds two together. */
function wordsOf(text: string): string[] {
  return text.trim().match(/[^ \t\n]+[ \t\n]*/g) ?? []
}

function partsOfWord(word: string): string[] {
  return word.match(/[^/-]+[/-]*\s*|[/-]+\s*/g) ?? []
}

function chopped(part: string, face: Typeface, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of part) {
    if (piece !== '' && textWidth((piece + letter).trimEnd(), face) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return piece === '' ? pieces : [...pieces, piece]
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
