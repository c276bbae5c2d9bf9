import type { FormulaName } from './formulas.ts'

/**
 * What a piece of the text is, said by its meaning and never by its number: `susunan@unit:x`, `tugas@unit:x`,
 * `duty:d`. Numbers, letters, "dan" and ";" come last (`numbering`, `lines`), so a key outlives every change above it.
 */
export type PieceKey = string

/** A live reference: it reads as the place its piece has in the text ("dalam Pasal 3 huruf b angka 1"). */
export interface Reference {
  readonly ref: PieceKey
  /** Without "dalam" and "pada". */
  readonly bare?: boolean
}
export type Run = string | Reference

export type PieceKind =
  /** The lines of the heading; "Menimbang" and "Mengingat"; what is set. */
  | 'title'
  | 'grace'
  | 'authority'
  | 'considering'
  | 'citing'
  | 'decides'
  | 'sets'
  /** Headings stand in the row of articles: what follows stands under them. */
  | 'bab'
  | 'bagian'
  | 'paragraf'
  | 'pasal'
  /** Inside an article. */
  | 'ayat'
  | 'item'
  | 'text'
  /** Behind the last article. */
  | 'closing'
  | 'signing'
  | 'promulgating'
  | 'gazette'
  | 'annex'

/** Kinds that are counted in the row of articles. */
export type CountedKind = 'bab' | 'bagian' | 'paragraf' | 'pasal'
export const COUNTED: readonly CountedKind[] = ['bab', 'bagian', 'paragraf', 'pasal']

export function isCounted(kind: PieceKind): kind is CountedKind {
  return (COUNTED as readonly string[]).includes(kind)
}

/** Where a piece's words come from. */
export type Origin =
  | { readonly by: 'formula'; readonly name: FormulaName }
  | { readonly by: 'duty' | 'law' | 'unit'; readonly id: string }
  | {
      readonly by: 'clause'
      readonly id: string
      /** What the program would say there now, as source text; null of a piece that was put in. */
      readonly base: string | null
      /** Whether that is another than the one it was written over. */
      readonly stale: boolean
    }

/** How the items of a list are marked and ended: "a. …;", "1. …;", "1. … ." */
export type ListForm = 'letters' | 'numbers' | 'sentences'

export interface Piece {
  readonly key: PieceKey
  readonly kind: PieceKind
  readonly text: readonly Run[]
  /** Ayat and items of an article, items of an ayat or item, considerations, laws; in the order of the text. */
  readonly pieces: readonly Piece[]
  readonly origin: Origin
  /** Of its items, where it has some; letters where nothing is said. */
  readonly list?: ListForm
  /** A mark or an end as somebody wrote it, where it is not the one its place gives it. */
  readonly mark?: string
  readonly end?: string
  /** The unit it is about. */
  readonly unitId?: string
}

/** A regulation as a row of pieces: headings and articles beside each other, ayat and items within articles. */
export interface Naskah {
  readonly pieces: readonly Piece[]
  /** Clauses whose place is no more: their own words stand nowhere. */
  readonly homeless: readonly string[]
}

/** Every piece, an article before what is in it. */
export function* everyPiece(pieces: readonly Piece[]): Generator<Piece> {
  for (const piece of pieces) {
    yield piece
    yield* everyPiece(piece.pieces)
  }
}

/** A piece with nothing below it unless given. */
export function piece(
  kind: PieceKind,
  key: PieceKey,
  text: readonly Run[] | string,
  origin: Origin,
  more: Partial<Omit<Piece, 'kind' | 'key' | 'text' | 'origin'>> = {},
): Piece {
  return { kind, key, text: typeof text === 'string' ? [text] : text, origin, pieces: [], ...more }
}
