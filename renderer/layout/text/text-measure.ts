import { holdsTogether, holdsToTheLast } from '../../domain/paper/no-break.ts'
import { RANGES, WIDTHS } from './font-widths.ts'

export type Family = 'serif' | 'sans'

export interface Typeface {
  readonly family: Family
  readonly bold: boolean
}

/** What is as wide as its room but for the rounding of sums has room. */
const EXACT = 1e-9
/** A character of no table: a full square, so that a line is rather too short than too long. */
const UNKNOWN = 1
/** So many texts are kept measured: a paper says much again, and a plan asks for it at many widths. */
const MOST_MEASURED = 20_000

/** What is known of a face. */
interface Face {
  /** Widths by code point. */
  readonly table: Float64Array
  readonly measured: Map<string, MeasuredText>
}

const FACES = new Map<string, Face>()

/**
 * Width of a line of text for a type size of 1; kerning, which only draws letters together on the whole, is left out.
 */
export function textWidth(text: string, face: Typeface): number {
  const { table } = faceOf(face)
  let width = 0
  for (const letter of text) width += table[letter.codePointAt(0) ?? 0] || UNKNOWN
  return width
}

/** A piece of text that is not broken, and its widths for a type size of 1. */
interface Piece {
  readonly text: string
  readonly width: number
  /** Without the space after it. */
  readonly bare: number
}

/** A text whose words are measured: it can be set at many widths. */
export interface MeasuredText {
  readonly face: Typeface
  readonly words: readonly Piece[]
  /** The widest piece that is broken nowhere but inside a word, for a type size of 1. */
  readonly longest: number
}

export function measuredText(text: string, face: Typeface): MeasuredText {
  const { measured } = faceOf(face)
  const known = measured.get(text)
  if (known) return known
  if (measured.size >= MOST_MEASURED) measured.clear()
  const fresh = measuredAnew(text, face)
  measured.set(text, fresh)
  return fresh
}

function measuredAnew(text: string, face: Typeface): MeasuredText {
  const words = wordsOf(text).map((word) => pieceOf(word, face))
  const longest = words.reduce((most, { text: word, bare }) => {
    if (bare <= most) return most
    return partsOfWord(word)
      .flatMap(partsOfWord)
      .flatMap(partsOfWord)
      .reduce((now, part) => Math.max(now, bareWidth(part, face)), most)
  }, 0)
  return { face, words, longest }
}

/**
 * The text in as few lines as possible no wider than `width` (type size 1), of even length, broken between words. A
 * word wider than a whole line is broken after `-` or `/`, and where it has none, where the line ends: nothing ever
 * runs over the edge.
 */
export function wrapText(text: string, face: Typeface, width: number): string[] {
  return wrapMeasured(measuredText(text, face), width)
}

export function wrapMeasured(text: MeasuredText, width: number): string[] {
  const pieces = piecesOf(text, width)
  const lines = filled(pieces, () => width)
  if (lines.length < 2) return textsOf(pieces, lines)
  let low = width / 2
  let high = width
  let best = lines
  for (let step = 0; step < 6; step++) {
    const middle = (low + high) / 2
    const tighter = filled(pieces, () => middle)
    if (tighter.length <= lines.length && tighter.every((line) => line.width <= middle + EXACT)) {
      best = tighter
      high = middle
    } else low = middle
  }
  return textsOf(pieces, best)
}

/** How many lines `wrapMeasured` makes, without making them. */
export function lineCount(text: MeasuredText, width: number): number {
  let lines = 0
  let taken = 0
  for (const piece of piecesOf(text, width)) {
    if (lines === 0 || taken + piece.bare > width + EXACT) {
      lines++
      taken = 0
    }
    taken += piece.width
  }
  return lines
}

/**
 * Running text in lines filled one after another, as a paragraph is set. The first line begins `indent` later and is
 * empty where not even a word has room there.
 */
