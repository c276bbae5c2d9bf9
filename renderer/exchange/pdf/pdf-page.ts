/** A run of text of one page. Points, from the upper left corner; `base` is the line it stands on. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  /** The marked content it belongs to, by which the tags name it. */
  readonly mark: string | null
}

/** A drawn line: `at` is its y where it lies, its x where it stands. */
export interface Rule {
  readonly lies: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The tags of a page: elements, and what they hold of its content. */
export interface TagNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TagNode[]
}

export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  /** Runs of text that do not run from left to right: stamps, headings that stand. */
  readonly aslant: number
  readonly rules: readonly Rule[]
  /** Null where the file has no tags. */
  readonly tags: TagNode | null
}

/** One line of text: its pieces from the left. */
export interface PageLine {
  readonly base: number
  readonly size: number
  readonly pieces: readonly Piece[]
}

/** Pieces of one line stand on bases that differ by less than this part of their size. */
const SAME_LINE = 0.45
/** A gap of this part of the size is a blank. */
const BLANK = 0.18

/** The lines of the pieces from the top down. */
export function linesOf(pieces: readonly Piece[]): PageLine[] {
  const sorted = [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)
  const lines: { base: number; size: number; pieces: Piece[] }[] = []
  for (const piece of sorted) {
    const line = lines.at(-1)
    const near = line && Math.abs(piece.base - line.base) < SAME_LINE * Math.max(piece.size, 1)
    if (line && near) {
      line.pieces.push(piece)
      line.size = Math.max(line.size, piece.size)
    } else lines.push({ base: piece.base, size: piece.size, pieces: [piece] })
  }
  for (const line of lines) line.pieces.sort((a, b) => a.left - b.left)
  return lines
}

/** The pieces of a line as text, a blank where they stand apart. */
export function textOf(pieces: readonly Piece[]): string {
  let text = ''
  let last: Piece | null = null
  for (const piece of pieces) {
    const apart = last !== null && piece.left - last.right > BLANK * piece.size
    text +=
      apart && !text.endsWith(' ') && !piece.text.startsWith(' ') ? ` ${piece.text}` : piece.text
    last = piece
  }
  return text.trim()
}

/** What is not parted at the end of a line: a name and its degrees. */
const WHOLE = /^(?:\S+,\s+)*\S+/

/**
 * The lines of a cell as one text. A line that had room for the next word (`room`: how far to the right its column
 * goes) was ended by whoever wrote it; a word parted by a hyphen is whole again.
 */
export function cellText(lines: readonly (readonly Piece[])[], room: number): string {
  let text = ''
  let right = 0
  for (const pieces of lines) {
    const line = textOf(pieces)
    if (line === '') continue
    const [word = ''] = WHOLE.exec(line) ?? []
    const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece]
    const letter = (last.right - first.left) / line.length
    const ended = right + letter * (word.length + 1) < room
    if (text === '') text = line
    else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line
    else text += (ended ? '\n' : ' ') + line
    right = last.right
  }
  return text
}
