import { GONE } from './kept-numbers.ts'
import type { Place } from './numbering.ts'
import { isCounted, type Piece, type PieceKey, type PieceKind } from './text-tree.ts'

/** A piece with what it stands in. */
export interface Indexed {
  readonly piece: Piece
  /** What is written as one with it: itself, or the piece in own words it is a part of. */
  readonly owner: Piece
  /** The piece of the row of articles it stands in. */
  readonly top: Piece
}

const known = new WeakMap<readonly Piece[], ReadonlyMap<PieceKey, Indexed>>()

/** Every piece of a text by its key. Kept with the text. */
export function pieceIndex(pieces: readonly Piece[]): ReadonlyMap<PieceKey, Indexed> {
  const found = known.get(pieces)
  if (found) return found
  const index = new Map<PieceKey, Indexed>()
  const walk = (piece: Piece, top: Piece, above: Piece | null) => {
    const owner = above ?? piece
    index.set(piece.key, { piece, owner, top })
    const own = above ?? (piece.origin.by === 'clause' ? piece : null)
    for (const one of piece.pieces) walk(one, top, own)
  }
  for (const one of pieces) walk(one, one, null)
  known.set(pieces, index)
  return index
}

/** Whether a piece can be said otherwise: one that an amendment took out cannot. */
export function canBeRewritten({ key }: Piece): boolean {
  return !key.startsWith(GONE)
}

/** What is put in behind a piece of that kind; null where nothing can be. */
export function kindAfter(kind: PieceKind): 'pasal' | 'ayat' | 'item' | null {
  if (isCounted(kind)) return 'pasal'
  return kind === 'ayat' || kind === 'item' ? kind : null
}

/** A place as it is named: "Pasal 5 ayat (1) huruf a", "BAB II"; '' of what has no number. */
export function placeName(place: Place | undefined): string {
  if (!place) return ''
  if (place.pasal === null) return place.steps.length > 0 ? place.steps.join(' ') : place.mark
  return [`Pasal ${place.pasal}`, ...place.steps].join(' ')
}

/** Whether what is said of a piece holds in the texts of all offices: it is about no unit of one. */
export function isOfAll(key: PieceKey): boolean {
  return !/(?:^|@)(?:unit|duty|clause):/.test(key)
}
