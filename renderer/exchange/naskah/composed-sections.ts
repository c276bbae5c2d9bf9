import { naskahInForce } from '../../domain/naskah/amend.ts'
import type { Scope } from '../../domain/naskah/compose.ts'
import type { KeptNumber } from '../../domain/naskah/kept-numbers.ts'
import { type Line, linesOf } from '../../domain/naskah/lines.ts'
import { naskahSettings } from '../../domain/naskah/naskah-settings.ts'
import { type Numbered, numbered } from '../../domain/naskah/numbering.ts'
import { plainLines } from '../../domain/naskah/plain-text.ts'
import { everyPiece, isCounted, type Piece, type PieceKey } from '../../domain/naskah/text-tree.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Section } from '../regulation/sections.ts'
import { regulationLines } from '../regulation/text-lines.ts'
import type { OwnLine } from './fine-words.ts'

/** A section of the text composed, with what it is made of. */
export interface ComposedSection extends Pick<Section, 'kind' | 'mark' | 'lines'> {
  readonly key: PieceKey
  readonly piece: Piece
  /** Its paragraphs without the mark, where it is an article or a list of considerations or laws. */
  readonly own: readonly OwnLine[]
  readonly raw: readonly Line[]
}

export interface ComposedText extends Numbered {
  readonly sections: readonly ComposedSection[]
}

const MARKED: ReadonlySet<Piece['kind']> = new Set(['considering', 'citing', 'sets', 'annex'])

/** The text in force of that scope, as the structure makes it, in its sections. */
export function composedSections(
  structure: Structure,
  scope: Scope,
  kept: readonly KeptNumber[] | null,
): ComposedText {
  const { references, letters } = naskahSettings(structure, scope)
  const counted = numbered(naskahInForce(structure, scope), kept, letters)
  const sections = counted.pieces.map((piece) =>
    sectionOf(piece, linesOf({ pieces: [piece], places: counted.places }, references)),
  )
  return { ...counted, sections }
}

function sectionOf(piece: Piece, raw: readonly Line[]): ComposedSection {
  const plain = raw.flatMap(plainLines)
  const marked = isCounted(piece.kind) || MARKED.has(piece.kind)
  return {
    key: piece.key,
    kind: piece.kind,
    piece,
    mark: marked ? (plain[0] ?? '') : '',
    lines: marked ? plain.slice(1) : plain,
    own: ['pasal', 'considering', 'citing'].includes(piece.kind) ? ownLines(piece, raw) : [],
    raw,
  }
}

function ownLines(piece: Piece, raw: readonly Line[]): OwnLine[] {
  const pieces = new Map([...everyPiece([piece])].map((one) => [one.key, one]))
  const above = new Map<PieceKey, PieceKey>()
  for (const one of pieces.values()) for (const below of one.pieces) above.set(below.key, one.key)
  const own: OwnLine[] = []
  const places = new Map<PieceKey, number>()
  for (const line of raw) {
    const made = pieces.get(line.key)
    const text = plainLines(line)[0] ?? ''
    if (!made || line.kind === piece.kind || text === '') continue
    const over = above.get(line.key)
    const at = over === undefined || over === piece.key ? null : (places.get(over) ?? null)
    if (line.key !== piece.key) places.set(line.key, own.length)
    own.push({ key: line.key, text, piece: made, above: at })
  }
  return own
}

/** Whether a section reads as the one read: to the letter, or but for what no text keeps of itself. */
export function readsAs(
  { mark, lines }: Pick<Section, 'mark' | 'lines'>,
  read: Pick<Section, 'mark' | 'lines'>,
): boolean {
  if (mark !== read.mark) return false
  const same = (rows: readonly string[]) =>
    rows.length === read.lines.length && rows.every((row, at) => row === read.lines[at])
  return same(lines) || same(regulationLines(lines, false))
}