export function fillText(text: string, face: Typeface, width: number, indent = 0): string[] {
  const roomOf = (line: number) => width - (line === 0 ? indent : 0)
  const pieces = piecesOf(measuredText(text, face), width)
  return textsOf(pieces, filled(pieces, roomOf, indent > 0))
}

/** The pieces on one line: from the first to before `end`. */
interface FilledLine {
  readonly from: number
  readonly end: number
  /** Without the space after the last. */
  readonly width: number
}

/** Pieces put into lines one after another; `begun`: something stands before the first. */
function filled(
  pieces: readonly Piece[],
  roomOf: (line: number) => number,
  begun = false,
): FilledLine[] {
  const lines: FilledLine[] = []
  let from = 0
  let width = 0
  let bare = 0
  for (const [at, piece] of pieces.entries()) {
    const stands = at > from || (begun && lines.length === 0)
    if (stands && width + piece.bare > roomOf(lines.length) + EXACT) {
      lines.push({ from, end: at, width: bare })
      from = at
      width = 0
    }
    bare = width + piece.bare
    width += piece.width
  }
  if (from < pieces.length) lines.push({ from, end: pieces.length, width: bare })
  return lines
}

function textsOf(pieces: readonly Piece[], lines: readonly FilledLine[]): string[] {
  return lines.map(({ from, end }) => {
    let line = ''
    for (let at = from; at < end; at++) line += (pieces[at] as Piece).text
    return line.trimEnd()
  })
}

function pieceOf(text: string, face: Typeface): Piece {
  return { text, width: textWidth(text, face), bare: bareWidth(text, face) }
}

function bareWidth(text: string, face: Typeface): number {
  return textWidth(text.trimEnd(), face)
}

/** Words, and of those that are wider than a line the parts that are not. */
function piecesOf({ words, face }: MeasuredText, width: number): readonly Piece[] {
  if (words.every(({ bare }) => bare <= width + EXACT)) return words
  const parted = (word: Piece) =>
    word.bare > width + EXACT ? partsOfWord(word.text).map((part) => pieceOf(part, face)) : [word]
  return words
    .flatMap(parted)
    .flatMap(parted)
    .flatMap(parted)
    .flatMap((part) =>
      part.bare > width + EXACT
        ? chopped(part.text, face, width).map((piece) => pieceOf(piece, face))
        : [part],
    )
}

/** Words with the space after them; a no-break space, and the rules of what is not torn, hold two together. */
function wordsOf(text: string): string[] {
  return heldBy(singleWords(text.trim()), holdsTogether)
}

function heldBy(words: readonly string[], holds: typeof holdsTogether): string[] {
  return words.reduce<string[]>((held, word, at) => {
    const before = words[at - 1]
    if (before && holds(before.trimEnd(), word.trimEnd()))
      held[held.length - 1] = `${held.at(-1)}${word}`
    else held.push(word)
    return held
  }, [])
}

function singleWords(text: string): string[] {
  return text.match(/[^ \t\n]+[ \t\n]*/g) ?? []
}

/**
 * What has no room on a line of its own is torn after all: where that hurts least, between words, else after `-` or
 * `/`.
 */
function partsOfWord(word: string): string[] {
  const words = singleWords(word)
  const held = heldBy(words, holdsToTheLast)
  if (held.length > 1) return held
  return words.length > 1 ? words : (word.match(/[^/-]+[/-]*\s*|[/-]+\s*/g) ?? [])
}

/** Broken where the line ends; what is only space at its end has room. */
function chopped(part: string, face: Typeface, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let taken = 0
  for (const letter of part) {
    const wide = textWidth(letter, face)
    if (piece !== '' && letter.trim() !== '' && taken + wide > width) {
      pieces.push(piece)
      piece = ''
      taken = 0
    }
    piece += letter
    taken += wide
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function faceOf({ family, bold }: Typeface): Face {
  const name = `${family}-${bold ? 700 : 400}` as const
  const known = FACES.get(name)
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
  const face: Face = { table, measured: new Map() }
  FACES.set(name, face)
  return face
}
